// What a run of tests is shown from, and its failures in sentences.
import type { Bundle, Day, Difference, Failure, Finding, Language, TestResult, Trouble } from '../../src/index.ts';
import { describeFindings, refusalInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { answerWords } from './answer-words.ts';

export type TestWords = AnswerWords & { readonly findingText: (finding: Finding) => string };

export type TestReport = {
  readonly results: readonly TestResult[];
  readonly tookMs: number;
  readonly words: TestWords;
};

/** Words for the results of a bundle's tests. */
export async function testWords(bundle: Bundle, asOf: Day, language: Language): Promise<TestWords> {
  const describe = await describeFindings(language);
  const findingText = (finding: Finding): string => {
    const { text, fix } = describe(finding);
    return `${text} ${fix}`;
  };
  return { ...answerWords(bundle, asOf, language), findingText };
}

/** `41 пройдено, 1 не пройден` */
export function countsInWords(results: readonly TestResult[], { say }: AnswerWords): string {
  const counted = (['passed', 'failed', 'skipped'] as const).flatMap((outcome) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count === 0 ? [] : [say(`tests_${outcome}`, { count })];
  });
  return counted.join(', ');
}

/** The key of an expectation, and when in the timeline. */
export function keyInWords({ key, moment }: Difference, { say }: AnswerWords): string {
  return moment === undefined ? key : say('at_moment', { key, moment });
}

/** The names as a test writes them. */
export function namesInWords(names: readonly string[], { say }: AnswerWords): string {
  return names.length === 0 ? say('nobody_or_nothing') : names.join(', ');
}

/** A failure in one sentence or, of a contract that cannot be read, several. */
export function failureInWords(failure: Failure, words: TestWords): string {
  switch (failure.kind) {
    case 'unread':
      return failure.findings.map(words.findingText).join(' ');
    case 'trouble':
      return troubleInWords(failure, words);
    case 'difference': {
      const { say } = words;
      const [expected, actual] = [failure.expected, failure.actual].map((names) => namesInWords(names, words));
      return `${keyInWords(failure, words)}: ${say('was_expected')} ${expected}; ${say('what_is')} ${actual}`;
    }
  }
}

function troubleInWords({ trouble }: Trouble, { say, language }: AnswerWords): string {
  switch (trouble.what) {
    case 'not_decided': {
      const { decision } = trouble;
      const possible = decision.outcome === 'undecided' ? decision.possible : [];
      const routes = decision.outcome === 'overlap' ? decision.routes : possible;
      return say(`trouble_not_decided_${decision.outcome}`, { names: routes.map(({ route }) => route) });
    }
    case 'refused': {
      const { act, by, refusal } = trouble;
      const about = refusal.about.length === 0 ? '' : ` (${refusal.about.join(', ')})`;
      return say('trouble_refused', { act, by, why: `${refusalInWords(refusal.reason, language)}${about}` });
    }
    default: {
      const { what, ...params } = trouble;
      return say(`trouble_${what}`, params);
    }
  }
}
