// The index chooses what the rules say: held to the oracle on random rule sets, with dates, `any`, overrides, gaps in the answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { candidates } from '../../../src/decide/index/candidates.ts';
import { chooseRoute } from '../../../src/decide/index/choose-route.ts';
import { buildIndex } from '../../../src/decide/index/route-index.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import type { Gaps } from '../../generators/arbitrary-contract.ts';
import { arbitraryAnswers } from '../../generators/arbitrary-contract.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import type { NaiveAnswers } from '../naive-choice.ts';
import { isInForce, naiveChoice, naiveWhen } from '../naive-choice.ts';

/** A random rule set with `contracts` random contracts. */
function arbitraryCase(contracts: number, gaps: Gaps): fc.Arbitrary<readonly [Bundle, readonly NaiveAnswers[]]> {
  return arbitraryBundle({ routes: 12 }).chain((bundle) =>
    fc.tuple(
      fc.constant(bundle),
      fc.array(arbitraryAnswers(bundle, gaps), { minLength: contracts, maxLength: contracts, size: 'max' }),
    ),
  );
}

describe('choosing a route by the index', () => {
  it.each([
    { gaps: 'none', sets: 250 },
    { gaps: 'some', sets: 250 },
  ] as const)('agrees with the oracle on 50 000 contracts with gaps: $gaps', { timeout: 120_000 }, async ({
    gaps,
    sets,
  }) => {
    // The contracts are of use only if they meet every outcome often.
    await untilSeen({ route: 5000, gap: 1000, overlap: 1000 }, { numRuns: sets }, (sample, see) =>
      fc.assert(
        fc.property(arbitraryCase(200, gaps), ([bundle, contracts]) => {
          const rules = compileRules(bundle, GENERATED_DAY);
          const index = buildIndex(rules);
          for (const answers of contracts) {
            const chosen = chooseRoute(index, answerVector(rules, answers));
            see(chosen.kind);
            expect(chosen).toEqual(naiveChoice(bundle, GENERATED_DAY, answers));
          }
        }),
        sample,
      ),
    );
  });

  it('hands over as candidates just the routes whose condition is not false', () => {
    fc.assert(
      fc.property(arbitraryCase(20, 'some'), ([bundle, contracts]) => {
        const rules = compileRules(bundle, GENERATED_DAY);
        for (const answers of contracts) {
          const expected = bundle.decisions.routes.filter(
            ({ inForce, when }) =>
              isInForce(inForce, GENERATED_DAY) &&
              when !== undefined &&
              naiveWhen(bundle, GENERATED_DAY, when, answers) !== 'false',
          );
          const found = candidates(buildIndex(rules), answerVector(rules, answers));
          expect(found).toEqual(expected.map(({ route }) => route));
        }
      }),
      { numRuns: 100 },
    );
  });
});
