// How long a step may take: a named deadline, scaled, counted on one calendar from whenever the step may be acted on.

import { addDuration } from '../../calendar/add-duration.ts';
import { compileCalendar } from '../../calendar/compile-calendar.ts';
import { scaleDeadline } from '../../calendar/scale-deadline.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Duration } from '../../domain/duration.ts';
import type { CalendarId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';

/** `percents` in ascending order: the order of scaling does not matter. */
export type Allowance = { readonly allow: Duration; readonly percents: readonly number[]; readonly calendar: CalendarId };

/** Ends of steps, each counted once. A start has no end where the count comes to a year that the calendar does not list. */
export class Ends {
  readonly #times: ReadonlyMap<CalendarId, WorkingTime>;
  readonly #known = new Map<string, Map<number, Instant | undefined>>();
  readonly #byAllowance = new WeakMap<Allowance, Map<number, Instant | undefined>>();

  constructor({ directory }: Bundle) {
    this.#times = new Map(directory.calendars.map((calendar) => [calendar.calendar, compileCalendar(calendar)]));
  }

  time(calendar: CalendarId): WorkingTime {
    const time = this.#times.get(calendar);
    if (time === undefined) throw new Error(`a bundle names a calendar that it does not hold: ${calendar}`);
    return time;
  }

  of(allowance: Allowance, start: Instant): Instant | undefined {
    const known = this.#endsOf(allowance);
    if (known.has(start)) return known.get(start);
    const end = this.#count(allowance, start);
    known.set(start, end);
    return end;
  }

  #endsOf(allowance: Allowance): Map<number, Instant | undefined> {
    const own = this.#byAllowance.get(allowance);
    if (own !== undefined) return own;
    const key = allowanceKey(allowance);
    const shared = this.#known.get(key) ?? new Map<number, Instant | undefined>();
    this.#known.set(key, shared);
    this.#byAllowance.set(allowance, shared);
    return shared;
  }

  #count({ allow, percents, calendar }: Allowance, start: Instant): Instant | undefined {
    const time = this.time(calendar);
    const due = addDuration(time, start, allow);
    if (!due.ok) return undefined;
    const scaled = scaleDeadline(time, start, due.at, percents);
    return scaled.ok ? scaled.at : undefined;
  }
}

export function allowanceKey({ allow, percents, calendar }: Allowance): string {
  return `${allow.count} ${allow.unit} ${percents.join(' ')} ${calendar}`;
}
