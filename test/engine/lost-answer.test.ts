// A step that was written though its answer never came: nothing goes by what was before it.
import { beforeEach, expect, test } from 'vitest';
import type { CaseId, StepKey } from '../../src/domain/case.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Commit, Store } from '../../src/engine/ports/store.ts';
import { StoreError } from '../../src/engine/ports/store-error.ts';
import type { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { instant, StagedEngine } from './staged-engine.ts';
import { submitted } from './submitted.ts';

const [ONE, TWO] = ['one', 'two'].map((name) => brandId<CaseId>(name)) as [CaseId, CaseId];
const CURATOR = brandId<PersonId>('tarasova');
const legal = brandId<StepKey>('review/legal');
const rules = defaultRules();
const ANSWER_MS = 1000;

let staged: StagedEngine;
/** Whose commit is written and answered with a failure, a second later. */
let loses: (step: Commit) => boolean;
let lost: number;

beforeEach(async () => {
  loses = () => false;
  lost = 0;
  staged = new StagedEngine(undefined, {
    around: (usual) => ({ ...usual, store: losing(usual.store, staged.clock) }),
  });
  await staged.publish(rules);
  staged.start();
  await staged.clock.rest();
});

function losing(store: Store, clock: VirtualClock): Store {
  const commit: Store['commit'] = async (step) => {
    const committed = await store.commit(step);
    if (!loses(step) || committed.kind !== 'committed') return committed;
    lost += 1;
    await clock.exact.until((clock.now + ANSWER_MS) as Instant, new AbortController().signal);
    throw new StoreError('busy', { at: 'here' });
  };
  return { ...store, commit };
}

async function seconds(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed += 1) await staged.pass((staged.clock.now + 1000) as Instant);
}

/** Whoever has an open question of the step in that case. */
function askedIn(id: CaseId): readonly string[] {
  return staged.portal.view.questions.flatMap(({ effect, case: of }) =>
    of === id && effect.step === legal ? [effect.person] : [],
  );
}

test('what it brought about is delivered from the case as it is, while nobody knows that it was written', async () => {
  await submitted(staged, ONE);
  loses = (step) => step.case === ONE && step.row?.state === 'withdrawn' && lost === 0;
  await staged.act(ONE, CURATOR, { act: 'withdraw', text: 'не нужно' });
  // Another case has something to deliver, so that the outbox is looked at.
  await staged.begin(TWO);
  expect(lost).toBe(1);
  expect(staged.clock.now).toBe(instant('2026-03-02T07:00Z'));
  const row = await staged.store.findCase(ONE);
  expect(row?.state).toBe('withdrawn');
  expect(staged.portal.view.cards.get(ONE)).toMatchObject({ state: 'withdrawn', mark: { seq: row?.seq } });
  await seconds(5);
  expect(await staged.store.findCase(ONE)).toEqual(row);
  expect(staged.portal.view.cards.get(ONE)?.mark).toEqual({ seq: row?.seq, hash: row?.hash });
  expect(staged.portal.seenTwice()).toEqual([]);
});

test('whom it made busy is busy: whoever is least loaded is asked, as if nothing had been lost', async () => {
  const asked: string[] = [];
  loses = (step) => step.row?.state === 'review' && lost === asked.length;
  for (const id of ['a', 'b', 'c', 'd'].map((name) => brandId<CaseId>(name))) {
    await submitted(staged, id);
    await seconds(5);
    asked.push(...askedIn(id));
  }
  expect(lost).toBe(4);
  expect(asked).toEqual(['kuznetsov', 'morozova', 'stepanova', 'kuznetsov']);
});

test('whom it made free is free', async () => {
  await submitted(staged, ONE);
  expect(askedIn(ONE)).toEqual(['kuznetsov']);
  loses = (step) => step.row?.state === 'withdrawn' && lost === 0;
  await staged.act(ONE, CURATOR, { act: 'withdraw', text: 'не нужно' });
  await seconds(5);
  await submitted(staged, TWO);
  expect([lost, ...askedIn(TWO)]).toEqual([1, 'kuznetsov']);
});
