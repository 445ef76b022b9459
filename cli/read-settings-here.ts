// Settings as the environment and a file named on the command line give them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SettingsRead } from '../src/index.ts';
import { readSettings } from '../src/index.ts';
import type { Language } from './language.ts';
import { writtenLanguage } from './load-bundle.ts';
import type { Shell } from './shell.ts';
import { UsageError } from './usage-error.ts';

/** Throws a UsageError for a file that cannot be read; what is wrong with settings is among the faults. */
export function readSettingsHere(name: string | undefined, shell: Shell): SettingsRead {
  const file = name === undefined ? {} : { file: textOf(name, shell) };
  return readSettings(shell.env, { ...file, parts: ['daemon', 'portal'] });
}

/** The language of the rules that the settings name; undefined where they name none. */
export function languageOfRules({ values }: Pick<SettingsRead, 'values'>, { cwd }: Shell): Language | undefined {
  const { VIZIR_RULES: folder } = values;
  return folder === undefined ? undefined : writtenLanguage(resolve(cwd, folder));
}

function textOf(name: string, { cwd }: Shell): string {
  const read = readText(resolve(cwd, name));
  if ('reason' in read) throw new UsageError('settings_unreadable', { file: name, reason: read.reason });
  return read.text;
}

function readText(path: string): { readonly text: string } | { readonly reason: string } {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
