// The moments of a timeline: all counted from its start.

import type { Duration } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import { addDuration } from './add-duration.ts';
import type { Deadline } from './deadline.ts';
import type { WorkingTime } from './working-time.ts';

/** As `addDuration`, but no time after `start` is `start` itself, in working time or not. */
export function momentAfter(time: WorkingTime, start: Instant, duration: Duration): Deadline {
  return duration.count === 0 ? { ok: true, at: start } : addDuration(time, start, duration);
}
