// The rules that a command works with: found, read, checked; which day they are judged on, and in which language it answers.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Day, LoadedRules } from '../src/index.ts';
import { loadRules, parseDay } from '../src/index.ts';
import type { CommonOptions } from './commands/command-context.ts';
import { dayIn, localDay } from './day-in.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import type { Shell } from './shell.ts';
import { UsageError } from './usage-error.ts';

export type Loaded = LoadedRules & { readonly asOf: Day; readonly language: Language };

/** Loads the rules below `dir` (from `--rules` when there is none) as of `--as-of`, else today where the policy's calendar is. */
export async function loadBundle(dir: string | undefined, options: CommonOptions, shell: Shell): Promise<Loaded> {
  const root = resolve(shell.cwd, dir ?? options.rules ?? '.');
  if (options.asOf !== undefined) return await loadAsOf(root, readDay(options.asOf), options, shell);
  const today = dayOf(localDay(shell.now()));
  const loaded = await loadAsOf(root, today, options, shell);
  if (loaded.bundle === undefined) return loaded;
  // Today is a matter of the policy's zone, which only the rules tell.
  const there = dayOf(dayIn(zoneOf(loaded.bundle), shell.now()));
  return there === today ? loaded : await loadAsOf(root, there, options, shell);
}

async function loadAsOf(root: string, asOf: Day, options: CommonOptions, shell: Shell): Promise<Loaded> {
  const loaded = await loadRules(root, asOf);
  return { ...loaded, asOf, language: languageOf(options.lang, policyLanguage(root, loaded), shell.env) };
}

/** A day as typed behind an option. */
export function readDay(text: string, name = '--as-of'): Day {
  const day = parseDay(text);
  if (day === undefined) throw new UsageError('not_a_day', { name, value: text });
  return day;
}

/** A day that the clock gave. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`the clock shows no day: ${text}`);
  return day;
}

/** The zone that says which day it is. */
export function zoneOf({ decisions, directory }: NonNullable<LoadedRules['bundle']>): string | undefined {
  return directory.calendars.find(({ calendar }) => calendar === decisions.policy.calendar)?.timeZone;
}

/** Rules that do not check have no policy; what its file says of the language is still good enough to say so in. */
function policyLanguage(root: string, { bundle }: LoadedRules): Language | undefined {
  return bundle === undefined ? writtenLanguage(root) : bundle.decisions.policy.language;
}

/** What the policy's file below `root` says of the language, whether or not the rules check. */
export function writtenLanguage(root: string): Language | undefined {
  try {
    const text = readFileSync(join(root, 'rules/policy.yaml'), 'utf8');
    const named = /^language:[ \t]*(ru|en)\b/m.exec(text)?.[1];
    return named === 'ru' || named === 'en' ? named : undefined;
  } catch {
    return undefined;
  }
}
