// How much working time lies between two moments.

import { millisecondsInMinute } from 'date-fns/constants';
import type { Instant } from '../domain/instant.ts';
import type { WorkingMinutes } from './deadline.ts';
import { findSpan, yearAfter } from './find-span.ts';
import { workedUpTo } from './worked-up-to.ts';
import type { WorkingTime } from './working-time.ts';

/** Working minutes from `from` to `to`, negative when `to` comes first; exact to the millisecond. The end of the last listed year may be an end. */
export function workingMinutesBetween(time: WorkingTime, from: Instant, to: Instant): WorkingMinutes {
  if (to < from) {
    const back = workingMinutesBetween(time, to, from);
    return back.ok ? { ok: true, minutes: 0 - back.minutes } : back;
  }
  const span = findSpan(time, from);
  if ('ok' in span) return span;
  if (to > span.until) return yearAfter(span);
  return { ok: true, minutes: (workedUpTo(span, to) - workedUpTo(span, from)) / millisecondsInMinute };
}
