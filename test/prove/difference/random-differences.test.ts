// Random rule sets: what is written otherwise is the same, and whatever is told of a change is true of its example.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleChange } from '../../../src/prove/difference/diff-rules.ts';
import { diffRules } from '../../../src/prove/difference/diff-rules.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { arbitraryPair } from './arbitrary-pair.ts';
import { refactored } from './refactored-bundle.ts';

describe('random rule sets', () => {
  test('a refactoring proves itself', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBundle(), fc.nat(1_000_000), async (bundle, seed) => {
        const difference = await diffRules(bundle, refactored(bundle, seed), { asOf: GENERATED_DAY });
        expect({ ...difference, apart: [] }).toMatchObject({ verdict: 'same', changes: [], renamed: [], open: [] });
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('every change is borne out by its witness, and told in both languages', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair(), async ({ before, after }) => {
        const difference = await diffRules(before, after, { asOf: GENERATED_DAY });
        expect(difference.open).toEqual([]);
        const texts = difference.changes.flatMap(({ title, effects }: RuleChange) => [
          title,
          ...effects.map((one) => one.title),
        ]);
        for (const { ru, en } of texts)
          expect([ru.length > 0, en.length > 0, /undefined|\{/.test(ru + en)]).toEqual([true, true, false]);
        for (const { region } of difference.changes) expect(region.classes.length).toBeGreaterThan(0);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
