// One text for equal content: keys sorted, places left out, order kept only where it means something.

/** Lists whose order is shown but decides nothing: two rule sets that differ only in it are the same. */
const UNORDERED_LISTS: ReadonlySet<string> = new Set(['options']);

/** Where a rule stands says nothing of what it says. */
const PLACE = 'at';

/**
 * JSON with sorted keys, without `at` and without undefined. `skip`: further keys of a map to leave out.
 * Equal for values that differ only in the order of keys, in places and in the order of options.
 */
export function canonicalJson(value: unknown, skip: (key: string, map: object) => boolean = () => false): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, skip)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const content: unknown = Reflect.get(value, key);
    if (key === PLACE || content === undefined || skip(key, value)) continue;
    parts.push(`${JSON.stringify(key)}:${listOrValue(key, content, skip)}`);
  }
  return `{${parts.join(',')}}`;
}

function listOrValue(key: string, content: unknown, skip: (key: string, map: object) => boolean): string {
  if (!Array.isArray(content) || !UNORDERED_LISTS.has(key)) return canonicalJson(content, skip);
  return `[${content
    .map((item) => canonicalJson(item, skip))
    .sort()
    .join(',')}]`;
}
