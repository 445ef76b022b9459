// Findings in the format that a service reads.

import type { FindingsReport } from './findings-report.ts';
import { renderGithub } from './render-github.ts';
import { renderGitlab } from './render-gitlab.ts';
import { renderJunit } from './render-junit.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderSarif } from './render-sarif.ts';

export type ReportFormat = 'sarif' | 'junit' | 'github' | 'gitlab' | 'markdown';

const RENDERERS: Readonly<Record<ReportFormat, (report: FindingsReport) => string>> = {
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  gitlab: renderGitlab,
  markdown: renderMarkdown,
};

/** The whole report as text, with a line break at the end. */
export function renderReport(format: ReportFormat, report: FindingsReport): string {
  return RENDERERS[format](report);
}
