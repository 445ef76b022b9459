// Which of the waiting calls go out next: for any calls and any budget.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget, Waiting } from '../../../src/bitrix24/client/choose-request.ts';
import { chooseRequest } from '../../../src/bitrix24/client/choose-request.ts';
import { CLIENT_SETTINGS as RULES } from '../../../src/bitrix24/client/client-settings.ts';
import type { Urgency } from '../../../src/bitrix24/client/portal-call.ts';
import type { Instant } from '../../../src/domain/instant.ts';

const NOW = 1_000_000 as Instant;
const METHODS = ['crm.item.update', 'crm.item.get', 'tasks.task.get'];

const waitingCalls: fc.Arbitrary<readonly Waiting[]> = fc
  .array(
    fc.record({
      urgency: fc.constantFrom<Urgency>('press', 'bulk'),
      method: fc.constantFrom(...METHODS),
      alone: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      agoMs: fc.integer({ min: 0, max: 1000 }),
    }),
    { maxLength: 130 },
  )
  .map((calls) =>
    calls
      .toSorted((a, b) => b.agoMs - a.agoMs)
      .map(({ urgency, method, alone, agoMs }) => ({
        call: { method, params: {}, kind: 'write', urgency },
        alone,
        since: (NOW - agoMs) as Instant,
      })),
  );

type Times = { readonly expected: readonly number[]; readonly left: readonly number[] };

const times: fc.Arbitrary<Times> = fc.record({
  expected: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 3, maxLength: 3 }),
  left: fc.array(fc.oneof(fc.constant(480_000), fc.integer({ min: 0, max: 20_000 })), { minLength: 3, maxLength: 3 }),
});

const lane = fc.record({
  freeAt: fc.integer({ min: 0, max: 2000 }).map((ms) => (NOW + ms) as Instant),
  open: fc.boolean(),
});
const openLane = fc.constant({ freeAt: NOW, open: true });

function budgets(lanes: typeof lane): fc.Arbitrary<Budget> {
  return fc.record({ press: lanes, bulk: lanes, times, bulkIsOwed: fc.boolean() }).map((drawn) => ({
    now: NOW,
    lanes: { press: drawn.press, bulk: drawn.bulk },
    bulkIsOwed: drawn.bulkIsOwed,
    expectedMs: ({ method }) => drawn.times.expected[METHODS.indexOf(method)] ?? 0,
    leftMs: ({ method }) => drawn.times.left[METHODS.indexOf(method)] ?? 0,
  }));
}

const fits = (budget: Budget) => (one: Waiting) => budget.expectedMs(one.call) <= budget.leftMs(one.call);

const isDue = (budget: Budget) => (one: Waiting) =>
  fits(budget)(one) && (one.alone || one.since + RULES.coalesceMs[one.call.urgency] <= NOW);

const workOf = (method: string, calls: readonly Waiting[], { expectedMs }: Budget): number =>
  calls.filter(({ call }) => call.method === method).reduce((sum, { call }) => sum + expectedMs(call), 0);

const leftOf = (method: string, { leftMs }: Budget): number =>
  leftMs({ method, params: {}, kind: 'write', urgency: 'bulk' });

describe('a request', () => {
  const one = (method: string, of: Partial<Waiting> = {}): Waiting => ({
    call: { method, params: {}, kind: 'write', urgency: 'bulk' },
    alone: false,
    since: (NOW - 1000) as Instant,
    ...of,
  });
  const open: Budget = {
    now: NOW,
    lanes: { press: { freeAt: NOW, open: true }, bulk: { freeAt: NOW, open: true } },
    bulkIsOwed: false,
    expectedMs: () => 1,
    leftMs: () => 480_000,
  };

  it('is made of one command that is expected to take longer than a request should, and of no other', () => {
    const waiting = [one('slow'), one('quick')];
    const slow = { ...open, expectedMs: ({ method }: { readonly method: string }) => (method === 'slow' ? 30_000 : 1) };
    expect(chooseRequest(waiting, RULES, slow)).toEqual({ kind: 'send', calls: [waiting[0]] });
  });

  it('goes at once with exactly as many commands as a request takes', () => {
    const waiting = Array.from({ length: RULES.batchCommands }, () => one('crm.item.get', { since: NOW }));
    expect(chooseRequest(waiting, RULES, open)).toEqual({ kind: 'send', calls: waiting });
    expect(chooseRequest(waiting.slice(1), RULES, open)).toEqual({ kind: 'wait', until: NOW + 500 });
  });

  it('counts the time of a method whatever the letters of its name', () => {
    const waiting = [one('crm.item.get'), one('CRM.item.get')];
    const scarce = { ...open, expectedMs: () => 3, leftMs: () => 5 };
    expect(chooseRequest(waiting, RULES, scarce)).toEqual({ kind: 'send', calls: [waiting[0]] });
  });

  it('is the one that goes alone, if that one came first', () => {
    const alone = one('disk.folder.uploadFile', { alone: true, since: (NOW - 2000) as Instant });
    expect(chooseRequest([alone, one('crm.item.get')], RULES, open)).toEqual({ kind: 'send', calls: [alone] });
    const later = { ...alone, since: (NOW - 600) as Instant };
    const before = one('crm.item.get');
    expect(chooseRequest([before, later], RULES, open)).toEqual({ kind: 'send', calls: [before] });
  });
});

describe('for any calls and any budget', () => {
  it('a request keeps to what a request may be', () => {
    fc.assert(
      fc.property(waitingCalls, budgets(lane), (waiting, budget) => {
        const choice = chooseRequest(waiting, RULES, budget);
        if (choice.kind === 'wait') return;
        const { calls } = choice;
        expect(calls.length).toBeGreaterThan(0);
        expect(calls.length).toBeLessThanOrEqual(RULES.batchCommands);
        expect(new Set(calls.map(({ call }) => call.urgency)).size).toBe(1);
        if (calls.some(({ alone }) => alone)) expect(calls).toHaveLength(1);
        const workMs = calls.reduce((sum, { call }) => sum + budget.expectedMs(call), 0);
        if (calls.length > 1) expect(workMs).toBeLessThanOrEqual(RULES.batchWorkMs);
        for (const method of METHODS) expect(workOf(method, calls, budget)).toBeLessThanOrEqual(leftOf(method, budget));
        const used = budget.lanes[calls[0]?.call.urgency ?? 'bulk'];
        expect(used).toMatchObject({ open: true });
        expect(used.freeAt).toBeLessThanOrEqual(NOW);
      }),
    );
  });

  it('a press that is due goes before bulk, and bulk that is owed before a press', () => {
    fc.assert(
      fc.property(waitingCalls, budgets(openLane), (waiting, budget) => {
        const choice = chooseRequest(waiting, RULES, budget);
        const first: Urgency = budget.bulkIsOwed ? 'bulk' : 'press';
        if (!waiting.filter(isDue(budget)).some(({ call }) => call.urgency === first)) return;
        expect(choice.kind === 'send' && choice.calls[0]?.call.urgency).toBe(first);
      }),
    );
  });

  it('nobody waits longer than for the others, where the budget allows it', () => {
    fc.assert(
      fc.property(waitingCalls, budgets(openLane), (waiting, budget) => {
        const choice = chooseRequest(waiting, RULES, budget);
        const able = waiting.filter(fits(budget));
        if (able.some(isDue(budget))) expect(choice.kind).toBe('send');
        if (choice.kind === 'send') return;
        const moments = able.map(({ call, since }) => since + RULES.coalesceMs[call.urgency]);
        expect(choice.until).toBe(moments.length === 0 ? undefined : Math.min(...moments));
      }),
    );
  });

  it('the oldest that can go is in the request, and the request is in order of arrival', () => {
    fc.assert(
      fc.property(waitingCalls, budgets(openLane), (waiting, budget) => {
        const choice = chooseRequest(waiting, RULES, budget);
        if (choice.kind === 'wait') return;
        const places = choice.calls.map((one) => waiting.indexOf(one));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const [head] = choice.calls;
        const before = waiting
          .slice(0, places[0])
          .filter(({ call, alone }) => call.urgency === head?.call.urgency && alone === head.alone)
          .filter(fits(budget));
        expect(before).toEqual([]);
      }),
    );
  });
});
