// Many cases at once, and some that fail: nobody waits for another's trouble, and who presses does not wait for a crowd.
import { expect, test } from 'vitest';
import type { CaseId, StepKey } from '../../../src/domain/case.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { IncomingEvent } from '../../../src/engine/ports/engine-event.ts';
import type { Stepped } from '../../../src/engine/watch/watch.ts';
import type { Fault } from '../../../src/simulator/faults/fault.ts';
import { brandId } from '../../generators/brand-id.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import { FIRST } from '../faults/scenario.ts';
import { StagedEngine } from '../staged-engine.ts';
import { submitted } from '../submitted.ts';

const ONE = brandId<CaseId>('one');
const TWO = brandId<CaseId>('two');
const CURATOR = brandId<PersonId>('novikova');
const CASES = 1000;
/** As many as are worked on at once: a press that comes then waits for these. */
const AT_ONCE = 128;
const DAY_MS = 86_400_000;

const names = Array.from({ length: CASES }, (_, index) => brandId<CaseId>(`case-${index}`));

function start(id: CaseId): IncomingEvent {
  const contract = { inn: '7707083893', amount: '500 000 RUB', own_form: false, personal_data: false };
  return {
    source: 'bulk',
    key: `start-${id}`,
    case: id,
    urgency: 'bulk',
    event: { kind: 'start', by: CURATOR, curator: CURATOR, contract, papers: [] },
  };
}

function remark(id: CaseId): IncomingEvent {
  const event = { kind: 'act', by: CURATOR, act: { act: 'record_remark', text: 'Now.' } } as const;
  return { source: 'press', key: `remark-${id}`, case: id, urgency: 'press', event };
}

async function crowded(): Promise<{ readonly staged: StagedEngine; readonly steps: Stepped[] }> {
  const steps: Stepped[] = [];
  const staged = new StagedEngine(undefined, {
    around: (usual) => ({ ...usual, watch: { ...usual.watch, stepped: (step) => steps.push(step) } }),
  });
  await staged.publish(FIRST);
  staged.start();
  await staged.engine.receive(names.map(start));
  await staged.clock.rest();
  return { staged, steps };
}

test(`${CASES} cases come due at once: each fires once, and a press does not wait for all of them`, async () => {
  const { staged, steps } = await crowded();
  expect((await staged.store.counts(staged.clock.now)).cases.get('intake')).toBe(CASES);
  const before = steps.length;
  await staged.stop();
  staged.clock.goTo((staged.clock.now + 4 * DAY_MS) as Instant);
  staged.start();
  await staged.engine.receive([remark(names[CASES - 1] ?? ONE)]);
  await staged.clock.rest();
  const since = steps.slice(before);
  const pressedAt = since.findIndex(({ cause }) => cause === 'inbox');
  expect(pressedAt).toBeGreaterThanOrEqual(0);
  expect(pressedAt).toBeLessThan(2 * AT_ONCE);
  expect((await staged.store.counts(staged.clock.now)).timersOverdue).toBe(0);
  for (const id of names) {
    const fired = (await staged.store.history(id, 0, 100)).flatMap(({ text }) => {
      const { input } = JSON.parse(text) as { readonly input: { readonly kind: string; readonly timer?: string } };
      return input.kind === 'timer' ? [input.timer] : [];
    });
    expect(fired.length, id).toBeGreaterThan(0);
    expect(new Set(fired).size, id).toBe(fired.length);
  }
  expect(staged.portal.seenTwice()).toEqual([]);
  expect(await staged.store.listOutbox({ states: ['pending', 'sending', 'retry', 'dead'], limit: 10 })).toEqual([]);
}, 60_000);

test('a press goes before a thousand things that came in before it', async () => {
  const { staged, steps } = await crowded();
  const before = steps.length;
  const bulk = names.map((id): IncomingEvent => ({ ...remark(id), source: 'bulk', urgency: 'bulk' }));
  await staged.engine.receive([...bulk, remark(brandId('case-7'))].slice(8));
  await staged.clock.rest();
  const pressed = steps.slice(before).findIndex(({ of }) => of.startsWith('press/'));
  expect(pressed).toBeGreaterThanOrEqual(0);
  expect(pressed).toBeLessThan(2 * AT_ONCE);
}, 60_000);

test('an event that nobody can work on is set aside, its case is shown as in trouble, the others go on, and it can be retried', async () => {
  let isBroken = false;
  const staged = new StagedEngine(undefined, {
    around: (usual) => ({
      ...usual,
      restMs: 1000,
      readContract: (given, ...rest) => {
        if (isBroken && given['amount'] === '13 RUB') throw new TypeError('undefined is not a function');
        return usual.readContract(given, ...rest);
      },
    }),
  });
  await staged.publish(defaultRules());
  staged.start();
  await submitted(staged, ONE);
  await submitted(staged, TWO);
  isBroken = true;
  const curator = brandId<PersonId>('tarasova');
  await staged.send(ONE, { kind: 'change', by: curator, changes: { amount: '13 RUB' } });
  await staged.act(TWO, curator, { act: 'hold', text: 'Ждём.' });
  expect((await staged.store.findCase(TWO))?.state).toBe('on_hold');
  for (let look = 1; look <= 5; look += 1) await passExactly(staged, 10_000);
  const [poisoned] = await staged.store.listInbox('poisoned', 10);
  expect(poisoned).toMatchObject({ case: ONE, attempts: 3, reason: 'undefined is not a function' });
  expect((await staged.store.findCase(ONE))?.trouble).toContain('undefined is not a function');
  expect((await staged.store.listCases({ trouble: 'any', limit: 10 })).map(({ case: id }) => id)).toEqual([ONE]);
  // Later events of the same case go on as well.
  await staged.act(ONE, curator, { act: 'record_remark', text: 'Посмотрите.' });
  expect(await staged.store.listInbox('pending', 10)).toEqual([]);

  isBroken = false;
  expect(await staged.store.amendInbox(poisoned?.id ?? 0, 'pending')).toBe('amended');
  await passExactly(staged, 10_000);
  expect(await staged.store.listInbox('poisoned', 10)).toEqual([]);
  const records = (await staged.store.history(ONE, 0, 1000)).map(({ text }) => text);
  expect(records.some((text) => text.includes('"change_fact"'))).toBe(true);
  expect((await staged.store.findCase(ONE))?.trouble).toBeUndefined();
});

test.each<Fault>([
  { fault: 'refused' },
  { fault: 'bug', done: 'never' },
])('an effect that never goes ($fault) is given up and does not hold up its case', async (fault) => {
  const staged = new StagedEngine(undefined, {
    faults: { next: ({ call, effect }) => (call === 'send' && effect === 'open_folder' ? fault : undefined) },
    around: (usual) => ({ ...usual, restMs: 1000 }),
  });
  await staged.publish(defaultRules());
  staged.start();
  await submitted(staged, ONE);
  for (let look = 1; look <= 10; look += 1) await passExactly(staged, 60_000);
  const dead = await staged.store.listOutbox({ states: ['dead'], limit: 10 });
  expect(dead.map(({ effect }) => effect)).toEqual(['open_folder']);
  expect((await staged.store.findCase(ONE))?.trouble).toContain('effect_dead: open_folder');
  expect(await staged.store.listOutbox({ states: ['pending', 'sending', 'retry'], limit: 10 })).toEqual([]);
  const legal = brandId<StepKey>('review/legal');
  expect(staged.portal.view.questions.some(({ effect }) => effect.step === legal)).toBe(true);
});

/** Whoever waits for a moment of this while is woken in it. */
async function passExactly(staged: StagedEngine, ms: number): Promise<void> {
  await staged.clock.rest();
  staged.clock.goTo((staged.clock.now + ms) as Instant);
  await staged.clock.rest();
}
