// A command line that cannot be followed: told in one sentence, exit code 1.
import type { Language } from './language.ts';
import type { UsageKey } from './usage.ts';
import { usage } from './usage.ts';

/** Thrown by commands, like commander throws its own; `main` tells it. */
export class UsageError extends Error {
  readonly key: UsageKey;
  readonly params: Readonly<Record<string, string>>;
  /** What was probably meant. */
  readonly meant: string | undefined;

  constructor(key: UsageKey, params: Readonly<Record<string, string>> = {}, meant?: string) {
    super(usage(key, 'en', params));
    this.key = key;
    this.params = params;
    this.meant = meant;
  }
}

/** The sentences that tell it. `command`: whose help says more. */
export function tellUsageError(error: UsageError, command: string, language: Language): string {
  const params = Object.fromEntries(Object.entries(error.params).map(([name, text]) => [name, inert(text)]));
  const meant = error.meant === undefined ? [] : [usage('did_you_mean', language, { name: inert(error.meant) })];
  const help = usage('see_help', language, { command: command === '' ? '' : `${command} ` });
  return [usage(error.key, language, params), ...meant, help].join('\n');
}

/** What was typed gets no say over the terminal. (The face of src would do it too, but here nothing of it is loaded yet.) */
function inert(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
