// The clock of one question or state: when it is due, and what is to happen before and after, as moments.

import { addDuration } from '../../calendar/add-duration.ts';
import { addWorkingMinutes } from '../../calendar/add-working-minutes.ts';
import { scaleDeadline } from '../../calendar/scale-deadline.ts';
import { subtractDuration } from '../../calendar/subtract-duration.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Escalation, Reminder } from '../../domain/bundle.ts';
import type { UnlistedCalendar } from '../../domain/case.ts';
import type { Duration } from '../../domain/duration.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';

/** What a clock is for, without the step or state that it belongs to. */
export type Strike =
  | { readonly kind: 'take'; readonly who: 'asked' | 'head' }
  | { readonly kind: 'remind'; readonly line: number }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'escalate'; readonly line: number; readonly to: 'head' | RoleId };

export type Clock = {
  readonly dueAt?: Instant;
  /** No year, no deadline: there is nothing to remind of either. */
  readonly undated?: UnlistedCalendar;
  readonly strikes: readonly { readonly at: Instant; readonly strike: Strike }[];
};

export type ClockRules = {
  readonly allow: Duration;
  readonly percents: readonly number[];
  readonly take?: Duration;
  readonly remind: readonly Reminder[];
  readonly escalate: readonly Escalation[];
};

/** From the moment at which it may be acted on. */
export function startClock(time: WorkingTime, start: Instant, rules: ClockRules): Clock {
  const allowed = addDuration(time, start, rules.allow);
  const due = allowed.ok ? scaleDeadline(time, start, allowed.at, rules.percents) : allowed;
  if (!due.ok) return undated(time, due.year);
  const takeBy = rules.take === undefined ? undefined : addDuration(time, start, rules.take);
  return { dueAt: due.at, strikes: [...takeStrikes(takeBy, due.at), ...strikesAround(time, start, due.at, rules)] };
}

/** What a pause left, in working minutes. Strikes that had come before it do not come again: the caller leaves them out. */
export function resumeClock(
  time: WorkingTime,
  now: Instant,
  left: { readonly dueMinutes: number; readonly takeMinutes?: number },
  rules: ClockRules,
): Clock {
  const due = addWorkingMinutes(time, now, left.dueMinutes);
  if (!due.ok) return undated(time, due.year);
  const takeBy = left.takeMinutes === undefined ? undefined : addWorkingMinutes(time, now, left.takeMinutes);
  return { dueAt: due.at, strikes: [...takeStrikes(takeBy, due.at), ...strikesAround(time, now, due.at, rules)] };
}

/** The next time of a line that repeats; undefined when it does not, or falls into a year that is not listed. */
export function nextReminder(time: WorkingTime, last: Instant, line: Reminder | undefined): Instant | undefined {
  if (line?.kind !== 'after' || line.every === undefined) return undefined;
  const next = addDuration(time, last, line.every);
  return next.ok && next.at > last ? next.at : undefined;
}

function undated(time: WorkingTime, year: number): Clock {
  return { undated: { calendar: time.calendar, year }, strikes: [] };
}

/** Taking later than the deadline would be no help. */
function takeStrikes(takeBy: ReturnType<typeof addDuration> | undefined, dueAt: Instant): Clock['strikes'] {
  if (takeBy === undefined || !takeBy.ok || takeBy.at >= dueAt) return [];
  return [{ at: takeBy.at, strike: { kind: 'take', who: 'asked' } }];
}

function strikesAround(
  time: WorkingTime,
  now: Instant,
  dueAt: Instant,
  { remind, escalate }: ClockRules,
): Clock['strikes'] {
  const reminders = remind.flatMap((line, index) => {
    const at = reminderAt(time, dueAt, line);
    // A reminder ahead of a deadline that is nearer than that would come with the question itself.
    const isIdle = at === undefined || (line.kind === 'before' && at <= now);
    return isIdle ? [] : [{ at, strike: { kind: 'remind', line: index } as const }];
  });
  const escalations = escalate.flatMap(({ after, to }, index) => {
    const at = addDuration(time, dueAt, after);
    return at.ok ? [{ at: at.at, strike: { kind: 'escalate', line: index, to } as const }] : [];
  });
  return [...reminders, { at: dueAt, strike: { kind: 'deadline' } }, ...escalations];
}

function reminderAt(time: WorkingTime, dueAt: Instant, line: Reminder): Instant | undefined {
  switch (line.kind) {
    case 'at_deadline':
      return dueAt;
    case 'before': {
      const at = subtractDuration(time, dueAt, line.by);
      return at.ok ? at.at : undefined;
    }
    case 'after': {
      const at = addDuration(time, dueAt, line.by);
      return at.ok ? at.at : undefined;
    }
  }
}
