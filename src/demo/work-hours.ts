// When somebody gets to something: within the working hours of their own calendar, and not on their vacation.
import { addWorkingMinutes } from '../calendar/add-working-minutes.ts';
import { compileCalendar } from '../calendar/compile-calendar.ts';
import { dayOf } from '../calendar/day-of.ts';
import type { Deadline } from '../calendar/deadline.ts';
import { firstMoment } from '../calendar/first-moment.ts';
import type { WorkingTime } from '../calendar/working-time.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import { addDays } from '../domain/day.ts';
import type { Away, Calendar } from '../domain/directory.ts';
import type { Instant } from '../domain/instant.ts';

export class WorkHours {
  readonly office: WorkingTime;
  readonly #bundle: Bundle;
  readonly #of = new Map<string, { readonly time: WorkingTime; readonly away: readonly Away[] }>();

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
    this.office = compileCalendar(this.#calendar(bundle.decisions.policy.calendar));
  }

  /** The moment at which a person has worked for so many minutes since `at`; on vacation nobody works. */
  after(person: string, at: Instant, minutes: number): Instant {
    const { time, away } = this.#known(person);
    const reached = onGrid(momentOf(addWorkingMinutes(time, at, Math.ceil(minutes))));
    const day = dayOf(time, reached);
    const vacation = away.find(({ from, until }) => from <= day && day <= until);
    if (vacation === undefined) return reached;
    return this.after(person, momentOf(firstMoment(time, addDays(vacation.until, 1), '00:00')), minutes);
  }

  /** The same for whoever keeps the hours of the company's own calendar: a client, somebody from outside. */
  outside(at: Instant, minutes: number): Instant {
    return onGrid(momentOf(addWorkingMinutes(this.office, at, Math.ceil(minutes))));
  }

  today(at: Instant): Day {
    return dayOf(this.office, at);
  }

  #known(person: string) {
    const known = this.#of.get(person);
    if (known !== undefined) return known;
    const { people, departments } = this.#bundle.directory;
    const row = people.find((one) => one.person === person);
    const department = departments.find((one) => one.department === row?.department);
    const name = row?.calendar ?? department?.calendar ?? this.#bundle.decisions.policy.calendar;
    const found = { time: compileCalendar(this.#calendar(name)), away: row?.away ?? [] };
    this.#of.set(person, found);
    return found;
  }

  #calendar(name: string): Calendar {
    const found = this.#bundle.directory.calendars.find(({ calendar }) => calendar === name);
    if (found === undefined) throw new Error(`the rules do not hold calendar ${name}`);
    return found;
  }
}

/** People do things by the half hour: what falls together is told together. */
const GRID_MS = 1_800_000;

function onGrid(at: Instant): Instant {
  return (Math.ceil(at / GRID_MS) * GRID_MS) as Instant;
}

function momentOf(deadline: Deadline): Instant {
  if (!deadline.ok) throw new Error('the calendar ends before the play does');
  return deadline.at;
}
