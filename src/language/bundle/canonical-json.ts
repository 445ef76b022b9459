// One text for equal content: keys sorted, places left out, order kept only where it means something.

/** Lists whose order is shown but decides nothing: two rule sets that differ only in it are the same. */
const UNORDERED_LISTS: ReadonlySet<string> = new Set(['options']);

/** Where a rule stands says nothing of what it says. */
const PLACE = 'at';

/** Lists as long as this are mostly the routes of an amendment, and shared by many: they are written once. */
const SHARED_LENGTH = 100;

/** Whether a key of a map belongs to the text, given all keys of that map. */
export type Keeps = (key: string, keys: ReadonlySet<string>) => boolean;

/** JSON with sorted keys, without places and without undefined: equal for values that differ only in the order of keys, in places and in the order of options. */
export function canonicalJson(value: unknown): string {
  return canonicalWriter(() => true)(value);
}

/**
 * A writer of canonical JSON that leaves out the keys that `keeps` does not keep. Maps of the same keys share one decision: a bundle
 * has a hundred thousand maps of a few dozen shapes.
 */
export function canonicalWriter(keeps: Keeps): (value: unknown) => string {
  const keysOf = sharedByShape(keeps);
  const lists = new WeakMap<readonly unknown[], string>();
  const write = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return String(value);
    if (Array.isArray(value)) return writeList(value);
    return `{${keysOf(value)
      .flatMap((key) => writeEntry(key, Reflect.get(value, key)))
      .join()}}`;
  };
  const writeList = (list: readonly unknown[]): string => {
    if (list.length < SHARED_LENGTH) return `[${list.map(write).join()}]`;
    const text = lists.get(list) ?? `[${list.map(write).join()}]`;
    lists.set(list, text);
    return text;
  };
  const writeEntry = (key: string, content: unknown): readonly string[] => {
    if (content === undefined) return [];
    const isUnordered = UNORDERED_LISTS.has(key) && Array.isArray(content);
    return [`"${key}":${isUnordered ? `[${content.map(write).sort().join()}]` : write(content)}`];
  };
  return write;
}

/** The keys of a map that are kept, sorted; decided once for all maps with the same keys. */
function sharedByShape(keeps: Keeps): (map: object) => readonly string[] {
  const shapes = new Map<string, readonly string[]>();
  return (map) => {
    const keys = Object.keys(map);
    const signature = keys.join();
    const known = shapes.get(signature);
    if (known !== undefined) return known;
    const all = new Set(keys);
    const kept = keys.filter((key) => key !== PLACE && keeps(key, all)).sort();
    shapes.set(signature, kept);
    return kept;
  };
}
