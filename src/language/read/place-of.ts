// From a path in a rule file (`stages`, 0, `steps`, 1, `role`) to the place that a finding names.

import type { Place } from '../../domain/source.ts';
import { placeAt } from './place-at.ts';
import type { Entry, Node, SourceFile } from './source-tree.ts';

type Path = readonly (string | number)[];

/**
 * The place of a key or of its value. What is not there gives the nearest ancestor that is (a missing `title` of a route gives the
 * route's own key or, at the top, the first line), so that a finding always points at something that can be seen.
 */
export function placeOf(source: SourceFile, path: Path, part: 'key' | 'value'): Place {
  const found = source.root === undefined ? undefined : descend(source.root, path);
  if (found === undefined) return placeAt(source, 0, 0);
  const { node, entry } = found;
  if (entry !== undefined && (part === 'key' || !found.complete)) return placeAt(source, entry.keyStart, entry.keyEnd);
  if (found.complete || node.kind === 'scalar') return placeAt(source, node.start, node.end);
  return firstKeyPlace(source, node);
}

type Found = { readonly node: Node; readonly entry?: Entry; readonly complete: boolean };

function descend(root: Node, path: Path): Found {
  let node = root;
  let entry: Entry | undefined;
  for (const segment of path) {
    const next = childOf(node, segment);
    if (next === undefined) return found(node, entry, false);
    node = next.node;
    entry = next.entry;
  }
  return found(node, entry, true);
}

function found(node: Node, entry: Entry | undefined, complete: boolean): Found {
  return entry === undefined ? { node, complete } : { node, entry, complete };
}

function childOf(node: Node, segment: string | number): { node: Node; entry?: Entry } | undefined {
  if (node.kind === 'list') {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { node: item };
  }
  if (node.kind !== 'map') return undefined;
  const entry = node.entries.find(({ key }) => key === String(segment));
  return entry === undefined ? undefined : { node: entry.value, entry };
}

/** Of a whole map only the first key is marked: a frame around twenty lines tells nobody anything. */
function firstKeyPlace(source: SourceFile, node: Node): Place {
  if (node.kind === 'map') {
    const first = node.entries[0];
    if (first !== undefined) return placeAt(source, first.keyStart, first.keyEnd);
  }
  return placeAt(source, node.start, Math.min(node.end, node.start + 1));
}
