// A command at work on a store: opened, told in the reader's language, closed whatever happens.
import type { CaseWording, RunningCases, StoreTrouble } from '../src/index.ts';
import { newestCopy, openCases, storeTrouble } from '../src/index.ts';
import type { StoreOptions } from './commands/store-options.ts';
import { storeFile } from './commands/store-options.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import type { Shell } from './shell.ts';
import type { UsageKey } from './usage.ts';
import { usage } from './usage.ts';
import { UsageError } from './usage-error.ts';

export type OpenedCases = {
  readonly cases: RunningCases;
  readonly language: Language;
  readonly file: string;
  /** Throws a UsageError where no rules are published: there is nothing to tell then. */
  readonly wording: () => Promise<CaseWording>;
};

/** `made`: whether a file that is not there is made. Gives the exit code of `work`; 2 for a store that cannot be used. */
export async function withCases(
  options: StoreOptions & { readonly whenMissing?: 'refuse' | 'make' },
  shell: Shell,
  work: (opened: OpenedCases) => Promise<number>,
): Promise<number> {
  const file = storeFile(options, shell);
  let cases: RunningCases | undefined;
  try {
    cases = await openCases(file, { now: shell.now, whenMissing: options.whenMissing ?? 'refuse' });
    return await work(await openedIn(cases, file, options, shell));
  } catch (error) {
    const trouble = storeTrouble(error);
    if (trouble === undefined) throw error;
    return await tellStoreTrouble(trouble, languageOf(options.lang, undefined, shell.env), shell);
  } finally {
    await cases?.close();
  }
}

async function openedIn(cases: RunningCases, file: string, options: StoreOptions, shell: Shell): Promise<OpenedCases> {
  const rules = await cases.newestRules();
  const language = languageOf(options.lang, rules?.bundle.decisions.policy.language, shell.env);
  const wording = async (): Promise<CaseWording> => {
    if (rules === undefined) throw new UsageError('nothing_published', { file });
    return await cases.wording(language);
  };
  return { cases, language, file, wording };
}

const TROUBLES: Readonly<Partial<Record<StoreTrouble['code'], UsageKey>>> = {
  not_there: 'store_not_there',
  in_use: 'store_in_use',
  busy: 'store_busy',
  damaged: 'store_damaged',
  newer_schema: 'store_newer_schema',
  older_schema: 'store_older_schema',
  not_a_store: 'store_not_a_store',
  read_only: 'store_read_only',
  disk_full: 'store_disk_full',
};

/** A file that is not there is a wrong command line, like any other. Gives the exit code. */
export async function tellStoreTrouble(
  { code, at, found }: StoreTrouble,
  language: Language,
  shell: Shell,
): Promise<number> {
  if (code === 'not_there') throw new UsageError('store_not_there', { file: at });
  const copy = code === 'damaged' ? await newestCopy(at) : undefined;
  if (copy !== undefined) {
    const values = { file: at, found, copy: copy.file, at: new Date(copy.at).toISOString() };
    await shell.err.write(`${usage('store_damaged_with_copy', language, values)}\n`);
    return 2;
  }
  const text = usage(TROUBLES[code] ?? 'store_unreadable', language, { file: at, found: found === '' ? code : found });
  await shell.err.write(`${text}\n`);
  return 2;
}
