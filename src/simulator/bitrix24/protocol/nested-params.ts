// Parameters of a query or a form, `fields[TITLE]=x&select[]=ID`, put together as PHP does.

type Tree = Map<string, Tree | string>;

const NAME = /^([^[]*)((?:\[[^\]]*\])*)/;
/** Deeper than any method asks for. */
const DEEPEST = 12;

/** Reads `a[b][]=c&…`: percent codes and `+` are decoded once. Lists are arrays while their keys go on from 0. */
export function parseNested(query: string): Record<string, unknown> {
  return nest([...new URLSearchParams(query)]);
}

/** Puts pairs of a written name and a value together. */
export function nest(pairs: readonly (readonly [string, string])[]): Record<string, unknown> {
  const root: Tree = new Map();
  for (const [name, value] of pairs) put(root, pathOf(name), value);
  const made = Object.fromEntries([...root].map(([key, value]) => [key, settled(value)] as const));
  return made;
}

function pathOf(name: string): readonly string[] {
  const [, first = '', rest = ''] = NAME.exec(name) ?? [];
  const keys = [...rest.matchAll(/\[([^\]]*)\]/g)].map(([, key = '']) => key);
  return [first, ...keys].slice(0, DEEPEST);
}

function put(tree: Tree, path: readonly string[], value: string): void {
  const [head = '', ...rest] = path;
  const key = head === '' ? nextKey(tree) : head;
  if (rest.length === 0) {
    tree.set(key, value);
    return;
  }
  const known = tree.get(key);
  const below: Tree = known instanceof Map ? known : new Map();
  tree.set(key, below);
  put(below, rest, value);
}

function nextKey(tree: Tree): string {
  const numbers = [...tree.keys()].filter((key) => /^\d+$/.test(key)).map(Number);
  return String(numbers.length === 0 ? 0 : Math.max(...numbers) + 1);
}

function settled(value: Tree | string): unknown {
  if (typeof value === 'string') return value;
  const isList = [...value.keys()].every((key, index) => key === String(index));
  const entries = [...value].map(([key, inner]) => [key, settled(inner)] as const);
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
