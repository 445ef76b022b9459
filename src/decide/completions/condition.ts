// What is left of a condition once the answered facts are put in: literals over the variables that unanswered facts become.

import type { Truth } from '../../domain/condition.ts';

/** Holds when its variable has one of the classes whose entry in `allowed` is 1. */
export type Literal = { readonly variable: number; readonly allowed: Uint8Array };

/** All of them hold. */
export type Conjunction = readonly Literal[];

/** All literals hold, and of each group at least one conjunction. */
export type Condition = { readonly literals: Conjunction; readonly groups: readonly (readonly Conjunction[])[] };

/** The class of each variable; `OPEN` while it has none. */
export type Assignment = Int32Array;
export const OPEN = -1;

/** A condition whose literals cannot fail. */
export const ALWAYS: Condition = { literals: [], groups: [] };
/** A condition that cannot hold: a group without a conjunction. */
export const NEVER: Condition = { literals: [], groups: [[]] };

/** Kleene: 'unknown' while the variables that have a class leave it open. */
export function truthUnder(condition: Condition, assignment: Assignment): Truth {
  let truth = conjunctionUnder(condition.literals, assignment);
  for (const group of condition.groups) {
    if (truth === 'false') return truth;
    const some = groupUnder(group, assignment);
    if (some !== 'true') truth = some;
  }
  return truth;
}

function conjunctionUnder(literals: Conjunction, assignment: Assignment): Truth {
  let truth: Truth = 'true';
  for (const { variable, allowed } of literals) {
    const chosen = assignment[variable] ?? OPEN;
    if (chosen === OPEN) truth = 'unknown';
    else if (allowed[chosen] === 0) return 'false';
  }
  return truth;
}

function groupUnder(group: readonly Conjunction[], assignment: Assignment): Truth {
  let truth: Truth = 'false';
  for (const conjunction of group) {
    const one = conjunctionUnder(conjunction, assignment);
    if (one === 'true') return one;
    if (one === 'unknown') truth = one;
  }
  return truth;
}

/** Every literal of a condition, those of its groups too. */
export function literalsOf({ literals, groups }: Condition): readonly Literal[] {
  return groups.length === 0 ? literals : [...literals, ...groups.flat(2)];
}
