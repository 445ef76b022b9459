// The axes of the space of contracts: answers that no rule tells apart share an atom.

import type { FactDeclaration } from '../../domain/fact.ts';
import type { AnswerRange } from '../../domain/plan.ts';

/** A class of answers to one fact. `range` names it; `words`: the words it stands for, where they can be listed. */
export type Atom = { readonly range: AnswerRange; readonly words?: readonly (string | boolean)[] };

/** A stretch of decisive days with the same rules, both ends in, in days since 1970-01-01. */
export type Stretch = { readonly from: number; readonly until: number };

/**
 * `day`: the decisive day. `fact`: a fact with one answer. `flag`: whether a set has one option. `presence`: whether an optional set was
 * given at all. `confirmed`: whether its role has confirmed a fact.
 */
export type Axis =
  | { readonly kind: 'day'; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'fact'; readonly fact: FactDeclaration; readonly atoms: readonly Atom[] }
  | { readonly kind: 'flag'; readonly fact: FactDeclaration; readonly flag: string }
  | { readonly kind: 'presence'; readonly fact: FactDeclaration }
  | { readonly kind: 'confirmed'; readonly fact: FactDeclaration };

/** The atoms of the axes with two: a flag that is off or on, a set that is there or absent, a fact that is confirmed or not. */
export const OFF = 0;
export const ON = 1;
export const PRESENT = 0;
export const ABSENT = 1;
export const CONFIRMED = 0;
export const UNCONFIRMED = 1;

export function sizeOf(axis: Axis): number {
  switch (axis.kind) {
    case 'day':
      return axis.stretches.length;
    case 'fact':
      return axis.atoms.length;
    default:
      return 2;
  }
}

/** Names an axis: two versions of a fact with different types are different axes. */
export function axisKey(kind: Exclude<Axis['kind'], 'day'>, fact: FactDeclaration, flag = ''): string {
  return `${kind} ${fact.fact} ${fact.type} ${flag}`;
}
