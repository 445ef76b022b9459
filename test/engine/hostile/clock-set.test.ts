// A clock that is set forward and back: timers are never early and never lost, and records do not go back.
import { expect, test } from 'vitest';
import type { CaseId } from '../../../src/domain/case.ts';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { findChainBreak } from '../../../src/engine/ports/hash-record.ts';
import { brandId } from '../../generators/brand-id.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import { StagedEngine } from '../staged-engine.ts';
import { submitted } from '../submitted.ts';

const ONE = brandId<CaseId>('one');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

async function running(): Promise<StagedEngine> {
  const staged = new StagedEngine();
  await staged.publish(defaultRules());
  staged.start();
  await submitted(staged, ONE);
  return staged;
}

async function recordsOf({ store }: StagedEngine): Promise<readonly CaseRecord[]> {
  return (await store.history(ONE, 0, 10_000)).map(({ text }) => JSON.parse(text) as CaseRecord);
}

/** Each timer not before its moment, each record not before the one before it, each timer once. */
async function expectInOrder(staged: StagedEngine): Promise<void> {
  const records = await recordsOf(staged);
  const fired = records.flatMap(({ input }) => (input.kind === 'timer' ? [`${input.timer} ${input.generation}`] : []));
  expect(new Set(fired).size).toBe(fired.length);
  for (const [index, { at, input, reasons }] of records.entries()) {
    expect(at).toBeGreaterThanOrEqual(records[index - 1]?.at ?? 0);
    const timer = input.kind === 'timer' ? reasons.find((one) => one.reason === 'timer') : undefined;
    if (timer !== undefined) expect(at).toBeGreaterThanOrEqual(timer.at);
  }
  const row = await staged.store.findCase(ONE);
  expect(row && findChainBreak(await staged.store.history(ONE, 0, 10_000), row)).toBeUndefined();
  expect(staged.portal.seenTwice()).toEqual([]);
}

test('set forward: what came due meanwhile happens at once, each once, and no further', async () => {
  const staged = await running();
  staged.clock.goTo((staged.clock.now + 10 * DAY_MS) as Instant);
  await staged.clock.rest();
  await expectInOrder(staged);
  expect((await recordsOf(staged)).filter(({ input }) => input.kind === 'timer').length).toBeGreaterThan(5);
  const next = await staged.store.nextTimer();
  expect(next).toBeGreaterThan(staged.clock.now);
});

test('set back: what is done then is written down no earlier than what was before, and what was set fires in its time', async () => {
  const staged = await running();
  const due = (await staged.store.nextTimer()) ?? staged.clock.now;
  const last = (await recordsOf(staged)).at(-1)?.at ?? 0;
  staged.clock.goTo((staged.clock.now - 2 * DAY_MS) as Instant);
  await staged.clock.rest();
  await staged.act(ONE, 'tarasova', { act: 'record_remark', text: 'Вчера.' });
  expect(staged.noticed).toContainEqual({ what: 'clock_jumped', ms: -2 * DAY_MS });
  expect((await recordsOf(staged)).at(-1)?.at).toBe(last);
  expect((await recordsOf(staged)).some(({ input }) => input.kind === 'timer')).toBe(false);
  await staged.pass((due - 1) as Instant);
  expect((await recordsOf(staged)).some(({ input }) => input.kind === 'timer')).toBe(false);
  await staged.pass((due + 3 * DAY_MS) as Instant);
  expect((await recordsOf(staged)).some(({ input }) => input.kind === 'timer')).toBe(true);
  await expectInOrder(staged);
  expect(await staged.store.listOutbox({ states: ['pending', 'sending', 'retry', 'dead'], limit: 10 })).toEqual([]);
});

test('forward and back again: nothing is lost and nothing fires twice', async () => {
  const staged = await running();
  const start = staged.clock.now;
  staged.clock.goTo((start + 5 * DAY_MS) as Instant);
  await staged.clock.rest();
  const fired = (await recordsOf(staged)).length;
  staged.clock.goTo(start);
  await staged.clock.rest();
  await staged.act(ONE, 'tarasova', { act: 'hold', text: 'Ждём.' });
  await staged.act(ONE, 'tarasova', { act: 'resume' });
  expect((await recordsOf(staged)).length).toBeGreaterThanOrEqual(fired + 2);
  await staged.pass((start + 20 * DAY_MS) as Instant);
  await expectInOrder(staged);
  expect((await staged.store.nextTimer()) ?? 0).toBeGreaterThan(staged.clock.now);
  expect(await staged.store.listOutbox({ states: ['pending', 'sending', 'retry', 'dead'], limit: 10 })).toEqual([]);
});
