// What the engine makes of what comes in: cases, records, plans, and what people see of it.

import { beforeEach, expect, test } from 'vitest';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { CaseId, StepKey } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { DocumentId, PersonId, ReasonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { findChainBreak } from '../../src/engine/ports/hash-record.ts';
import type { StoredPlan } from '../../src/machine/stored/stored-plan.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { CONTRACT, instant, StagedEngine } from './staged-engine.ts';

const ONE = brandId<CaseId>('one');
const TWO = brandId<CaseId>('two');
const CURATOR = brandId<PersonId>('tarasova');
const legal = brandId<StepKey>('review/legal');
const PAPERS = ['charter', 'egrul_extract', 'appointment_decision'].map((name) => brandId<DocumentId>(name));
const rules = defaultRules();

let staged: StagedEngine;

beforeEach(async () => {
  staged = new StagedEngine();
  await staged.publish(rules);
  staged.start();
  await staged.clock.rest();
});

async function submitted(id: CaseId): Promise<void> {
  await staged.begin(id);
  for (const document of PAPERS) {
    await staged.act(id, CURATOR, {
      act: 'add_document',
      document,
      paper: { hash: `file-${document}`, issued: dayNumber('2026-02-27') },
    });
  }
  await staged.act(id, CURATOR, { act: 'submit' });
}

function dayNumber(text: string) {
  return (instant(`${text}T00:00Z`) / 86_400_000) as CaseRecord['at'] as never;
}

async function stateOf(id: CaseId): Promise<string | undefined> {
  return (await staged.store.findCase(id))?.state;
}

async function recordsOf(id: CaseId): Promise<readonly CaseRecord[]> {
  return (await staged.store.history(id, 0, 1000)).map(({ text }) => JSON.parse(text) as CaseRecord);
}

async function planOf(id: CaseId): Promise<StoredPlan> {
  const row = await staged.store.findCase(id);
  const { planName } = JSON.parse(row?.text ?? '{}') as { readonly planName: string };
  return JSON.parse((await staged.store.findKept('plan', planName)) ?? '{}') as StoredPlan;
}

function noticesTo(person: string): readonly string[] {
  return staged.portal.view.notices.flatMap(({ effect }) =>
    effect.effect === 'refuse' && effect.person === person
      ? [`${effect.what}: ${effect.reason} ${effect.about.join(' ')}`.trim()]
      : [],
  );
}

/** Whoever has an open question of a step at the portal. */
function askedIn(step: StepKey): readonly PersonId[] {
  return staged.portal.view.questions.flatMap(({ effect, closed }) =>
    effect.step === step && closed === undefined ? [effect.person] : [],
  );
}

test('a contract comes in, is sent to approval, and is asked about; the log is a chain', async () => {
  await submitted(ONE);
  expect(await stateOf(ONE)).toBe('review');
  expect(askedIn(legal).length).toBeGreaterThan(0);
  expect(staged.portal.view.cards.get(ONE)?.state).toBe('review');
  const row = await staged.store.findCase(ONE);
  const records = await staged.store.history(ONE, 0, 1000);
  expect(row && findChainBreak(records, row)).toBeUndefined();
  expect(await staged.store.listOutbox({ states: ['pending', 'sending', 'retry', 'dead'], limit: 10 })).toEqual([]);
  expect(staged.portal.seenTwice()).toEqual([]);
});

test('the same source key counts once, whatever it brings', async () => {
  await submitted(ONE);
  const [person] = askedIn(legal);
  const act = { act: 'take', step: legal } as const;
  await staged.send(ONE, { kind: 'act', by: person ?? CURATOR, act }, 'press-7');
  const before = await recordsOf(ONE);
  await staged.send(ONE, { kind: 'act', by: person ?? CURATOR, act: { act: 'release', step: legal } }, 'press-7');
  expect(await recordsOf(ONE)).toEqual(before);
});

test('what is refused changes nothing, and whoever wanted it is told why', async () => {
  await staged.begin(ONE);
  const before = await staged.store.findCase(ONE);
  await staged.act(ONE, CURATOR, { act: 'submit' });
  expect(await staged.store.findCase(ONE)).toEqual(before);
  expect(noticesTo(CURATOR)).toEqual(['submit: papers_missing charter egrul_extract appointment_decision']);
});

test('a contract that no rule decides is set aside with the reason, and goes on when the rules do', async () => {
  const { kind: _, ...undecided } = CONTRACT;
  await staged.begin(ONE, undecided);
  const [entry] = await staged.store.listInbox('poisoned', 10);
  expect(entry?.reason).toContain('undecided: ');
  expect(entry?.reason).toContain('kind');
  expect(await stateOf(ONE)).toBeUndefined();
});

test('a contract that cannot be read is set aside by the names of what is wrong in it, without what stands there', async () => {
  await staged.begin(ONE, { ...CONTRACT, inn: '7708503720', kind: 'Иванов' });
  const [entry] = await staged.store.listInbox('poisoned', 10, ONE);
  expect(entry?.reason?.split(/[:;] /).toSorted()).toEqual(['inn', 'kind', 'unreadable']);
});

test('a change that cannot be read is refused in words that stand nowhere but sealed', async () => {
  await submitted(ONE);
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes: { kind: 'Иванов' } });
  const [notice] = noticesTo(CURATOR);
  expect(notice).toContain('change: unreadable ');
  expect(notice).toContain('Иванов');
  const sent = await staged.store.listOutbox({ states: ['sent'], limit: 1000 });
  const refusal = sent.find(({ effect }) => effect === 'refuse');
  expect(refusal?.text).toContain('⟦e');
  expect(JSON.stringify([sent, await staged.store.listInbox('done', 100)])).not.toContain('Иванов');
});

test('an event of a case that nobody knows is set aside; other cases go on', async () => {
  await staged.act(TWO, CURATOR, { act: 'submit' });
  await submitted(ONE);
  expect((await staged.store.listInbox('poisoned', 10)).map(({ reason }) => reason)).toEqual(['there is no case two']);
  expect(await stateOf(ONE)).toBe('review');
});

test('until it is sent to approval a contract goes by the newest rules; then they are pinned', async () => {
  await staged.begin(ONE);
  const first = (await planOf(ONE)).decisionsHash;
  const newer = editedRules('15 000 000', '14 000 000');
  await staged.publish(newer);
  staged.clock.goTo(instant('2026-03-02T07:10Z'));
  await addPapers(ONE);
  expect((await planOf(ONE)).decisionsHash).toBe(first);
  await staged.act(ONE, CURATOR, { act: 'submit' });
  expect((await planOf(ONE)).decisionsHash).toBe(newer.decisionsHash);
  await staged.publish(rules);
  staged.clock.goTo(instant('2026-03-02T07:20Z'));
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes: { amount: '900 000 RUB' } });
  expect(noticesTo(CURATOR)).toEqual([]);
  expect((await planOf(ONE)).decisionsHash).toBe(newer.decisionsHash);
});

async function addPapers(id: CaseId): Promise<void> {
  for (const document of PAPERS) {
    await staged.act(id, CURATOR, {
      act: 'add_document',
      document,
      paper: { hash: document, issued: dayNumber('2026-02-27') },
    });
  }
}

function editedRules(from: string, to: string): Bundle {
  let isEdited = false;
  const edited = defaultRules((file, text) => {
    if (file !== 'rules/limits.yaml' || !text.includes(from)) return text;
    isEdited = true;
    return text.replace(from, to);
  });
  if (!isEdited) throw new Error(`rules/limits.yaml does not say ${from}`);
  return edited;
}

test('what no rule asks about is on record, too, with who says so; the same again, and what comes too late, is not', async () => {
  await submitted(ONE);
  const { length: before } = await recordsOf(ONE);
  const changes = { name: 'ООО «Другая»' };
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes, source: 'onec' });
  const added = (await recordsOf(ONE)).slice(before);
  expect(added.map(({ input }) => input)).toMatchObject([
    { kind: 'plan_revised', because: 'change_entry', by: CURATOR, source: 'onec' },
  ]);
  expect(JSON.stringify(added)).not.toContain('Другая');
  expect((await staged.engine.desk.look(ONE))?.contract).toMatchObject(changes);
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes });
  expect(await recordsOf(ONE)).toHaveLength(before + 1);
});

test('a fact that changes is an act of whoever changed it, and the plan follows', async () => {
  await submitted(ONE);
  const before = await planOf(ONE);
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes: { amount: '20 000 000 RUB' } });
  const inputs = (await recordsOf(ONE)).slice(-2).map(({ input }) => input);
  expect(inputs.map(({ kind }) => kind)).toEqual(['act', 'plan_revised']);
  expect(inputs[0]).toMatchObject({ by: CURATOR, act: { act: 'change_fact', fact: 'amount', value: '2000000000' } });
  expect(inputs[1]).toMatchObject({ because: 'change_fact', by: CURATOR });
  expect((await planOf(ONE)).route).not.toBe(before.route);
  expect((await planOf(ONE)).asOf).toBe(before.asOf);
});

test('a change that the rules do not decide, or that somebody else makes, is refused', async () => {
  await submitted(ONE);
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes: { kind: 'absent' } });
  await staged.send(ONE, { kind: 'change', by: brandId<PersonId>('kuznetsov'), changes: { amount: '1 RUB' } });
  expect(noticesTo(CURATOR).length).toBe(1);
  expect(noticesTo('kuznetsov')).toEqual(['change: not_your_case']);
  expect((await recordsOf(ONE)).some(({ input }) => input.kind === 'act' && input.act.act === 'change_fact')).toBe(
    false,
  );
});

test('what people write stands beside the log: sealed, put back for whoever reads it, and erasable', async () => {
  await submitted(ONE);
  const [person] = askedIn(legal);
  await staged.act(ONE, person ?? '', {
    act: 'return',
    step: legal,
    revision: 1,
    objections: [{ reason: brandId<ReasonId>('charter_outdated'), text: 'Позвоните Ивану: +7 900 000-00-00' }],
  });
  expect(noticesTo(person ?? '')).toEqual([]);
  const stored = JSON.stringify([
    await staged.store.history(ONE, 0, 1000),
    await staged.store.findCase(ONE),
    await staged.store.listInbox('done', 100),
    await staged.store.listOutbox({ states: ['sent'], limit: 1000 }),
  ]);
  expect(stored).not.toContain('Ивану');
  expect(stored).not.toContain('7708503727');
  expect(stored).toContain('⟦e');
  expect(JSON.stringify([...staged.portal.view.cards.values()])).not.toContain('⟦e');
  const subject = (await staged.store.personalOf(ONE))[0]?.subject ?? '';
  await staged.store.eraseSubject(subject, staged.clock.now);
  await staged.send(ONE, { kind: 'change', by: CURATOR, changes: { amount: '900 000 RUB' } });
  expect(noticesTo(CURATOR)).toEqual(['change: contract_erased']);
  const row = await staged.store.findCase(ONE);
  expect(row && findChainBreak(await staged.store.history(ONE, 0, 1000), row)).toBeUndefined();
});

test('a case moves to other rules with an author, and back', async () => {
  await submitted(ONE);
  const newer = editedRules('15 000 000', '14 000 000');
  await staged.publish(newer);
  await staged.send(ONE, { kind: 'migrate', by: brandId<PersonId>('belova'), to: newer.hash });
  expect((await planOf(ONE)).decisionsHash).toBe(newer.decisionsHash);
  expect((await recordsOf(ONE)).at(-1)?.input).toMatchObject({
    kind: 'plan_revised',
    because: 'migrated',
    by: 'belova',
  });
  await staged.send(ONE, { kind: 'undo_migration', by: brandId<PersonId>('belova') });
  expect((await planOf(ONE)).decisionsHash).toBe(rules.decisionsHash);
  await staged.send(ONE, { kind: 'undo_migration', by: brandId<PersonId>('belova') });
  expect(noticesTo('belova')).toEqual(['undo_migration: nothing_to_undo']);
});

test('rules that nobody published are no rules to move to', async () => {
  await submitted(ONE);
  await staged.send(ONE, { kind: 'migrate', by: CURATOR, to: brandId('0000') });
  expect(noticesTo(CURATOR)).toEqual(['migrate: no_such_rules 0000']);
});

test('timers fire in their moment, never before, and the day begins at midnight of the office', async () => {
  await submitted(ONE);
  const due = (await staged.store.findCase(ONE))?.dueAt as Instant;
  await staged.pass((due - 1) as Instant);
  const before = staged.portal.view.notices.filter(({ effect }) => effect.effect === 'escalate').length;
  await staged.pass(due);
  const fired = (await recordsOf(ONE)).filter(({ input }) => input.kind === 'timer');
  expect(fired.length).toBeGreaterThan(0);
  for (const { at, input } of fired) {
    const set = (await recordsOf(ONE)).find(({ seq }) => input.kind === 'timer' && seq === input.generation);
    expect(set && set.at < at).toBe(true);
  }
  expect(before).toBe(0);
});

test('a paper that 1C calls invalid comes back as an event of its own', async () => {
  staged.papers.set(ONE, brandId<DocumentId>('charter'), 'invalid');
  await submitted(ONE);
  const checked = (await recordsOf(ONE)).filter(({ input }) => input.kind === 'papers_checked');
  const asked = staged.papers.asked.flatMap(({ documents }) => documents);
  expect(checked.length > 0).toBe(asked.includes(brandId<DocumentId>('charter')));
});

test('withdrawn: what was asked is closed, and nothing is left on its way', async () => {
  await submitted(ONE);
  await staged.act(ONE, CURATOR, { act: 'withdraw', text: 'Клиент передумал' });
  expect(await stateOf(ONE)).toBe('withdrawn');
  expect([...staged.portal.view.open]).toEqual([]);
  expect(await staged.store.listOutbox({ states: ['pending', 'sending', 'retry', 'dead'], limit: 10 })).toEqual([]);
  expect(await staged.store.nextTimer()).toBeUndefined();
});

test('the engine goes on where it was stopped', async () => {
  await submitted(ONE);
  await staged.stop();
  staged.clock.goTo(instant('2026-03-20T07:00Z'));
  staged.start();
  await staged.clock.rest();
  const late = (await recordsOf(ONE)).filter(({ at }) => at === staged.clock.now);
  expect(late.length).toBeGreaterThan(0);
  expect(staged.portal.seenTwice()).toEqual([]);
  await submitted(TWO);
  expect(await stateOf(TWO)).toBe('review');
});

test('a role that asks the least loaded asks whoever has the fewest cases, after a restart too', async () => {
  const asked: string[] = [];
  for (const id of ['a', 'b', 'c', 'd'].map((name) => brandId<CaseId>(name))) {
    await submitted(id);
    asked.push(
      ...staged.portal.view.questions.flatMap(({ effect, case: of }) =>
        of === id && effect.step === legal ? [effect.person] : [],
      ),
    );
    await staged.stop();
    staged.start();
    await staged.clock.rest();
  }
  expect(asked).toEqual(['kuznetsov', 'morozova', 'stepanova', 'kuznetsov']);
});
