// Writes a piece of a rule file on one line, as findings show how it should be written.

import { isId } from '../../domain/ids.ts';
import type { Entry, MapNode, Node } from '../read/source-tree.ts';

/** What a sentence can hold without losing its reader. */
const LONGEST_QUOTED = 60;

/** The value as it was written, lists and maps in brackets. */
export function printFlow(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return node.style === 'block' ? JSON.stringify(node.value) : node.source;
    case 'list':
      return node.items.length === 0 ? '[]' : printList(node.items.map(printFlow));
    case 'map':
      return printMap(node.entries.map(printEntry));
  }
}

/** `[a, b]`, and `[ { … }, { … } ]` with blanks, where items have brackets of their own. */
export function printList(items: readonly string[]): string {
  const inner = items.join(', ');
  return /^[[{]/.test(inner) ? `[ ${inner} ]` : `[${inner}]`;
}

/** `{ a: 1, b: 2 }`. */
export function printMap(entries: readonly string[]): string {
  return `{ ${entries.join(', ')} }`;
}

/** `key: value`. */
export function printEntry({ key, value }: Entry): string {
  return printPair(key, printFlow(value));
}

/** `key: value`, the key in quotes when it is no name or number. */
export function printPair(key: string, value: string): string {
  return `${isId(key) || /^\d{4}(-\d\d){0,2}$/.test(key) || /^[A-Z]{3}$/.test(key) ? key : JSON.stringify(key)}: ${value}`;
}

/** A map on one line with one of its entries replaced by what `pairs` say. */
export function printReplaced(map: MapNode, entry: Entry, pairs: readonly string[]): string {
  return printMap(map.entries.flatMap((other) => (other === entry ? pairs : [printEntry(other)])));
}

/** Enough of a text to know it again. */
export function shortly(text: string): string {
  return text.length <= LONGEST_QUOTED ? text : `${text.slice(0, LONGEST_QUOTED - 1)}…`;
}

/** A plain value as it stands in a rule file. */
export function printValue(value: unknown): string {
  if (Array.isArray(value)) return printList(value.map(printValue));
  if (typeof value === 'object' && value !== null) {
    return printMap(Object.entries(value).map(([key, inner]) => printPair(key, printValue(inner))));
  }
  const text = String(value);
  return typeof value === 'string' && NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text;
}

/** What YAML would read otherwise: a comma or bracket, a colon with a blank, a comment, a sign in front, a long number. */
const NEEDS_QUOTES = /[,{}[\]"#]|: |^[@&*!|>%`'-]|^\d{6,}$/;
