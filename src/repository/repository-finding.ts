// Findings about files and folders as a whole: there is no line to point at, so they stand at the beginning.

import type { Finding, Params } from '../diagnostics/finding.ts';

/** A finding about the file or folder `file` (relative to the repository, forward slashes), or about the repository itself. */
export function repositoryFinding(code: number, params: Params, file?: string): Finding {
  const finding: Finding = { code, severity: 'error', params, others: [] };
  return file === undefined ? finding : { ...finding, place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
}
