// A word that authors write by instinct and the word of the rule language that says it: the shape of the tables beside this file.

import { FORM_CODES } from '../form-codes.ts';

/** `means`: the key that it stands for, where there is one; `right`: how it is written, as a piece of a rule file. */
export type ForeignWord = { readonly code: number; readonly means?: string; readonly right: string };

export type Words = Readonly<Record<string, ForeignWord>>;

/** Several spellings of one thing. */
export function words(spellings: string, word: ForeignWord): Words {
  return Object.fromEntries(spellings.split(' ').map((spelling) => [spelling, word]));
}

/** Spellings of a key that has nothing particular about it. */
export function key(means: string, right: string, spellings: string): Words {
  return words(spellings, { code: FORM_CODES.foreignWord, means, right });
}
