// A short name for a piece of plain data: equal data, equal name. For caches and stored plans, not for proof against forgery.

const SEEDS = [0x9e_37_79_b9, 0x85_eb_ca_6b];

/** 28 hexadecimal digits. Maps count as their entries; the order of keys matters. */
export function contentName(data: object): string {
  const text = JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return SEEDS.map((seed) => mix(text, seed)).join('');
}

/** cyrb53, a public-domain hash: two lanes of 32 bits, 53 bits of which fit a number. */
function mix(text: string, seed: number): string {
  let [high, low] = [0xde_ad_be_ef ^ seed, 0x41_c6_ce_57 ^ seed];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & mixedLow) + (mixedHigh >>> 0)).toString(16).padStart(14, '0');
}
