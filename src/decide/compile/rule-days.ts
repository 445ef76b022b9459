// The days on which rules change: between two of them every day has the same rules.

import type { Bundle, InForce, Limit } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import { HIGHEST, LOWEST } from './compiled-rules.ts';

/** The first days of new rules, ascending: what comes into force or into value then, or went out of force the day before. */
export function ruleDays(bundle: Bundle): readonly number[] {
  const days = new Set<number>();
  const { routes, amendments, limits } = bundle.decisions;
  for (const { inForce } of [...routes, ...amendments]) {
    if (inForce.from !== undefined) days.add(inForce.from);
    if (typeof inForce.until === 'number') days.add(inForce.until + 1);
  }
  for (const { from } of limits.flatMap((limit) => limit.values)) if (from !== undefined) days.add(from);
  return [...days].sort((a, b) => a - b);
}

/** The stretch of days around `day` with the same rules, both ends in; LOWEST and HIGHEST when it is open. */
export function stretchOf(day: Day, days: readonly number[]): { readonly from: number; readonly until: number } {
  let from = LOWEST;
  for (const cut of days) {
    if (cut > day) return { from, until: cut - 1 };
    from = cut;
  }
  return { from, until: HIGHEST };
}

/** Both ends in. */
export function isInForce({ from, until }: InForce, day: Day): boolean {
  return (from === undefined || from <= day) && (typeof until !== 'number' || day <= until);
}

/** The limit's units on `day`. Before the first day that is named the first value counts: a limit always has one. */
export function limitOn(limit: Limit, day: Day): number {
  const [first] = limit.values;
  if (first === undefined) throw new Error(`a limit without a value: ${limit.limit}`);
  let units = first.units;
  for (const value of limit.values) if (value.from === undefined || value.from <= day) units = value.units;
  return units;
}
