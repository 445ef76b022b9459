// What a generator makes. A generator is a file `scripts/generate-<name>.ts` that exports `generate<Name>`, a function
// without arguments that answers with these; scripts/generate.ts finds it, runs it, and writes or compares.

export interface GeneratedFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export type Generator = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
