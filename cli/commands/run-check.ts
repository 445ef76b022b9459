// `vizir check` at work: the findings, then one line that sums up.
import type { Bundle, Finding } from '../../src/index.ts';
import { loadBundle } from '../load-bundle.ts';
import type { Style } from '../output/line.ts';
import { line, piece } from '../output/line.ts';
import { renderLines } from '../output/render-lines.ts';
import { summaryText } from '../output/summary-text.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import type { CommonOptions } from './command-context.ts';

export type CheckOptions = CommonOptions & { readonly format: 'text' | 'json'; readonly failOn?: 'warning' };

/** Reads and checks the rules in `dir`; gives the exit code. */
export async function runCheck(dir: string | undefined, options: CheckOptions, shell: Shell): Promise<number> {
  const begunMs = shell.now();
  const { bundle, findings, files, sources, language } = await loadBundle(dir, options, shell);
  const { format } = options;
  await tellFindings(findings, { language, sources, format }, shell.out, shell.env);
  if (format === 'text') {
    const summary = summaryText({ bundle, findings, files, tookMs: shell.now() - begunMs }, language);
    const gap = findings.length === 0 ? '' : '\n';
    await shell.out.write(
      `${gap}${renderLines([line(0, piece(summary, styleOf(findings)))], sheetOf(shell.out, shell.env))}`,
    );
  }
  return exitCode(bundle, findings, options);
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function styleOf(findings: readonly Finding[]): Style {
  if (errorsIn(findings) > 0) return 'bad';
  return findings.length > 0 ? 'warn' : 'good';
}

/** Without a bundle something is wrong with the rules, whatever the findings say of it. */
function exitCode(bundle: Bundle | undefined, findings: readonly Finding[], { failOn }: CheckOptions): number {
  if (bundle === undefined || errorsIn(findings) > 0) return 2;
  return failOn === 'warning' && findings.length > 0 ? 4 : 0;
}
