// The language of an answer and of the help.
import type { Shell } from './shell.ts';

/** Also in src/index.ts; named here so that the help needs nothing but this file. */
export type Language = 'ru' | 'en';

/** The language that was asked for, by flag or, behind the policy's own (`policy`), by environment; English at last. */
export function languageOf(asked: string | undefined, policy: Language | undefined, env: Shell['env']): Language {
  if (asked === 'ru' || asked === 'en') return asked;
  return policy ?? languageOfEnvironment(env);
}

/** LC_ALL, LC_MESSAGES, LANG, in that order. */
function languageOfEnvironment(env: Shell['env']): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ru/i.test(named) ? 'ru' : 'en';
}

/** The language of the help: `--lang` wherever it stands, else the environment's. The rules are not read for it. */
export function languageOfHelp(argv: readonly string[], env: Shell['env']): Language {
  const at = argv.indexOf('--lang');
  const inline = argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return languageOf(at === -1 ? inline : argv[at + 1], undefined, env);
}
