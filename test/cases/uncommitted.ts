// Faults that git cannot hold: a finding of each as its page in docs/codes shows it, and the test that proves it.
import type { Finding } from '../../src/diagnostics/finding.ts';

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
];
