// The moments at which a pass may begin, as far as they can differ: everything between two of them is a straight line.

import { dayOf } from '../../calendar/day-of.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Day } from '../../domain/day.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Allowance } from './allowance.ts';

const MINUTE = 60_000;
const MINUTES_IN_HOUR = 60;

/**
 * Minutes between moments at which an end can jump or stand still. Deadlines are whole hours or the same clock time on another day, so ends
 * change their course only where a start lies whole hours from an opening or closing of some calendar; what is scaled, also where its
 * working time passes a full hour. Where that is no whole minute, the answer holds to the minute.
 */
export function latticeOf(times: readonly WorkingTime[], allowances: readonly Allowance[]): number {
  let common = MINUTES_IN_HOUR;
  for (const { spans } of times) {
    for (const { starts, ends } of spans) {
      for (const edge of starts) common = divisor(common, edge / MINUTE);
      for (const edge of ends) common = divisor(common, edge / MINUTE);
    }
  }
  for (const { percents } of allowances) {
    if (percents.length === 0) continue;
    const hundredths = percents.reduce((product, percent) => product * Math.round(percent * 100), 1);
    const whole = MINUTES_IN_HOUR * 10_000 ** percents.length;
    common = whole % hundredths === 0 ? divisor(common, whole / hundredths) : 1;
  }
  return Math.max(1, common);
}

function divisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(Math.round(a)), Math.abs(Math.round(b))];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Working time of one day from `from` until, not including, `until`. */
export type Opening = { readonly from: number; readonly until: number; readonly day: Day };

/** Every stretch of working time between two days, both in. */
export function openingsOf(time: WorkingTime, first: Day, last: Day): readonly Opening[] {
  return time.spans.flatMap(({ starts, ends }) =>
    Array.from(starts, (from, at): Opening => {
      const day = dayOf(time, from as Instant);
      return { from, until: ends[at] ?? from, day };
    }).filter(({ day }) => first <= day && day <= last),
  );
}

/** The moments that matter of one opening: each on the lattice, just after it, and just before the next. */
export function startsIn({ from, until }: Opening, lattice: number): readonly Instant[] {
  const step = lattice * MINUTE;
  const starts: Instant[] = [];
  for (let at = from; at < until; at += step) {
    const next = Math.min(at + step, until);
    starts.push(at as Instant, (at + 1) as Instant, (next - 1) as Instant);
  }
  return starts;
}
