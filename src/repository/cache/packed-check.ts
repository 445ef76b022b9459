// The check of one file in the form in which it is kept: lists instead of objects, nothing that can be had from the rest.

import type { Finding } from '../../diagnostics/finding.ts';
import type { FileCheck } from '../../language/check-file.ts';
import type { CheckedFile } from '../../language/form/checked-file.ts';
import { checkedFile } from '../../language/form/checked-file.ts';
import { kindOfFile } from '../../language/form/kind-of-file.ts';
import { findLineStarts } from '../../language/read/find-line-starts.ts';
import type { Entry, Node, ScalarNode, SourceFile } from '../../language/read/source-tree.ts';
import { valueOf as plainValueOf } from '../../language/read/value-of.ts';

/** 0 scalar, 1 list, 2 map; then start and end, then what is in it. A scalar whose value is its source has one of the two. */
export type PackedNode =
  | readonly [0, number, number, ScalarNode['style'], string, (string | number | boolean)?]
  | readonly [1, number, number, readonly PackedNode[]]
  | readonly [2, number, number, readonly PackedEntry[]];
type PackedEntry = readonly [string, number, number, PackedNode];

export type PackedCheck = {
  readonly formHolds: boolean;
  readonly findings: readonly Finding[];
  readonly root?: PackedNode;
  readonly bodyStart?: number;
};

/** What is kept of a check. */
export function packCheck({ source, checked, findings }: FileCheck): PackedCheck {
  return {
    formHolds: checked !== undefined,
    findings,
    ...(source.root === undefined ? {} : { root: packNode(source.root) }),
    ...(source.body === undefined ? {} : { bodyStart: source.body.start }),
  };
}

/** The check of the file with that path and text again, as it was before it was packed. */
export function unpackCheck(packed: PackedCheck, file: string, text: string): FileCheck {
  const { findings, formHolds, bodyStart } = packed;
  const root = packed.root === undefined ? undefined : unpackNode(packed.root);
  const source: SourceFile = {
    file,
    kind: kindOfFile(file),
    lineStarts: findLineStarts(text),
    ...(root === undefined ? {} : { root }),
    ...(bodyStart === undefined ? {} : { body: { text: text.slice(bodyStart), start: bodyStart } }),
  };
  const checked = formHolds && root !== undefined ? again(source, root) : undefined;
  return checked === undefined ? { source, findings } : { source, checked, findings };
}

function again(source: SourceFile, root: Node): CheckedFile | undefined {
  return source.kind === 'unknown' ? undefined : checkedFile(source.kind, plainValueOf(root), source);
}

function packNode(node: Node): PackedNode {
  if (node.kind === 'list') return [1, node.start, node.end, node.items.map(packNode)];
  if (node.kind === 'map') return [2, node.start, node.end, node.entries.map(packEntry)];
  const { start, end, style, source, value } = node;
  return value === source ? [0, start, end, style, source] : [0, start, end, style, source, value];
}

function packEntry({ key, keyStart, keyEnd, value }: Entry): PackedEntry {
  return [key, keyStart, keyEnd, packNode(value)];
}

function unpackNode(packed: PackedNode): Node {
  const [, start, end] = packed;
  if (packed[0] === 1) return { kind: 'list', start, end, items: packed[3].map(unpackNode) };
  if (packed[0] === 2) return { kind: 'map', start, end, entries: packed[3].map(unpackEntry) };
  const [, , , style, source, value = source] = packed;
  return { kind: 'scalar', start, end, value, source, style };
}

function unpackEntry([key, keyStart, keyEnd, value]: PackedEntry): Entry {
  return { key, keyStart, keyEnd, value: unpackNode(value) };
}
