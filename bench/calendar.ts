// How fast deadlines are counted on a production calendar, beside a walk minute by minute and date-fns.

import { readFileSync } from 'node:fs';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDuration } from '../src/calendar/add-duration.ts';
import { compileCalendar } from '../src/calendar/compile-calendar.ts';
import type { Deadline } from '../src/calendar/deadline.ts';
import { subtractDuration } from '../src/calendar/subtract-duration.ts';
import type { Calendar, Interval } from '../src/domain/directory.ts';
import type { Duration, DurationUnit } from '../src/domain/duration.ts';
import type { Instant } from '../src/domain/instant.ts';
import { defaultCalendar } from '../test/calendar/calendar-of.ts';
import { seededRandom } from './decide/seeded-random.ts';
import type { Work } from './measuring/micros-per-item.ts';
import { microsPerItem } from './measuring/micros-per-item.ts';
import { writeSection } from './measuring/write-section.ts';

type Task = { readonly start: Instant; readonly length: Duration };

const MINUTE_MS = 60_000;
/** Starts lie in 2025, so that what is counted stays in the two years that the calendar lists. */
const YEAR_START = Date.UTC(2025, 0, 1);
const YEAR_MINUTES = 365 * 1440;
const TASKS = 50_000;
const ROUND_MS = 300;
/** What an allowance is in practice, by unit. */
const MOST: Readonly<Record<DurationUnit, number>> = {
  working_hours: 40,
  working_days: 20,
  days: 60,
  months: 6,
  years: 1,
};
const MIXED: readonly DurationUnit[] = [
  'working_hours',
  'working_days',
  'working_days',
  'working_days',
  'days',
  'months',
];

/** Prints the table and rewrites the section of `bench/results.md`. */
export async function calendarBenchmark(): Promise<void> {
  const calendar = defaultCalendar('moscow');
  const time = compileCalendar(calendar);
  const add: Work<Task> = ({ start, length }) => addDuration(time, start, length);
  const subtract: Work<Task> = ({ start, length }) => subtractDuration(time, start, length);
  const hours = tasksIn(['working_hours']);
  const days = tasksIn(['working_days']);
  const walker = minuteWalker(calendar);
  checkAgreement(hours.slice(0, 2000), add, walker);
  const lines = [
    'The calendar of Moscow for two years, starts at any minute of one year; target: 100,000 deadlines a second.',
    '',
    '| counted | processor µs each | a second | × Vizir |',
    '|---|--:|--:|--:|',
    ...(await rows(hours, [
      ['1-40 working hours, Vizir', add],
      ['1-40 working hours, minute by minute, spared the time zone', walker],
    ])),
    ...(await rows(days, [
      ['1-20 working days, Vizir', add],
      ['1-20 business days, date-fns: no holidays, no hours, no zone', businessDays],
    ])),
    ...(await rows(tasksIn(['days']), [['1-60 days, Vizir', add]])),
    ...(await rows(tasksIn(['months']), [['1-6 months, Vizir', add]])),
    ...(await rows(tasksIn(MIXED), [['all of these, Vizir', add]])),
    ...(await rows(tasksIn(MIXED), [['reminders ahead of a deadline, Vizir', subtract]])),
    ...(await rows([calendar], [['compiling the calendar', (one) => compileCalendar({ ...one })]])),
  ];
  for (const line of lines) console.log(line);
  writeSection('calendar', lines, { 'date-fns': dateFnsVersion() });
}

function dateFnsVersion(): string {
  const file = new URL('../node_modules/date-fns/package.json', import.meta.url);
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

/** The first contender is the measure of the others. */
async function rows<Item>(
  items: readonly Item[],
  contenders: readonly (readonly [string, Work<Item>])[],
): Promise<readonly string[]> {
  const lines: string[] = [];
  let first: number | undefined;
  for (const [name, work] of contenders) {
    const micros = await microsPerItem(items, work, ROUND_MS);
    first ??= micros;
    const aSecond = Math.round(1e6 / micros).toLocaleString('en');
    lines.push(`| ${name} | ${micros.toFixed(2)} | ${aSecond} | ${(micros / first).toFixed(1)} |`);
  }
  return lines;
}

function tasksIn(units: readonly DurationUnit[]): readonly Task[] {
  const random = seededRandom(1);
  return Array.from({ length: TASKS }, () => {
    const unit = random.pick(units);
    const start = YEAR_START + random.below(YEAR_MINUTES) * MINUTE_MS;
    return { start: start as Instant, length: { count: 1 + random.below(MOST[unit]), unit } };
  });
}

const businessDays: Work<Task> = ({ start, length }) => addBusinessDays(new Date(start), length.count);

/** Kind to the walker: Moscow is three hours ahead all year, so it is spared the clock; hours are looked up once a day. */
function minuteWalker(calendar: Calendar): (task: Task) => Deadline {
  const hoursOn = hoursByDay(calendar);
  return ({ start, length }) => {
    let minute = start / MINUTE_MS + 180;
    let hours = hoursOn(Math.floor(minute / 1440));
    let left = length.count * 60;
    while (left > 0) {
      const clock = minute % 1440;
      if (clock === 0) hours = hoursOn(minute / 1440);
      if (hours.some(({ fromMinute, toMinute }) => fromMinute <= clock && clock < toMinute)) left -= 1;
      minute += 1;
    }
    return { ok: true, at: ((minute - 180) * MINUTE_MS) as Instant };
  };
}

function hoursByDay(calendar: Calendar): (day: number) => readonly Interval[] {
  const off = new Set<number>(calendar.years.flatMap((year) => year.off));
  const lines = calendar.years.flatMap(({ work, short }) => [...work, ...short]);
  const own = new Map<number, readonly Interval[]>(lines.map(({ day, hours }) => [day, hours]));
  return (day) => (off.has(day) ? [] : (own.get(day) ?? calendar.week[(day + 3) % 7] ?? []));
}

function checkAgreement(tasks: readonly Task[], one: Work<Task>, other: Work<Task>): void {
  for (const task of tasks) {
    if (JSON.stringify(one(task)) !== JSON.stringify(other(task))) throw new Error('contenders disagree on a deadline');
  }
}

/** The name under which `bench/run.ts` asks for it. */
export { calendarBenchmark as run };
