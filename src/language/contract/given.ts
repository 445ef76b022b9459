// What somebody gave for a contract, before it is understood: the same for a contract file, flags, and a row of many.

import type { Place } from '../../domain/source.ts';

/** A value as written, without quotes. `place` is missing for flags: a message then names the flag. */
export type Given =
  | { readonly kind: 'text'; readonly text: string; readonly place?: Place | undefined }
  | { readonly kind: 'list'; readonly items: readonly Given[]; readonly place?: Place | undefined }
  | { readonly kind: 'map'; readonly entries: readonly GivenEntry[]; readonly place?: Place | undefined };

/** `name` is the key as whoever gave it knows it: `amount` in a file, `--amount` for a flag, `documents.charter` for a column. */
export type GivenEntry = {
  readonly key: string;
  readonly name: string;
  readonly value: Given;
  readonly keyPlace?: Place | undefined;
  readonly setBy: 'file' | 'flag';
};

/** Flags win over the file, key by key. */
export function flagsOverFile(file: readonly GivenEntry[], flags: readonly GivenEntry[]): readonly GivenEntry[] {
  const given = new Set(flags.map((flag) => flag.key));
  return [...file.filter((entry) => !given.has(entry.key)), ...flags];
}

/** The value in one line, for messages. */
export function shown(given: Given): string {
  switch (given.kind) {
    case 'text':
      return given.text;
    case 'list':
      return `[${given.items.map(shown).join(', ')}]`;
    case 'map':
      return `{ ${given.entries.map((entry) => `${entry.key}: ${shown(entry.value)}`).join(', ')} }`;
  }
}
