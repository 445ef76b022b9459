// C13. Deadlines in working time: reminders, the head, and a clock that stands while the ball is with somebody else.
import { expect, test } from 'vitest';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

test('the card says until when; before and at the deadline the approver is reminded, after it the head is told', async () => {
  const { submit, press, pass, view, people } = await stagePortal();
  const item = await submit();
  await press('kuznetsov', 'take');
  expect(String(view.output(item, 'deadline'))).toMatch(/^2026-03-04T10:\d\d/);
  const before = people.messages('kuznetsov').length;
  await pass(2 * DAY + HOUR);
  expect(people.messages('kuznetsov').length).toBe(before + 2);
  expect(people.messages('belova')).toEqual([]);
  await pass(DAY);
  expect(people.messages('belova')).toHaveLength(1);
  expect(people.messages('belova')[0]?.text).toContain('Kuznetsov');
});

test('nothing is due at night or at the weekend', async () => {
  const { submit, pass, people, press } = await stagePortal({ faults: someFaults('c13', 0.02) });
  // Friday morning: two working days end on Tuesday.
  await pass(4 * DAY);
  await submit();
  await press('kuznetsov', 'take');
  const before = people.messages('kuznetsov').length;
  await pass(3 * DAY);
  expect(people.messages('kuznetsov').length).toBe(before);
});

test('on hold no time runs; afterwards what was left is left', async () => {
  const { submit, atDesk, reply, pass, people, view, press } = await stagePortal();
  const item = await submit();
  await press('kuznetsov', 'take');
  await atDesk(CURATOR, item, 'hold');
  await reply(CURATOR, 'Their holidays');
  const before = people.messages('kuznetsov').length;
  await pass(5 * DAY);
  expect(people.messages('kuznetsov').length).toBe(before);
  await atDesk(CURATOR, item, 'resume');
  expect(view.stage(item)).toBe('review');
  expect(String(view.output(item, 'deadline')).slice(0, 10) >= '2026-03-09').toBe(true);
});
