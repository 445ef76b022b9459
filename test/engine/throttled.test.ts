// What the far side does not take for now waits; everything else goes on, and nobody knocks at a closed door again and again.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseId } from '../../src/domain/case.ts';
import type { EffectKind } from '../../src/domain/effect.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { FarFailure } from '../../src/engine/ports/far-error.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import type { Outgoing, Portal } from '../../src/engine/ports/portal.ts';
import type { Urgency } from '../../src/engine/ports/store-entries.ts';
import type { Paused } from '../../src/engine/watch/watch.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { CONTRACT, StagedEngine } from './staged-engine.ts';

const CURATOR = brandId<PersonId>('tarasova');
const rules = defaultRules();
/** Of deliveries at once, how many may be of what nobody waits for: the engine's own number. */
const MOST_BULK = 40;

type Call = { readonly key: string; readonly effect: EffectKind; readonly urgency: Urgency; readonly at: Instant };

let staged: StagedEngine;
let calls: Call[];
let paused: Paused[];
/** Whether the portal turns something away now. */
let refuse: (out: Pick<Outgoing, 'effect' | 'urgency'>) => FarFailure | undefined;
/** Calls that are under way until the test lets them end. */
let hang: ((out: Outgoing) => boolean) | undefined;
let waiting: (() => void)[];

function limited(portal: Portal): Portal {
  const asked = async <Answer>(out: Outgoing, call: () => Promise<Answer>): Promise<Answer> => {
    calls.push({ key: out.key, effect: out.effect.effect, urgency: out.urgency, at: staged.clock.now });
    const failure = refuse(out);
    if (failure !== undefined) throw new FarError(failure);
    if (hang?.(out) === true) await new Promise<void>((resolve) => waiting.push(resolve));
    return await call();
  };
  return {
    ...portal,
    compare: (out) => asked(out, () => portal.compare(out)),
    find: (out) => asked(out, () => portal.find(out)),
    send: (out) => asked(out, () => portal.send(out)),
  };
}

beforeEach(async () => {
  [calls, paused, waiting] = [[], [], []];
  hang = undefined;
  refuse = () => undefined;
  staged = new StagedEngine(undefined, {
    around: (usual) => ({
      ...usual,
      portal: limited(usual.portal),
      watch: { ...usual.watch, paused: (pause) => paused.push(pause) },
    }),
  });
  await staged.publish(rules);
  staged.start();
  await staged.clock.rest();
});

afterEach(() => staged.stop());

function fullUntil(until: Instant): FarFailure | undefined {
  return staged.clock.now < until ? { kind: 'throttled', until, reason: 'full' } : undefined;
}

function minutesLater(minutes: number): Instant {
  return (staged.clock.now + minutes * 60_000) as Instant;
}

async function begin(count: number, urgency: Urgency, name: string = urgency): Promise<readonly CaseId[]> {
  const event = { kind: 'start', by: CURATOR, curator: CURATOR, contract: CONTRACT, papers: [] } as const;
  const ids = Array.from({ length: count }, (_, index) => brandId<CaseId>(`${name}-${index}`));
  await staged.engine.receive(ids.map((id) => ({ source: 'test', key: id, case: id, urgency, event })));
  await staged.clock.rest();
  return ids;
}

function shown(ids: readonly CaseId[]): number {
  return ids.filter((id) => staged.portal.view.cards.get(id)?.revision !== undefined).length;
}

async function openOf(id: CaseId): Promise<number> {
  return (await staged.store.listOutbox({ states: ['pending', 'sending', 'retry'], case: id, limit: 100 })).length;
}

test('a limit of what nobody waits for keeps no press waiting', async () => {
  const until = minutesLater(10);
  refuse = ({ urgency }) => (urgency === 'bulk' ? fullUntil(until) : undefined);
  const bulk = await begin(40, 'bulk');
  const pressed = await begin(3, 'press');
  expect(shown(pressed)).toBe(3);
  for (const id of pressed) expect(await openOf(id)).toBe(0);
  expect(shown(bulk)).toBe(0);
  await staged.pass(until);
  expect(shown(bulk)).toBe(40);
  for (const id of bulk) expect(await openOf(id)).toBe(0);
  expect(staged.portal.seenTwice()).toEqual([]);
});

test('a limit of one kind holds up that kind alone, and is not tried once for each effect', async () => {
  const until = minutesLater(10);
  refuse = ({ effect }) => (effect.effect === 'open_folder' ? fullUntil(until) : undefined);
  const ids = await begin(200, 'bulk');
  const folders = calls.filter(({ effect }) => effect === 'open_folder');
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.length).toBeLessThanOrEqual(MOST_BULK);
  expect(paused.map(({ what, effect, urgency }) => [what, effect, urgency])).toEqual([
    ['throttled', 'open_folder', 'bulk'],
  ]);
  expect(calls.some(({ effect }) => effect !== 'open_folder')).toBe(true);
  await staged.pass(until);
  for (const id of ids) expect(await openOf(id)).toBe(0);
});

test('health tells what is held and until when; nobody is sent away for it', async () => {
  const until = minutesLater(10);
  refuse = ({ urgency }) => (urgency === 'bulk' ? fullUntil(until) : undefined);
  await begin(1, 'bulk');
  const [first, ...rest] = staged.engine.health().paused;
  expect(first).toMatchObject({ what: 'throttled', urgency: 'bulk', until, reason: 'full' });
  expect(first?.effect).toBeDefined();
  expect(rest).toEqual([]);
  await staged.pass(until);
  expect(staged.engine.health().paused).toEqual([]);
});

test('whoever presses is not kept behind what nobody waits for in the same case', async () => {
  const until = minutesLater(10);
  refuse = ({ urgency }) => (urgency === 'bulk' ? fullUntil(until) : undefined);
  const [id] = await begin(1, 'bulk');
  const one = id ?? brandId<CaseId>('none');
  expect(await openOf(one)).toBeGreaterThan(0);
  await staged.send(one, { kind: 'act', by: CURATOR, act: { act: 'withdraw', text: 'не нужно' } });
  expect(await openOf(one)).toBe(0);
  expect(staged.portal.view.cards.get(one)?.state).toBe('withdrawn');
});

test('bulk leaves room for presses, however long its calls take', async () => {
  hang = ({ urgency }) => urgency === 'bulk';
  const bulk = await begin(60, 'bulk');
  expect(waiting.length).toBe(MOST_BULK);
  const pressed = await begin(3, 'press');
  expect([shown(bulk), shown(pressed)]).toEqual([0, 3]);
  hang = undefined;
  for (const end of waiting) end();
  await staged.clock.rest();
  expect(shown(bulk)).toBe(60);
});

test('a limit that is said to be over at once is not asked for without end', async () => {
  let asked = 0;
  refuse = () => {
    asked += 1;
    return asked <= 4 ? { kind: 'throttled', until: staged.clock.now, reason: 'full' } : undefined;
  };
  const [id] = await begin(1, 'bulk');
  expect(asked).toBe(1);
  for (let seconds = 0; seconds < 4; seconds += 1) await staged.pass((staged.clock.now + 1000) as Instant);
  expect(asked).toBeGreaterThan(4);
  expect(await openOf(id ?? brandId<CaseId>('none'))).toBe(0);
  expect(staged.portal.seenTwice()).toEqual([]);
});

test('whoever is locked out tries nothing at all until the pause is over', async () => {
  let isOut = true;
  refuse = () => (isOut ? { kind: 'locked_out', reason: 'revoked' } : undefined);
  await begin(1, 'bulk');
  expect(calls.length).toBe(1);
  const pressed = await begin(3, 'press');
  expect(calls.length).toBe(1);
  expect(staged.engine.health().paused).toMatchObject([{ what: 'locked_out', reason: 'revoked' }]);
  isOut = false;
  await staged.pass(minutesLater(2));
  expect(shown(pressed)).toBe(3);
});
