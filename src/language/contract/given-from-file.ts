// A contract file as read becomes what was given, each value with its place.

import type { Finding } from '../../diagnostics/finding.ts';
import { placeAt } from '../read/place-at.ts';
import type { Entry, Node, SourceFile } from '../read/source-tree.ts';
import type { Given, GivenEntry } from './given.ts';
import { inputFinding } from './input-finding.ts';

/** The entries of a contract or rates file; a root that is not a map is reported. An empty file has been reported by its reader. */
export function givenFromFile(source: SourceFile, report: (finding: Finding) => void): readonly GivenEntry[] {
  const { root } = source;
  if (root === undefined) return [];
  if (root.kind === 'map') return root.entries.map((entry) => entryOf(source, entry, ''));
  report(inputFinding(501, placeAt(source, root.start, root.end), {}));
  return [];
}

/** What was given for each contract of a list; a file of one contract is a list of one. Whatever is no map is reported. */
export function givenListFromFile(
  source: SourceFile,
  report: (finding: Finding) => void,
): readonly { readonly line: number; readonly entries: readonly GivenEntry[] }[] {
  const { root } = source;
  if (root === undefined) return [];
  const items = root.kind === 'list' ? root.items : [root];
  return items.flatMap((item) => {
    const place = placeAt(source, item.start, item.end);
    if (item.kind === 'map') {
      return [{ line: place.line, entries: item.entries.map((entry) => entryOf(source, entry, '')) }];
    }
    report(inputFinding(501, place, {}));
    return [];
  });
}

function entryOf(source: SourceFile, entry: Entry, within: string): GivenEntry {
  const name = `${within}${entry.key}`;
  return {
    key: entry.key,
    name,
    value: givenOf(source, entry.value, `${name}.`),
    keyPlace: placeAt(source, entry.keyStart, entry.keyEnd),
    setBy: 'file',
  };
}

function givenOf(source: SourceFile, node: Node, within: string): Given {
  const place = placeAt(source, node.start, node.end);
  switch (node.kind) {
    case 'scalar':
      // As written: `92.50` keeps its zero, `7707083893` stays text.
      return { kind: 'text', text: node.style === 'plain' ? node.source : String(node.value), place };
    case 'list':
      return { kind: 'list', items: node.items.map((item) => givenOf(source, item, within)), place };
    case 'map':
      return { kind: 'map', entries: node.entries.map((entry) => entryOf(source, entry, within)), place };
  }
}
