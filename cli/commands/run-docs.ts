// `vizir docs` at work: the regulation to standard output or to a file, or whether a written copy is still right.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bundle, CopyState, Finding, RegulationForm } from '../../src/index.ts';
import { checkRegulation, checkRepository, decodeInput, formatDay, renderRegulation } from '../../src/index.ts';
import { openInput } from '../input/open-input.ts';
import type { Loaded } from '../load-bundle.ts';
import { loadBundle } from '../load-bundle.ts';
import { printJson } from '../output/print-json.ts';
import { refuseRevision } from '../refuse-revision.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { usage } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import { cannotWrite } from './cannot-write.ts';
import type { CommonOptions } from './command-context.ts';

export type DocsOptions = CommonOptions & {
  readonly format?: RegulationForm;
  readonly out?: string;
  readonly check?: string;
};

/** Megabytes of a written copy: a thousand routes with their pictures are fewer. */
const MOST_MEGABYTES = 64;

/** Writes the regulation of the rules in `dir`, or checks a copy of it; gives the exit code. */
export async function runDocs(dir: string | undefined, options: DocsOptions, shell: Shell): Promise<number> {
  if (options.out !== undefined && options.check !== undefined) throw new UsageError('docs_out_or_check');
  const isChecking = options.check !== undefined;
  if (isChecking && options.format !== undefined && options.format !== 'json') throw new UsageError('docs_no_printing');
  const loaded = await loadBundle(dir, options, shell);
  // A document must not say as the rule of the house what the proof refutes.
  const root = resolve(shell.cwd, dir ?? options.rules ?? '.');
  const checked = await checkRepository({ dir: root, asOf: loaded.asOf, loaded });
  if (checked.kind === 'refused') return refuseRevision(checked);
  const { bundle, findings, sources } = checked;
  const { language } = loaded;
  if (bundle === undefined || findings.some(({ severity }) => severity === 'error')) {
    const format = options.format === 'json' && options.out === undefined ? 'json' : 'text';
    await tellFindings(findings, { language, sources, format }, format === 'json' ? shell.out : shell.err, shell.env);
    return 2;
  }
  if (options.check !== undefined) return await checkCopy(options.check, options, { dir, bundle, loaded, shell });
  return await writeDocument(options, bundle, loaded, shell);
}

async function writeDocument(
  { out, format }: DocsOptions,
  bundle: Bundle,
  { asOf, language }: Loaded,
  shell: Shell,
): Promise<number> {
  const form = format ?? formOf(out ?? '');
  const text = await renderRegulation({ bundle, asOf, language, form });
  if (out === undefined) {
    await shell.out.write(text);
    return 0;
  }
  await cannotWrite(out, () => writeFileSync(resolve(shell.cwd, out), text));
  await shell.out.write(`${usage('docs_written', language, { file: out })}\n`);
  return 0;
}

function formOf(file: string): RegulationForm {
  if (/\.html?$/i.test(file)) return 'html';
  return /\.json$/i.test(file) ? 'json' : 'markdown';
}

type Checking = {
  readonly dir: string | undefined;
  readonly bundle: Bundle;
  readonly loaded: Loaded;
  readonly shell: Shell;
};

async function checkCopy(file: string, options: DocsOptions, checking: Checking): Promise<number> {
  const { bundle, loaded, shell } = checking;
  const copy = await readCopy(file, checking);
  if (copy === undefined) return 2;
  const state = await checkRegulation(bundle, copy, loaded.asOf);
  const command =
    state.state === 'differs' || state.state === 'rules_changed'
      ? commandFor(state, file, checking, options)
      : undefined;
  const message = messageOf(state, file, loaded);
  if (options.format === 'json') await shell.out.write(printJson(asJson(state, { file, message, command })));
  else {
    const fix = command === undefined ? '' : ` ${usage('docs_fix', loaded.language, { command })}`;
    await shell.out.write(`${message}${fix}\n`);
  }
  return state.state === 'fresh' ? 0 : 7;
}

/** The text of the copy; undefined when something is wrong with its bytes, which is then said. */
async function readCopy(file: string, { loaded, shell }: Checking): Promise<string | undefined> {
  const findings: Finding[] = [];
  const input = await openInput(file, 'yaml', shell);
  const pieces: string[] = [];
  const text = decodeInput(input.bytes, input.name, (finding) => findings.push(finding), MOST_MEGABYTES);
  for await (const piece of text) pieces.push(piece);
  if (findings.length === 0) return pieces.join('');
  const telling = { language: loaded.language, sources: () => undefined, format: 'text' } as const;
  await tellFindings(findings, telling, shell.err, shell.env);
  return undefined;
}

function messageOf(state: CopyState, file: string, { language }: Loaded): string {
  switch (state.state) {
    case 'fresh':
      return usage('docs_fresh', language, { file });
    case 'no_mark':
      return usage('docs_no_mark', language, { file });
    case 'differs':
      return usage('docs_differs', language, { file, line: String(state.line) });
    case 'rules_changed':
      return usage('docs_rules_changed', language, { file, day: formatDay(state.mark.asOf) });
  }
}

type Stale = Extract<CopyState, { state: 'differs' | 'rules_changed' }>;

/** What writes the copy anew, in its own language and form; for the day of the check when that of the copy has passed. */
function commandFor({ state, mark }: Stale, file: string, { dir, loaded }: Checking, options: DocsOptions): string {
  const day = state === 'differs' ? mark.asOf : loaded.asOf;
  const words = [
    'vizir docs',
    ...(dir === undefined ? [] : [quoted(dir)]),
    ...(options.rules === undefined ? [] : ['-C', quoted(options.rules)]),
    `--lang ${mark.language}`,
    `--format ${mark.form}`,
    `--as-of ${formatDay(day)}`,
    `--out ${quoted(file)}`,
  ];
  return words.join(' ');
}

function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

type Told = { readonly file: string; readonly message: string; readonly command: string | undefined };

function asJson(state: CopyState, { file, message, command }: Told): object {
  const mark = 'mark' in state ? state.mark : undefined;
  return {
    format: 'vizir-docs-check/1',
    file,
    state: state.state,
    as_of: mark === undefined ? null : formatDay(mark.asOf),
    language: mark?.language ?? null,
    form: mark?.form ?? null,
    line: state.state === 'differs' ? state.line : null,
    message,
    command: command ?? null,
  };
}
