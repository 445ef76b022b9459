// How large a rule repository may be: rules come by pull requests, and checking one must not stop a machine.

export type Bounds = {
  /** Ordinary files below rules/ and routes/. */
  readonly files: number;
  /** Folders in folders. */
  readonly depth: number;
  /** Bytes of one file. */
  readonly bytes: number;
  /** Characters of all files together. */
  readonly characters: number;
};

/** Far above what the largest company has: the agency's own rules are 60 files, two folders deep, 100 KB together. */
export const BOUNDS: Bounds = { files: 10_000, depth: 20, bytes: 1_048_576, characters: 64 * 1_048_576 };
