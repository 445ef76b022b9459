// A new card begins a case once it says enough; a copy never does; and people are asked for the same thing once.
import { expect, test } from 'vitest';
import { parseDay } from '../../../../src/domain/day.ts';
import type { DocumentId } from '../../../../src/domain/ids.ts';
import { brandId } from '../../../generators/brand-id.ts';
import { ACME } from '../../../scenarios/portal/acme.ts';
import type { Scene } from '../../../scenarios/portal/scene-of.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { someFaults, stagePortal } from '../../../scenarios/portal/stage-portal.ts';

function texts({ people }: Scene, person: string): readonly string[] {
  return people.messages(person).map(({ text }) => text);
}

test('what is missing is named by its title, and asked again only when it is something else', async () => {
  const scene = await stagePortal({ faults: someFaults('missing') });
  const { inn: _, amount: __, ...little } = ACME;
  const item = scene.people.createCard(CURATOR, little, 'Contract 7');
  await scene.settle();
  expect(texts(scene, CURATOR)).toHaveLength(1);
  expect(texts(scene, CURATOR)[0]).toContain('Fill in on the card: INN (or a foreign tax id), Amount.');
  scene.people.editCard(CURATOR, item, { name: 'Acme of Moscow' });
  await scene.pass(61);
  expect(texts(scene, CURATOR)).toHaveLength(1);
  scene.people.editCard(CURATOR, item, { inn: '7707083893' });
  await scene.settle();
  expect(texts(scene, CURATOR)).toHaveLength(2);
  expect(texts(scene, CURATOR)[1]).toContain('Fill in on the card: Amount.');
  scene.people.editCard(CURATOR, item, { amount: '500 000 RUB' });
  await scene.settle();
  expect((await scene.look(item)).contract).toMatchObject({
    ...ACME,
    own_form: 'false',
    personal_data: 'false',
    name: 'Acme of Moscow',
  });
});

test('what is wrong is said in the words of the reader of contracts', async () => {
  const scene = await stagePortal();
  scene.people.createCard(CURATOR, { ...ACME, inn: '7707083894', kpp: '1' }, 'Contract 7');
  await scene.settle();
  expect(texts(scene, CURATOR)).toHaveLength(1);
  expect(texts(scene, CURATOR)[0]).toMatch(/Correct on the card:\nINN: .*7707083894.*\nKPP: /);
  expect(texts(scene, CURATOR)[0]).not.toMatch(/^(?:inn|kpp): /m);
});

test('files, dates and promises that are there from the start begin with the case', async () => {
  const scene = await stagePortal({ faults: someFaults('from the start') });
  const item = scene.people.createCard(
    CURATOR,
    { amount: '500 000 RUB', own_form: false, personal_data: false },
    'Contract 7',
  );
  scene.people.putDraft(CURATOR, item, 'text');
  scene.people.putPaper(CURATOR, item, 'extract', 'extract', { issued: '2026-02-25' });
  scene.people.edit(CURATOR, item, { of: 'document', document: brandId('bank_card'), part: 'promised' }, '2026-03-20');
  await scene.settle();
  expect(await scene.staged.look(item)).toBeUndefined();
  scene.people.editCard(CURATOR, item, { inn: '7707083893' });
  await scene.settle();
  const { kase } = await scene.look(item);
  expect(kase.context.papers[brandId<DocumentId>('extract')]).toMatchObject({
    received: true,
    issued: parseDay('2026-02-25'),
  });
  expect(kase.context.papers[brandId<DocumentId>('bank_card')]).toMatchObject({ promised: parseDay('2026-03-20') });
  expect(kase.context.content.draft).toMatch(/^[0-9a-f]{64}$/);
  expect(kase.seq).toBe(1);
});

test('somebody whom the rules do not name begins nothing, and is told what to do', async () => {
  const scene = await stagePortal();
  const { portal } = scene.staged;
  portal.byHand.addPerson({ id: 900, name: 'Stranger' });
  const item = portal.byHand.createCard(900, { title: 'Mine' });
  await scene.settle();
  expect(await scene.staged.look(item)).toBeUndefined();
  const told = [...portal.state.messages.values()].filter(({ text }) => text.includes('the rules do not name you'));
  expect(told).toHaveLength(1);
});

test('a copy begins nothing, on the card and in the chat it is said why; without the name of the other one it begins', async () => {
  const scene = await stagePortal({ faults: someFaults('copy') });
  const { staged, view } = scene;
  const item = await scene.begin();
  const copy = staged.portal.byHand.copyCard(staged.account('fedorov'), item);
  await scene.settle();
  await scene.pass(61);
  expect(await staged.look(copy)).toBeUndefined();
  expect(texts(scene, 'fedorov')).toHaveLength(1);
  expect(view.comments(copy)).toHaveLength(1);
  expect(view.output(copy, 'key')).toBe(view.output(item, 'key'));
  scene.people.edit('fedorov', copy, { of: 'output', output: 'key' }, '');
  await scene.settle();
  expect((await scene.look(copy)).kase.context.people).toMatchObject({ initiator: 'fedorov' });
  expect(view.output(copy, 'key')).not.toBe(view.output(item, 'key'));
  expect((await scene.look(item)).trouble).toBeUndefined();
});

test('a card that the engine made for a command is begun by the command alone', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = staged.portal.byHand.createCard(1, { title: 'By a command', xmlId: 'case/7' });
  await scene.settle();
  expect(await staged.look(item)).toBeUndefined();
  expect(texts(scene, CURATOR)).toEqual([]);
});

test.each([
  200, 900, 1600, 2300, 3000,
])('a daemon that dies %i ms after a card was made begins its case once', async (ms) => {
  const scene = await stagePortal();
  const item = scene.people.createCard(CURATOR, ACME, 'Contract 7');
  await scene.staged.time.tick(ms);
  await scene.staged.kill();
  await scene.staged.open();
  await scene.settle();
  expect((await scene.look(item)).kase.seq).toBe(1);
});

test('a hundred and twenty cards made within one second all begin', async () => {
  const scene = await stagePortal();
  const items = Array.from({ length: 120 }, (_, at) => scene.people.createCard(CURATOR, ACME, `No. ${at}`));
  await scene.settle();
  for (const item of items) expect(await scene.staged.look(item)).toBeDefined();
});
