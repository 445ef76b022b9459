// A rule file whose text could not be had at all: what stands in for it, so that its names are missing without being called unknown.

import type { Finding } from '../diagnostics/finding.ts';
import type { FileCheck } from './check-file.ts';
import { kindOfFile } from './form/kind-of-file.ts';

/** The check of a file of which nothing is known but why. */
export function checkUnreadFile(file: string, finding: Finding): FileCheck {
  return { source: { file, kind: kindOfFile(file), lineStarts: [0] }, findings: [finding] };
}
