// Amendments are a set: no order of theirs may show in a plan.

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryContract } from '../../generators/arbitrary-contract.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';

test('amendments in any order give one and the same plan', { timeout: 60_000 }, async () => {
  const drawn = arbitraryBundle({ routes: 3, amendments: 5 }).chain((bundle) =>
    fc.record({
      bundle: fc.constant(bundle),
      shuffled: fc
        .shuffledSubarray([...bundle.decisions.amendments], { minLength: bundle.decisions.amendments.length })
        .map((amendments): Bundle => ({ ...bundle, decisions: { ...bundle.decisions, amendments } })),
      contracts: fc.array(arbitraryContract(bundle), { minLength: 10, maxLength: 10 }),
    }),
  );
  await untilSeen({ plans: 50 }, { numRuns: 120 }, (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async ({ bundle, shuffled, contracts }) => {
        for (const contract of contracts) {
          const expected = await decide(bundle, contract, { asOf: GENERATED_DAY });
          if (expected.outcome === 'decided' && expected.plan.amendments.length > 1) see('plans');
          const decision = await decide(shuffled, contract, { asOf: GENERATED_DAY });
          // The matcher is slow on whole plans and only asked where it has something to say.
          if (!isDeepStrictEqual(decision, expected)) expect(decision).toEqual(expected);
        }
      }),
      sample,
    ),
  );
});
