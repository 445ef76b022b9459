// Faults that git cannot hold: a finding of each as its page in docs/codes shows it, and the test that proves it.
import type { Finding } from '../../src/diagnostics/finding.ts';
import { GIVEN_VERDICTS, STATES_UNDER_WAY } from '../../src/language/contract/under-way.ts';

export interface Uncommitted {
  /** A finding of the fault, as the page of its code shows it. */
  readonly finding: Finding;
  /** The test that makes the fault and checks the finding, and a word of it that only that test has. */
  readonly test: string;
  readonly word: string;
}

const REPOSITORY_TEST = 'test/repository/open-repository.test.ts';
const INPUT_TEST = 'test/cli/hostile-input.test.ts';

function finding(code: number, params: Finding['params'], file?: string): Finding {
  const bare: Finding = { code, severity: 'error', params, others: [] };
  return file === undefined ? bare : { ...bare, place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

function ofRepository(found: Finding): Uncommitted {
  return { finding: found, test: REPOSITORY_TEST, word: `'${found.code}: ` };
}

function underWay(code: number, params: Finding['params'], test: string, word: string): Uncommitted {
  return { finding: finding(code, params, 'running.yaml'), test, word };
}

export const UNCOMMITTED: readonly Uncommitted[] = [
  ofRepository(finding(101, { dir: 'rulez' })),
  ofRepository(finding(102, { dir: 'new-rules' })),
  ofRepository(finding(104, { reason: 'EACCES' }, 'rules/roles.yaml')),
  ofRepository(finding(106, { bytes: 2_097_152, most: 1_048_576 }, 'routes/tests/all.yaml')),
  ofRepository(finding(107, { most: 10_000 })),
  ofRepository(finding(112, { kind: 'FIFO' }, 'rules/roles.yaml')),
  ofRepository(finding(113, { most: 67_108_864 })),
  {
    finding: {
      ...finding(
        420,
        {
          questions: {
            ru: 'что у каждого договора есть маршрут',
            en: 'that every contract has a route',
          },
        },
        'rules/policy.yaml',
      ),
      severity: 'warning',
    },
    test: 'test/prove/not-proven.test.ts',
    word: 'code === 420',
  },
  { finding: finding(555, { encoding: 'windows-1251' }, 'contracts.csv'), test: INPUT_TEST, word: 'error 555' },
  {
    finding: finding(556, { most: 100_000 }, 'contracts.csv'),
    test: 'test/language/contract/many.test.ts',
    word: 'row-too-long',
  },
  { finding: finding(559, { most: 1 }, 'contract.yaml'), test: INPUT_TEST, word: 'The file has more than 1 MB.' },
  { finding: finding(560, {}, 'contracts.csv'), test: INPUT_TEST, word: 'not text' },
  {
    finding: finding(415, { what: { ru: 'маршрут nda', en: 'route nda' } }, 'routes/nda.yaml'),
    test: 'test/cli/check-coverage.test.ts',
    word: "'415: every rule",
  },
  {
    finding: finding(418, { base: 'origin/main', count: 2 }),
    test: 'test/cli/check-base.test.ts',
    word: 'codes: [418]',
  },
  {
    finding: finding(
      419,
      { base: 'origin/main', name: 'Крупный договор видит директор', what: { ru: 'роли «director»', en: 'the role "director"' } },
      'rules/policy.yaml',
    ),
    test: 'test/cli/check-base.test.ts',
    word: 'code: 419',
  },
  underWay(561, {}, 'test/language/contract/beginnings.test.ts', "'561 no-own-key"),
  underWay(562, { key: '2026-0301', rows: ['1', '3'] }, 'test/language/contract/beginnings.test.ts', "'562 key-twice"),
  underWay(563, { most: 100 }, 'test/language/contract/beginnings.test.ts', "'563 key-too-long"),
  underWay(564, { words: STATES_UNDER_WAY }, 'test/language/contract/beginnings.test.ts', "'564 not-said"),
  underWay(565, { key: 'under_way.att', words: ['at', 'title', 'number', 'draft', 'verdicts'] }, 'test/language/contract/beginnings.test.ts', "'565 unknown-key"),
  underWay(566, { value: 'aprove', words: GIVEN_VERDICTS }, 'test/language/contract/beginnings.test.ts', "'566 not-a-verdict"),
  underWay(567, { key: 'under_way.verdicts.on', value: '2026-03-03' }, 'test/language/contract/beginnings.test.ts', "'567 day-ahead"),
  underWay(568, {}, 'test/language/contract/beginnings.test.ts', "'568 no-curator"),
  underWay(569, { value: 'reviev', route: 'large-client', stages: ['review', 'approval'], words: STATES_UNDER_WAY }, 'test/cli/adopt-command.test.ts', "'569 no-such-place"),
  underWay(570, { step: 'finanse', route: 'large-client', words: ['review/legal', 'review/finance'] }, 'test/cli/adopt-command.test.ts', "572, 570]"),
  underWay(571, { step: 'approval/commercial_director', at: 'review' }, 'test/cli/adopt-command.test.ts', "'571 verdict-ahead"),
  underWay(572, { step: 'legal', person: 'Кузнецов П. И.' }, 'test/cli/adopt-command.test.ts', "'wrong', 572"),
  underWay(573, { step: 'legal', verdict: 'done', words: ['approve', 'return'] }, 'test/cli/adopt-command.test.ts', "'573 verdict-not-offered"),
  underWay(574, { step: 'legal', person: 'Кузнецов П. И.' }, 'test/cli/adopt-command.test.ts', "'574 verdict-twice"),
  underWay(575, { value: 'nowhere.docx', reason: 'ENOENT', most: 50 }, 'test/cli/adopt-command.test.ts', "'575 draft-unreadable"),
  underWay(578, { value: '17/2025', rows: ['1', '2'] }, 'test/cli/adopt-command.test.ts', 'error 578 number-twice'),
  underWay(576, {}, 'test/cli/adopt-command.test.ts', "576 not-under-way"),
  underWay(577, { step: 'legal', person: 'Громов А. С.', words: ['legal', 'finance'] }, 'test/adoption-of.test.ts', "toEqual([577])"),
];
