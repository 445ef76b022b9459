// Time: who is pinged, reminded of and told when; what a timer that comes too late does.
import { expect, test } from 'vitest';
import type { Effect } from '../../src/domain/effect.ts';
import { formatInstant } from '../../src/domain/instant.ts';
import { nextTimer } from '../../src/machine/timers/due-timers.ts';
import { calendarOf, day, OFFICE_WEEK } from '../calendar/calendar-of.ts';
import { address, approve, moment, resubmit, scene, sendBack, submit, take } from './scene.ts';
import { duration } from './scene-world.ts';

const REVIEW = { stages: { review: ['legal'] } };

function told(effects: readonly Effect[]): readonly unknown[] {
  return effects.flatMap((effect) => {
    switch (effect.effect) {
      case 'ping':
        return [['ping', effect.who, effect.people]];
      case 'remind':
        return [['remind', effect.line, effect.people]];
      case 'escalate':
        return [['escalate', effect.to, effect.people]];
      default:
        return [];
    }
  });
}

test('while nobody takes it the asked are pinged, then their head', () => {
  const play = scene(REVIEW).does('curator', submit);
  expect(told(play.until('2026-03-02 15:00'))).toEqual([['ping', 'asked', ['kuznetsov', 'stepanova']]]);
  expect(told(play.until('2026-03-03 10:00'))).toEqual([['ping', 'head', ['belova']]]);
});

test('once it is taken nobody is pinged', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', take('review/legal'));
  expect(told(play.until('2026-03-03 14:00'))).toEqual([]);
});

test('reminders come before, at and after the deadline, the last again and again; then the head of who has it', () => {
  const play = scene(REVIEW).does('curator', submit).does('stepanova', take('review/legal'));
  expect(told(play.until('2026-03-06 12:00'))).toEqual([
    ['remind', 0, ['stepanova']],
    ['remind', 1, ['stepanova']],
    ['escalate', 'head', ['belova']],
    ['remind', 2, ['stepanova']],
    ['remind', 2, ['stepanova']],
  ]);
  expect(play.case.context.timers['remind:review/legal:2']?.at).toBe(moment('2026-03-10 10:00'));
});

test('an overdue step is never approved by itself', () => {
  const play = scene(REVIEW).does('curator', submit);
  play.until('2026-04-01 10:00');
  expect(play.state()).toBe('review');
  expect(play.status('review/legal')).toBe('asked');
});

test('a scaled deadline is shorter, and its reminders move with it', () => {
  const play = scene({ stages: { review: [{ role: 'legal', percents: [50] }] } }).does('curator', submit);
  expect(play.step('review/legal').dueAt).toBe(moment('2026-03-03 10:00'));
  expect(play.case.context.timers['remind:review/legal:0']?.at).toBe(moment('2026-03-02 15:00'));
});

test('a timer of another generation, or one that was left behind, does nothing', () => {
  const play = scene(REVIEW).does('curator', submit);
  const [timer, { generation }] = Object.entries(play.case.context.timers)[0] ?? ['', { generation: 0 }];
  const before = play.case;
  expect(play.send({ kind: 'timer', timer, generation: generation + 1 })).toEqual({ kind: 'stale', timer });
  expect(play.send({ kind: 'timer', timer: 'remind:review/nobody:0', generation: 1 }).kind).toBe('stale');
  play.does('kuznetsov', approve('review/legal'));
  expect(play.send({ kind: 'timer', timer, generation }).kind).toBe('stale');
  expect(before.context.steps).not.toBe(play.case.context.steps);
});

test('a timer that was set before a pause is stale after it: it comes again at another moment', () => {
  const play = scene(REVIEW).does('curator', submit);
  const timer = 'deadline:review/legal';
  const generation = play.case.context.timers[timer]?.generation ?? 0;
  play.does('curator', { act: 'hold', text: 'пауза' });
  play.until('2026-03-03 10:00');
  play.does('curator', { act: 'resume' });
  expect(play.send({ kind: 'timer', timer, generation }).kind).toBe('stale');
  expect(play.case.context.timers[timer]?.at).toBe(moment('2026-03-05 10:00'));
});

test('what has struck before a pause does not strike again', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', take('review/legal'));
  play.until('2026-03-03 16:00');
  expect(play.step('review/legal').fired).toEqual(['remind:review/legal:0']);
  play.does('curator', { act: 'hold', text: 'пауза' });
  play.until('2026-03-04 10:00');
  play.does('curator', { act: 'resume' });
  expect(told(play.until('2026-03-04 17:00'))).toEqual([['remind', 1, ['kuznetsov']]]);
});

test('an overdue question stays as much overdue over a pause', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', take('review/legal'));
  play.until('2026-03-04 12:00');
  play.does('curator', { act: 'hold', text: 'пауза' });
  expect(play.step('review/legal').left).toEqual({ dueMinutes: -120 });
  play.until('2026-03-06 12:00');
  play.does('curator', { act: 'resume' });
  expect(play.step('review/legal').dueAt).toBe(moment('2026-03-06 10:00'));
});

test('a step that is asked again after a return starts anew', () => {
  const play = scene(REVIEW).does('curator', submit);
  play.until('2026-03-03 17:00');
  play.does('kuznetsov', sendBack('review/legal')).does('curator', address(1)).does('curator', resubmit);
  expect(play.step('review/legal').dueAt).toBe(moment('2026-03-05 17:00'));
});

test('states have reminders and escalations of their own, to the head of who has to move', () => {
  const play = scene(REVIEW);
  expect(told(play.until('2026-03-06 11:00'))).toEqual([
    ['remind', 0, ['curator']],
    ['escalate', 'head', ['nikitina']],
  ]);
});

test('an act and a deadline at one instant: the timer goes first', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', take('review/legal'));
  play.until('2026-03-04 10:00');
  expect(play.reasonsOf('timer').map(({ timer }) => timer)).toEqual(['remind:review/legal:1']);
  play.does('kuznetsov', approve('review/legal'));
  expect(nextTimer(play.case)?.timer).toBe('state_deadline:signing');
});

test('a deadline in a year that no calendar lists is no guess: calendar and year are named, and it comes when the year does', () => {
  const years = { 2026: {} };
  const calendar = calendarOf({ calendar: 'moscow', time_zone: 'Europe/Moscow', week: OFFICE_WEEK, years });
  const play = scene(REVIEW, { company: { calendar }, at: '2026-12-31 12:00' }).does('curator', submit);
  expect(play.step('review/legal')).toMatchObject({ status: 'asked', undated: { calendar: 'moscow', year: 2027 } });
  expect(play.step('review/legal').dueAt).toBeUndefined();
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'calendar_ends', of: 'review/legal', people: ['curator'] }]);
  play.changeCompany({
    calendar: calendarOf({
      calendar: 'moscow',
      time_zone: 'Europe/Moscow',
      week: OFFICE_WEEK,
      years: { ...years, 2027: {} },
    }),
  });
  play.send({ kind: 'day_began' });
  expect(play.step('review/legal').undated).toBeUndefined();
  expect(formatInstant(play.step('review/legal').dueAt ?? play.now)).toBe('2027-01-04T09:00:00.000Z');
});

test('reminders ahead of a deadline that is nearer than that are left out', () => {
  const company = {
    sla: { remind: [{ kind: 'before' as const, by: duration('5 working days') }], escalate: [] },
  };
  const play = scene(REVIEW, { company }).does('curator', submit);
  expect(Object.keys(play.case.context.timers)).toEqual(['take:review/legal:asked', 'deadline:review/legal']);
});

test('who goes on leave while the question is open is stood in for when the day begins', () => {
  const play = scene({ stages: { review: ['finance'] } }).does('curator', submit);
  play.until('2026-03-03 09:00');
  play.changeCompany({ away: { vasileva: [day('2026-03-03'), day('2026-03-08')] } });
  const due = play.step('review/finance').dueAt;
  play.send({ kind: 'day_began' });
  expect(play.asked('review/finance')).toEqual(['titov']);
  expect(play.step('review/finance').dueAt).toBe(due);
  expect(play.reasonsOf('substituted')).toEqual([
    { reason: 'substituted', step: 'review/finance', person: 'titov', insteadOf: 'vasileva' },
  ]);
  expect(play.effectsOf('ask')).toMatchObject([{ person: 'titov' }]);
});

test('nobody left is said aloud, and looked for again every day', () => {
  const play = scene({ stages: { review: ['finance'] } }, { company: { roles: { finance: [], director: [] } } });
  play.changeCompany({ substitutes: {} }).does('curator', submit);
  expect(play.reasonsOf('nobody_left')).toEqual([
    { reason: 'nobody_left', step: 'review/finance', wanted: 1, found: 0 },
  ]);
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'nobody_left', people: ['curator'] }]);
  expect(play.step('review/finance').dueAt).toBeDefined();
  play.changeCompany({ roles: { finance: ['titov'], director: [] } });
  play.send({ kind: 'day_began' });
  expect(play.asked('review/finance')).toEqual(['titov']);
});
