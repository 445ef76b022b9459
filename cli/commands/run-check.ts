// `vizir check` at work: what it was judged by, the findings, then one line that sums up.
import { resolve } from 'node:path';
import type { CheckedRules, Finding, ReportFormat } from '../../src/index.ts';
import { checkRepository, comparisonLines, renderFindingsJson, reportFindings } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { loadBundle } from '../load-bundle.ts';
import type { Line, Style } from '../output/line.ts';
import { line, piece } from '../output/line.ts';
import { renderLines } from '../output/render-lines.ts';
import { summaryText } from '../output/summary-text.ts';
import { refuseRevision } from '../refuse-revision.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import type { CommonOptions } from './command-context.ts';

export type CheckOptions = CommonOptions & {
  readonly format: 'text' | 'json' | ReportFormat;
  readonly failOn?: 'warning';
  readonly base?: string;
  readonly coverage?: boolean;
};

/** Reads and checks the rules in `dir`; gives the exit code. */
export async function runCheck(dir: string | undefined, options: CheckOptions, shell: Shell): Promise<number> {
  const begunMs = shell.now();
  const root = resolve(shell.cwd, dir ?? options.rules ?? '.');
  const { language, asOf, ...loaded } = await loadBundle(dir, options, shell);
  const coverage = options.coverage === true ? 'yes' : undefined;
  const checked = await checkRepository({ dir: root, asOf, loaded, base: options.base, coverage });
  if (checked.kind === 'refused') refuseRevision(checked);
  const { bundle, findings, files } = checked;
  const summary = summaryText({ bundle, findings, files, tookMs: shell.now() - begunMs }, language);
  await tell(checked, { language, summary, root, options }, shell);
  return exitCode(checked, options);
}

type Telling = {
  readonly language: Language;
  readonly summary: string;
  readonly root: string;
  readonly options: CheckOptions;
};

async function tell(checked: CheckedRules, telling: Telling, shell: Shell): Promise<void> {
  const { language, summary, root, options } = telling;
  const { findings, sources, comparison } = checked;
  const { format } = options;
  if (format === 'text') return await tellText(checked, telling, shell);
  if (format === 'json') {
    await shell.out.write(await renderFindingsJson(findings, language, comparison));
    return;
  }
  const judged = comparison === undefined ? {} : { comparison };
  const report = { findings, language, sources, summary, failOn: options.failOn ?? 'error', ...judged } as const;
  await shell.out.write(await reportFindings(format, report, { dir: root, cwd: shell.cwd }));
}

async function tellText(checked: CheckedRules, { language, summary }: Telling, shell: Shell): Promise<void> {
  const { findings, sources, comparison } = checked;
  const sheet = sheetOf(shell.out, shell.env);
  if (comparison !== undefined) {
    const [judged = '', ...changes] = await comparisonLines(comparison, language);
    const lines: readonly Line[] = [
      line(0, piece(judged, 'strong')),
      ...changes.map((change) => line(2, piece(change, 'warn'))),
      line(0),
    ];
    await shell.out.write(renderLines(lines, sheet));
  }
  await tellFindings(findings, { language, sources, format: 'text' }, shell.out, shell.env);
  const gap = findings.length === 0 ? '' : '\n';
  await shell.out.write(`${gap}${renderLines([line(0, piece(summary, styleOf(findings)))], sheet)}`);
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function styleOf(findings: readonly Finding[]): Style {
  if (errorsIn(findings) > 0) return 'bad';
  return findings.length > 0 ? 'warn' : 'good';
}

/** Without a bundle something is wrong with the rules, whatever the findings say of it. The format has no say. */
function exitCode({ bundle, findings }: CheckedRules, { failOn }: CheckOptions): number {
  if (bundle === undefined || errorsIn(findings) > 0) return 2;
  return failOn === 'warning' && findings.length > 0 ? 4 : 0;
}
