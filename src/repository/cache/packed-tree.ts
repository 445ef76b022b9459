// The tree of a rule file as a list of numbers: what it says stands in the text already, so only the places are kept.

import type { Entry, Node, ScalarNode } from '../../language/read/source-tree.ts';

/**
 * `numbers` holds the nodes depth first: a tag, two distances, for maps and lists a count, for entries two distances before the node.
 * A distance counts from the place before it, so that most numbers have one or two digits. `odd` holds, in the same order, the keys and
 * values that are not their text as it stands (numbers, texts with escapes, what was mended).
 */
export type PackedTree = { readonly numbers: readonly number[]; readonly odd: readonly (string | number | boolean)[] };

const MAP = 0;
const LIST = 1;
/** Scalars: twice the index of the style above this, and one more when the value is odd. */
const SCALAR = 2;
const STYLES: readonly ScalarNode['style'][] = ['plain', 'single', 'double', 'block'];
/** An entry whose key is odd has this before its places. */
const ODD_KEY = -1;
const KEY = 0;

/** The tree of a file with that text, packed. */
export function packTree(root: Node, text: string): PackedTree {
  const numbers: number[] = [];
  const odd: (string | number | boolean)[] = [];
  let last = 0;
  const place = (start: number, end: number): void => {
    numbers.push(start - last, end - start);
    last = start;
  };
  const entry = ({ key, keyStart, keyEnd, value }: Entry): void => {
    const isOdd = text.slice(keyStart, keyEnd) !== key;
    numbers.push(isOdd ? ODD_KEY : KEY);
    if (isOdd) odd.push(key);
    place(keyStart, keyEnd);
    node(value);
  };
  const scalar = ({ style, value, source, start, end }: ScalarNode): void => {
    const isOdd = value !== source;
    numbers.push(SCALAR + 2 * STYLES.indexOf(style) + Number(isOdd));
    if (isOdd) odd.push(value);
    place(start, end);
  };
  const collection = (tag: number, { start, end }: Node, count: number): void => {
    numbers.push(tag);
    place(start, end);
    numbers.push(count);
  };
  const node = (packed: Node): void => {
    if (packed.kind === 'scalar') scalar(packed);
    else if (packed.kind === 'map') {
      collection(MAP, packed, packed.entries.length);
      for (const child of packed.entries) entry(child);
    } else {
      collection(LIST, packed, packed.items.length);
      for (const child of packed.items) node(child);
    }
  };
  node(root);
  return { numbers, odd };
}

/** The tree again. Throws for numbers that `packTree` did not make: the head of the cache file vouches for them. */
export function unpackTree({ numbers, odd }: PackedTree, text: string): Node {
  let at = 0;
  let oddAt = 0;
  let last = 0;
  const next = (): number => {
    const number = numbers[at++];
    if (number === undefined) throw new Error('a packed tree ends too early');
    return number;
  };
  const place = (): readonly [number, number] => {
    last += next();
    return [last, last + next()];
  };
  const entry = (): Entry => {
    const isOdd = next() === ODD_KEY;
    const oddKey = isOdd ? String(odd[oddAt++]) : '';
    const [keyStart, keyEnd] = place();
    return { key: isOdd ? oddKey : text.slice(keyStart, keyEnd), keyStart, keyEnd, value: node() };
  };
  const node = (): Node => {
    const tag = next();
    const [start, end] = place();
    if (tag === MAP) return { kind: 'map', start, end, entries: repeat(next(), entry) };
    if (tag === LIST) return { kind: 'list', start, end, items: repeat(next(), node) };
    const source = text.slice(start, end);
    const style = STYLES[(tag - SCALAR) >> 1] ?? 'plain';
    const value = (tag - SCALAR) % 2 === 1 ? (odd[oddAt++] ?? '') : source;
    return { kind: 'scalar', start, end, value, source, style };
  };
  return node();
}

function repeat<T>(count: number, make: () => T): readonly T[] {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(make());
  return made;
}
