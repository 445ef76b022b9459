// A report worked out by hand: each figure below was counted on the calendar (9-13 and 14-18, Moscow) before the code was asked.
import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../src/calendar/compile-calendar.ts';
import type { CaseId } from '../../../src/domain/case.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { CaseLog, ClientOfCase } from '../../../src/paper/report/case-log.ts';
import type { Report } from '../../../src/paper/report/report.ts';
import type { ReportTerms } from '../../../src/paper/report/tally.ts';
import { openTally } from '../../../src/paper/report/tally.ts';
import { day } from '../../calendar/calendar-of.ts';
import { brandId } from '../../generators/brand-id.ts';
import type { Scene } from '../../machine/scene.ts';
import { address, approve, moment, redraft, resubmit, scene, sendBack, submit, take } from '../../machine/scene.ts';
import type { PlanText } from '../../machine/scene-plan.ts';
import { COMPANY } from '../../machine/scene-world.ts';

const time = compileCalendar(COMPANY.calendar);
const NORTH: ClientOfCase = { kind: 'known', id: '7708503727', title: 'АО «Северный порт»' };

const PLAN: PlanText = { stages: { review: ['legal'], approval: ['director'] } };

/** Submitted on Monday at 11, returned once, registered on Tuesday at 16. */
function registered(): Scene {
  const play = scene(PLAN);
  play.until('2026-03-02 11:00');
  play.does('curator', submit);
  play.until('2026-03-02 12:30');
  play.does('kuznetsov', take('review/legal'));
  play.until('2026-03-02 15:00');
  play.does('kuznetsov', sendBack('review/legal'));
  play.until('2026-03-03 10:00');
  play.does('curator', redraft('draft-2')).does('curator', address(1)).does('curator', resubmit);
  play.until('2026-03-03 11:00');
  play.does('kuznetsov', approve('review/legal', 2));
  play.until('2026-03-03 12:00');
  play.does('gromov', approve('approval/director', 2));
  play.until('2026-03-03 14:00');
  play.does('zhukova', { act: 'sign' });
  play.until('2026-03-03 15:00');
  play.does('curator', { act: 'countersign' });
  play.until('2026-03-03 16:00');
  play.does('zhukova', { act: 'register', number: '7', text: 'Диадок', on: day('2026-03-03') });
  return play;
}

/** Submitted on Monday at 14, returned for the same twice, on hold since. */
function underWay(): Scene {
  const play = scene(PLAN);
  play.until('2026-03-02 14:00');
  play.does('curator', submit);
  play.until('2026-03-02 15:00');
  play.does('stepanova', sendBack('review/legal'));
  play.does('curator', address(1)).does('curator', resubmit);
  play.until('2026-03-02 16:00');
  play.does('stepanova', sendBack('review/legal', 1));
  play.until('2026-03-02 17:00');
  play.does('curator', { act: 'hold', text: 'пауза' });
  return play;
}

function logOf(id: string, play: Scene, client: ClientOfCase = NORTH): CaseLog {
  const planNamed = (): Plan => play.case.plan;
  return { case: brandId<CaseId>(id), records: play.records, planNamed, client };
}

function report(logs: readonly CaseLog[], terms: Partial<ReportTerms> = {}): Report {
  const tally = openTally({ time, now: moment('2026-03-04 09:00'), ...terms });
  for (const log of logs) tally.add(log);
  return tally.report();
}

const both = (): readonly CaseLog[] => [logOf('one', registered()), logOf('two', underWay())];

describe('one contract that was returned once', () => {
  const { cycle, contracts, load, returns, reasons, steps, cases, where } = report([logOf('one', registered())]);

  test('takes twelve working hours, and every one of them belongs to a part', () => {
    expect(contracts).toMatchObject({ begun: 1, submitted: 1, registered: 1, underWay: 0 });
    expect(cycle.minutes).toEqual({ count: 1, median: 720, p85: 720, max: 720 });
    expect(cycle.ms?.median).toBe(29 * 3_600_000);
    const none = { gate: 0, client: 0, hold: 0 };
    expect(cycle.parts.minutes).toEqual({ wait: 150, work: 150, rework: 240, signing: 180, ...none });
    expect(cases[0]?.time?.minutes).toEqual({ whole: 720, parts: cycle.parts.minutes });
    expect(where).toEqual([]);
  });

  test('kept two lawyers and the director busy', () => {
    const [kuznetsov, stepanova, gromov] = load.people;
    expect(kuznetsov).toMatchObject({ person: 'kuznetsov', asked: 2, decided: 2, open: 0 });
    // Who has it and is asked again still has it: nothing is taken then.
    expect(kuznetsov?.toTake).toEqual({ count: 1, median: 90, p85: 90, max: 90 });
    expect(kuznetsov?.toDecide).toEqual({ count: 2, median: 60, p85: 180, max: 180 });
    expect(stepanova).toMatchObject({ person: 'stepanova', asked: 2, decided: 0 });
    expect(gromov).toMatchObject({ asked: 1, decided: 1, toTake: { median: 60 }, toDecide: { median: 60 } });
    expect(load.roles).toMatchObject([
      { role: 'legal', asked: 2, decided: 2, toDecide: { median: 60, max: 180 } },
      { role: 'director', asked: 1, decided: 1 },
    ]);
  });

  test('was returned at the first question', () => {
    expect(returns).toMatchObject({ returns: 1, contracts: 1, judged: 1, first: [{ role: 'legal', count: 1 }] });
    expect(reasons).toMatchObject([{ reason: 'price_mismatch', count: 1, repeated: 0, againForClient: 0 }]);
    expect(steps.map(({ step, asked, decided }) => [step, asked, decided])).toEqual([
      ['approval/director', 1, 1],
      ['review/legal', 2, 2],
    ]);
  });
});

test('what is said again in a later round, or of another contract of the client, is counted as said again', () => {
  const { reasons, returns, returnedBy } = report(both());
  expect(reasons).toEqual([
    { reason: 'price_mismatch', count: 3, contracts: 2, repeated: 1, againForCurator: 1, againForClient: 1 },
  ]);
  expect(returns.rounds).toEqual([
    { round: 1, returns: 2, contracts: 2 },
    { round: 2, returns: 1, contracts: 1 },
  ]);
  expect(returnedBy.clients).toMatchObject([{ client: { id: '7708503727' }, count: 3, contracts: 2 }]);
});

test('a contract under way stands where it is, for as long as it has', () => {
  const { where, cases, contracts } = report(both());
  expect(contracts).toMatchObject({ begun: 2, registered: 1, underWay: 1 });
  expect(where).toMatchObject([{ state: { kind: 'waiting', state: 'on_hold' }, count: 1, minutes: { median: 540 } }]);
  // Monday 14-15 asked, at once again, 16-17 rework, then on hold until Wednesday at 9.
  expect(cases[1]?.time?.minutes?.parts).toMatchObject({ wait: 120, work: 0, rework: 60, hold: 540 });
});

test('a period counts what happened in it, and knows nothing of what came later', () => {
  const until = (moment('2026-03-03 00:00') - 1) as Instant;
  const monday = report(both(), { until });
  expect(monday.contracts).toMatchObject({ begun: 2, registered: 0, underWay: 2 });
  expect(monday.returns.returns).toBe(3);
  const tuesday = report(both(), { since: moment('2026-03-03 00:00') });
  expect(tuesday.contracts).toMatchObject({ begun: 0, submitted: 0, registered: 1, underWay: 1 });
  expect(tuesday.returns).toMatchObject({ returns: 0, judged: 0 });
  expect(tuesday.cycle.minutes?.median).toBe(720);
  expect(report(both(), { until: moment('2026-03-01 00:00') }).cases).toEqual([]);
});

test('the order in which cases are read changes nothing', () => {
  expect(report([...both()].reverse())).toEqual(report(both()));
});

test('a thousand contracts are counted one by one, and leave no more than their figures behind', () => {
  const [one, two] = both();
  if (one === undefined || two === undefined) throw new Error('two contracts');
  const logs = Array.from({ length: 1000 }, (_, index): CaseLog => {
    const like = index % 2 === 0 ? one : two;
    return { ...like, case: brandId<CaseId>(`case-${index}`) };
  });
  const { contracts, cycle, returns, cases } = report(logs);
  expect(contracts).toMatchObject({ begun: 1000, registered: 500, underWay: 500 });
  expect(cycle.parts.minutes).toMatchObject({ wait: 75_000, work: 75_000, rework: 120_000, signing: 90_000 });
  expect(cycle.minutes).toEqual({ count: 500, median: 720, p85: 720, max: 720 });
  expect(returns).toMatchObject({ returns: 1500, contracts: 1000 });
  expect(cases).toHaveLength(1000);
});

describe('contracts that cannot be measured whole', () => {
  test('one that was taken over is counted, and is no cycle time', () => {
    const at = { kind: 'stage' as const, stage: brandId<never>('approval') };
    const play = scene(PLAN, { start: { adopted: { at, verdicts: [] } } });
    play.until('2026-03-02 11:00');
    play.does('gromov', approve('approval/director'));
    play.does('zhukova', { act: 'sign' }).does('curator', { act: 'countersign' });
    play.does('zhukova', { act: 'register', number: '8', text: 'Диадок', on: day('2026-03-02') });
    const { contracts, cycle, cases } = report([logOf('three', play)]);
    expect(contracts).toMatchObject({ begun: 1, adopted: 1, submitted: 0, registered: 1 });
    expect(cycle).toMatchObject({ adopted: 1, unmeasured: 0 });
    expect(cycle.minutes).toBeUndefined();
    expect(cases[0]?.time).toBeUndefined();
  });

  test('one that had ended when it was taken over did not end here', () => {
    const at = { kind: 'state' as const, state: 'registered' as const };
    const play = scene(PLAN, { start: { adopted: { at, verdicts: [] } } });
    expect(report([logOf('four', play)]).contracts).toMatchObject({ begun: 1, registered: 0, underWay: 0 });
  });

  test('one in a year that the calendar does not list has calendar time only', () => {
    const short = compileCalendar({
      ...COMPANY.calendar,
      years: COMPANY.calendar.years.filter(({ year }) => year < 2026),
    });
    const { cycle } = report([logOf('one', registered())], { time: short });
    expect(cycle.ms?.count).toBe(1);
    expect(cycle.minutes).toBeUndefined();
    expect(cycle.unmeasured).toBe(1);
  });
});

describe('only some contracts', () => {
  test('by curator and by route', () => {
    expect(report(both(), { only: { curator: brandId('curator') } }).cases).toHaveLength(2);
    expect(report(both(), { only: { curator: brandId('nobody') } }).cases).toEqual([]);
    expect(report(both(), { only: { route: brandId('other') } }).cases).toEqual([]);
  });

  test('whose client is erased are in no list of a client, and the report says how many', () => {
    const logs = [logOf('one', registered()), logOf('two', underWay(), { kind: 'erased' })];
    const { cases, contracts } = report(logs, { only: { client: '7708503727' } });
    expect(cases.map((one) => one.case)).toEqual(['one']);
    expect(contracts.erased).toBe(1);
    expect(report(logs).returnedBy.clients).toMatchObject([{ client: 'erased' }, { client: { id: '7708503727' } }]);
  });
});
