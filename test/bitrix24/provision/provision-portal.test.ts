// A portal is made what the rules need, once, with nothing left behind.
import { expect, test } from 'vitest';
import { cardFields } from '../../../src/bitrix24/provision/card-fields.ts';
import { isPortalMap } from '../../../src/bitrix24/provision/read-portal-map.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import { provisionedPortal, stagePortal } from './staged-portal.ts';

const isToDo = ({ action }: { readonly action?: unknown }): boolean => action !== undefined;

test('a plan touches nothing', async () => {
  const staged = stagePortal();
  const { plan, done, troubles } = await staged.provision('plan');
  expect([done, troubles]).toEqual([[], []]);
  expect(plan.filter(({ kind }) => kind === 'create').map(({ of }) => of)).toEqual([
    'section',
    'funnel',
    ...Array<string>(14).fill('stage'),
    ...Array<string>(cardFields(defaultRules()).length).fill('field'),
    'form',
    'folder',
    'bot',
    ...Array<string>(7).fill('command'),
  ]);
  const { types, fields, disk, bots } = staged.portal.state;
  expect([types.size, fields.size, disk.size, bots.size]).toEqual([0, 0, 1, 0]);
});

test('an empty portal gets everything, and a second run finds nothing to do', async () => {
  const staged = stagePortal();
  const before = await staged.map();
  expect(before).toMatchObject({ kind: 'missing', missing: ['Согласование документов', 'Договоры (Vizir)', 'Визирь'] });
  const applied = await staged.provision('apply');
  expect([applied.troubles, applied.left, applied.taskLink]).toEqual([[], [], 'kept']);
  expect(applied.done).toEqual(applied.plan.filter(isToDo));
  expect(staged.portal.state.malformed).toEqual([]);
  const again = await staged.provision('apply');
  expect([again.plan.filter(isToDo), again.done, again.troubles]).toEqual([[], [], []]);
  expect(isPortalMap(await staged.map())).toBe(true);
});

test('the trial of the link between tasks and cards leaves nothing, and takes a card that is there', async () => {
  const { portal, provision, client, names, until } = await provisionedPortal();
  expect([portal.state.tasks.size, portal.state.items.size]).toEqual([0, 0]);
  const fields = { title: 'Договор' };
  await until(
    client.call('crm.item.add', { entityTypeId: names.entityTypeId, fields }, { urgency: 'bulk', kind: 'create' }),
  );
  const made = portal.state.calls.filter(({ method }) => method === 'crm.item.add').length;
  expect((await provision('apply')).taskLink).toBe('kept');
  expect(portal.state.calls.filter(({ method }) => method === 'crm.item.add').length).toBe(made);
  expect([portal.state.tasks.size, portal.state.items.size]).toEqual([0, 1]);
});

test('stages stand in the order of the rules with one good end, and the spare ones of a new funnel are gone', async () => {
  const { portal, names } = await provisionedPortal();
  const stages = [...portal.state.stages.values()].toSorted((a, b) => a.sort - b.sort);
  expect(stages.map(({ name, semantics = '' }) => `${name} ${semantics}`.trim())).toEqual([
    'Новая заявка',
    'Проверка закупки',
    'На согласовании',
    'Валютный и налоговый контроль',
    'Утверждение',
    'Доработка',
    'Ждём контрагента',
    'Отложен',
    'Подписываем мы',
    'Подписывает контрагент',
    'Сканирование и регистрация',
    'Подписан S',
    'Отклонён F',
    'Отозван F',
  ]);
  expect([...names.stages.values()].toSorted()).toEqual(stages.map(({ statusId }) => statusId).toSorted());
  expect(names.stages.get('new' as never)).toBe(stages[0]?.statusId);
});

test('fields have the types of their facts, choices the options of the rules, and names lead to their numbers', async () => {
  const { portal, names } = await provisionedPortal();
  const field = (name: string) =>
    [...portal.state.fields.values()].find((one) => one.fieldName === `UF_CRM_13_${name}`);
  const types = (...list: readonly string[]) =>
    list.map((name) => [name, field(name)?.userTypeId, field(name)?.multiple]);
  expect(
    types(
      'FACT_AMOUNT',
      'FACT_PREPAYMENT',
      'FACT_TERM',
      'FACT_PROJECT_LEAD',
      'FACT_SUBJECTS',
      'FACT_URGENT',
      'ENTRY_INN',
    ),
  ).toEqual([
    ['FACT_AMOUNT', 'money', false],
    ['FACT_PREPAYMENT', 'double', false],
    ['FACT_TERM', 'integer', false],
    ['FACT_PROJECT_LEAD', 'employee', false],
    ['FACT_SUBJECTS', 'enumeration', true],
    ['FACT_URGENT', 'boolean', false],
    ['ENTRY_INN', 'string', false],
  ]);
  // A tick box would say no before anybody has answered.
  expect(field('FACT_OWN_FORM')?.options.map(({ xmlId, value }) => [xmlId, value])).toEqual([
    ['true', 'Да'],
    ['false', 'Нет'],
  ]);
  expect(field('DOC_LIMIT_POWER_OF_ATTORNEY')?.userTypeId).toBe('money');
  expect(field('DOC_LIMIT_CHARTER')).toBeUndefined();
  for (const given of ['FACT_CLIENT', 'FACT_CREATED', 'FACT_COUNTRY', 'FACT_PARENT_TOTAL']) {
    expect(field(given)).toBeUndefined();
  }
  const kind = names.options.get('UF_CRM_13_FACT_KIND');
  expect(kind?.get('nda')).toBe(field('FACT_KIND')?.options.find(({ xmlId }) => xmlId === 'nda')?.id);
  expect([...(names.options.get('UF_CRM_13_ABSENT')?.keys() ?? [])]).toEqual([
    'amount',
    'project_lead',
    'sign_by',
    'subjects',
    'term',
  ]);
});

test('documents that only an amendment asks for are on the card, too; those that nobody asks for are not', () => {
  const asked = cardFields(defaultRules()).flatMap(({ field }) => (field.of === 'document' ? [field.document] : []));
  expect(asked).toContain('tender_protocol');
  const dropped = defaultRules((file, text) =>
    file === 'rules/documents.yaml' ? `${text}\n  spare_paper: { title: "Ничей документ" }\n` : text,
  );
  expect(
    cardFields(dropped).some(({ field }) => field.of === 'document' && field.document === ('spare_paper' as never)),
  ).toBe(false);
});

test('the card is laid out in parts; what only Vizir reads is not on it', async () => {
  const { portal } = await provisionedPortal();
  const [form] = [...portal.state.cards.values()] as readonly { title: string; elements: { name: string }[] }[][];
  expect(form?.map(({ title }) => title)).toEqual(['Согласование', 'Договор', 'Контрагент', 'Документы']);
  const names = form?.flatMap(({ elements }) => elements.map(({ name }) => name)) ?? [];
  expect(names.slice(0, 2)).toEqual(['UF_CRM_13_OUT_HOLDER', 'UF_CRM_13_OUT_TAKEN']);
  expect(names).toContain('ASSIGNED_BY_ID');
  expect(names.filter((name) => /OUT_(MARK|KEY)/.test(name))).toEqual([]);
});

test('without the right to write on the drive of the company the folder is for hands, and all else is done', async () => {
  const staged = stagePortal();
  staged.portal.state.storages.clear();
  const { plan, troubles } = await staged.provision('apply');
  expect(troubles).toEqual([]);
  expect(plan.find(({ of }) => of === 'folder')).toMatchObject({ kind: 'cannot', why: 'no_company_drive' });
  expect(await staged.map()).toEqual({ kind: 'missing', missing: ['Договоры (Vizir)'] });
});

test('a bot that was made with another secret is told of, and not taken', async () => {
  const staged = stagePortal();
  const fields = { code: 'vizir', botToken: 'of another one', properties: { name: 'Визирь' }, type: 'bot' };
  await staged.until(staged.client.call('imbot.v2.Bot.register', { fields }, { urgency: 'bulk', kind: 'create' }));
  const { troubles } = await staged.provision('apply');
  expect(troubles).toEqual([{ kind: 'bot_taken' }]);
  expect(staged.portal.state.bots.size).toBe(1);
});

test('a section of somebody else with our number or our title is left alone', async () => {
  for (const [given, why] of [
    [{ title: 'Чужой раздел', entityTypeId: 8494 }, 'number_taken'],
    [{ title: 'Согласование документов' }, 'title_taken'],
  ] as const) {
    const staged = stagePortal();
    await staged.until(staged.client.call('crm.type.add', { fields: given }, { urgency: 'bulk', kind: 'create' }));
    const before = JSON.stringify([...staged.portal.state.types.values()]);
    const { plan, done, troubles } = await staged.provision('apply');
    expect(plan).toMatchObject([{ kind: 'cannot', of: 'section', why }]);
    expect([done, troubles, staged.portal.state.fields.size]).toEqual([[], [], 0]);
    expect(JSON.stringify([...staged.portal.state.types.values()])).toBe(before);
  }
});
