// What somebody typed, as it may go into a case: without what steers, and no longer than anybody reads.
import { escapeBb, plainBb } from '../../escape-bb.ts';

/** Characters; whoever has more to say attaches a file. */
export const LONGEST_WORDS = 4000;

export type PeopleWords = { readonly words: string; readonly wasCut: boolean };

/** Nothing but blanks is no words at all: an empty text. */
export function peopleWords(text: string): PeopleWords {
  const letters = [...plainBb(escapeBb(text)).trim()];
  const kept = letters.slice(0, LONGEST_WORDS).join('').trim();
  return { words: kept, wasCut: letters.length > LONGEST_WORDS };
}
