// How long a step may take: a named deadline, scaled, counted on one calendar from whenever the step may be acted on.

import { addDuration } from '../../calendar/add-duration.ts';
import { addWorkingMinutes } from '../../calendar/add-working-minutes.ts';
import { compileCalendar } from '../../calendar/compile-calendar.ts';
import { scaleDeadline } from '../../calendar/scale-deadline.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Duration } from '../../domain/duration.ts';
import type { CalendarId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';

/** `percents` in ascending order: the order of scaling does not matter. */
export type Allowance = {
  readonly allow: Duration;
  readonly percents: readonly number[];
  readonly calendar: CalendarId;
};

const HOUR = 60;

type ByStart = Map<number, Instant | undefined>;
type Counted = { readonly ends: ByStart; readonly bounds: ByStart };

/** Ends of steps, each counted once. A start has no end where the count comes to a year that the calendar does not list. */
export class Ends {
  readonly #times: ReadonlyMap<CalendarId, WorkingTime>;
  readonly #byKey = new Map<string, Counted>();
  readonly #counted = new WeakMap<Allowance, Counted>();

  constructor({ directory }: Bundle) {
    this.#times = new Map(directory.calendars.map((calendar) => [calendar.calendar, compileCalendar(calendar)]));
  }

  time(calendar: CalendarId): WorkingTime {
    const time = this.#times.get(calendar);
    if (time === undefined) throw new Error(`a bundle names a calendar that it does not hold: ${calendar}`);
    return time;
  }

  of(allowance: Allowance, start: Instant): Instant | undefined {
    const known = this.#countedOf(allowance).ends;
    if (known.has(start)) return known.get(start);
    const end = this.#count(allowance, start);
    known.set(start, end);
    return end;
  }

  /** No start before this one ends later: what is scaled is rounded up to a full hour, so an earlier start may end that much later. */
  bound(allowance: Allowance, start: Instant): Instant | undefined {
    if (allowance.percents.length === 0) return this.of(allowance, start);
    const { bounds } = this.#countedOf(allowance);
    if (bounds.has(start)) return bounds.get(start);
    const end = this.of(allowance, start);
    const slack = end === undefined ? undefined : addWorkingMinutes(this.time(allowance.calendar), end, HOUR);
    const bound = slack?.ok === true ? slack.at : undefined;
    bounds.set(start, bound);
    return bound;
  }

  /** Allowances that say the same share what was counted. */
  #countedOf(allowance: Allowance): Counted {
    const own = this.#counted.get(allowance);
    if (own !== undefined) return own;
    const key = allowanceKey(allowance);
    const shared = this.#byKey.get(key) ?? { ends: new Map(), bounds: new Map() };
    this.#byKey.set(key, shared);
    this.#counted.set(allowance, shared);
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
