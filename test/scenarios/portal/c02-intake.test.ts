// C2. Intake by INN: 1C and the CRM are asked when a card names a tax id, and the curator is told what they know.
import { expect, test } from 'vitest';
import type { StepKey } from '../../../src/domain/case.ts';
import type { PersonId, ReasonId } from '../../../src/domain/ids.ts';
import { brandId } from '../../generators/brand-id.ts';
import { ACME } from './acme.ts';
import type { IntakeScene } from './intake-scene.ts';
import { BARE, entryOn, INN, KPP, OGRN, ROMASHKA, stageIntake } from './intake-scene.ts';
import { CURATOR } from './scene-of.ts';
import { stageBase } from './stage-base.ts';

const OTHER_KPP = '770000001';

test('within ten seconds the bot says that it asks, however long 1C takes; then what it knows', async () => {
  const scene = await stageIntake({}, stageBase({ settings: { firstMs: 30_000 } }));
  const key = scene.base.books.addCounterparty(ROMASHKA);
  scene.base.books.addContract(key, { number: '5', signatory: 'Иванов И. И.', position: 'директор' });
  const begun = scene.staged.clock.now;
  const item = await scene.begin(BARE);
  await scene.pass(2);
  const [asked, found, ...more] = scene.told();
  expect(asked?.text).toContain(`I am asking 1C and the CRM about the counterparty, tax id ${INN}`);
  expect(Number(asked?.at) - begun).toBeLessThan(10_000);
  expect(Number(found?.at) - begun).toBeGreaterThan(30_000);
  expect(more).toEqual([]);
  expect(scene.summary()).toContain(
    `1C: ООО «Ромашка», KPP ${KPP}, OGRN ${OGRN}, legal entity, address: Москва, ул. Вавилова, 19, signs: Иванов И. И., директор`,
  );
  // Nobody waited for it: the case is there, and its desk was offered long before.
  expect(scene.people.messages(CURATOR).findIndex(({ text }) => text.includes('is taken in'))).toBeLessThan(2);
  expect((await scene.look(item)).kase.value).toBe('intake');
});

test('what the card leaves empty is filled in, and the log names 1C; what a person wrote stays', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin({ ...BARE, name: 'Ромашка' });
  await scene.pass(2);
  expect((await scene.look(item)).contract).toMatchObject({ name: 'Ромашка', kpp: KPP, ogrn: OGRN });
  expect([entryOn(scene, item, 'name'), entryOn(scene, item, 'kpp'), entryOn(scene, item, 'ogrn')]).toEqual([
    'Ромашка',
    KPP,
    OGRN,
  ]);
  expect(scene.summary()).toContain('Filled in from 1C: KPP, OGRN.');
  const changes = (await scene.inputs(item)).filter(({ kind }) => kind === 'plan_revised');
  expect(changes).toMatchObject([{ by: CURATOR, source: 'onec' }]);
});

test('a difference is decided by a button: the contract and the card say what is right from then on', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  await scene.addCompany('Ромашка', {
    RQ_KPP: OTHER_KPP,
    RQ_COMPANY_FULL_NAME: 'ООО "РОМАШКА"',
    RQ_DIRECTOR: 'Петров П. П.',
  });
  const item = await scene.begin({ ...BARE, kpp: '770101001' });
  await scene.pass(2);
  expect(scene.summary()).toContain(`• KPP: on the card «770101001», in the CRM «${OTHER_KPP}», in 1C «${KPP}»`);
  expect(scene.offered()).toEqual(['right kpp:onec', 'right kpp:crm', 'right kpp:card', 'desk']);
  await scene.press(CURATOR, 'right', 'kpp:onec');
  await scene.pass(1);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: KPP });
  expect(entryOn(scene, item, 'kpp')).toBe(KPP);
  expect(scene.summary()).toContain(`• KPP: ${KPP} (1C is right)`);
  expect(scene.offered()).toEqual(['submit here', 'desk']);
  const changes = (await scene.inputs(item)).filter(({ kind }) => kind === 'plan_revised');
  const change = { by: CURATOR, source: 'onec' };
  expect(changes).toMatchObject([change, change]);
  // Once everything is decided and in, it is sent from here.
  await scene.press(CURATOR, 'submit');
  await scene.pass(1);
  expect((await scene.look(item)).kase.context.revision).toBe(1);
  expect(scene.summary()).toContain('The contract has gone on.');
  expect(scene.offered()).toEqual([]);
});

test.each([
  ['crm', OTHER_KPP],
  ['card', '770101001'],
])('%s may be right, too', async (teller, kpp) => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  await scene.addCompany('Ромашка', { RQ_KPP: OTHER_KPP });
  const item = await scene.begin({ ...BARE, kpp: '770101001' });
  await scene.pass(2);
  await scene.press(CURATOR, 'right', `kpp:${teller}`);
  await scene.pass(1);
  expect((await scene.look(item)).contract).toMatchObject({ kpp });
  expect(entryOn(scene, item, 'kpp')).toBe(kpp);
  expect(scene.offered()).toEqual(['submit here', 'desk']);
});

test('what stands on a button must still be so when it is pressed', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin({ ...BARE, kpp: OTHER_KPP });
  await scene.pass(2);
  await scene.staged.kill();
  for (const row of scene.base.base.state.sets.get('Catalog_Контрагенты')?.rows ?? []) row['КПП'] = '780101001';
  scene.people.press(CURATOR, 'right', 'kpp:onec');
  await scene.staged.open();
  await scene.pass(2);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: OTHER_KPP });
  expect(scene.people.messages(CURATOR).at(-1)?.text).toContain('Something else stands there by now');
  expect(scene.summary()).toContain('in 1C «780101001»');
  await scene.press(CURATOR, 'right', 'kpp:onec');
  await scene.pass(1);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: '780101001' });
});

test('whom nobody knows gets a company with requisites, once, and nothing is written into 1C', async () => {
  const scene = await stageIntake();
  const item = await scene.begin({ ...BARE, name: 'ООО «Новая»', kpp: KPP });
  await scene.pass(2);
  expect(scene.summary()).toContain('1C: no such counterparty. The whole package of papers is needed.');
  expect(scene.summary()).toContain('CRM: not found; the company «ООО «Новая»» was made with its requisites.');
  expect(scene.companies()).toMatchObject([{ title: 'ООО «Новая»', originatorId: 'vizir', originId: INN }]);
  expect(scene.requisites()).toMatchObject([{ RQ_INN: INN, RQ_KPP: KPP, ENTITY_TYPE_ID: '4', PRESET_ID: '1' }]);
  expect(scene.card(item)['companyId']).toBe(scene.companies()[0]?.['id']);
  // The next contract with it finds the company there.
  const next = await scene.begin({ ...BARE, name: 'ООО «Новая»', kpp: KPP }, 'Contract 8');
  await scene.pass(2);
  expect(scene.companies()).toHaveLength(1);
  expect(scene.card(next)['companyId']).toBe(scene.companies()[0]?.['id']);
  const asked = scene.base.base.asked.map((url) => decodeURI(url).split('?')[0]);
  expect(asked.every((path) => path?.startsWith('/base/odata/standard.odata/') === true)).toBe(true);
});

test('without a name nothing is made in the CRM, and the bot says what to do', async () => {
  const scene = await stageIntake();
  const item = await scene.begin(BARE);
  await scene.pass(2);
  expect(scene.companies()).toEqual([]);
  expect(scene.summary()).toContain('Fill in the name on the card, and I will make the company there.');
  scene.people.editCard(CURATOR, item, { name: 'ООО «Новая»' });
  await scene.pass(1);
  expect(scene.companies()).toMatchObject([{ title: 'ООО «Новая»' }]);
});

test('a company that a person put on the card stays, and none is made beside it', async () => {
  const scene = await stageIntake();
  const company = await scene.addCompany('Другая', { RQ_INN: '7728168971' });
  const item = scene.people.createCard(CURATOR, ACME, 'Contract 7');
  scene.staged.portal.byHand.editCard(scene.staged.account(CURATOR), item, { companyId: company });
  await scene.pass(2);
  expect(scene.companies()).toHaveLength(1);
  expect(scene.card(item)['companyId']).toBe(company);
  expect(scene.summary()).toContain('CRM: no company has this tax id. The card names a company');
});

test('of several rows with one INN a person chooses, and what follows is of that row', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  scene.base.books.addCounterparty({ ...ROMASHKA, name: 'Ромашка, филиал', kpp: '780543001', branch: true });
  const item = await scene.begin(BARE);
  await scene.pass(2);
  expect(scene.summary()).toContain('1C: 2 rows have this tax id. Say which of them the contract is with:');
  expect((await scene.look(item)).contract).not.toHaveProperty('kpp');
  const branch = scene.people.buttons(CURATOR).find(({ verb, text }) => verb === 'row' && text.includes('780543001'));
  await scene.press(CURATOR, 'row', branch?.argument);
  await scene.pass(1);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: '780543001' });
  expect(scene.requisites()).toMatchObject([{ RQ_KPP: '780543001' }]);
  expect(scene.offered()).not.toContain(`row ${branch?.argument}`);
});

test('of several companies in the CRM a person chooses, too', async () => {
  const scene = await stageIntake();
  const { kpp: _, ...without } = ROMASHKA;
  scene.base.books.addCounterparty(without);
  await scene.addCompany('Ромашка', { RQ_KPP: KPP });
  const branch = await scene.addCompany('Ромашка, филиал', { RQ_KPP: '780543001' });
  const item = await scene.begin(BARE);
  await scene.pass(2);
  expect(scene.summary()).toContain('CRM: 2 rows have this tax id. Say which company is meant:');
  const chosen = scene.people
    .buttons(CURATOR)
    .find(({ verb, text }) => verb === 'company' && text.includes('780543001'));
  await scene.press(CURATOR, 'company', chosen?.argument);
  await scene.pass(1);
  expect(scene.card(item)['companyId']).toBe(branch);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: '780543001' });
});

test('rows that are not to be used, and what cannot be, are said and not used', async () => {
  const scene = await stageIntake();
  const marked = scene.base.books.addCounterparty({ ...ROMASHKA, kpp: '780543001' });
  scene.base.books.markForDeletion(marked);
  scene.base.books.addCounterparty({ ...ROMASHKA, kpp: '1', ogrn: '123' });
  const item = await scene.begin(BARE);
  await scene.pass(2);
  expect(scene.summary()).toContain('1C, KPP: «1» cannot be so, and was not used.');
  expect(scene.summary()).toContain('1C, OGRN: «123» cannot be so, and was not used.');
  expect(scene.summary()).toContain('rows besides that are not to be used (ООО «Ромашка»: marked for deletion)');
  const { contract } = await scene.look(item);
  expect(contract).not.toHaveProperty('kpp');
  expect(contract).not.toHaveProperty('ogrn');
});

test('a counterparty that stands in 1C in hidden rows alone is said to be there, and nothing is taken', async () => {
  const scene = await stageIntake();
  scene.base.books.hide(scene.base.books.addCounterparty(ROMASHKA));
  const item = await scene.begin(BARE);
  await scene.pass(2);
  expect(scene.summary()).toContain('only in rows that are not to be used (ООО «Ромашка»: not in use)');
  expect((await scene.look(item)).contract).not.toHaveProperty('name');
});

test('a card that cannot begin yet is asked about all the same, and what is found stands on it', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const item = scene.people.createCard(CURATOR, { inn: INN, own_form: false, personal_data: false }, 'Contract 7');
  await scene.pass(2);
  expect(scene.summary()).toContain('Approval begins once the card says everything that is needed for it.');
  expect([entryOn(scene, item, 'name'), entryOn(scene, item, 'kpp')]).toEqual(['ООО «Ромашка»', KPP]);
  scene.people.editCard(CURATOR, item, { amount: '500 000 RUB' });
  scene.people.putDraft(CURATOR, item, 'draft');
  await scene.pass(2);
  expect((await scene.look(item)).contract).toMatchObject({ name: 'ООО «Ромашка»', kpp: KPP });
  expect(scene.told()).toHaveLength(2);
  expect(scene.summary()).not.toContain('Approval begins');
  expect(scene.offered()).toContain('desk');
});

test('another tax id on the card is another question', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  scene.base.books.addCounterparty({
    ...ROMASHKA,
    name: 'Лютик',
    fullName: 'ООО «Лютик»',
    inn: '7728168971',
    kpp: '772801001',
  });
  const item = scene.people.createCard(
    CURATOR,
    { inn: '7728168971', own_form: false, personal_data: false },
    'Contract 7',
  );
  await scene.pass(2);
  expect(scene.summary()).toContain('ООО «Лютик»');
  scene.people.editCard(CURATOR, item, { inn: INN });
  await scene.pass(2);
  expect(scene.summary()).toContain(`1C: ООО «Ромашка», KPP ${KPP}`);
});

test('a tax id whose check digits do not hold is asked about nowhere', async () => {
  const scene = await stageIntake();
  scene.people.createCard(CURATOR, { ...BARE, inn: '7707083890', name: 'ООО «Новая»' }, 'Contract 7');
  await scene.pass(2);
  expect(scene.told()).toEqual([]);
  expect([scene.base.base.asked, scene.companies()]).toEqual([[], []]);
});

test('reasons of earlier returns are counted: of this counterparty, and of this curator', async () => {
  const scene = await stageIntake();
  const first = await scene.begin({ ...BARE, name: 'Ромашка' });
  await scene.pass(2);
  await returned(scene, first, 'charter_outdated');
  await scene.begin({ ...BARE, name: 'Ромашка' }, 'Contract 8');
  await scene.pass(2);
  expect(scene.summary()).toContain(
    'Returned before with this counterparty: Charter outdated (1 time, last on 2 March 2026).',
  );
  expect(scene.summary()).toContain('Returned to you before: Charter outdated (1 time, last on 2 March 2026).');
});

async function returned(scene: IntakeScene, item: number, reason: string): Promise<void> {
  await scene.atDesk(CURATOR, item, 'submit');
  const { kase } = await scene.look(item);
  const [step = ''] = Object.keys(kase.context.steps);
  const objections = [{ reason: brandId<ReasonId>(reason) }];
  const act = { act: 'return', step: brandId<StepKey>(step), revision: 1, objections } as const;
  const event = { kind: 'act', by: brandId<PersonId>('kuznetsov'), act } as const;
  const key = `return/${item}`;
  await scene.staged.daemon.engine.desk.receive([{ source: 'test', key, case: kase.id, urgency: 'press', event }]);
  await scene.settle();
}

test('where there is no 1C the CRM alone is asked', async () => {
  const scene = await stageIntake({ beside: () => ({ counterparties: 'none' }) });
  await scene.addCompany('Ромашка', { RQ_KPP: KPP, RQ_COMPANY_FULL_NAME: 'ООО «Ромашка»' });
  const item = await scene.begin(BARE);
  await scene.pass(2);
  expect(scene.told()[0]?.text).toContain('I am asking the CRM about the counterparty');
  expect((await scene.look(item)).contract).toMatchObject({ name: 'ООО «Ромашка»', kpp: KPP });
  expect(scene.summary()).toContain('Filled in from the CRM: Name of the counterparty, KPP.');
  const changes = (await scene.inputs(item)).filter(({ kind }) => kind === 'plan_revised');
  expect(changes).toMatchObject([{ source: 'crm' }]);
});

test('a contract that began by a command is asked about once it has its card', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  // As the command does it: first the card, then the case that is named for it.
  const { entityTypeId, categoryId } = scene.staged.map;
  const fields = { title: 'Contract 17', xmlId: 'own-17', categoryId, assignedById: scene.staged.account(CURATOR) };
  const item = await scene.add('crm.item.add', { entityTypeId, fields });
  const by = brandId<PersonId>(CURATOR);
  const start = { kind: 'start', by, curator: by, contract: BARE, papers: [] } as const;
  const id = scene.staged.caseOf(item);
  await scene.staged.daemon.engine.desk.receive([
    { source: 'test', key: '1', case: id, urgency: 'bulk', event: start },
  ]);
  await scene.pass(5);
  expect((await scene.staged.daemon.engine.desk.look(id))?.contract).toMatchObject({ kpp: KPP, ogrn: OGRN });
  expect(scene.summary()).toContain('1C: ООО «Ромашка»');
});

test('whoever takes the contract over is told what was found', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin({ ...BARE, kpp: OTHER_KPP });
  await scene.pass(2);
  const { id } = (await scene.look(item)).kase;
  const [by, to] = [brandId<PersonId>(CURATOR), brandId<PersonId>('fedorov')];
  const event = { kind: 'act', by, act: { act: 'change_curator', to } } as const;
  await scene.staged.daemon.engine.desk.receive([{ source: 'test', key: '1', case: id, urgency: 'press', event }]);
  await scene.pass(3);
  expect(scene.people.messages('fedorov').some(({ text }) => text.includes('1C: ООО «Ромашка»'))).toBe(true);
  await scene.press('fedorov', 'right', 'kpp:onec');
  await scene.pass(1);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: KPP });
});
