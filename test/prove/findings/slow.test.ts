// 411 against a clock that starts a pass at every working minute of a month, for every contract of small random rule sets.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDuration } from '../../../src/calendar/add-duration.ts';
import { compileCalendar } from '../../../src/calendar/compile-calendar.ts';
import { scaleDeadline } from '../../../src/calendar/scale-deadline.ts';
import { decide } from '../../../src/decide/decide.ts';
import type { Bundle, PromiseRule } from '../../../src/domain/bundle.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import type { Calendar } from '../../../src/domain/directory.ts';
import type { Duration } from '../../../src/domain/duration.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { findSlow } from '../../../src/prove/findings/find-slow.ts';
import { openProof } from '../../../src/prove/findings/proof.ts';
import { placeIn } from '../../generators/brand-id.ts';
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
  let at = start;
  for (const { steps } of stages) {
    const waited = steps.filter(({ act }) => act === 'approve' || act === 'perform');
    const ends = new Map<string, Instant>();
    const endFor = (name: string): Instant | undefined => {
      const step = waited.find((one) => one.step === name);
      const time = times.get(step?.calendar ?? ('' as never));
      if (step?.sla === undefined || time === undefined) return at;
      const known = ends.get(name);
      if (known !== undefined) return known;
      const from = step.follows === undefined ? at : endFor(step.follows);
      const due = from === undefined ? undefined : addDuration(time, from, step.sla.allow);
      if (from === undefined || due?.ok !== true) return undefined;
      const scaled = scaleDeadline(time, from, due.at, step.sla.percents);
      if (!scaled.ok) return undefined;
      ends.set(name, scaled.at);
      return scaled.at;
    };
    let last: Instant = at;
    for (const { step } of waited) {
      const end = endFor(step);
      if (end === undefined) return undefined;
      if (end > last) last = end;
    }
    at = last;
  }
  return at;
}

test('a route is too slow exactly when some minute of some contract shows it, and its worst start is none better', {
  timeout: 600_000,
}, async () => {
  let slow = 0;
  await fc.assert(
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
          ({ day }) => day === FROM,
        );
        const found = findSlow(openProof(bundle, FROM));
        for (const { finding, witness } of found) {
          if (witness === undefined) return expect.unreachable('a finding without a witness');
          const { contract, holds } = witness;
          const decision = await decide(bundle, contract.facts, { asOf: contract.asOf });
          if (!holds(decision)) expect({ finding, decision }).toBe('a true witness');
        }
        slow += found.length;
        const told = [...new Set(found.map(({ finding }) => finding.place?.file))].sort();
        expect(told).toEqual(await lateFiles(bundle, contracts, allow));
      },
    ),
    { ...runs(25), maxSkipsPerRun: 5000 },
  );
  expect(slow).toBeGreaterThan(0);
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
  return time.spans.some(({ starts, ends }) =>
    starts.some((from, at) => {
      const until = ends[at] ?? from;
      if (Math.floor(from / 86_400_000) !== day) return false;
      for (let minute = from; minute < until; minute += MINUTE) {
        for (const start of [minute, minute + 1, minute + MINUTE - 1] as Instant[]) {
          const due = addDuration(time, start, allow);
          const end = due.ok ? endOf(bundle, plan, start) : undefined;
          if (due.ok && end !== undefined && end > due.at) return true;
        }
      }
      return false;
    }),
  );
}
