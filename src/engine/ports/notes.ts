// What an adapter has to remember for itself: which message asked whom, how far it has read. Small texts by name, without anything that
// people wrote or that is about them.

export type Note = { readonly name: string; readonly text: string };

/** Kept where the cases are, with the same promises: what is fulfilled survives a crash. Rejects with `StoreError` alone. */
export type Notes = {
  /** Each replaces one of the same name; all of them or none. */
  readonly keepNotes: (notes: readonly Note[]) => Promise<void>;
  readonly findNote: (name: string) => Promise<string | undefined>;
  /** Of names that begin so, by name, after one: `message/`. */
  readonly listNotes: (prefix: string, after: string | undefined, limit: number) => Promise<readonly Note[]>;
  readonly dropNotes: (names: readonly string[]) => Promise<void>;
};
