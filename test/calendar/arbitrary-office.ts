// Random working time with the three weeks from which moments are drawn.
import fc from 'fast-check';
import { compileCalendar } from '../../src/calendar/compile-calendar.ts';
import type { WorkingTime } from '../../src/calendar/working-time.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { arbitraryCalendar, arbitraryStart, windowStart } from './arbitrary-calendar.ts';

/** `at` turns milliseconds of the three weeks, as `arbitraryMoment` draws them, into a moment. */
export type Office = { readonly time: WorkingTime; readonly at: (ms: number) => Instant };

export const arbitraryOffice: fc.Arbitrary<Office> = arbitraryCalendar.map((drawn) => {
  const from = windowStart(drawn);
  return { time: compileCalendar(drawn.calendar), at: (ms) => (from + ms) as Instant };
});

/** Any millisecond, and often a full minute or hour. */
export const arbitraryMoment: fc.Arbitrary<number> = fc.oneof(
  arbitraryStart.map((minute) => minute * 60_000),
  fc.tuple(arbitraryStart, fc.integer({ min: 0, max: 59_999 })).map(([minute, ms]) => minute * 60_000 + ms),
);

/** Two of them, the earlier one first. */
export const arbitraryMoments: fc.Arbitrary<readonly [number, number]> = fc
  .tuple(arbitraryMoment, arbitraryMoment)
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
