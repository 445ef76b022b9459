// Which named lists of clients a counterparty can be on at once.

import type { ClientList } from '../../domain/bundle.ts';

const combinations = new WeakMap<readonly ClientList[], readonly (readonly string[])[]>();

/** The sets of lists (sorted) that somebody is on, and the empty one: a counterparty is on no other. */
export function listCombinations(lists: readonly ClientList[]): readonly (readonly string[])[] {
  const known = combinations.get(lists);
  if (known !== undefined) return known;
  const byClient = new Map<string, string[]>();
  for (const { list, members } of lists) {
    for (const { taxId } of members) {
      const own = byClient.get(taxId);
      if (own === undefined) byClient.set(taxId, [list]);
      else own.push(list);
    }
  }
  const found = distinctSets([[], ...byClient.values()]);
  combinations.set(lists, found);
  return found;
}

/** Each set once, sorted. */
export function distinctSets(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const sorted = sets.map((set) => set.toSorted());
  return [...new Map(sorted.map((set) => [set.join('|'), set])).values()];
}
