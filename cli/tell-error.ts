// The sentences in which a wrong command line is told.
import { CommanderError } from 'commander';
import type { Language } from './language.ts';
import { readCommanderError } from './read-commander-error.ts';
import { usage } from './usage.ts';
import { UsageError } from './usage-error.ts';

/** What is wrong, what was probably meant, and where the help is. Throws on what is no wrong command line but a bug. */
export function tellError(error: unknown, command: string, language: Language): string {
  const told = error instanceof CommanderError ? readCommanderError(error) : error;
  if (!(told instanceof UsageError)) throw told;
  const params = Object.fromEntries(Object.entries(told.params).map(([name, text]) => [name, inert(text)]));
  const meant = told.meant === undefined ? [] : [usage('did_you_mean', language, { name: inert(told.meant) })];
  const help = usage('see_help', language, { command: command === '' ? '' : `${command} ` });
  return [usage(told.key, language, params), ...meant, help].join('\n');
}

/** What was typed gets no say over the terminal. (The face of src would do it too, but here nothing of it is loaded yet.) */
function inert(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
