// What whoever brings things in sees of a case: as it is now, in words, with what is still on its way.
import { beforeEach, expect, test } from 'vitest';
import type { CaseId, StepKey } from '../../src/domain/case.ts';
import type { EffectKind } from '../../src/domain/effect.ts';
import type { PersonId, ReasonId } from '../../src/domain/ids.ts';
import type { EngineDesk, SeenCase } from '../../src/engine/ports/engine-desk.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import type { Outgoing, Portal } from '../../src/engine/ports/portal.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { CONTRACT, StagedEngine } from './staged-engine.ts';
import { submitted } from './submitted.ts';

const ONE = brandId<CaseId>('one');
const CURATOR = brandId<PersonId>('tarasova');
const legal = brandId<StepKey>('review/legal');
const rules = defaultRules();
const sent: Outgoing[] = [];

let staged: StagedEngine;
let desk: EngineDesk;
let isAway = false;

/** The portal, as long as it is there. */
function guarded(portal: Portal): Portal {
  const there = <Answer>(call: () => Promise<Answer>): Promise<Answer> =>
    isAway ? Promise.reject(new FarError({ kind: 'not_arrived', reason: 'away' })) : call();
  return {
    compare: (out) => there(() => portal.compare(out)),
    find: (out) => there(() => portal.find(out)),
    cardMark: (id, urgency) => there(() => portal.cardMark(id, urgency)),
    send: (out) => {
      sent.push(out);
      return there(() => portal.send(out));
    },
  };
}

beforeEach(async () => {
  isAway = false;
  sent.length = 0;
  staged = new StagedEngine(undefined, { around: (usual) => ({ ...usual, portal: guarded(usual.portal) }) });
  await staged.publish(rules);
  staged.start();
  desk = staged.engine.desk;
  await staged.clock.rest();
});

async function seen(id: CaseId = ONE): Promise<SeenCase> {
  const found = await desk.look(id);
  if (found === undefined) throw new Error(`nobody sees ${id}`);
  return found;
}

async function askedOfLegal(): Promise<PersonId> {
  const [person] = (await seen()).kase.context.steps[legal]?.asked ?? [];
  return person?.person ?? CURATOR;
}

test('a case is seen as it stands: whom it waits for, its newest record, its rules and its contract', async () => {
  await submitted(staged, ONE);
  const { kase, bundle, mark, contract, holders, trouble, onTheWay } = await seen();
  const row = await staged.store.findCase(ONE);
  expect(mark).toEqual({ seq: row?.seq, hash: row?.hash });
  expect(kase.id).toBe(ONE);
  expect(bundle.hash).toBe(rules.hash);
  expect(contract).toEqual({ ...CONTRACT, curator: CURATOR });
  expect(holders).toEqual(row?.holders.toSorted());
  expect(holders.length).toBeGreaterThan(0);
  expect([trouble, onTheWay]).toEqual([undefined, []]);
  expect(await desk.look(brandId<CaseId>('nobody'))).toBeUndefined();
});

test('what has changed in the contract is in it, and the directory is that of the newest rules', async () => {
  await submitted(staged, ONE);
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes: { amount: '900 000 RUB' } });
  expect((await seen()).contract).toMatchObject({ amount: '900 000 RUB', inn: CONTRACT['inn'] });
  const newer = defaultRules((file, text) =>
    file === 'rules/roles.yaml' ? text.replace('Юридический отдел', 'Отдел юристов') : text,
  );
  expect(newer.directoryHash).not.toBe(rules.directoryHash);
  await staged.publish(newer);
  staged.clock.goTo((staged.clock.now + 60_000) as typeof staged.clock.now);
  const { bundle } = await seen();
  expect([bundle.decisionsHash, bundle.directoryHash]).toEqual([rules.decisionsHash, newer.directoryHash]);
  expect((await desk.rules())?.hash).toBe(newer.hash);
});

test('what people wrote is put back, and stays away once it is erased', async () => {
  await submitted(staged, ONE);
  await staged.act(ONE, await askedOfLegal(), {
    act: 'return',
    step: legal,
    revision: 1,
    objections: [{ reason: brandId<ReasonId>('charter_outdated'), text: 'Позвоните Ивану' }],
  });
  expect(JSON.stringify((await seen()).kase.context)).toContain('Позвоните Ивану');
  const subject = (await staged.store.personalOf(ONE))[0]?.subject ?? '';
  await staged.store.eraseSubject(subject, staged.clock.now);
  const { kase, contract } = await seen();
  expect(contract).toBeUndefined();
  expect(JSON.stringify(kase.context)).not.toContain('Ивану');
  expect(JSON.stringify(kase.context)).not.toContain('⟦');
});

test('what is not delivered yet is on its way, the oldest first, until it has arrived', async () => {
  await submitted(staged, ONE);
  isAway = true;
  await staged.act(ONE, CURATOR, { act: 'withdraw', text: 'Клиент передумал' });
  const wanted = await staged.store.listOutbox({ states: ['pending', 'sending', 'retry'], case: ONE, limit: 100 });
  const { onTheWay, kase } = await seen();
  expect(kase.value).toBe('withdrawn');
  expect(onTheWay).toEqual(wanted.map(({ effect }) => effect));
  expect(onTheWay).toContain('move_card');
  isAway = false;
  await staged.pass((staged.clock.now + 600_000) as typeof staged.clock.now);
  expect((await seen()).onTheWay).toEqual([]);
});

test('trouble is told, listed and taken back; lists are those of the store', async () => {
  await submitted(staged, ONE);
  await desk.markTrouble(ONE, 'disputed: moved by hand');
  expect((await seen()).trouble).toBe('disputed: moved by hand');
  expect((await desk.list({ trouble: 'any', limit: 10 })).map(({ case: id }) => id)).toEqual([ONE]);
  await desk.markTrouble(ONE, undefined);
  await desk.markTrouble(brandId<CaseId>('nobody'), 'lost');
  expect((await seen()).trouble).toBeUndefined();
  expect(await desk.list({ trouble: 'any', limit: 10 })).toEqual([]);
  expect(await desk.list({ curator: CURATOR, limit: 10 })).toMatchObject([{ case: ONE, state: 'review' }]);
});

test('what comes in over the desk counts once', async () => {
  const event = { kind: 'start', by: CURATOR, curator: CURATOR, contract: CONTRACT, papers: [] } as const;
  const incoming = { source: 'bot', key: '7', case: ONE, urgency: 'press', event } as const;
  expect(await desk.receive([incoming])).toMatchObject([{ kind: 'new' }]);
  expect(await desk.receive([incoming])).toMatchObject([{ kind: 'duplicate' }]);
  await staged.clock.rest();
  expect((await seen()).mark.seq).toBe(1);
});

test('effects that say something of the contract bring it along, as it is now; others do not', async () => {
  await submitted(staged, ONE);
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes: { amount: '900 000 RUB' } });
  const amounts = new Map<EffectKind, unknown>();
  for (const { effect, contract } of sent) amounts.set(effect.effect, contract?.['amount']);
  expect(amounts.get('show_card')).toBe('900 000 RUB');
  expect(amounts.get('move_card')).toBe(CONTRACT['amount']);
  expect(amounts.get('ask')).toBeDefined();
  expect(amounts.has('comment') || amounts.has('inform') || amounts.has('notify')).toBe(true);
  for (const kind of ['comment', 'inform', 'notify', 'ping', 'remind'] as const) {
    expect(amounts.get(kind)).toBeUndefined();
  }
});
