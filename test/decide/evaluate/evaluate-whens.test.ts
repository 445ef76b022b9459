// Conditions of random rule sets, three ways.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { evaluateWhens } from '../../../src/decide/evaluate/evaluate-whens.ts';
import { ruleEngine } from '../../../src/decide/evaluate/rule-engine.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryAnswers } from '../../generators/arbitrary-contract.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { naiveTest, naiveWhen } from '../naive-choice.ts';

test('every condition of a random rule set comes out alike by json-rules-engine, by closures and by the words of the language', {
  timeout: 60_000,
}, async () => {
  const drawn = arbitraryBundle().chain((bundle) =>
    fc.record({
      bundle: fc.constant(bundle),
      contracts: fc.array(arbitraryAnswers(bundle), { minLength: 5, maxLength: 5 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(drawn, async ({ bundle, contracts }) => {
      const rules = compileRules(bundle, GENERATED_DAY);
      for (const answers of contracts) {
        const vector = answerVector(rules, answers);
        const outcomes = await evaluateWhens(ruleEngine(rules), rules.whens, vector, new Map());
        expect(outcomes.size).toBe(rules.whens.length);
        for (const { when, truth, tests, any } of outcomes.values()) {
          expect(truth).toBe(naiveWhen(bundle, GENERATED_DAY, when.when, answers));
          expect(when.holds(vector)).toBe(truth);
          for (const outcome of [...tests, ...any.flat()]) {
            expect(outcome.answer).toEqual(answers.get(outcome.test.fact));
            expect(outcome.truth).toBe(naiveTest(bundle, GENERATED_DAY, outcome.test, outcome.answer));
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});
