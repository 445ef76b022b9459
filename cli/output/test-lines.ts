// The results of tests for people: what came out otherwise, why the rules say so, and one line that sums up.
import type { Failure, TestResult } from '../../src/index.ts';
import { groundLines, ownPlace, spell } from './ground-lines.ts';
import type { Line } from './line.ts';
import { line, lineAt, piece, spaced } from './line.ts';
import type { CoverageReport, TestReport, TestWords } from './test-report.ts';
import { countsInWords, coverageInWords, failureInWords, isBelow, itemInWords, keyInWords } from './test-report.ts';

/** Failed and skipped tests, then the sum. */
export function testLines({ results, tookMs, words, coverage }: TestReport): readonly Line[] {
  const { say } = words;
  const isBad = results.some(({ outcome }) => outcome === 'failed');
  const counts = countsInWords(results, words);
  const sum = `${say('tests_count', { count: results.length })}: ${counts}, ${say('took', { ms: Math.round(tookMs) })}`;
  return spaced([
    ...results.filter(({ outcome }) => outcome === 'failed').map((result) => failedLines(result, words)),
    results.filter(({ outcome }) => outcome === 'skipped').map((result) => skippedLine(result, words)),
    ...(coverage === undefined ? [] : [missedLines(coverage, words)]),
    [line(0, piece(sum, isBad ? 'bad' : 'good')), ...(coverage === undefined ? [] : [coverageLine(coverage, words)])],
  ]);
}

function missedLines({ coverage }: CoverageReport, words: TestWords): readonly Line[] {
  const missed = coverage.items.filter(({ isCovered }) => !isCovered);
  if (missed.length === 0) return [];
  const each = missed.map(({ item }) => lineAt(spell(item.at), 2, itemInWords(item, words)));
  return [line(0, piece(words.say('not_tried'), 'heading')), ...each];
}

function coverageLine(coverage: CoverageReport, words: TestWords): Line {
  return line(0, piece(coverageInWords(coverage, words), isBelow(coverage) ? 'bad' : 'good'));
}

function skippedLine({ test }: TestResult, { say }: TestWords): Line {
  const reason = piece(`: ${test.skip ?? ''}`, 'faint');
  return lineAt(spell(test.at), 0, piece(say('test_skipped'), 'warn'), ` ${test.name}`, reason);
}

function failedLines({ test, failures, plans }: TestResult, words: TestWords): readonly Line[] {
  const plan = plans.at(-1);
  const own = plan === undefined ? undefined : ownPlace(plan.because);
  // Of a wrong route the difference itself has said why.
  const isTold = failures.some((failure) => failure.kind === 'difference' && failure.key === 'route');
  const path =
    plan === undefined || isTold
      ? []
      : [
          lineAt(
            own === undefined ? '' : spell(own),
            2,
            piece(words.say('decision_path', { route: plan.route }), 'faint'),
          ),
          ...groundLines(plan.because, 4, words),
        ];
  return [
    lineAt(spell(test.at), 0, piece(words.say('test_failed'), 'bad'), piece(` ${test.name}`, 'strong')),
    ...failures.flatMap((failure) => failureLines(failure, words)),
    ...path,
  ];
}

function failureLines(failure: Failure, words: TestWords): readonly Line[] {
  if (failure.kind !== 'difference') {
    const at = failure.kind === 'unread' ? (failure.findings[0]?.place ?? failure.at) : failure.at;
    return [lineAt(spell(at), 2, piece(failureInWords(failure, words), 'bad'))];
  }
  const { expected, missing, extra, actual } = failure;
  const kept = expected.filter((name) => !missing.includes(name));
  const rest = kept.length === 0 && actual.length > 0 ? [] : kept;
  return [
    lineAt(spell(failure.at), 2, keyInWords(failure, words)),
    ...rest.map((name) => line(4, piece(`  ${name}`, 'faint'))),
    ...missing.flatMap((name) => [line(4, piece(`- ${name}`, 'bad')), ...whyLines(failure, name, words)]),
    ...extra.flatMap((name) => [line(4, piece(`+ ${name}`, 'good')), ...whyLines(failure, name, words)]),
  ];
}

/** What the rules say of a name: the tests that decided, and the rule's own line. */
function whyLines(
  { grounds }: Extract<Failure, { kind: 'difference' }>,
  name: string,
  words: TestWords,
): readonly Line[] {
  const because = grounds.find((ground) => ground.name === name)?.because ?? [];
  const lines = groundLines(because, 8, words);
  const own = ownPlace(because);
  if (lines.length > 0 || own === undefined) return lines;
  return [
    lineAt(
      spell(own),
      8,
      piece(words.say(`kind_${because[0]?.rule.kind ?? 'route'}`, { id: because[0]?.rule.id ?? '' }), 'faint'),
    ),
  ];
}
