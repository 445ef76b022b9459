// One text for equal content: keys sorted, places left out, order kept only where it means something.

/** Lists whose order is shown but decides nothing: two rule sets that differ only in it are the same. */
const UNORDERED_LISTS: ReadonlySet<string> = new Set(['options']);

/** Where a rule stands says nothing of what it says. */
const PLACE = 'at';

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
  const shapes = new Map<string, readonly string[]>();
  const shapeOf = (value: object): readonly string[] => {
    const keys = Object.keys(value);
    const signature = keys.join();
    const known = shapes.get(signature);
    if (known !== undefined) return known;
    const all = new Set(keys);
    const kept = keys.filter((key) => key !== PLACE && keeps(key, all)).sort();
    shapes.set(signature, kept);
    return kept;
  };
  const write = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value !== 'object' || value === null) return String(value);
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    let text = '';
    for (const key of shapeOf(value)) {
      const content: unknown = Reflect.get(value, key);
      if (content === undefined) continue;
      text += `${text === '' ? '' : ','}"${key}":${UNORDERED_LISTS.has(key) ? writeSorted(content) : write(content)}`;
    }
    return `{${text}}`;
  };
  const writeSorted = (value: unknown): string =>
    Array.isArray(value) ? `[${value.map(write).sort().join()}]` : write(value);
  return write;
}
