// Registration numbers of the engine: one after another, each once, whoever registers at the same moment and whatever fails.
import { expect, test } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { CaseId } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import { StoreError } from '../../src/engine/ports/store-error.ts';
import type { StoredCase } from '../../src/machine/stored/stored-case.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { day } from '../calendar/calendar-of.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { CONTRACT, instant, StagedEngine } from './staged-engine.ts';

const CURATOR = brandId<PersonId>('tarasova');
const RECEPTION = brandId<PersonId>('zhukova');
const rules = defaultRules();

type EngineAct = Exclude<Act, { readonly act: 'change_fact' }>;
const REGISTER: EngineAct = { act: 'register', text: 'Договор в ЭДО', on: day('2026-03-02') };

/** Contracts that lie at the reception to be registered. */
async function atReception(bundle: Bundle, count: number, store?: Store): Promise<[StagedEngine, readonly CaseId[]]> {
  const staged = new StagedEngine(store);
  await staged.publish(bundle);
  staged.start();
  await staged.clock.rest();
  const ids = Array.from({ length: count }, (_, index) => brandId<CaseId>(`case-${index + 1}`));
  for (const id of ids) {
    const adopted = { at: { kind: 'state', state: 'scanning' }, verdicts: [] } as const;
    await staged.send(id, { kind: 'start', by: CURATOR, curator: CURATOR, contract: CONTRACT, papers: [], adopted });
  }
  return [staged, ids];
}

function withPolicy(change: Partial<Bundle['decisions']['policy']>): Bundle {
  return { ...rules, decisions: { ...rules.decisions, policy: { ...rules.decisions.policy, ...change } } };
}

async function numberOf({ store }: StagedEngine, id: CaseId): Promise<string | undefined> {
  const row = await store.findCase(id);
  return (JSON.parse(row?.text ?? '{}') as StoredCase).context.registered?.number;
}

async function registerAll(staged: StagedEngine, ids: readonly CaseId[], act: EngineAct = REGISTER): Promise<void> {
  const event = { kind: 'act', by: RECEPTION, act } as const;
  await staged.engine.receive(
    ids.map((id) => ({
      source: 'test',
      key: `register-${id}-${JSON.stringify(act)}`,
      case: id,
      urgency: 'press',
      event,
    })),
  );
  await staged.clock.rest();
}

test('contracts that are registered at one moment get numbers one after another, each another', async () => {
  const [staged, ids] = await atReception(rules, 12);
  await registerAll(staged, ids);
  const numbers = await Promise.all(ids.map((id) => numberOf(staged, id)));
  expect(numbers.toSorted()).toEqual(ids.map((_, index) => `Д-2026/${index + 1}`).toSorted());
  expect(await staged.store.lastInSeries('Д-2026/{sequence}')).toBe(12);
  const records = (await staged.store.history(ids[0] ?? brandId('none'), 0, 100)).map(
    ({ text }) => JSON.parse(text) as CaseRecord,
  );
  expect(records.at(-1)?.outcomes['number']).toBe(numbers[0]);
  await staged.stop();
});

test('what is refused and what the store could not write takes no number', async () => {
  const real = openSqliteStore({ path: ':memory:' });
  let isFull = false;
  const store: Store = {
    ...real,
    commit: async (step) => {
      if (!isFull || step.numbered === undefined) return await real.commit(step);
      isFull = false;
      throw new StoreError('disk_full', { at: 'memory' });
    },
  };
  const [staged, [one, two]] = await atReception(rules, 2, store);
  if (one === undefined || two === undefined) throw new Error('two');
  await registerAll(staged, [one], { act: 'register' });
  expect(await numberOf(staged, one)).toBeUndefined();
  isFull = true;
  await registerAll(staged, [two]);
  await staged.pass(instant('2026-03-02T09:00Z'));
  expect(await numberOf(staged, two)).toBe('Д-2026/1');
  await registerAll(staged, [one]);
  expect(await numberOf(staged, one)).toBe('Д-2026/2');
  await staged.stop();
});

test('a year begins anew where the policy is at home, and the register of before is gone on with', async () => {
  const [staged, [one, two, three]] = await atReception(withPolicy({ firstNumber: 'Д-2026/118' }), 3);
  if (one === undefined || two === undefined || three === undefined) throw new Error('three');
  await staged.pass(instant('2026-12-31T20:59Z'));
  await registerAll(staged, [one]);
  await staged.pass(instant('2026-12-31T21:00Z'));
  await registerAll(staged, [two]);
  await registerAll(staged, [three]);
  expect(await Promise.all([one, two, three].map((id) => numberOf(staged, id)))).toEqual([
    'Д-2026/118',
    'Д-2027/1',
    'Д-2027/2',
  ]);
  await staged.stop();
});

test('a number that somebody had before is passed over; one that is typed twice is refused with who has it', async () => {
  const { number: _, ...policy } = rules.decisions.policy;
  const typing = { ...rules, decisions: { ...rules.decisions, policy } };
  const [staged, [one, two]] = await atReception(typing, 2);
  if (one === undefined || two === undefined) throw new Error('two');
  await registerAll(staged, [one], { ...REGISTER, number: ' Д-2026/1 ' } as EngineAct);
  await registerAll(staged, [two], { ...REGISTER, number: 'Д-2026/1' } as EngineAct);
  const notices = staged.portal.view.notices.flatMap(({ effect }) => (effect.effect === 'refuse' ? [effect] : []));
  expect(notices).toMatchObject([{ person: 'zhukova', reason: 'number_taken', about: ['Д-2026/1', one] }]);
  expect(await numberOf(staged, two)).toBeUndefined();
  const adopted = { at: { kind: 'state', state: 'registered' }, verdicts: [], number: 'Д-2026/1' } as const;
  const start = { kind: 'start', by: CURATOR, curator: CURATOR, contract: CONTRACT, papers: [], adopted } as const;
  await staged.send(brandId('taken-over'), start);
  expect(await staged.store.findCase(brandId('taken-over'))).toBeUndefined();
  expect((await staged.store.listInbox('poisoned', 10)).at(-1)?.reason).toContain('belongs to case-1');
  await staged.stop();
});
