// Faults that git cannot hold: a finding of each as its page in docs/codes shows it, and the test that proves it.
import type { Finding } from '../../src/diagnostics/finding.ts';

export interface Uncommitted {
  readonly code: number;
  /** The file that makes the fault and checks its finding. */
  readonly test: string;
  readonly finding: Finding;
}

const REPOSITORY_TEST = 'test/repository/open-repository.test.ts';

function uncommitted(code: number, params: Finding['params'], file?: string): Uncommitted {
  const finding: Finding = { code, severity: 'error', params, others: [] };
  const place = file === undefined ? {} : { place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
  return { code, test: REPOSITORY_TEST, finding: { ...finding, ...place } };
}

export const UNCOMMITTED: readonly Uncommitted[] = [
  uncommitted(101, { dir: 'rulez' }),
  uncommitted(102, { dir: 'new-rules' }),
  uncommitted(104, { reason: 'EACCES' }, 'rules/roles.yaml'),
  uncommitted(106, { bytes: 2_097_152, most: 1_048_576 }, 'routes/tests/all.yaml'),
  uncommitted(107, { most: 10_000 }),
  uncommitted(112, { kind: 'FIFO' }, 'rules/roles.yaml'),
  uncommitted(113, { most: 67_108_864 }),
];
