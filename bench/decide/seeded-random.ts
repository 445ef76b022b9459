// Random numbers from a seed, so that every run measures the same rules and contracts.

export type Random = {
  /** A whole number, 0 … below - 1. */
  readonly below: (below: number) => number;
  /** True in `percent` of 100 draws. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items, in random order. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
};

/** mulberry32: 32 bits of state, even enough for drawing test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)).flat();
  };
  return { below, chance: (percent) => next() * 100 < percent, pick, some };
}
