// Makes findings of the form phase: places from the tree, lines as they should be written.

import type { Finding, Params } from '../../diagnostics/finding.ts';
import type { Place } from '../../domain/source.ts';
import { placeAt } from '../read/place-at.ts';
import type { Entry, MapNode, Node, SourceFile } from '../read/source-tree.ts';
import type { Site } from './fault.ts';
import { printEntry, printMap, printReplaced } from './print-flow.ts';

/** A longer line explains less than the words beside it. */
const LONGEST_REWRITE = 140;

/** What a finding says beyond its code and place. */
export type Words = {
  readonly params?: Params;
  readonly suggestion?: string | undefined;
  readonly rewrite?: string | undefined;
  readonly first?: Place;
};

/** A finding of the form phase; they are errors, all of them. */
export function makeFinding(code: number, place: Place, { params, suggestion, rewrite, first }: Words): Finding {
  const shown = rewrite !== undefined && rewrite.length <= LONGEST_REWRITE ? rewrite : undefined;
  return {
    code,
    severity: 'error',
    place,
    params: params ?? {},
    others: first === undefined ? [] : [{ place: first, word: 'first_here' }],
    ...(suggestion === undefined ? {} : { suggestion: { text: suggestion } }),
    ...(shown === undefined ? {} : { rewrite: shown }),
  };
}

/** The place of a key. */
export function keyPlace(source: SourceFile, { keyStart, keyEnd }: Entry): Place {
  return placeAt(source, keyStart, keyEnd);
}

/** The place of a value; of one that takes several lines the key over it, or its first sign. */
export function valuePlace(source: SourceFile, node: Node, site: Site): Place {
  const place = placeAt(source, node.start, node.end);
  if (place.line === place.endLine) return place;
  return site.entry === undefined ? mapPlace(source, node) : keyPlace(source, site.entry);
}

/** Where something is missing from a map: at the key over it, else at its first key. */
export function ownerPlace(source: SourceFile, map: MapNode, site: Site): Place {
  return site.entry === undefined ? mapPlace(source, map) : keyPlace(source, site.entry);
}

function mapPlace(source: SourceFile, node: Node): Place {
  const first = node.kind === 'map' ? node.entries[0] : undefined;
  return first === undefined ? placeAt(source, node.start, node.start + 1) : keyPlace(source, first);
}

/** A definition as messages name it: `route_file` is a `route`, a variant without a name what it is part of. */
export function placeName(where: string): string {
  return where.replace(/_(file|line|entry)$/, '');
}

/** The line with an entry written otherwise: a map in braces whole when it stands on one line, else the entry alone. */
export function rewriteEntry(source: SourceFile, map: MapNode, entry: Entry, pairs: readonly string[]): string {
  return isInBraces(source, map) ? printReplaced(map, entry, pairs) : pairs.join(', ');
}

/** The line with an entry added to a map. */
export function rewriteAdded(source: SourceFile, map: MapNode, pair: string): string {
  return isInBraces(source, map) ? printMap([...map.entries.map(printEntry), pair]) : pair;
}

/** A block map begins with its first key. */
function isInBraces(source: SourceFile, map: MapNode): boolean {
  const { line, endLine } = placeAt(source, map.start, map.end);
  return line === endLine && map.entries[0]?.keyStart !== map.start;
}
