// Random rules written as files and read again mean the same: what the whole reading of rules is held to.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/decide/compile/compile-rules.ts';
import { outline } from '../../src/decide/outline.ts';
import { checkRules } from '../../src/language/check-rules.ts';
import { arbitraryBundle } from './arbitrary-bundle.ts';
import { arbitraryAnswers } from './arbitrary-contract.ts';
import { ruleTexts } from './rule-texts.ts';
import { untilSeen } from './until-seen.ts';
import { GENERATED_DAY } from './vocabulary.ts';

const DAY = GENERATED_DAY;

/** Random rules name stages and steps that are not there, and add a step twice; nothing else about them may be refused. */
const NONSENSE = new Set([310, 311, 323, 338]);

test('random rules that were written and read decide random contracts as before', { timeout: 120_000 }, async () => {
  const cases = arbitraryBundle().chain((bundle) =>
    fc.tuple(fc.constant(bundle), fc.array(arbitraryAnswers(bundle, 'some'), { minLength: 10, maxLength: 10 })),
  );
  await untilSeen({ read: 20 }, { numRuns: 100 }, (sample, see) =>
    fc.assert(
      fc.property(cases, ([bundle, contracts]) => {
        const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
        const checked = checkRules({ files: ruleTexts(bundle), asOf: DAY, hash });
        const refused = checked.findings.filter(({ severity, code }) => severity === 'error' && !NONSENSE.has(code));
        expect(refused).toEqual([]);
        if (checked.bundle === undefined) return;
        see('read');
        const [before, after] = [bundle, checked.bundle].map((rules) => compileRules(rules, DAY));
        if (before === undefined || after === undefined) throw new Error('two sets of rules, or none');
        for (const answers of contracts) expect(outline(after, answers, DAY)).toEqual(outline(before, answers, DAY));
      }),
      sample,
    ),
  );
});
