// How much of what can go wrong the tests notice.

import type { Mutation } from './mutate.ts';

/** Of the mutants that make a difference to some contract, those that are noticed; 1 when there are none. */
export function mutationScore({ noticed, unnoticed }: Pick<Mutation, 'noticed' | 'unnoticed'>): number {
  const all = noticed.length + unnoticed.length;
  return all === 0 ? 1 : noticed.length / all;
}
