// A calendar made ready to be counted on: every working interval of the listed years, in order, with sums of what lies before.

import type { Day } from '../domain/day.ts';
import type { CalendarId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Zone } from './zone.ts';

/** Made by `compileCalendar`; to be handed to the functions of this folder, not to be looked into. */
export type WorkingTime = {
  readonly calendar: CalendarId;
  readonly zone: Zone;
  /** In order; between two of them lies at least one year that the calendar does not list. */
  readonly spans: readonly Span[];
};

/** Listed years that follow one another. Interval `i` is `[starts[i], ends[i])`; no two overlap, they may touch at midnight. */
export type Span = {
  readonly firstYear: number;
  readonly lastYear: number;
  /** 1 January of the first year, and of the year after the last. */
  readonly firstDay: Day;
  readonly endDay: Day;
  /** Local midnight at which the first year begins, and the one at which the last year ends. */
  readonly from: Instant;
  readonly until: Instant;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** `before[i]`: working milliseconds ahead of interval `i`; one entry more than intervals, the last is the sum of all. */
  readonly before: Float64Array;
  /** Days with working time, as `Day` numbers; `firstOf[k]` is the first interval of day `k`, one entry more than days. */
  readonly days: Int32Array;
  readonly firstOf: Int32Array;
  /** The index in `days` by interval. */
  readonly dayOf: Int32Array;
};
