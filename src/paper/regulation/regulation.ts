// The regulation before any printing: sections of sentences, lists, tables and pictures, in the language of the reader. All texts are plain.

import type { Language } from '../../diagnostics/message.ts';
import type { Day } from '../../domain/day.ts';
import type { Picture } from '../picture.ts';

/** A piece of a sentence. `link`: the id of a section. */
export type Piece = string | { readonly strong: string } | { readonly link: string; readonly text: string };
export type Prose = readonly Piece[];

export type Item = { readonly prose: Prose; readonly items: readonly Item[] };

/** Lines of one cell. */
export type Cell = readonly Prose[];

export type Block =
  | { readonly kind: 'paragraph'; readonly prose: Prose }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly order: 'numbered' | 'bulleted'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  /** Basis and place of a rule. */
  | { readonly kind: 'small_print'; readonly prose: Prose }
  | { readonly kind: 'picture'; readonly picture: Picture };

export type Section = {
  /** Unique in the document, of ASCII letters, digits, `-` and `_`; the target of links. */
  readonly id: string;
  /** `3`, `3.7`. */
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
};

export type Regulation = {
  /** The policy's own name. */
  readonly title: string;
  /** What it is, of which day, of which revision: a line each. */
  readonly subtitles: readonly string[];
  readonly contents: string;
  readonly language: Language;
  readonly asOf: Day;
  readonly hash: string;
  readonly sections: readonly Section[];
};
