// A mapping's text as a value, with the places of its keys and values.
import type { Document, Node } from 'yaml';
import { isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { OneCWord } from '../../diagnostics/catalogue/onec-words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import type { Place } from '../../domain/source.ts';

/** What is wrong, where; the words say what to do. */
export type MappingFault = { readonly word: OneCWord; readonly place: Place; readonly params: Params };

export type Path = readonly (string | number)[];

export type MappingText = {
  readonly value: unknown;
  /** Of a value, or of the nearest thing around it. */
  readonly placeOf: (path: Path) => Place;
  /** Of a key in the map at a path. */
  readonly placeOfKey: (path: Path, key: string) => Place;
};

const MOST_KB = 256;
/** Deeper texts would take the library's stack. */
const MOST_DEPTH = 40;
const MOST_FAULTS = 50;

/** Never throws: what cannot be read is a fault. `file`: as it is shown. */
export function readMappingText(file: string, text: string): MappingText | readonly MappingFault[] {
  const lines = new LineCounter();
  const place = (start: number, end: number): Place => placeBetween(file, lines, start, end);
  if (Buffer.byteLength(text) > MOST_KB * 1024)
    return [{ word: 'too_long', place: topOf(file), params: { most: MOST_KB } }];
  if (isDeep(text)) return [{ word: 'not_yaml', place: topOf(file), params: {} }];
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', merge: false });
  const faults = document.errors.slice(0, MOST_FAULTS).map(({ code, pos: [start, end] }): MappingFault => {
    return { word: code === 'DUPLICATE_KEY' ? 'key_twice' : 'not_yaml', place: place(start, end), params: {} };
  });
  visit(document, {
    Alias: (_, { range }) => {
      faults.push({ word: 'no_aliases', place: place(range?.[0] ?? 0, range?.[1] ?? 0), params: {} });
    },
  });
  if (faults.length > 0) return faults;
  return {
    value: document.toJS(),
    placeOf: (path) => {
      const [start, end] = rangeOf(nodeAt(document, path));
      return place(start, end);
    },
    placeOfKey: (path, key) => {
      const [start, end] = rangeOf(keyNode(nodeAt(document, path), key) ?? nodeAt(document, path));
      return place(start, end);
    },
  };
}

/** Brackets opened at once, or marks of a list in a row. */
function isDeep(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    else if ((character === ']' || character === '}') && open > 0) open -= 1;
    if (open > MOST_DEPTH) return true;
  }
  return /(?:[-?] ){40}/.test(text) || /\n {400}/.test(text);
}

function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
}

function placeBetween(file: string, lines: LineCounter, start: number, end: number): Place {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(end, start + 1));
  const [line, column] = [Math.max(from.line, 1), Math.max(from.col, 1)];
  return { file, line, column, endLine: Math.max(to.line, line), endColumn: Math.max(to.col, 1) };
}

/** The node at a path, or the last one on the way to it. */
function nodeAt(document: Document, path: Path): Node | null {
  let node: Node | null = document.contents;
  for (const step of path) {
    const next: unknown = isCollection(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value);
}

function keyNode(node: Node | null, key: string): Node | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? pair.key : undefined;
}

function rangeOf(node: Node | null): readonly [number, number] {
  return node?.range === undefined || node.range === null ? [0, 1] : [node.range[0], node.range[1]];
}
