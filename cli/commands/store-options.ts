// The options of commands about running cases, and where those lie.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../language.ts';
import type { Shell } from '../shell.ts';
import { usage } from '../usage.ts';
import type { CommonOptions } from './command-context.ts';

export type StoreOptions = Pick<CommonOptions, 'lang'> & { readonly store?: string };
export type Format = 'text' | 'json';

/** Adds `--store` and `--lang`. */
export function addStoreOptions(command: Command, language: Language): Command {
  return command
    .option('--store <file>', usage('opt_store', language))
    .addOption(new Option('--lang <language>', usage('opt_lang', language)).choices(['ru', 'en']));
}

export function formatOption(language: Language): Option {
  return new Option('--format <format>', usage('opt_format_plain', language)).choices(['text', 'json']).default('text');
}

/** As typed, else as the environment says, else in the current folder. */
export function storeFile({ store }: StoreOptions, { env, cwd }: Pick<Shell, 'env' | 'cwd'>): string {
  return resolve(cwd, store ?? (env['VIZIR_STORE'] || 'vizir.db'));
}
