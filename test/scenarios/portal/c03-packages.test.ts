// C3. Packages: who the counterparty is decides which papers are needed, and 1C may be the one who knows it.
import { expect, test } from 'vitest';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import { shippedMapping } from '../../../src/onec/mapping/shipped-mapping.ts';
import type { BookedCounterparty } from '../../../src/simulator/onec/sample/keep-books.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import type { IntakeScene } from './intake-scene.ts';
import { INN, ROMASHKA, stageIntake } from './intake-scene.ts';
import { stageBase } from './stage-base.ts';

const CURATOR = 'sidorov';
/** Of a person; who that is, its digits do not tell. */
const PERSON = '500100732259';
const OGRNIP = '304500116000157';
const CONTRACT: GivenContract = {
  kind: 'services',
  relation: 'client',
  amount: '800 000 RUB',
  own_form: true,
  name: 'Сторона',
};

async function documentsOf(
  counterparty: BookedCounterparty | undefined,
  contract: GivenContract,
): Promise<{ readonly documents: readonly string[]; readonly scene: IntakeScene; readonly item: number }> {
  const scene = await stageIntake(
    { rules: defaultRules() },
    stageBase({ mapping: shippedMapping('simulated') }),
    CURATOR,
  );
  if (counterparty !== undefined) scene.base.books.addCounterparty(counterparty);
  const item = scene.people.createCard(CURATOR, { ...CONTRACT, ...contract }, 'Договор 7');
  await scene.pass(3);
  const { kase } = await scene.look(item);
  const needed = kase.plan.documents.filter((one) => one.needed.kind === 'yes');
  return { documents: needed.map(({ document }) => document), scene, item };
}

test('a company brings the package of companies', async () => {
  const { documents, scene } = await documentsOf(ROMASHKA, { inn: INN });
  expect(documents).toEqual(expect.arrayContaining(['charter', 'egrul_extract', 'appointment_decision']));
  expect(documents).not.toContain('passport');
  expect(scene.summary()).toContain('юридическое лицо');
});

test('that a person is a sole proprietor is known from 1C, and the package is theirs', async () => {
  const known = { name: 'Петров', fullName: 'ИП Петров П. П.', inn: PERSON, ogrn: OGRNIP, form: 'ФизическоеЛицо' };
  const { documents, scene, item } = await documentsOf(known, { inn: PERSON });
  expect((await scene.look(item)).contract).toMatchObject({ ogrn: OGRNIP });
  expect(documents).toEqual(expect.arrayContaining(['egrip_extract', 'passport', 'tax_certificate']));
  expect(documents).not.toContain('charter');
  expect(scene.summary()).toContain(`ОГРНИП ${OGRNIP}`);
});

test('what 1C does not know of a person is not guessed: the curator says whether they are self-employed', async () => {
  const { scene, item } = await documentsOf(
    { name: 'Петров П. П.', inn: PERSON, form: 'ФизическоеЛицо' },
    { inn: PERSON },
  );
  expect((await scene.look(item)).contract).not.toHaveProperty('entity');
  expect(scene.summary()).toContain('физическое лицо');
  scene.people.editCard(CURATOR, item, { entity: 'self_employed' });
  await scene.pass(1);
  const { kase } = await scene.look(item);
  expect(kase.plan.documents.map(({ document }) => document)).toContain('npd_certificate');
});

test('a foreign company is asked about by its tax id, and its package is needed in full', async () => {
  const known = { name: 'Blume GmbH', taxId: 'DE123456789', country: 'DE' };
  const { documents, scene } = await documentsOf(known, {
    tax_id: 'DE123456789',
    country: 'DE',
    entity: 'foreign_company',
  });
  expect(scene.told()[0]?.text).toContain('налоговый номер DE123456789');
  expect(scene.summary()).toContain('1С: Blume GmbH, иностранная компания, страна: DE');
  expect(documents).toEqual(expect.arrayContaining(['incorporation_certificate', 'trade_register_extract']));
  // The CRM keeps no foreign tax ids, and is asked nothing.
  expect(scene.summary()).not.toContain('CRM');
});

test('whom 1C does not know brings everything', async () => {
  const { scene } = await documentsOf(undefined, { inn: INN });
  expect(scene.summary()).toContain('1С: такого контрагента нет. Пакет документов понадобится целиком.');
});
