// 411 against a clock that starts a pass at every working minute of a month, for every contract of small random rule sets.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDuration } from '../../../src/calendar/add-duration.ts';
import { compileCalendar } from '../../../src/calendar/compile-calendar.ts';
import { scaleDeadline } from '../../../src/calendar/scale-deadline.ts';
import type { WorkingTime } from '../../../src/calendar/working-time.ts';
import { decide } from '../../../src/decide/decide.ts';
import type { Bundle, PromiseRule } from '../../../src/domain/bundle.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import type { Calendar } from '../../../src/domain/directory.ts';
import type { Duration } from '../../../src/domain/duration.ts';
import type { CalendarId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Plan, PlannedStep } from '../../../src/domain/plan.ts';
import { findSlow } from '../../../src/prove/findings/find-slow.ts';
import { openProof } from '../../../src/prove/findings/proof.ts';
import { placeIn } from '../../generators/brand-id.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { runs } from '../small-space.ts';
import { arbitrarySmallBundle } from '../truth/arbitrary-small-bundle.ts';
import type { Tried } from '../truth/every-contract.ts';
import { everyContract } from '../truth/every-contract.ts';
import { planOf } from './every-plan.ts';

/** The last month that the calendar lists. */
const FROM = parseDay('2026-12-07') ?? expect.unreachable();
const LAST = parseDay('2026-12-31') ?? expect.unreachable();
const MINUTE = 60_000;

const arbitraryOff = fc.subarray([10, 15, 16, 24, 25], { maxLength: 3 });
const arbitraryAllow = fc.constantFrom<Duration>(
  { count: 2, unit: 'working_days' },
  { count: 1, unit: 'working_days' },
  { count: 3, unit: 'days' },
  { count: 7, unit: 'working_hours' },
);

function inDecember(bundle: Bundle, off: readonly number[], allow: Duration, short: boolean): Bundle {
  const { decisions, directory } = bundle;
  const promise: PromiseRule = {
    name: 'In time',
    promise: { kind: 'within', allow },
    at: placeIn('rules/policy.yaml', 20),
  };
  const day = (date: number): Day => parseDay(`2026-12-${date}`) ?? expect.unreachable();
  const calendars = directory.calendars.map(
    (calendar): Calendar => ({
      ...calendar,
      years: calendar.years
        .filter(({ year }) => year === 2026)
        .map((year) => ({
          ...year,
          off: off.map(day),
          short: short ? [{ day: day(11), hours: [{ fromMinute: 540, toMinute: 780 }] }] : [],
        })),
    }),
  );
  const slas = decisions.slas.map((sla, at) =>
    at === 1 ? { ...sla, allow: { count: 6, unit: 'working_hours' as const } } : sla,
  );
  return {
    ...bundle,
    decisions: { ...decisions, slas, policy: { ...decisions.policy, promises: [promise] } },
    directory: { ...directory, calendars },
  };
}

/** When a pass over the plan ends, from its own lines. */
function endOf(bundle: Bundle, { stages }: Plan, start: Instant): Instant | undefined {
  const times = new Map(bundle.directory.calendars.map((one) => [one.calendar, compileCalendar(one)]));
  let at: Instant | undefined = start;
  for (const { steps } of stages) at = at === undefined ? undefined : endOfStage(steps, at, times);
  return at;
}

type Times = ReadonlyMap<CalendarId, WorkingTime>;

/** The last end of the steps that are waited for; each begins when the stage or the step before it does. */
function endOfStage(steps: readonly PlannedStep[], at: Instant, times: Times): Instant | undefined {
  const waited = steps.filter(({ act }) => act === 'approve' || act === 'perform');
  const endFor = (name: string): Instant | undefined => {
    const step = waited.find((one) => one.step === name);
    if (step?.sla === undefined) return at;
    const from = step.follows === undefined ? at : endFor(step.follows);
    return from === undefined ? undefined : endOfStep(step, from, times);
  };
  const ends = waited.map(({ step }) => endFor(step));
  return ends.reduce<Instant | undefined>(
    (last, end) => (last === undefined || end === undefined ? undefined : later(last, end)),
    at,
  );
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

function endOfStep({ calendar, sla }: PlannedStep, from: Instant, times: Times): Instant | undefined {
  const time = times.get(calendar);
  if (sla === undefined || time === undefined) return from;
  const due = addDuration(time, from, sla.allow);
  const scaled = due.ok ? scaleDeadline(time, from, due.at, sla.percents) : due;
  return scaled.ok ? scaled.at : undefined;
}

test('a route is too slow exactly when some minute of some contract shows it, and its worst start is none better', {
  timeout: 600_000,
}, async () => {
  await untilSeen({ slow: 0 }, runs(25), (sample, see) =>
    fc.assert(
      fc.asyncProperty(
        arbitrarySmallBundle({ facts: 1, routes: 2, amendments: 2 }),
        arbitraryOff,
        arbitraryAllow,
        fc.boolean(),
        async (plain, off, allow, short) => {
          const bundle = inDecember(plain, off, allow, short);
          const every = everyContract(bundle, FROM);
          fc.pre(every.count <= 150);
          const contracts = Array.from({ length: every.count }, (_, at) => every.at(at)).filter(
            ({ day, exists }) => exists && day === FROM,
          );
          const found = findSlow(openProof(bundle, FROM));
          for (const { finding, witness } of found) {
            if (witness === undefined) return expect.unreachable('a finding without a witness');
            const { contract, holds } = witness;
            const decision = await decide(bundle, contract.facts, { asOf: contract.asOf });
            if (!holds(decision)) expect({ finding, decision }).toBe('a true witness');
          }
          see('slow', found.length);
          const told = [...new Set(found.map(({ finding }) => finding.place?.file))].sort();
          expect(told).toEqual(await lateFiles(bundle, contracts, allow));
        },
      ),
      { ...sample, maxSkipsPerRun: 5000 },
    ),
  );
});

/** The files of the routes on which some contract is late from some minute of some day, each day with its own plans. */
async function lateFiles(bundle: Bundle, contracts: readonly Tried[], allow: Duration): Promise<readonly string[]> {
  const known = new Map<string, boolean>();
  const files = new Set<string>();
  for (let day = FROM; day <= LAST; day = (day + 1) as Day) {
    for (const tried of contracts) {
      const plan = await planOf(bundle, tried, { day });
      if (plan === undefined) continue;
      const steps = plan.stages.map((stage) =>
        stage.steps.map(({ step, act, sla, follows, calendar }) => [
          step,
          act,
          sla?.allow,
          sla?.percents,
          follows,
          calendar,
        ]),
      );
      const key = JSON.stringify([day, steps]);
      const late = known.get(key) ?? isLate(bundle, plan, day, allow);
      known.set(key, late);
      if (late) files.add(bundle.decisions.routes.find(({ route }) => route === plan.route)?.at.file ?? '');
    }
  }
  return [...files].sort();
}

/** Whether some working minute, on or just beside it, of the day is a start from which the plan comes too late. */
function isLate(bundle: Bundle, plan: Plan, day: Day, allow: Duration): boolean {
  const [calendar] = bundle.directory.calendars;
  if (calendar === undefined) return false;
  const time = compileCalendar(calendar);
  const isLateFrom = (start: Instant): boolean => {
    const due = addDuration(time, start, allow);
    const end = due.ok ? endOf(bundle, plan, start) : undefined;
    return due.ok && end !== undefined && end > due.at;
  };
  return startsOn(time, day).some(isLateFrom);
}

/** Each working minute of a day, on it and beside it. */
function startsOn({ spans }: WorkingTime, day: Day): readonly Instant[] {
  const intervals = spans.flatMap(({ starts, ends }) =>
    [...starts].map((from, at) => ({ from, until: ends[at] ?? from })),
  );
  const own = intervals.filter(({ from }) => Math.floor(from / 86_400_000) === day);
  return own.flatMap(({ from, until }) =>
    Array.from({ length: (until - from) / MINUTE }, (_, at) => from + at * MINUTE).flatMap(
      (minute) => [minute, minute + 1, minute + MINUTE - 1] as Instant[],
    ),
  );
}
