// One attempt to deliver one effect: what is called, what is marked, and what waits.
import { expect, test } from 'vitest';
import type { EffectKind } from '../../../src/domain/effect.ts';
import { EFFECT_KINDS } from '../../../src/domain/effect.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { deliverEffect } from '../../../src/engine/deliver/deliver-effect.ts';
import type { Delivered } from '../../../src/engine/deliver/delivered.ts';
import { backoffMs } from '../../../src/engine/deliver/delivery-times.ts';
import type { FarFailure } from '../../../src/engine/ports/far-error.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import type { Outgoing, Portal } from '../../../src/engine/ports/portal.ts';
import type { ClaimedEffect } from '../../../src/engine/ports/store-entries.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import { buildBundle } from '../../decide/build-bundle.ts';
import { markOf, START } from './delivery-run.ts';
import { BODIES, caseAfter, effectOf } from './sample-effects.ts';

type Answers = {
  readonly compare?: readonly ('same' | 'different' | Error)[];
  readonly find?: readonly ('nothing' | 'it' | Error)[];
  readonly send?: readonly ('done' | Error)[];
  /** How long each call takes. */
  readonly tookMs?: number;
};

type Tried = { readonly delivered: Delivered; readonly calls: readonly string[]; readonly at: number };

const failing = (failure: FarFailure): Error => new FarError(failure);
const later = (ms: number): Instant => (START + ms) as Instant;
const UNKNOWN = failing({ kind: 'unknown', reason: 'no answer' });
const AWAY = failing({ kind: 'not_arrived', reason: 'away' });

async function attempt(
  kind: EffectKind,
  answers: Answers,
  part: Partial<ClaimedEffect> = {},
  begunAt = later(-3_600_000),
): Promise<Tried> {
  const clock = new VirtualClock(START);
  const calls: string[] = [];
  const answer = async <Answer>(call: keyof Answers, list: readonly (Answer | Error)[] = []): Promise<Answer> => {
    const next = list[calls.filter((name) => name === call).length];
    calls.push(call);
    if (next === undefined) throw new Error(`${call} was not expected`);
    await clock.exact.until((clock.now + (answers.tookMs ?? 0)) as Instant, new AbortController().signal);
    if (next instanceof Error) throw next;
    return next;
  };
  const portal: Portal = {
    compare: () => answer('compare', answers.compare),
    find: async () => ((await answer('find', answers.find)) === 'it' ? { farName: 'old' } : undefined),
    send: async () => ((await answer('send', answers.send)) === 'done' ? { farName: 'new' } : {}),
    cardMark: () => Promise.resolve(undefined),
  };
  const papers = { check: () => Promise.reject(new Error('nobody asks for papers')) };
  const kase = caseAfter('case-1', 1);
  const effect = effectOf('case-1', 1, BODIES[kind]);
  const bundle = buildBundle({ routes: [] });
  const out: Outgoing = {
    key: effect.key,
    urgency: 'bulk',
    effect,
    kase,
    bundle,
    mark: markOf(kase),
    contract: undefined,
  };
  const far = { portal, papers, clock: clock.exact, chance: seededChance('one'), mostMs: 60_000, begunAt };
  const deliver = deliverEffect(claimedEffect(kind, part), out, far);
  let delivered: Delivered | undefined;
  void deliver.then((value) => {
    delivered = value;
  });
  await clock.rest();
  while (delivered === undefined) {
    const next = clock.next('exact');
    if (next === undefined) throw new Error('it never ends');
    clock.goTo(next);
    await clock.rest();
  }
  return { delivered, calls, at: clock.now - START };
}

function claimedEffect(kind: EffectKind, part: Partial<ClaimedEffect>): ClaimedEffect {
  return {
    key: 'key',
    case: caseAfter('case-1', 1).id,
    effect: kind,
    delivery: EFFECT_KINDS[kind].delivery,
    urgency: 'bulk',
    text: '',
    at: START,
    state: 'sending',
    attempts: 1,
    sendingSince: START,
    ...part,
  };
}

test('by value: what is the same already is not written', async () => {
  const { delivered, calls } = await attempt('show_card', { compare: ['same'] });
  expect(delivered).toEqual({ outcome: { kind: 'sent' } });
  expect(calls).toEqual(['compare']);
});

test('by value: what was written is read again, and is not sent before it stands there', async () => {
  const fine = await attempt('show_card', { compare: ['different', 'same'], send: ['done'] });
  expect(fine.delivered.outcome).toEqual({ kind: 'sent', farName: 'new' });
  expect(fine.calls).toEqual(['compare', 'send', 'compare']);
  const { delivered } = await attempt('show_card', { compare: ['different', 'different'], send: ['done'] });
  expect(delivered.outcome).toMatchObject({ kind: 'retry', reason: 'differs_after_writing' });
});

test('by value: who reads slowly writes first the next time, so that it comes to an end', async () => {
  const slow = { compare: ['different', 'same'], send: ['done'], tookMs: 50_000 } as const;
  const first = await attempt('show_card', slow);
  expect(first.calls).toEqual(['compare']);
  expect(first.delivered.outcome).toMatchObject({ kind: 'retry', reason: 'begun_late' });
  const second = await attempt('show_card', { ...slow, compare: ['same'] }, { attempts: 2 });
  expect(second.calls).toEqual(['send', 'compare']);
  expect(second.delivered.outcome.kind).toBe('sent');
});

test.each([
  ['show_card', 'by_value', { compare: ['different'], send: [UNKNOWN] }],
  ['comment', 'by_look_up', { send: [UNKNOWN] }],
] as const)('%s (%s) of unknown outcome is let alone for 65 s', async (kind, delivery, answers) => {
  const { delivered } = await attempt(kind, answers, { delivery });
  expect(delivered.outcome).toEqual({ kind: 'unknown', since: START, notBefore: later(65_000), reason: 'no answer' });
  const part = { delivery, unknownSince: later(-64_999), reason: 'no answer' };
  const early = await attempt(kind, {}, part);
  expect(early.calls).toEqual([]);
  expect(early.delivered.outcome).toMatchObject({ kind: 'unknown', since: later(-64_999), notBefore: later(1) });
});

test('by key: what is unknown is sent again, without waiting and without a look', async () => {
  const { delivered } = await attempt('ask', { send: [UNKNOWN] });
  expect(delivered.outcome).toMatchObject({ kind: 'unknown', since: START });
  const again = await attempt('ask', { send: ['done'] }, { unknownSince: later(-1), attempts: 2 });
  expect(again.calls).toEqual(['send']);
  expect(again.delivered.outcome).toEqual({ kind: 'sent', farName: 'new' });
});

test('by look-up: what is found is not sent again; where nothing is, it is', async () => {
  const unknown = { unknownSince: later(-65_000), attempts: 2 };
  const found = await attempt('comment', { find: ['it'] }, unknown);
  expect(found.delivered.outcome).toEqual({ kind: 'sent', farName: 'old' });
  const nothing = await attempt('comment', { find: ['nothing'], send: ['done'] }, unknown);
  expect(nothing.calls).toEqual(['find', 'send']);
  expect(nothing.delivered.outcome).toEqual({ kind: 'sent', farName: 'new' });
});

test('by look-up: while the look-up fails, it stays unknown since it was sent', async () => {
  const { delivered } = await attempt('comment', { find: [UNKNOWN] }, { unknownSince: later(-70_000), attempts: 3 });
  expect(delivered.outcome).toMatchObject({ kind: 'unknown', since: later(-70_000) });
});

test('by look-up: after a slow look it is sent under a claim of its own', async () => {
  const { delivered, calls } = await attempt(
    'comment',
    { find: ['nothing'], tookMs: 5000 },
    { unknownSince: later(-70_000) },
  );
  expect(calls).toEqual(['find']);
  expect(delivered.outcome).toMatchObject({ kind: 'retry', reason: 'begun_late' });
});

test('once: what may have left is not looked for and not sent again: a person is asked', async () => {
  const stopped = await attempt('send_letter', {}, { unknownSince: later(-1) });
  expect(stopped.calls).toEqual([]);
  expect(stopped.delivered).toEqual({
    outcome: { kind: 'dropped', reason: 'outcome_unknown' },
    letter: { kind: 'unknown', reason: 'work_stopped' },
  });
  const silent = await attempt('send_letter', { send: [UNKNOWN] });
  expect(silent.calls).toEqual(['send']);
  expect(silent.delivered).toEqual({
    outcome: { kind: 'dropped', reason: 'outcome_unknown' },
    letter: { kind: 'unknown', reason: 'no answer' },
  });
});

test('once: what has certainly not left is tried a few times, and then a person decides', async () => {
  const first = await attempt('send_letter', { send: [AWAY] });
  expect(first.delivered.outcome.kind).toBe('retry');
  expect(first.delivered.letter).toBeUndefined();
  const last = await attempt('send_letter', { send: [AWAY] }, { attempts: 4 });
  expect(last.delivered).toMatchObject({ outcome: { kind: 'dropped' }, letter: { kind: 'refused' } });
});

test('once: a mail server that lets nobody in stops letters, and nothing else', async () => {
  const lock = failing({ kind: 'locked_out', reason: 'AUTH: 535' });
  const { delivered } = await attempt('send_letter', { send: [lock] });
  expect(delivered).toEqual({
    outcome: { kind: 'dropped', reason: 'AUTH: 535' },
    letter: { kind: 'refused', reason: 'AUTH: 535' },
  });
});

test('a call that does not answer within a minute is of unknown outcome', async () => {
  const { delivered, at } = await attempt('comment', { send: ['done'], tookMs: 61_000 });
  expect(at).toBe(60_000);
  const unknown = { kind: 'unknown', since: later(60_000), notBefore: later(125_000), reason: 'no_answer' };
  expect(delivered.outcome).toEqual(unknown);
});

test('what is under way for long, and ends in silence, may have sent its last request just then', async () => {
  const { delivered } = await attempt('open_task', { send: [UNKNOWN], tookMs: 50_000 });
  expect(delivered.outcome).toMatchObject({ kind: 'unknown', since: later(50_000), notBefore: later(115_000) });
});

test('what was under way when the process died is let alone from the moment at which the next one began', async () => {
  const before = { unknownSince: later(-100_000), attempts: 2 };
  const early = await attempt('comment', {}, before, later(-64_999));
  expect(early.calls).toEqual([]);
  expect(early.delivered.outcome).toMatchObject({ kind: 'unknown', since: later(-64_999), notBefore: later(1) });
  const late = await attempt('comment', { find: ['it'] }, before, later(-65_000));
  expect(late.delivered.outcome).toEqual({ kind: 'sent', farName: 'old' });
});

test('when the clock was put back, the wait begins anew', async () => {
  const { delivered } = await attempt('comment', {}, { unknownSince: later(3_600_000) });
  expect(delivered.outcome).toEqual({
    kind: 'unknown',
    since: START,
    notBefore: later(65_000),
    reason: 'work_stopped',
  });
});

test('a far side that is away is tried for ever, ever less often, and never at the same time by all', async () => {
  for (const attempts of [1, 2, 5, 9, 10, 1000]) {
    const { delivered } = await attempt('ask', { send: [AWAY] }, { attempts });
    const { outcome } = delivered;
    if (outcome.kind !== 'retry') throw new Error(outcome.kind);
    expect(outcome.notBefore).toBeLessThanOrEqual(START + Math.min(1000 * 2 ** (attempts - 1), 300_000));
  }
  const most = [1, 2, 3, 9, 10, 1000].map((attempts) =>
    backoffMs(attempts, { ...seededChance('most'), fraction: () => 1 }),
  );
  expect(most).toEqual([1000, 2000, 4000, 256_000, 300_000, 300_000]);
  expect(backoffMs(1000, { ...seededChance('least'), fraction: () => 0 })).toBe(0);
});

test('a limit and a lock end no delivery, and say until when', async () => {
  const limit = failing({ kind: 'throttled', until: later(30_000), reason: 'too many' });
  const throttled = await attempt('ask', { send: [limit] });
  expect(throttled.delivered).toEqual({
    outcome: { kind: 'retry', notBefore: later(30_000), reason: 'too many' },
    pause: { until: later(30_000), why: 'throttled', reason: 'too many' },
  });
  const lock = failing({ kind: 'locked_out', reason: 'no such key' });
  const locked = await attempt('ask', { send: [lock] }, { attempts: 100 });
  expect(locked.delivered).toEqual({
    outcome: { kind: 'retry', notBefore: later(60_000), reason: 'no such key' },
    pause: { until: later(60_000), why: 'locked_out', reason: 'no such key' },
  });
});

test('a limit says nothing of an earlier sending: what was unknown stays so', async () => {
  const limit = failing({ kind: 'throttled', until: later(30_000), reason: 'too many' });
  const { delivered } = await attempt('ask', { send: [limit] }, { unknownSince: later(-1000) });
  expect(delivered.outcome).toMatchObject({ kind: 'unknown', since: later(-1000), notBefore: later(30_000) });
});

test('what is refused is given up at once', async () => {
  const { delivered } = await attempt('ask', { send: [failing({ kind: 'refused', reason: 'no such chat' })] });
  expect(delivered.outcome).toEqual({ kind: 'dead', reason: 'no such chat' });
});

test('what is refused while an earlier sending may still land is given up once it cannot', async () => {
  const refusal = failing({ kind: 'refused', reason: 'no such chat' });
  const early = await attempt('ask', { send: [refusal] }, { unknownSince: later(-1000) });
  expect(early.delivered.outcome).toEqual({
    kind: 'unknown',
    since: later(-1000),
    notBefore: later(64_000),
    reason: 'no such chat',
  });
  const late = await attempt('ask', { send: [refusal] }, { unknownSince: later(-65_000) });
  expect(late.delivered.outcome).toEqual({ kind: 'dead', reason: 'no such chat' });
  const ahead = await attempt('ask', { send: [refusal] }, { unknownSince: later(3_600_000) });
  expect(ahead.delivered.outcome).toMatchObject({ kind: 'unknown', since: START, notBefore: later(65_000) });
});

test('a bug may have done its work; the fifth in a row ends the effect; what it says is for the log alone', async () => {
  const bug = new TypeError('cannot read https://portal.example/rest/1/s3cret');
  const first = await attempt('comment', { send: [bug] }, { reason: 'away' });
  expect(first.delivered).toEqual({
    outcome: { kind: 'unknown', since: START, notBefore: later(65_000), reason: 'bug_1' },
    bug,
  });
  const fifth = await attempt('comment', { send: [bug] }, { reason: 'bug_4' });
  expect(fifth.delivered).toEqual({ outcome: { kind: 'dead', reason: 'bug_5' }, bug });
});
