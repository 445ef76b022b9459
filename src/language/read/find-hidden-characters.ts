// Characters that nobody sees: control characters, marks that turn the direction of writing, blanks of no width.

import { CODES } from './codes.ts';
import type { Reading } from './reading.ts';
import { report } from './reading.ts';

/**
 * Refused everywhere, comments included: a reviewer must see what the machine reads. Zero-width joiners are left, since scripts
 * and emoji need them; a carriage return only as a part of CRLF.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\r(?!\n)/g;

/** One finding a line is enough: after it the search goes on in the next line, so that a megabyte of them is walked once. */
export function findHiddenCharacters(reading: Reading): void {
  const { text } = reading;
  HIDDEN.lastIndex = 0;
  for (let match = HIDDEN.exec(text); match !== null; match = HIDDEN.exec(text)) {
    const params = { character: nameOf(match[0]) };
    report(reading, match.index, match.index + 1, { code: CODES.hiddenCharacter, params });
    const end = text.indexOf('\n', match.index);
    if (end === -1) return;
    HIDDEN.lastIndex = end;
  }
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
