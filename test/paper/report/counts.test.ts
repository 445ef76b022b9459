// What a report counts beside time: deadlines, papers, letters, rounds, and who took part in pauses.
import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../src/calendar/compile-calendar.ts';
import type { Act } from '../../../src/domain/act.ts';
import type { CaseId } from '../../../src/domain/case.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { planName } from '../../../src/machine/shape/plan-name.ts';
import type { Report } from '../../../src/paper/report/report.ts';
import { openTally } from '../../../src/paper/report/tally.ts';
import { brandId } from '../../generators/brand-id.ts';
import type { Scene } from '../../machine/scene.ts';
import { add, address, approve, grantRound, moment, resubmit, scene, sendBack, submit } from '../../machine/scene.ts';
import { planOf } from '../../machine/scene-plan.ts';
import { COMPANY } from '../../machine/scene-world.ts';

function reportOf(play: Scene, now = play.now, plans: ReadonlyMap<string, Plan> = new Map()): Report {
  const tally = openTally({ time: compileCalendar(COMPANY.calendar), now });
  const planNamed = (name: string) => plans.get(name) ?? play.case.plan;
  tally.add({ case: brandId<CaseId>('one'), records: play.records, planNamed, client: { kind: 'unnamed' } });
  return tally.report();
}

describe('deadlines', () => {
  /** The scene's steps have 16 working hours: two days. */
  const reviewed = (until: string): Scene => {
    const play = scene({ stages: { review: ['legal'] } });
    play.does('curator', submit);
    play.until(until);
    return play;
  };

  test('a step that is decided within its time is in time', () => {
    const play = reviewed('2026-03-04 09:30').does('kuznetsov', approve('review/legal'));
    expect(reportOf(play).steps[0]?.deadline).toEqual({ ended: 1, late: 0, open: 0, openLate: 0 });
  });

  test('one that is decided later is late by working time, nights and lunch left out', () => {
    const due = reviewed('2026-03-02 11:00').step('review/legal').dueAt;
    expect(due).toBe(moment('2026-03-04 10:00'));
    const play = reviewed('2026-03-05 10:30').does('kuznetsov', approve('review/legal'));
    const { late, by } = reportOf(play).steps[0]?.deadline ?? {};
    expect([late, by?.median]).toEqual([1, 8 * 60 + 30]);
  });

  test('one that is open is late now, and no more than that', () => {
    const { overdue, cases } = reportOf(reviewed('2026-03-05 10:30'));
    expect(overdue.steps).toEqual({ ended: 0, late: 0, open: 1, openLate: 1 });
    expect(cases[0]?.isLate).toBe(true);
  });

  test('one that is taken off in time says nothing, and one that was late by then is late', () => {
    const early = reviewed('2026-03-03 10:00').does('curator', { act: 'withdraw', text: 'нет' });
    expect(reportOf(early).overdue.steps).toMatchObject({ ended: 0, late: 0 });
    const late = reviewed('2026-03-05 10:00').does('curator', { act: 'withdraw', text: 'нет' });
    expect(reportOf(late).overdue.steps).toMatchObject({ ended: 1, late: 1, by: { median: 480 } });
  });

  test('a pause is nobody’s time: it moves the deadline and is in no time to decide', () => {
    const play = reviewed('2026-03-02 12:00');
    play.does('curator', { act: 'hold', text: 'пауза' });
    play.until('2026-03-11 12:00');
    play.does('curator', { act: 'resume' });
    play.until('2026-03-11 13:00');
    play.does('kuznetsov', approve('review/legal'));
    const { load, steps, overdue } = reportOf(play);
    expect(overdue.steps.late).toBe(0);
    expect(load.people[0]?.toDecide?.median).toBe(180);
    expect(steps[0]).toMatchObject({ asked: 1, decided: 1, minutes: { median: 180 } });
  });

  test('rework that takes too long is late as a state', () => {
    const play = reviewed('2026-03-02 12:00').does('kuznetsov', sendBack('review/legal'));
    play.until('2026-04-20 12:00');
    play.does('curator', address(1)).does('curator', resubmit);
    const rework = reportOf(play).states.find(({ state }) => state === 'rework');
    expect(rework?.deadline).toMatchObject({ ended: 1, late: 1 });
  });
});

test('papers that held a contract up are counted with what was wrong, each stop once', () => {
  const play = scene({
    stages: { review: ['legal'] },
    documents: { extract: { by: 'review' }, bank_card: { by: 'signing' } },
  });
  play.does('curator', submit);
  play.until('2026-03-03 10:00');
  play.does('curator', add('extract')).does('kuznetsov', approve('review/legal'));
  expect(reportOf(play).papers).toEqual([
    { document: 'bank_card', waits: 1, contracts: 1, states: [{ state: 'missing', count: 1 }] },
    { document: 'extract', waits: 1, contracts: 1, states: [{ state: 'missing', count: 1 }] },
  ]);
  expect(reportOf(play).cases[0]?.time?.minutes?.parts.gate).toBe(480);
});

test('letters are counted as written, and as sent once it is known that they left', () => {
  const play = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  play.does('kuznetsov', { act: 'ask_client', text: 'Кто подпишет?' });
  const letter: Act = {
    act: 'send_letter',
    letter: 1,
    documents: [],
    addresses: 'a@example.com',
    subject: 'В',
    text: 'К',
  };
  play.does('curator', letter);
  expect(reportOf(play).letters).toEqual([{ purpose: 'question', drafted: 1, sent: 0 }]);
  play.send({ kind: 'letter_outcome', letter: 1, outcome: { kind: 'sent', messageId: 'm' } });
  expect(reportOf(play).letters).toEqual([{ purpose: 'question', drafted: 1, sent: 1 }]);
});

test('a round beyond the limit is granted by the arbiter, whose question is one like others', () => {
  const play = scene({ stages: { review: ['legal'] }, on_return: { atMost: 0 } }).does('curator', submit);
  play.does('kuznetsov', sendBack('review/legal'));
  play.does('gromov', grantRound('review/legal'));
  const { returns, load } = reportOf(play);
  expect(returns).toMatchObject({ returns: 1, granted: 1 });
  expect(load.roles).toMatchObject([
    { role: 'director', asked: 1, decided: 1 },
    { role: 'legal', asked: 1, decided: 1 },
  ]);
});

test('who hands a question over is asked, and so is who gets it', () => {
  const play = scene({ stages: { review: ['finance'] } }).does('curator', submit);
  const step = brandId<never>('review/finance');
  play.until('2026-03-02 11:00');
  play.does('vasileva', { act: 'delegate', step, to: brandId('titov') });
  play.until('2026-03-02 12:00');
  play.does('titov', approve('review/finance'));
  expect(reportOf(play).load.people).toMatchObject([
    { person: 'titov', asked: 1, decided: 1, toDecide: { median: 60 } },
    { person: 'vasileva', asked: 1, decided: 0, open: 0 },
  ]);
});

test('a contract that was moved to other rules is one, on the route that it is on now', () => {
  const [before, after] = [{ stages: { review: ['legal'] } }, { stages: { review: ['legal', 'finance'] } }];
  const play = scene(before).does('curator', submit);
  play.revise(after, 'migrated');
  const plans = new Map([before, after].map((text) => [planName(planOf(text)), planOf(text)]));
  const { contracts, routes, steps } = reportOf(play, play.now, plans);
  expect(contracts).toMatchObject({ begun: 1, migrated: 1, underWay: 1 });
  expect(routes).toMatchObject([{ route: 'test', begun: 1 }]);
  expect(steps.map(({ step }) => step)).toEqual(['review/finance', 'review/legal']);
});
