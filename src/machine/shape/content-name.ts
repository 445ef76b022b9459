// A short name for a piece of plain data: equal data, equal name. For caches and stored plans, not for proof against forgery.

const SEEDS = [0x9e3779b9, 0x85ebca6b];

/** 28 hexadecimal digits. Maps count as their entries; the order of keys matters. */
export function contentName(data: object): string {
  const text = JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return SEEDS.map((seed) => mix(text, seed)).join('');
}

/** cyrb53, a public-domain hash: two lanes of 32 bits, 53 bits of which fit a number. */
function mix(text: string, seed: number): string {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0)).toString(16).padStart(14, '0');
}
