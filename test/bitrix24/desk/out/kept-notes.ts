// Notes in memory, which fail when they are told to.
import type { Note, Notes } from '../../../../src/engine/ports/notes.ts';
import { StoreError } from '../../../../src/engine/ports/store-error.ts';

export type KeptNotes = Notes & {
  readonly texts: ReadonlyMap<string, string>;
  /** The next so many writings are refused. */
  readonly refuse: (count: number) => void;
};

/** `texts`: where they are kept. */
export function keptNotes(texts = new Map<string, string>()): KeptNotes {
  let refused = 0;
  const put = (notes: readonly Note[]): void => {
    if (refused > 0) {
      refused -= 1;
      throw new StoreError('disk_full', { at: 'memory' });
    }
    for (const { name, text } of notes) texts.set(name, text);
  };
  return {
    texts,
    refuse: (count) => {
      refused = count;
    },
    keepNotes: (notes) => settled(() => put(notes)),
    findNote: (name) => settled(() => texts.get(name)),
    listNotes: (prefix, after, limit) =>
      settled(() =>
        [...texts]
          .map(([name, text]) => ({ name, text }))
          .filter(({ name }) => name.startsWith(prefix) && (after === undefined || name > after))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .slice(0, limit),
      ),
    dropNotes: (names) =>
      settled(() => {
        for (const name of names) texts.delete(name);
      }),
  };
}

function settled<Result>(work: () => Result): Promise<Result> {
  return Promise.resolve().then(work);
}
