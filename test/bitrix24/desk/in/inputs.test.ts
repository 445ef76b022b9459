// What people fill in on the card of a running case becomes events: once, in their name, and nothing that was refused comes again.
import { expect, test } from 'vitest';
import type { CardField, DocumentPart } from '../../../../src/bitrix24/card-field.ts';
import type { CaseId } from '../../../../src/domain/case.ts';
import { parseDay } from '../../../../src/domain/day.ts';
import type { DocumentId } from '../../../../src/domain/ids.ts';
import { brandId } from '../../../generators/brand-id.ts';
import type { Scene } from '../../../scenarios/portal/scene-of.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { someFaults, stagePortal } from '../../../scenarios/portal/stage-portal.ts';

function part(document: string, name: DocumentPart): CardField {
  return { of: 'document', document: brandId(document), part: name };
}

function taken({ staged }: Scene): number {
  return staged.told.gateway.reduce((sum, event) => sum + (event.kind === 'taken_in' ? event.events : 0), 0);
}

function said({ people }: Scene, person: string, words: string): number {
  return people.messages(person).filter(({ text }) => text.includes(words)).length;
}

async function records({ staged }: Scene, item: number): Promise<number> {
  return (await staged.daemon.store.history(`card-${item}` as CaseId, 0, 10_000)).length;
}

test('an amount that goes to and fro is taken each time', async () => {
  const scene = await stagePortal({ faults: someFaults('to and fro') });
  const item = await scene.begin();
  for (const amount of ['600 000 RUB', '500 000 RUB', '600 000 RUB', '500 000.50 RUB']) {
    scene.people.editCard(CURATOR, item, { amount });
    await scene.settle();
    expect((await scene.look(item)).contract).toMatchObject({ amount });
  }
  expect(taken(scene)).toBe(4);
});

test('a change that was refused is told once and not sent again, until something else is written', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  scene.people.editCard(CURATOR, item, { inn: '7707083894' });
  await scene.settle();
  await scene.pass(61);
  expect(taken(scene)).toBe(1);
  expect(said(scene, CURATOR, 'INN: the check digit of 7707083894 does not hold.\n')).toBe(1);
  expect((await scene.look(item)).contract).toMatchObject({ inn: '7707083893' });
  scene.people.editCard(CURATOR, item, { amount: '600 000 RUB' });
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({ amount: '500 000 RUB' });
  scene.people.editCard(CURATOR, item, { inn: '7707083893' });
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({ inn: '7707083893', amount: '600 000 RUB' });
  expect(taken(scene)).toBe(3);
});

test('what is emptied on the card says nothing', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  const before = await records(scene, item);
  scene.people.edit(CURATOR, item, { of: 'fact', fact: brandId('amount') }, '');
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({ amount: '500 000 RUB' });
  expect(await records(scene, item)).toBe(before);
});

test('somebody whom the rules do not name changes nothing; the curator hears of it, and it counts once the curator saves it', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = await scene.begin();
  staged.portal.byHand.addPerson({ id: 900, name: 'Stranger' });
  const amount = staged.field({ of: 'fact', fact: brandId('amount') });
  staged.portal.byHand.editCard(900, item, { [amount]: '20000|RUB' });
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({ amount: '500 000 RUB' });
  expect(said(scene, CURATOR, 'whom the rules do not name (Amount)')).toBe(1);
  // The engine writes on the card: it does not become the curator's by that.
  await scene.atDesk(CURATOR, item, 'submit');
  expect((await scene.look(item)).contract).toMatchObject({ amount: '500 000 RUB' });
  scene.people.editCard(CURATOR, item, { name: 'Acme of Moscow' });
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({ amount: '20 000 RUB', name: 'Acme of Moscow' });
  expect(said(scene, CURATOR, 'whom the rules do not name')).toBe(1);
});

test('another file is another paper, with the dates beside it; the same content again is none', async () => {
  const scene = await stagePortal({ faults: someFaults('papers') });
  const item = await scene.begin();
  const extract = async () => (await scene.look(item)).kase.context.papers[brandId<DocumentId>('extract')];
  const first = await extract();
  expect(first).toMatchObject({ received: true, issued: parseDay('2026-02-25') });
  scene.people.putPaper(CURATOR, item, 'extract', 'a newer extract', { issued: '2026-02-28' });
  await scene.settle();
  const second = await extract();
  expect(second).toMatchObject({ received: true, issued: parseDay('2026-02-28') });
  expect(second?.hash).not.toBe(first?.hash);
  const before = await records(scene, item);
  scene.people.putPaper(CURATOR, item, 'extract', 'a newer extract');
  await scene.settle();
  expect(await records(scene, item)).toBe(before);
});

test('dates alone change the paper and keep its file', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  const before = (await scene.look(item)).kase.context.papers[brandId<DocumentId>('extract')]?.hash;
  scene.people.edit(CURATOR, item, part('extract', 'issued'), '2026-02-20');
  await scene.settle();
  const after = (await scene.look(item)).kase.context.papers[brandId<DocumentId>('extract')];
  expect(after).toMatchObject({ hash: before, issued: parseDay('2026-02-20') });
});

test('a paper that comes later is added, one that is promised is noted', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  scene.people.edit(CURATOR, item, part('bank_card', 'promised'), '2026-03-20');
  await scene.settle();
  const paper = async () => (await scene.look(item)).kase.context.papers[brandId<DocumentId>('bank_card')];
  expect(await paper()).toMatchObject({ received: false, promised: parseDay('2026-03-20') });
  scene.people.putPaper(CURATOR, item, 'bank_card', 'card');
  await scene.settle();
  expect(await paper()).toMatchObject({ received: true });
});

test('another draft is another revision’s text, in the name of whoever put it there', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  const before = (await scene.look(item)).kase.context.content.draft;
  scene.people.putDraft('fedorov', item, 'another text');
  await scene.settle();
  expect((await scene.look(item)).kase.context.content.draft).toBe(before);
  expect(said(scene, 'fedorov', 'the curator decides on the draft')).toBe(1);
  expect(said(scene, CURATOR, 'saved by Fedorov, and it says something else than the contract (the draft)')).toBe(1);
  scene.people.putDraft(CURATOR, item, 'yet another text');
  await scene.settle();
  const { kase } = await scene.look(item);
  expect(kase.context.people.draftEditor).toBe(CURATOR);
  const notes = await scene.staged.daemon.store.findNote(`file/${kase.context.content.draft}`);
  expect(JSON.parse(notes ?? '{}')).toMatchObject({ item, ending: '.docx' });
});

test('a daemon that dies while it takes a change in takes it in once', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  for (const [index, amount] of ['600 000 RUB', '700 000 RUB', '800 000 RUB', '900 000 RUB'].entries()) {
    scene.people.editCard(CURATOR, item, { amount });
    await scene.staged.time.tick(600 + index * 900);
    await scene.staged.kill();
    await scene.staged.open();
    await scene.settle();
    expect((await scene.look(item)).contract).toMatchObject({ amount });
  }
  const history = await scene.staged.daemon.store.history(`card-${item}` as CaseId, 0, 1000);
  expect(history.filter(({ text }) => text.includes('"act":"change_fact"'))).toHaveLength(4);
});

test('facts that an approver writes on the card do not count until the curator saves it; a paper of theirs does', async () => {
  const scene = await stagePortal();
  const item = await scene.submit();
  scene.people.editCard('stepanova', item, { amount: '20 000 RUB' });
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({ amount: '500 000 RUB' });
  expect(said(scene, CURATOR, 'saved by Stepanova, and it says something else than the contract (Amount)')).toBe(1);
  await scene.press('stepanova', 'take');
  scene.people.putPaper('stepanova', item, 'bank_card', 'card');
  await scene.settle();
  const { contract, kase } = await scene.look(item);
  expect(kase.context.papers[brandId<DocumentId>('bank_card')]).toMatchObject({ received: true });
  expect(contract).toMatchObject({ amount: '500 000 RUB' });
  scene.people.editCard(CURATOR, item, { name: 'Acme of Moscow' });
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({ amount: '20 000 RUB' });
  expect(said(scene, CURATOR, 'saved by Stepanova')).toBe(1);
});
