// Findings in the format of a service, named from the top of the git repository that the rules lie in.

import type { FindingsReport } from './diagnostics/formats/findings-report.ts';
import type { ReportFormat } from './diagnostics/formats/render-report.ts';
import { renderReport } from './diagnostics/formats/render-report.ts';
import { aboutProgram } from './repository/package-files.ts';
import { repositoryPrefix } from './repository/revision/repository-prefix.ts';
import { sha256 } from './repository/sha256.ts';

/** What the caller knows of a report; the rest is told by the machine. */
export type FoundReport = Omit<FindingsReport, 'prefix' | 'hash' | 'version' | 'docsUrl'>;

/** Where the rule repository is, and where the command was called. */
export type ReportedFrom = { readonly dir: string; readonly cwd: string };

/** The whole report as text, with a line break at the end. */
export function reportFindings(format: ReportFormat, report: FoundReport, { dir, cwd }: ReportedFrom): string {
  const prefix = repositoryPrefix(dir, cwd);
  return renderReport(format, { ...report, ...aboutProgram(), prefix, hash: sha256 });
}
