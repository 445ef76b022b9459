// What the functions that build one file's tree share.

import type { Reading } from './reading.ts';
import type { Node, ScalarNode } from './source-tree.ts';

/** Collections in collections; the deepest rule file needs eight. */
export const DEEPEST = 20;

/** What was anchored so far, each with the number of expansions inside it; and all expansions so far. */
export type Aliases = {
  readonly anchored: Map<string, { readonly node: Node; readonly aliases: number }>;
  expanded: number;
};

/** One file while its tree is built. `base` is the offset of the YAML text in the file. */
export type Building = {
  readonly reading: Reading;
  readonly base: number;
  readonly aliases: Aliases;
  isTooDeep: boolean;
  /** A line was taken for part of another: what the tree says is not to be trusted. */
  isSpoilt: boolean;
};

/** What stands in the tree for a value that could not be read: the empty text, at its place. */
export function unread({ reading }: Building, start: number, end: number): ScalarNode {
  return { kind: 'scalar', start, end, value: '', source: reading.text.slice(start, end), style: 'plain' };
}
