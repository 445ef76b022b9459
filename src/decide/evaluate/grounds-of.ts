// From what json-rules-engine saw to the grounds that people read: the tests that decided, with their lines and answers.

import type { Because } from '../../domain/plan.ts';
import type { TestOutcome, WhenOutcome } from './evaluate-whens.ts';

/**
 * The tests that made a condition what it is: of a true one all that held, of a false one those that failed, of an unknown
 * one all but those that failed. A condition without tests is its own ground.
 */
export function groundsOf(outcome: WhenOutcome, rule: Because['rule']): readonly Because[] {
  const tests = decisiveTests(outcome);
  if (tests.length === 0) return [{ rule, at: outcome.when.when.at, truth: outcome.truth }];
  return tests.map(({ test, answer, truth }) => ({ rule, at: test.at, fact: test.fact, answer, truth }));
}

function decisiveTests({ truth, tests, any }: WhenOutcome): readonly TestOutcome[] {
  switch (truth) {
    case 'true':
      return any.length === 0 ? tests : [...tests, ...any.filter((block) => block.every(isTrue)).flat()];
    case 'false': {
      const failed = tests.filter(isFalse);
      return failed.length > 0 ? failed : any.flat().filter(isFalse);
    }
    case 'unknown': {
      const open = any.filter((block) => !block.some(isFalse));
      return [...tests, ...open.flat()];
    }
  }
}

function isTrue({ truth }: TestOutcome): boolean {
  return truth === 'true';
}

function isFalse({ truth }: TestOutcome): boolean {
  return truth === 'false';
}
