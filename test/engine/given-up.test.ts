// What was sent, given up or set aside, when the store, the portal or the daemon fails just then: done once, and told.
import { expect, test } from 'vitest';
import type { PortCall } from '../../src/company/life.ts';
import { Life, throughPass } from '../../src/company/life.ts';
import type { CaseId, StepKey } from '../../src/domain/case.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { OutboxEntry } from '../../src/engine/ports/store-entries.ts';
import { StoreError } from '../../src/engine/ports/store-error.ts';
import type { FarCall, Fault } from '../../src/simulator/faults/fault.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import type { OtherThanUsual } from './staged-engine.ts';
import { StagedEngine } from './staged-engine.ts';
import { submitted } from './submitted.ts';

const ONE = brandId<CaseId>('one');
const CURATOR = 'tarasova';
const HOUR_MS = 3_600_000;
const legal = brandId<StepKey>('review/legal');
const rules = defaultRules();

/** What the portal does to a call; none at first. */
class Portal {
  readonly calls: FarCall[] = [];
  answer: (call: FarCall) => Fault | undefined = () => undefined;

  next(call: FarCall): Fault | undefined {
    this.calls.push(call);
    return this.answer(call);
  }

  /** What was called for an effect, in order. */
  callsFor(key: string): readonly FarCall['call'][] {
    return this.calls.flatMap((one) => (one.key === key ? [one.call] : []));
  }
}

async function inReview(portal: Portal, than: OtherThanUsual = {}): Promise<StagedEngine> {
  const staged = new StagedEngine(undefined, { faults: { next: (call) => portal.next(call) }, ...than });
  await staged.publish(rules);
  staged.start();
  await submitted(staged, ONE);
  return staged;
}

async function remark(staged: StagedEngine, text: string): Promise<void> {
  await staged.act(ONE, CURATOR, { act: 'record_remark', text });
}

async function passHour(staged: StagedEngine): Promise<void> {
  await staged.pass((staged.clock.now + HOUR_MS) as Instant);
}

async function newest(staged: StagedEngine, effect: OutboxEntry['effect']): Promise<OutboxEntry> {
  const states = ['pending', 'sending', 'sent', 'retry', 'dead', 'dropped'] as const;
  const entries = await staged.store.listOutbox({ states, case: ONE, limit: 1000 });
  const entry = entries.findLast((one) => one.effect === effect);
  if (entry === undefined) throw new Error(`no ${effect}`);
  return entry;
}

function commentsOf({ portal }: StagedEngine, key: string): number {
  return portal.view.comments.filter((one) => one.key === key).length;
}

test.each([
  'before',
  'after',
] as const)('what bears a mark is not sent again because the store refuses to note that it was sent (%s it did)', async (when) => {
  const portal = new Portal();
  let refusals = 0;
  const staged = await inReview(portal, {
    around: (usual) => ({
      ...usual,
      store: throughPass(usual.store, async ({ name, run }) => {
        const isRefused = name === 'markOutbox' && refusals > 0;
        if (isRefused) refusals -= 1;
        const answer = isRefused && when === 'before' ? undefined : await run();
        if (isRefused) throw new StoreError('unreadable', { at: 'test' });
        return answer;
      }),
    }),
  });
  refusals = 3;
  await remark(staged, 'Сказали по телефону.');
  // Long before anybody else could take it for lost.
  for (let second = 1; second <= 5; second += 1) await staged.pass((staged.clock.now + 1000) as Instant);
  const comment = await newest(staged, 'comment');
  expect(comment.state).toBe('sent');
  expect(refusals).toBe(0);
  expect(portal.callsFor(comment.key)).toEqual(['send']);
  expect(commentsOf(staged, comment.key)).toBe(1);
});

test.each([
  ['arrived: it is found and not sent again', { fault: 'answer_lost' }, ['send', 'find', 'find']],
  [
    'did not arrive: it is looked for and sent',
    { fault: 'no_answer', done: 'never' },
    ['send', 'find', 'find', 'send'],
  ],
] as const)('a comment of unknown outcome that was given up and is tried again %s', async (_, fault, calls) => {
  const portal = new Portal();
  const staged = await inReview(portal);
  portal.answer = ({ call, effect }) => {
    if (effect !== 'comment') return undefined;
    return call === 'send' ? fault : { fault: 'refused' };
  };
  await remark(staged, 'Сказали по телефону.');
  await passHour(staged);
  const { key, state } = await newest(staged, 'comment');
  expect(state).toBe('dead');
  portal.answer = () => undefined;
  await staged.store.amendOutbox(key, 'pending', 'tried again');
  await passHour(staged);
  expect(await newest(staged, 'comment')).toMatchObject({ key, state: 'sent' });
  expect(portal.callsFor(key)).toEqual(calls);
  expect(commentsOf(staged, key)).toBe(1);
  expect(staged.portal.seenTwice()).toEqual([]);
});

test('a question that was given up is not asked any more once what closes it went out', async () => {
  const portal = new Portal();
  portal.answer = ({ call, effect }) => (call === 'send' && effect === 'ask' ? { fault: 'refused' } : undefined);
  const staged = await inReview(portal);
  const given = await staged.store.listOutbox({ states: ['dead'], case: ONE, limit: 100 });
  const ask = given.find(({ effect, key }) => effect === 'ask' && key.includes(legal));
  const { key, text } = ask ?? { key: '', text: '{}' };
  const { person } = JSON.parse(text) as { readonly person: string };
  portal.answer = () => undefined;
  // Heard of it otherwise.
  await staged.act(ONE, person, { act: 'approve', step: legal, revision: 1 });
  expect(await newest(staged, 'close_question')).toMatchObject({ state: 'sent' });
  await staged.store.amendOutbox(key, 'pending', 'tried again');
  await passHour(staged);
  const dropped = await staged.store.listOutbox({ states: ['dropped'], case: ONE, limit: 100 });
  expect(dropped.filter(({ effect }) => effect === 'ask')).toMatchObject([{ key, reason: 'superseded' }]);
  expect(portal.callsFor(key)).toEqual(['send']);
  expect(staged.portal.view.questions.filter(({ effect }) => effect.step === legal)).toEqual([]);
});

test('what was given up for a case is done, once, when the desk has it tried again; of another case it stays', async () => {
  const portal = new Portal();
  const staged = await inReview(portal);
  portal.answer = ({ effect }) => (effect === 'comment' ? { fault: 'refused' } : undefined);
  await remark(staged, 'Сказали по телефону.');
  await passHour(staged);
  const { key, state } = await newest(staged, 'comment');
  expect(state).toBe('dead');
  portal.answer = () => undefined;
  await staged.engine.desk.retryEffects(brandId<CaseId>('two'));
  await passHour(staged);
  expect((await newest(staged, 'comment')).state).toBe('dead');
  await staged.engine.desk.retryEffects(ONE);
  await passHour(staged);
  expect(await newest(staged, 'comment')).toMatchObject({ key, state: 'sent' });
  expect(commentsOf(staged, key)).toBe(1);
  expect(staged.portal.seenTwice()).toEqual([]);
});

/** A daemon that dies at the first call that is meant, before or after it was done; and the next one on the same store. */
async function dyingAt(portal: Portal, when: 'before' | 'after', isMeant: (call: PortCall) => boolean) {
  const life = new Life(1);
  const staged = await inReview(portal, {
    around: (usual) => ({
      ...usual,
      store: throughPass(usual.store, (call) =>
        life.answerOf(async () => {
          const isIt = isMeant(call);
          if (isIt && when === 'before') life.cut();
          const answer = life.isOver ? undefined : await call.run();
          if (isIt) life.cut();
          return answer;
        }),
      ),
    }),
  });
  return {
    staged,
    life,
    restart: () => {
      const next = new StagedEngine(staged.store, { clock: staged.clock, portal: staged.portal });
      next.start();
      return next;
    },
  };
}

test.each([
  'before',
  'after',
] as const)('a daemon that dies %s it gives a comment up leaves a case that tells of it as soon as it is', async (when) => {
  const portal = new Portal();
  const { staged, life, restart } = await dyingAt(
    portal,
    when,
    ({ name, args }) => name === 'markOutbox' && isOf(args[2], 'dead'),
  );
  portal.answer = ({ effect }) => (effect === 'comment' ? { fault: 'refused' } : undefined);
  await remark(staged, 'Сказали по телефону.');
  await passHour(staged);
  expect(life.isOver).toBe(true);
  const told = 'effect_dead: comment: the portal refuses that';
  expect((await newest(staged, 'comment')).state).toBe(when === 'before' ? 'sending' : 'dead');
  expect((await staged.store.findCase(ONE))?.trouble).toBe(when === 'before' ? undefined : told);
  const next = restart();
  await passHour(next);
  expect((await newest(next, 'comment')).state).toBe('dead');
  expect((await next.store.findCase(ONE))?.trouble).toBe(told);
  // What happens to it meanwhile takes nothing back.
  await next.send(ONE, { kind: 'change', by: brandId(CURATOR), changes: { amount: '900 000 RUB' } }, 'after the death');
  expect((await next.store.findCase(ONE))?.trouble).toBe(told);
});

test.each([
  'before',
  'after',
] as const)('a daemon that dies %s it sets an event aside leaves a case that tells of it as soon as it is', async (when) => {
  const { staged, life, restart } = await dyingAt(
    new Portal(),
    when,
    ({ name, args }) => name === 'markInbox' && isOf(args[2], 'poisoned'),
  );
  const { now } = staged.clock;
  await staged.store.receive([{ source: 'test', sourceKey: 'torn', case: ONE, urgency: 'press', text: '{', at: now }]);
  await passHour(staged);
  expect(life.isOver).toBe(true);
  const told = 'event_set_aside: unreadable';
  expect(await staged.store.listInbox('poisoned', 10)).toHaveLength(when === 'before' ? 0 : 1);
  expect((await staged.store.findCase(ONE))?.trouble).toBe(when === 'before' ? undefined : told);
  const next = restart();
  await passHour(next);
  expect(await next.store.listInbox('poisoned', 10)).toMatchObject([{ sourceKey: 'torn' }]);
  expect((await next.store.findCase(ONE))?.trouble).toBe(told);
});

function isOf(outcome: unknown, kind: string): boolean {
  return typeof outcome === 'object' && outcome !== null && 'kind' in outcome && outcome.kind === kind;
}

test('a question that could not be closed for a pause can be closed after it, and the one that was asked since stays', async () => {
  const portal = new Portal();
  const staged = await inReview(portal);
  const openOf = () =>
    staged.portal.view.questions.flatMap(({ effect, closed }) =>
      effect.step === legal && closed === undefined ? [effect.generation] : [],
    );
  portal.answer = ({ call, effect }) =>
    call === 'compare' && effect === 'close_question' ? { fault: 'refused' } : undefined;
  await staged.act(ONE, CURATOR, { act: 'hold', text: 'ждём решения' });
  const dead = await staged.store.listOutbox({ states: ['dead'], case: ONE, limit: 10 });
  expect(dead.map(({ effect }) => effect)).toContain('close_question');
  portal.answer = () => undefined;
  await staged.act(ONE, CURATOR, { act: 'resume' });
  expect(openOf()).toEqual([1, 2]);
  for (const { key } of dead) expect(await staged.store.amendOutbox(key, 'pending', 'by hand')).toBe('amended');
  await passHour(staged);
  expect(openOf()).toEqual([2]);
  const [asked] = staged.portal.view.questions.filter(({ effect }) => effect.step === legal);
  await staged.act(ONE, asked?.effect.person ?? '', { act: 'approve', step: legal, revision: 1 });
  expect(openOf()).toEqual([]);
});
