// C6. Deferred documents: work starts with what is there; what is promised says until when; what comes late is read; what is on file is used
// only where a person says so.
import { expect, test } from 'vitest';
import type { DocumentId } from '../../../src/domain/ids.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { day } from '../../calendar/calendar-of.ts';
import { brandId } from '../../generators/brand-id.ts';
import { BARE, ROMASHKA, stageIntake } from './intake-scene.ts';
import { CURATOR } from './scene-of.ts';
import { stageBase } from './stage-base.ts';
import { someFaults } from './stage-portal.ts';

const NAMED = { ...BARE, name: 'Ромашка' };

test('papers on file that hold are offered one by one, and none is used before a person says so', async () => {
  const scene = await stageIntake();
  const { books } = scene.base;
  const key = books.addCounterparty(ROMASHKA);
  books.addPaper(key, { kind: 'Доверенность', number: '7', issued: day('2026-02-01'), until: day('2027-01-31') });
  books.addPaper(key, { kind: 'Карточка', number: '3' });
  const item = await scene.begin(NAMED);
  await scene.pass(2);
  expect(scene.summary()).toContain('• Power of attorney no. 7 of 1 February 2026: holds until 31 January 2027 (1C)');
  expect(scene.summary()).toContain('Nothing of it is used before you say so.');
  expect(scene.offered()).toEqual(['use power_of_attorney', 'use bank_card', 'submit here', 'desk']);
  await scene.pass(600);
  const offered = { received: false, reuse: 'offered' };
  expect((await scene.look(item)).kase.context.papers).toMatchObject({
    power_of_attorney: offered,
    bank_card: offered,
  });
  await scene.press(CURATOR, 'use', 'power_of_attorney');
  await scene.pass(1);
  expect((await scene.look(item)).kase.context.papers).toMatchObject({
    power_of_attorney: { received: true, reuse: 'confirmed', state: 'valid', until: day('2027-01-31') },
    bank_card: offered,
  });
  expect(scene.offered()).toEqual(['use bank_card', 'submit here', 'desk']);
  const inputs = await scene.inputs(item);
  expect(inputs.find(({ kind }) => kind === 'papers_offered')).toMatchObject({ source: 'onec' });
  const confirmed = inputs.filter((one) => one.kind === 'act' && one.act.act === 'confirm_reuse');
  expect(confirmed).toMatchObject([{ by: CURATOR, act: { document: 'power_of_attorney' } }]);
});

test('a paper on file that is needed from the start lets the contract be sent, once it is confirmed', async () => {
  const scene = await stageIntake();
  const { books } = scene.base;
  const key = books.addCounterparty(ROMASHKA);
  books.addPaper(key, { kind: 'Устав' });
  books.addPaper(key, { kind: 'Выписка ЕГРЮЛ', issued: day('2026-02-20') });
  const item = scene.people.createCard(CURATOR, NAMED, 'Contract 7');
  scene.people.putDraft(CURATOR, item, 'draft');
  await scene.pass(2);
  expect(scene.offered()).toEqual(['use extract', 'use charter', 'desk']);
  await scene.press(CURATOR, 'use', 'charter');
  await scene.press(CURATOR, 'use', 'extract');
  await scene.pass(1);
  expect(scene.offered()).toEqual(['submit here', 'desk']);
  await scene.press(CURATOR, 'submit');
  await scene.pass(1);
  expect((await scene.look(item)).kase.context.revision).toBe(1);
});

test('what is on file and too old is not offered, though 1C has nothing against it', async () => {
  const scene = await stageIntake();
  const key = scene.base.books.addCounterparty(ROMASHKA);
  scene.base.books.addPaper(key, { kind: 'Выписка ЕГРЮЛ', issued: day('2025-11-20') });
  const item = scene.people.createCard(CURATOR, NAMED, 'Contract 7');
  await scene.pass(2);
  expect(scene.summary()).toContain('• Extract of 20 November 2025: expired (1C)');
  expect(scene.offered()).toEqual(['desk']);
  expect((await scene.look(item)).kase.context.papers).not.toHaveProperty('extract');
});

test('papers of an earlier contract with the same counterparty are offered with its number', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const first = await scene.begin(NAMED);
  scene.people.putPaper(CURATOR, first, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
  await scene.pass(2);
  const next = scene.people.createCard(CURATOR, NAMED, 'Contract 8');
  await scene.pass(2);
  expect(scene.summary()).toContain(`• Power of attorney: holds until 1 February 2027 (contract no. ${first})`);
  await scene.press(CURATOR, 'use', 'power_of_attorney');
  await scene.pass(1);
  expect((await scene.look(next)).kase.context.papers).toMatchObject({
    power_of_attorney: { received: true, reuse: 'confirmed', until: day('2027-02-01') },
  });
  // Of another counterparty nothing is offered.
  scene.people.createCard(CURATOR, { ...NAMED, inn: '7728168971', name: 'Лютик' }, 'Contract 9');
  await scene.pass(2);
  expect(scene.summary()).not.toContain('Papers on file');
});

test('dates that stood on the card before are not those of a paper that is used again; dates written later are', async () => {
  const scene = await stageIntake();
  const key = scene.base.books.addCounterparty(ROMASHKA);
  const dates = { issued: day('2026-02-01'), until: day('2027-01-31') };
  scene.base.books.addPaper(key, { kind: 'Доверенность', number: '7', ...dates });
  const until = { of: 'document', document: brandId<DocumentId>('power_of_attorney'), part: 'until' } as const;
  const item = scene.people.createCard(CURATOR, NAMED, 'Contract 7');
  scene.people.edit(CURATOR, item, until, '2026-01-14');
  await scene.pass(2);
  await scene.press(CURATOR, 'use', 'power_of_attorney');
  const paper = async () => (await scene.look(item)).kase.context.papers[until.document];
  const replaced = async () =>
    (await scene.inputs(item)).filter((one) => one.kind === 'act' && one.act.act === 'replace_document');
  await scene.pass(120);
  scene.people.editCard(CURATOR, item, { amount: '600 000 RUB' });
  await scene.pass(120);
  expect(await paper()).toMatchObject({ received: true, reuse: 'confirmed', ...dates });
  expect(await replaced()).toEqual([]);
  scene.people.edit(CURATOR, item, until, '2027-01-14');
  await scene.pass(120);
  expect(await paper()).toMatchObject({ received: true, until: day('2027-01-14') });
  expect(await replaced()).toMatchObject([{ by: CURATOR }]);
});

test('what is on file and holds is told with what to do, where the contract has one that does not', async () => {
  const scene = await stageIntake();
  const key = scene.base.books.addCounterparty(ROMASHKA);
  scene.base.books.addPaper(key, { kind: 'Доверенность', number: '7', until: day('2027-01-31') });
  const item = scene.people.createCard(CURATOR, NAMED, 'Contract 7');
  scene.people.putPaper(CURATOR, item, 'power_of_attorney', 'an old one', { until: '2026-01-14' });
  await scene.pass(2);
  expect(scene.summary()).toContain(
    '• Power of attorney no. 7: holds until 31 January 2027, but the one in the contract does not: replace its file on the card (1C)',
  );
  expect(scene.offered()).not.toContain('use power_of_attorney');
});

test('a press that comes twice uses a paper once', async () => {
  const scene = await stageIntake({ botEvents: { chance: seededChance('twice'), doubled: 1 } });
  const key = scene.base.books.addCounterparty(ROMASHKA);
  scene.base.books.addPaper(key, { kind: 'Карточка' });
  const item = await scene.begin(NAMED);
  await scene.pass(2);
  scene.people.press(CURATOR, 'use', 'bank_card');
  scene.people.press(CURATOR, 'use', 'bank_card');
  await scene.pass(1);
  const inputs = await scene.inputs(item);
  expect(inputs.filter((one) => one.kind === 'act' && one.act.act === 'confirm_reuse')).toHaveLength(1);
});

test('a promise says until when, a late paper is read by whoever checks it, and what was read already is not asked again', async () => {
  const scene = await stageIntake({ faults: someFaults('c06', 0.03) }, stageBase());
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin(NAMED);
  await scene.pass(5);
  await scene.atDesk(CURATOR, item, 'view', 'papers:0');
  await scene.press(CURATOR, 'promise', 'bank_card');
  const until = scene.people.buttons(CURATOR).findLast(({ verb }) => verb === 'pick')?.argument;
  await scene.press(CURATOR, 'pick', until);
  expect((await scene.look(item)).kase.context.papers).toMatchObject({ bank_card: { state: 'promised' } });
  await scene.atDesk(CURATOR, item, 'submit');
  await scene.press('kuznetsov', 'approve');
  await scene.press('vasileva', 'approve');
  // It comes while the director is asked already: the financier reads it in a step of its own.
  scene.people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  await scene.pass(2);
  const { steps, extra } = (await scene.look(item)).kase.context;
  expect(extra).toMatchObject([{ role: 'finance', step: 'paper:bank_card', why: { kind: 'late_paper' } }]);
  const reading = Object.entries(steps).find(([key]) => key.endsWith('paper:bank_card'));
  expect(reading?.[1].asked.map(({ person }) => person)).toContain('vasileva');
});
