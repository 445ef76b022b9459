// Looks up what an author wrote by instinct.

import { CONDITION_WORDS } from './condition-words.ts';
import { FILE_WORDS } from './file-words.ts';
import type { ForeignWord, Words } from './foreign-word.ts';
import { ROUTE_WORDS } from './route-words.ts';

const BY_PLACE: Readonly<Record<string, Words>> = { ...ROUTE_WORDS, ...CONDITION_WORDS, ...FILE_WORDS };

/** A word written by instinct among the keys of a definition; undefined when it is none. */
export function findForeignWord(where: string, written: string): ForeignWord | undefined {
  const place = BY_PLACE[where];
  const folded = written.toLowerCase().replaceAll('-', '_');
  return place !== undefined && Object.hasOwn(place, folded) ? place[folded] : undefined;
}
