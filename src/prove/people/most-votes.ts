// How many votes several steps can get together when nobody may give two: the largest matching of votes and people.

import type { PersonId } from '../../domain/ids.ts';

/** `votes` of different people out of `from`; nobody is counted in two demands. */
export type Demand = { readonly votes: number; readonly from: ReadonlySet<PersonId> };

/** By augmenting paths: each vote looks for a person, who may be freed by another vote that finds a different one. */
export function mostVotes(demands: readonly Demand[]): number {
  const given = new Map<PersonId, number>();
  let met = 0;
  for (const [at, { votes }] of demands.entries()) {
    for (let vote = 0; vote < votes; vote += 1) if (finds(at, new Set())) met += 1;
  }
  return met;

  function finds(at: number, seen: Set<PersonId>): boolean {
    for (const person of demands[at]?.from ?? []) {
      if (seen.has(person)) continue;
      seen.add(person);
      const holder = given.get(person);
      if (holder !== undefined && !finds(holder, seen)) continue;
      given.set(person, at);
      return true;
    }
    return false;
  }
}
