// How far one answer is from another. Only for telling changes of as many facts apart: fewer facts always come first.

import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered, SCALE } from '../../domain/fact.ts';

/** Fewer facts are nearer; of as many, the smaller distance is. */
export type Cost = { readonly facts: number; readonly distance: number };

/** Negative when `one` is nearer. */
export function compareCost(one: Cost, other: Cost): number {
  return one.facts - other.facts || one.distance - other.distance;
}

/**
 * 0 … 1. Ordered values: by how much, in relation to what it was (so that 100 roubles more are little for a million and much for
 * fifty). Sets: by how many flags. Anything else is as far as can be, except that confirming an answer changes no value.
 */
export function changeCost(declaration: FactDeclaration, from: Answer, to: Answer): number {
  if (from.kind === 'absent' && to.kind === 'absent') return 0;
  if (from.kind !== 'value' || to.kind !== 'value') return 1;
  const { type } = declaration;
  if (isOrdered(type)) return relative(Number(from.value), Number(to.value), SCALE[type]);
  if (isSetValue(from.value) && isSetValue(to.value)) return ofFlags(differences(from.value, to.value));
  return from.value === to.value ? 0 : 1;
}

function relative(from: number, to: number, unit: number): number {
  const change = Math.abs(to - from);
  return change / (change + Math.max(Math.abs(from), unit));
}

function ofFlags(count: number): number {
  return count / (count + 1);
}

function isSetValue(value: Value): value is readonly string[] {
  return typeof value === 'object';
}

function differences(one: readonly string[], other: readonly string[]): number {
  return one.filter((flag) => !other.includes(flag)).length + other.filter((flag) => !one.includes(flag)).length;
}
