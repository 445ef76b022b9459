// How fast deadlines are counted on the default production calendar, against a walk minute by minute and date-fns.

import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDuration } from '../src/calendar/add-duration.ts';
import { compileCalendar } from '../src/calendar/compile-calendar.ts';
import type { Deadline } from '../src/calendar/deadline.ts';
import { subtractDuration } from '../src/calendar/subtract-duration.ts';
import type { WorkingTime } from '../src/calendar/working-time.ts';
import type { Calendar, Interval } from '../src/domain/bundle.ts';
import type { Duration, DurationUnit } from '../src/domain/duration.ts';
import type { Instant } from '../src/domain/instant.ts';
import { defaultCalendar } from '../test/calendar/calendar-of.ts';
import type { Random } from './decide/seeded-random.ts';
import { seededRandom } from './decide/seeded-random.ts';

type Task = { readonly start: Instant; readonly length: Duration };
type Count = (time: WorkingTime, at: Instant, length: Duration) => Deadline;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Starts lie in 2025, so that what is counted stays in the two years that the calendar lists. */
const YEAR_START = Date.UTC(2025, 0, 1);
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

/** Prints deadlines per second by unit, and the ratios to a naive walk and to date-fns. */
export function run(): Promise<void> {
  const calendar = defaultCalendar('moscow');
  const time = compileCalendar(calendar);
  console.log('Working time: the calendar of Moscow, two years; starts over one year');
  console.log(
    `  compiling a calendar: ${(secondsOf(50, () => compileCalendar({ ...calendar })) * 1000).toFixed(2)} ms`,
  );
  for (const unit of ['working_hours', 'working_days', 'days', 'months'] as const) {
    report(unit.replace('_', ' '), time, drawTasks([unit], 200_000), addDuration);
  }
  const mixed = drawTasks(MIXED, 200_000);
  report('a mixture', time, mixed, addDuration);
  report('reminders, a mixture', time, mixed, subtractDuration);
  compareWithWalker(calendar, time);
  compareWithDateFns(time);
  return Promise.resolve();
}

function report(name: string, time: WorkingTime, tasks: readonly Task[], count: Count): void {
  const each = secondsEach(tasks, ({ start, length }) => count(time, start, length));
  console.log(`  ${name}: ${Math.round(1 / each).toLocaleString('en')} a second (${(each * 1e6).toFixed(2)} µs each)`);
}

function compareWithWalker(calendar: Calendar, time: WorkingTime): void {
  const tasks = drawTasks(['working_hours'], 2000);
  const hoursOn = hoursByDay(calendar);
  const walker = (task: Task): number => walkHours(hoursOn, task);
  const ours = (task: Task): Deadline => addDuration(time, task.start, task.length);
  for (const task of tasks) {
    if (numberOf(ours(task)) !== walker(task)) throw new Error('the walk and the calendar do not agree');
  }
  const ratio = secondsEach(tasks, walker) / secondsEach(tasks, ours);
  console.log(`  against a walk minute by minute, told the offset of the zone (hours): ${ratio.toFixed(0)} × as fast`);
}

function hoursByDay(calendar: Calendar): (day: number) => readonly Interval[] {
  const off = new Set<number>(calendar.years.flatMap((year) => year.off));
  const lines = calendar.years.flatMap(({ work, short }) => [...work, ...short]);
  const own = new Map<number, readonly Interval[]>(lines.map(({ day, hours }) => [day, hours]));
  return (day) => (off.has(day) ? [] : (own.get(day) ?? calendar.week[(day + 3) % 7] ?? []));
}

/** Kind to the walker: Moscow is three hours ahead all year, so it is spared the clock; the hours are looked up once a day. */
function walkHours(hoursOn: (day: number) => readonly Interval[], { start, length }: Task): number {
  let minute = start / MINUTE_MS + 180;
  let hours = hoursOn(Math.floor(minute / 1440));
  let left = length.count * 60;
  while (left > 0) {
    const clock = minute % 1440;
    if (clock === 0) hours = hoursOn(minute / 1440);
    if (hours.some(({ fromMinute, toMinute }) => fromMinute <= clock && clock < toMinute)) left -= 1;
    minute += 1;
  }
  return (minute - 180) * MINUTE_MS;
}

function compareWithDateFns(time: WorkingTime): void {
  const tasks = drawTasks(['working_days'], 100_000);
  const theirs = secondsEach(tasks, ({ start, length }) => addBusinessDays(new Date(start), length.count).getTime());
  const ours = secondsEach(tasks, ({ start, length }) => addDuration(time, start, length));
  console.log(
    `  against addBusinessDays of date-fns, which knows no holiday, no hours and no zone (days): ${(theirs / ours).toFixed(1)} × as fast`,
  );
}

function drawTasks(units: readonly DurationUnit[], count: number): readonly Task[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, () => drawTask(random, random.pick(units)));
}

function drawTask(random: Random, unit: DurationUnit): Task {
  const minute = random.below((365 * DAY_MS) / MINUTE_MS);
  return { start: (YEAR_START + minute * MINUTE_MS) as Instant, length: { count: 1 + random.below(MOST[unit]), unit } };
}

/** Seconds for one task: the best of five rounds, after one to warm up. The answers are added up, so that none is skipped. */
function secondsEach(tasks: readonly Task[], work: (task: Task) => Deadline | number): number {
  let sum = 0;
  const round = (): void => {
    for (const task of tasks) sum += numberOf(work(task));
  };
  round();
  const best = Math.min(...Array.from({ length: 5 }, () => secondsOf(1, round)));
  if (Number.isNaN(sum)) throw new Error('an answer is no number');
  return best / tasks.length;
}

function numberOf(answer: Deadline | number): number {
  if (typeof answer === 'number') return answer;
  return answer.ok ? answer.at : answer.year;
}

/** Seconds of processor time: other work may share the machine. */
function secondsOf(times: number, work: () => void): number {
  const start = process.cpuUsage();
  for (let done = 0; done < times; done += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6 / times;
}
