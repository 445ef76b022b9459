// `vizir fmt` at work: one line per file that is, or would be, written anew.
import { resolve } from 'node:path';
import type { FormattedRepository } from '../../src/index.ts';
import { formatRepository } from '../../src/index.ts';
import { languageOf } from '../language.ts';
import { tellFindings } from '../tell-findings.ts';
import { usage } from '../usage.ts';
import { cannotWrite } from './cannot-write.ts';
import type { CommandContext, CommonOptions } from './command-context.ts';

export type FmtOptions = CommonOptions & { readonly format: 'text' | 'json'; readonly check?: boolean };

/** Formats the rules in `dir`, or only says which files differ; gives the exit code. */
export async function runFmt(
  dir: string | undefined,
  options: FmtOptions,
  { shell }: Pick<CommandContext, 'shell'>,
): Promise<number> {
  const language = languageOf(options.lang, undefined, shell.env);
  const root = resolve(shell.cwd, dir ?? options.rules ?? '.');
  const mode = options.check === true ? 'check' : 'write';
  const formatted = await cannotWrite(root, () => formatRepository(root, mode));
  const exitCode = exitCodeOf(formatted, mode);
  if (options.format === 'json') {
    await shell.out.write(`${JSON.stringify(asJson(formatted, mode), undefined, 2)}\n`);
    return exitCode;
  }
  await tellFindings(formatted.findings, { language, sources: () => undefined, format: 'text' }, shell.out, shell.env);
  const lines = [
    ...formatted.changed.map((file) =>
      usage(mode === 'check' ? 'fmt_would_change' : 'fmt_changed', language, { file }),
    ),
    ...formatted.leftAlone.map((file) => usage('fmt_left_alone', language, { file })),
    usage(mode === 'check' ? 'fmt_summary_check' : 'fmt_summary', language, {
      files: String(formatted.files),
      changed: String(formatted.changed.length),
    }),
  ];
  await shell.out.write(`${lines.join('\n')}\n`);
  return exitCode;
}

function exitCodeOf({ changed, leftAlone, findings }: FormattedRepository, mode: 'check' | 'write'): number {
  const differs = mode === 'check' && changed.length > 0;
  return differs || leftAlone.length > 0 || findings.length > 0 ? 2 : 0;
}

function asJson({ changed, leftAlone, files, findings }: FormattedRepository, mode: 'check' | 'write'): object {
  return {
    format: 'vizir-fmt/1',
    mode,
    files,
    changed,
    left_alone: leftAlone,
    unread: findings.map(({ code, place }) => ({ code, file: place?.file ?? null })),
  };
}
