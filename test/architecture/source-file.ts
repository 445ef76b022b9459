// A file of the project as the rules about code see it.
import type { Token } from './lex-source.ts';
import { lexSource } from './lex-source.ts';

export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A place where a rule is broken. */
export interface Violation {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly says: string;
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, tokens: lexSource(text) };
}
