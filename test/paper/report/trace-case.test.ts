// The time of any life is told whole: every moment between the first submission and the end belongs to one part.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from '../../../src/calendar/compile-calendar.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { caseState } from '../../../src/machine/case-state.ts';
import type { CaseLog } from '../../../src/paper/report/case-log.ts';
import type { Asking, TimeRun, TimeSpan } from '../../../src/paper/report/case-trace.ts';
import { measureParts } from '../../../src/paper/report/measure-parts.ts';
import { TIME_PARTS, timePart } from '../../../src/paper/report/time-part.ts';
import { traceCase } from '../../../src/paper/report/trace-case.ts';
import { workedMs } from '../../../src/paper/report/worked-ms.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import type { CompanyName, Try } from '../../machine/random-life.ts';
import { arbitraryCompany, arbitraryPlan, arbitraryTry, live } from '../../machine/random-life.ts';
import type { PlanText } from '../../machine/scene-plan.ts';
import { COMPANY } from '../../machine/scene-world.ts';

const time = compileCalendar(COMPANY.calendar);

const arbitraryLife = fc.tuple(
  arbitraryPlan,
  arbitraryCompany,
  fc.array(arbitraryTry, { minLength: 10, maxLength: 70 }),
);

type Lived = { readonly log: CaseLog; readonly states: readonly { readonly at: Instant; readonly kase: Case }[] };

function lived([plan, company, tries]: readonly [PlanText, CompanyName, readonly Try[]]): Lived {
  const seen: Case[] = [];
  const { records, plans, kase } = live(plan, company, tries, (before, _, after) => {
    if (seen.length === 0) seen.push(before);
    if (after !== before) seen.push(after);
  });
  const states = records.map(({ at }, index) => ({ at, kase: seen[index] ?? kase }));
  return { log: logOf(records, plans), states };
}

function logOf(records: readonly CaseRecord[], plans: ReadonlyMap<string, Plan>): CaseLog {
  const planNamed = (name: string): Plan => {
    const plan = plans.get(name);
    if (plan === undefined) throw new Error(name);
    return plan;
  };
  return { case: 'case-1' as never, records, planNamed, client: { kind: 'unnamed' } };
}

const HOUR = 3_600_000;

const EVERY_PART = Object.fromEntries(TIME_PARTS.map((part) => [part, 0]));

test('parts add up to the time from the first submission to the end, and each moment has the part of its state', async () => {
  await untilSeen(EVERY_PART, { numRuns: 200 }, (sample, see) =>
    fc.assert(
      fc.property(arbitraryLife, (life) => {
        const { log, states } = lived(life);
        const until = endOf(states, 5 * HOUR);
        const trace = traceCase(log, until);
        const submitted = log.records.find(({ input }) => input.kind === 'act' && input.act.act === 'submit')?.at;
        expect(trace?.submitted).toBe(submitted);
        if (trace === undefined || submitted === undefined) return;
        expectSums(trace.spans, submitted, trace.ended?.at ?? until);
        expectNoGap(trace.spans, submitted);
        expectPartsOfStates(trace.spans, states, { from: submitted, until });
        for (const { part } of trace.spans) see(part);
      }),
      sample,
    ),
  );
}, 60_000);

function expectSums(spans: readonly TimeSpan[], from: Instant, end: Instant): void {
  const { ms, minutes } = measureParts(time, spans);
  expect(ms.whole).toBe(end - from);
  expect(sum(ms.parts)).toBe(ms.whole);
  expect(minutes?.whole).toBe(Math.floor((workedMs(time, from, end) ?? Number.NaN) / 60_000));
  expect(sum(minutes?.parts ?? {})).toBe(minutes?.whole);
  for (const part of TIME_PARTS) {
    expect(minutes?.parts[part]).toSatisfy(Number.isInteger);
    // A minute that became full in a part may have begun in the one before.
    expect(minutes?.parts[part]).toBeLessThanOrEqual(Math.ceil(ms.parts[part] / 60_000));
  }
}

function expectNoGap(spans: readonly TimeSpan[], first: Instant): void {
  expect(spans.map(({ from }) => from)).toEqual([first, ...spans.map(({ until }) => until)].slice(0, spans.length));
  expect(spans.every(({ from, until }) => until > from)).toBe(true);
  expect(spans.some(({ part }, index) => part === spans[index + 1]?.part)).toBe(false);
}

/** By the case as it was alive, not as it was replayed. */
function expectPartsOfStates(spans: readonly TimeSpan[], states: Lived['states'], within: TimeRun): void {
  for (const [index, { at, kase }] of states.entries()) {
    const next = states[index + 1]?.at ?? within.until;
    if (at < within.from || next <= at || caseState(kase).kind === 'final') continue;
    const there = spans.filter((span) => span.from <= at && next <= span.until);
    expect(there.map(({ part }) => part)).toEqual([timePart(kase)]);
  }
}

const DECIDING = ['approve', 'approve_with_remarks', 'return', 'reject', 'done', 'grant_round'];

test('questions end once, nobody decides what they were not asked, and clocks run within their question', () => {
  fc.assert(
    fc.property(arbitraryLife, (life) => {
      const { log, states } = lived(life);
      const until = endOf(states, HOUR);
      const trace = traceCase(log, until);
      const askings = trace?.askings ?? [];
      for (const asking of askings) expectWithin(asking, trace?.ended?.at ?? until);
      const acts = log.records.flatMap(({ input }) => (input.kind === 'act' ? [input.act.act] : []));
      const decided = askings.flatMap(({ people }) => people.filter((one) => one.decided !== undefined));
      // Whoever says it twice while one question stands has decided once.
      expect(decided.length).toBeLessThanOrEqual(acts.filter((act) => DECIDING.includes(act)).length);
      expect(trace?.returns.length).toBe(acts.filter((act) => act === 'return').length);
    }),
    { numRuns: 200 },
  );
}, 60_000);

function expectWithin({ since, ended, runs, people }: Asking, end: Instant): void {
  const moments = [since, ...runs.flatMap(({ from, until }) => [from, until]), ended?.at ?? end];
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  for (const { from, taken = from, decided = from, isOpen } of people) {
    expect([since, from, taken].every((at, index, all) => at >= (all[index - 1] ?? 0))).toBe(true);
    expect(decided).toBeGreaterThanOrEqual(from);
    expect(isOpen && ended !== undefined).toBe(false);
  }
}

function endOf(states: Lived['states'], later: number): Instant {
  return ((states.at(-1)?.at ?? 0) + later) as Instant;
}

test('a report of an earlier moment reads no later record', () => {
  fc.assert(
    fc.property(arbitraryLife, fc.nat(60), (life, pick) => {
      const { log } = lived(life);
      const until = log.records[pick % log.records.length]?.at;
      if (until === undefined) return;
      const past = log.records.filter(({ at }) => at <= until);
      expect(traceCase(log, until)).toEqual(traceCase({ ...log, records: past }, until));
    }),
    { numRuns: 100 },
  );
}, 60_000);

function sum(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((total, part) => total + part, 0);
}
