// What a run of tests is shown from, and its failures in sentences.
import type {
  Bundle,
  Coverage,
  CoverageItem,
  Day,
  Difference,
  Failure,
  Finding,
  Language,
  TestResult,
  Trouble,
} from '../../src/index.ts';
import { describeFindings, refusalInWords, unitsInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { answerWords } from './answer-words.ts';

export type TestWords = AnswerWords & { readonly findingText: (finding: Finding) => string };

export type TestReport = {
  readonly results: readonly TestResult[];
  readonly tookMs: number;
  readonly words: TestWords;
  readonly coverage?: CoverageReport;
};

/** `threshold`: in percent. */
export type CoverageReport = { readonly coverage: Coverage; readonly threshold?: number };

export type CoverageSums = {
  readonly rules: CoverageSum;
  readonly branches: CoverageSum;
  readonly borders: CoverageSum;
  /** Of all together, rounded down to a tenth: 100 means that nothing is left. */
  readonly percent: number;
};

type CoverageSum = { readonly covered: number; readonly total: number };

/** How much of the rules was tried. Rules without anything to try are tried. */
export function coverageSums({ items }: Coverage): CoverageSums {
  const sum = (kind?: CoverageItem['kind']): CoverageSum => {
    const own = items.filter(({ item }) => kind === undefined || item.kind === kind);
    return { covered: own.filter(({ isCovered }) => isCovered).length, total: own.length };
  };
  const { covered, total } = sum();
  const percent = total === 0 ? 100 : Math.floor((covered / total) * 1000) / 10;
  return { rules: sum('rule'), branches: sum('branch'), borders: sum('border'), percent };
}

export function isBelow({ coverage, threshold }: CoverageReport): boolean {
  return threshold !== undefined && coverageSums(coverage).percent < threshold;
}

/** `Покрытие 91.5 %: правила: 43 из 43, …` */
export function coverageInWords(report: CoverageReport, { say }: AnswerWords): string {
  const { rules, branches, borders, percent } = coverageSums(report.coverage);
  const { threshold = 0 } = report;
  const head = say(isBelow(report) ? 'coverage_below' : 'coverage', { percent, threshold });
  const sums = [say('coverage_rules', rules), say('coverage_branches', branches), say('coverage_borders', borders)];
  return `${head}: ${sums.join(', ')}`;
}

/** What no test has tried, in words. */
export function itemInWords(item: CoverageItem, { say, names, language }: AnswerWords): string {
  const rule = say(`kind_${item.rule.kind}`, { id: item.rule.id });
  if (item.kind === 'rule') return say('not_tried_rule', { rule });
  if (item.kind === 'branch') return say(`not_tried_${item.side}`, { rule });
  const fact = names.fact(item.fact);
  const value = fact === undefined ? String(item.units) : unitsInWords(fact, item.units, names, language);
  return say('not_tried_border', { rule, fact: names.factTitle(item.fact), value });
}

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
