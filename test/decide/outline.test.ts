// A bulk answer says what a full decision says, only shorter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/decide/compile/compile-rules.ts';
import { decide } from '../../src/decide/decide.ts';
import { outline, outlineOf } from '../../src/decide/outline.ts';
import { arbitraryBundle } from '../generators/arbitrary-bundle.ts';
import { arbitraryContract } from '../generators/arbitrary-contract.ts';
import { untilSeen } from '../generators/until-seen.ts';
import { GENERATED_DAY } from '../generators/vocabulary.ts';

describe('the outline of a contract', () => {
  it('is that of the full decision, on random rules and contracts', { timeout: 120_000 }, async () => {
    const cases = arbitraryBundle().chain((bundle) =>
      fc.tuple(fc.constant(bundle), fc.array(arbitraryContract(bundle, 'some'), { minLength: 5, maxLength: 5 })),
    );
    const wanted = { decided: 0, gap: 0, impossible: 0, overlap: 0, undecided: 0 };
    await untilSeen(wanted, { numRuns: 300 }, (sample, see) =>
      fc.assert(
        fc.asyncProperty(cases, async ([bundle, contracts]) => {
          const rules = compileRules(bundle, GENERATED_DAY);
          for (const contract of contracts) {
            const short = outline(rules, contract.answers, GENERATED_DAY);
            const full = await decide(bundle, contract, { asOf: GENERATED_DAY });
            expect(short).toEqual(outlineOf(full));
            see(short.outcome);
          }
        }),
        sample,
      ),
    );
  });
});
