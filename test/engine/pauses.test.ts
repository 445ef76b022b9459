// What is not tried for now, and for how long.
import { expect, test } from 'vitest';
import type { Instant } from '../../src/domain/instant.ts';
import { Pauses } from '../../src/engine/loops/pauses.ts';

const NOON = Date.UTC(2026, 2, 2, 12) as Instant;
const card = { effect: 'show_card', urgency: 'bulk' } as const;
const papers = { effect: 'check_papers', urgency: 'bulk' } as const;

function after(seconds: number): Instant {
  return (NOON + seconds * 1000) as Instant;
}

test('a limit holds up its kind until its end, and is told once unless it grows longer', () => {
  const pauses = new Pauses();
  const limit = { why: 'throttled', until: after(60), reason: 'full' } as const;
  expect(pauses.add(limit, card, NOON)).toEqual({ what: 'throttled', until: after(60), reason: 'full', ...card });
  expect(pauses.add({ ...limit, until: after(50) }, card, NOON)).toBeUndefined();
  expect(pauses.add({ ...limit, until: after(30) }, { ...card, urgency: 'press' }, NOON)).toMatchObject({
    urgency: 'press',
  });
  expect(pauses.held(after(29))).toEqual([card, { ...card, urgency: 'press' }]);
  expect([pauses.next(after(29)), pauses.next(after(30)), pauses.next(after(60))]).toEqual([
    after(30),
    after(60),
    undefined,
  ]);
  expect(pauses.allUntil(NOON)).toBeUndefined();
  expect(pauses.add({ ...limit, until: after(70) }, card, NOON)).toMatchObject({ until: after(70) });
  expect(pauses.told(after(65))).toMatchObject([{ until: after(70) }]);
});

test('a lock stops everything; one of whoever knows the papers stops questions about papers alone', () => {
  const pauses = new Pauses();
  const lock = { why: 'locked_out', until: after(60), reason: 'revoked' } as const;
  expect(pauses.add(lock, papers, NOON)).toMatchObject({ what: 'locked_out', ...papers });
  expect([pauses.allUntil(NOON), pauses.held(NOON)]).toEqual([undefined, [papers]]);
  expect(pauses.add(lock, card, NOON)).toEqual({ what: 'locked_out', until: after(60), reason: 'revoked' });
  expect([pauses.allUntil(after(59)), pauses.allUntil(after(60))]).toEqual([after(60), undefined]);
  expect(pauses.told(NOON)).toHaveLength(2);
});

test('a clock that is put back ends them all: how long they still are is found out anew', () => {
  const pauses = new Pauses();
  const until = after(600);
  pauses.add({ why: 'throttled', until, reason: 'full' }, card, NOON);
  pauses.add({ why: 'locked_out', until, reason: 'revoked' }, card, NOON);
  const before = after(-3600);
  expect([pauses.held(before), pauses.allUntil(before), pauses.told(before)]).toEqual([[], undefined, []]);
  expect(pauses.add({ why: 'throttled', until: after(-3000), reason: 'full' }, card, before)).toBeDefined();
  expect(pauses.held(before)).toEqual([card]);
});
