// What people and newer rules have changed is shown and put right; what somebody else made stays.
import { expect, test } from 'vitest';
import type { ProvisionChange } from '../../../src/bitrix24/provision/provision-change.ts';
import { isPortalMap } from '../../../src/bitrix24/provision/read-portal-map.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import type { StagedPortal } from './staged-portal.ts';
import { provisionedPortal } from './staged-portal.ts';

/** What is planned, without the advice that is always given. */
async function planned(staged: StagedPortal, bundle?: Bundle): Promise<readonly ProvisionChange[]> {
  const { plan, troubles } = await staged.provision('plan', bundle);
  expect(troubles).toEqual([]);
  return plan.filter(({ of }) => of !== 'rights' && of !== 'columns').map(({ action: _, ...change }) => change);
}

/** Does it, after which nothing is left to do. */
async function applied(staged: StagedPortal, bundle?: Bundle): Promise<void> {
  const { troubles, left } = await staged.provision('apply', bundle);
  expect([troubles, left]).toEqual([[], []]);
  expect((await planned(staged, bundle)).filter(({ kind }) => kind !== 'leave' && kind !== 'cannot')).toEqual([]);
  expect(staged.portal.state.malformed).toEqual([]);
}

async function call(staged: StagedPortal, method: string, params: object): Promise<unknown> {
  const { result } = await staged.until(
    staged.client.call(method, params as never, { urgency: 'bulk', kind: 'create' }),
  );
  return result;
}

const stageNamed = ({ portal }: StagedPortal, name: string) =>
  [...portal.state.stages.values()].find((stage) => stage.name === name);
const fieldNamed = ({ portal }: StagedPortal, name: string) =>
  [...portal.state.fields.values()].find(({ fieldName }) => fieldName === `UF_CRM_13_${name}`);
const order = ({ portal }: StagedPortal): readonly string[] =>
  [...portal.state.stages.values()].toSorted((a, b) => a.sort - b.sort).map(({ name }) => name);

const edited = (file: string, ...edits: readonly (readonly [string, string])[]): Bundle =>
  defaultRules((path, text) =>
    path === file
      ? edits.reduce((before, [from, to]) => {
          expect(before).toContain(from);
          return before.replace(from, to);
        }, text)
      : text,
  );

test('a stage that was renamed and recoloured by hand gets back what the rules say of it', async () => {
  const rules = edited('rules/funnel.yaml', ['title: "Доработка",', 'title: "Доработка", color: "#ff00aa",']);
  const staged = await provisionedPortal({}, rules);
  Object.assign(stageNamed(staged, 'Доработка') ?? {}, { name: 'Переделка', color: '#000000' });
  Object.assign(stageNamed(staged, 'Отложен') ?? {}, { color: '#123456' });
  expect(await planned(staged)).toEqual([
    {
      kind: 'change',
      of: 'stage',
      name: 'rework',
      title: 'Доработка',
      differs: [
        { what: 'title', from: 'Переделка', to: 'Доработка' },
        { what: 'color', from: '#000000', to: '#FF00AA' },
      ],
    },
  ]);
  await applied(staged);
  // The rules say nothing of this one's colour.
  expect(stageNamed(staged, 'Отложен')?.color).toBe('#123456');
});

test('a stage that somebody added stays where it stands; other numbers of the same order change nothing', async () => {
  const staged = await provisionedPortal();
  const book = stageNamed(staged, 'Доработка')?.entityId;
  const after = stageNamed(staged, 'Доработка')?.sort ?? 0;
  const fields = { ENTITY_ID: book, STATUS_ID: 'UC_OWN', NAME: 'У партнёра', SORT: after + 5, COLOR: '#000000' };
  await call(staged, 'crm.status.add', { fields });
  for (const stage of staged.portal.state.stages.values()) stage.sort *= 10;
  expect(await planned(staged)).toEqual([
    { kind: 'leave', of: 'stage', name: 'UC_OWN', title: 'У партнёра', why: 'stage_of_others' },
  ]);
  await applied(staged);
  expect(order(staged).slice(5, 7)).toEqual(['Доработка', 'У партнёра']);
});

test('new stages come in their place, in another order stages are moved, and one that is not used any more goes when it is empty', async () => {
  const staged = await provisionedPortal();
  const rules = edited(
    'rules/funnel.yaml',
    ['  paused:     { title: "Отложен", shows: [on_hold] }\n', ''],
    ['shows: [rework]', 'shows: [rework, on_hold]'],
    ['  compliance:', '  approved:   { title: "Утверждён", shows: [approval] }\n  compliance:'],
    ['  approval:   { title: "Утверждение", shows: [approval] }\n', ''],
  );
  const card = await call(staged, 'crm.item.add', {
    entityTypeId: 8494,
    fields: { title: 'Договор', stageId: stageNamed(staged, 'Отложен')?.statusId },
  });
  expect((await planned(staged, rules)).filter(({ kind }) => kind === 'leave')).toEqual([
    { kind: 'leave', of: 'stage', name: 'V_PAUSED', title: 'Отложен', why: 'stage_in_use' },
  ]);
  await applied(staged, rules);
  expect(order(staged).slice(2, 5)).toEqual(['На согласовании', 'Утверждён', 'Валютный и налоговый контроль']);
  expect(order(staged)).not.toContain('Утверждение');
  expect(order(staged)).toContain('Отложен');
  const { id } = (card as { item: { id: number } }).item;
  await call(staged, 'crm.item.delete', { entityTypeId: 8494, id });
  expect(await planned(staged, rules)).toEqual([{ kind: 'remove', of: 'stage', name: 'V_PAUSED', title: 'Отложен' }]);
  await applied(staged, rules);
  expect(order(staged)).not.toContain('Отложен');
});

test('of two good ends the second is for hands', async () => {
  const rules = edited('rules/funnel.yaml', ['shows: [withdrawn], ends: failure', 'shows: [withdrawn], ends: success']);
  const staged = await provisionedPortal();
  expect((await planned(staged, rules)).filter(({ kind }) => kind === 'cannot')).toEqual([
    { kind: 'cannot', of: 'stage', name: 'withdrawn', why: 'one_success' },
  ]);
});

test('options keep their numbers when they are renamed, are added at the end, and are never taken away', async () => {
  const staged = await provisionedPortal();
  const before = fieldNamed(staged, 'FACT_KIND')?.options ?? [];
  const rules = edited('rules/facts.yaml', ['services: Оказание услуг', 'services: Услуги\n      lease: Аренда']);
  expect(await planned(staged, rules)).toEqual([
    {
      kind: 'change',
      of: 'field',
      name: 'FACT_KIND',
      title: 'Вид договора',
      differs: [
        { what: 'option', about: 'services', from: 'Оказание услуг', to: 'Услуги' },
        { what: 'option', about: 'lease', from: '', to: 'Аренда' },
      ],
    },
  ]);
  await applied(staged, rules);
  const after = fieldNamed(staged, 'FACT_KIND')?.options ?? [];
  expect(after.slice(0, before.length).map(({ id, xmlId }) => [id, xmlId])).toEqual(
    before.map(({ id, xmlId }) => [id, xmlId]),
  );
  // Back to the rules of before: the option stays, for the cards that have it.
  expect((await planned(staged)).filter(({ kind }) => kind === 'leave')).toEqual([
    {
      kind: 'leave',
      of: 'field',
      name: 'FACT_KIND',
      title: 'Вид договора',
      why: 'options_not_asked',
      differs: [{ what: 'option', about: 'lease', from: 'Аренда', to: '' }],
    },
  ]);
  await applied(staged);
  expect(fieldNamed(staged, 'FACT_KIND')?.options.map(({ xmlId }) => xmlId)).toContain('lease');
});

test('an option that was deleted by hand is made anew, and one that was added by hand is told of', async () => {
  const staged = await provisionedPortal();
  const field = fieldNamed(staged, 'FACT_RELATION');
  if (field === undefined) throw new Error('no field');
  const [client, ...rest] = field.options;
  field.options = [...rest, { id: 9999, value: 'Партнёр', sort: 500, xmlId: '0f343b0931126a20f133d67c2b018a3b' }];
  const plan = await planned(staged);
  expect(plan.map(({ kind, why }) => [kind, why])).toEqual([
    ['change', undefined],
    ['leave', 'options_of_others'],
  ]);
  const missing = await staged.map();
  expect(missing).toEqual({ kind: 'missing', missing: ['FACT_RELATION'] });
  await applied(staged);
  const xmlIds = fieldNamed(staged, 'FACT_RELATION')?.options.map(({ xmlId }) => xmlId);
  expect(xmlIds).toContain(client?.xmlId);
  expect(fieldNamed(staged, 'FACT_RELATION')?.options.find(({ id }) => id === 9999)?.value).toBe('Партнёр');
});

test('fields of a document that the rules have dropped stay; a fact of another type is for hands', async () => {
  const staged = await provisionedPortal();
  const rules = defaultRules((file, text) => {
    if (file === 'rules/facts.yaml') return text.replace('type: months', 'type: number');
    if (file === 'rules/amendments/works.yaml') return text.replaceAll('acceptance_terms', 'rights_confirmation');
    return text;
  });
  const plan = await planned(staged, rules);
  expect(plan.filter(({ why }) => why === 'field_not_asked').map(({ name }) => name)).toEqual([
    'DOC_FILE_ACCEPTANCE_TERMS',
    'DOC_ISSUED_ACCEPTANCE_TERMS',
    'DOC_UNTIL_ACCEPTANCE_TERMS',
    'DOC_PROMISED_ACCEPTANCE_TERMS',
  ]);
  expect(plan.filter(({ kind }) => kind === 'cannot')).toEqual([
    {
      kind: 'cannot',
      of: 'field',
      name: 'FACT_TERM',
      title: 'Срок действия в месяцах',
      differs: [{ what: 'type', from: 'integer', to: 'double' }],
      why: 'field_of_other_type',
    },
  ]);
  await applied(staged, rules);
  expect(fieldNamed(staged, 'DOC_FILE_ACCEPTANCE_TERMS')).toBeDefined();
});

test('settings of the section are put right; another funnel and fields of others are left alone', async () => {
  const staged = await provisionedPortal();
  const type = staged.portal.state.types.get(8494);
  if (type === undefined) throw new Error('no section');
  type.flags['isAutomationEnabled'] = 'Y';
  type.linkedUserFields = {};
  type.title = 'Договоры';
  await call(staged, 'crm.category.add', { entityTypeId: 8494, fields: { name: 'Партнёры' } });
  const own = { entityId: 'CRM_13', fieldName: 'UF_CRM_13_NOTE', userTypeId: 'string' };
  await call(staged, 'userfieldconfig.add', { moduleId: 'crm', field: own });
  expect(await planned(staged)).toEqual([
    {
      kind: 'change',
      of: 'section',
      name: 'Согласование документов',
      differs: [
        { what: 'title', from: 'Договоры', to: 'Согласование документов' },
        { what: 'flag', about: 'isAutomationEnabled', from: 'Y', to: 'N' },
      ],
    },
    { kind: 'change', of: 'tasks', name: 'UF_CRM_TASK' },
    { kind: 'leave', of: 'funnel', name: 'Партнёры', why: 'another_funnel' },
  ]);
  await applied(staged);
  expect(fieldNamed(staged, 'NOTE')).toBeDefined();
});

test('a card that an administrator has arranged otherwise is only filled up with what is missing', async () => {
  const staged = await provisionedPortal();
  const [key = '', form] = [...staged.portal.state.cards][0] ?? [];
  const sections = form as { name: string; title: string; type: string; elements: { name: string }[] }[];
  const amount = { name: 'UF_CRM_13_FACT_AMOUNT', optionFlags: '1' };
  const arranged = [
    { name: 'own', title: 'Главное', type: 'section', elements: [amount] },
    ...sections
      .filter(({ name }) => name !== 'vizir_documents')
      .map((section) => ({
        ...section,
        elements: section.elements.filter(({ name }) => !/FACT_(AMOUNT|TERM)$/.test(name)),
      })),
  ];
  staged.portal.state.cards.set(key, arranged);
  expect(
    (await planned(staged)).map(({ kind, of, differs = [] }) => [kind, of, differs.map(({ what }) => what)]),
  ).toEqual([['change', 'form', ['elements', 'section']]]);
  await applied(staged);
  const after = staged.portal.state.cards.get(key) as typeof sections;
  expect(after.map(({ title }) => title)).toEqual(['Главное', 'Согласование', 'Договор', 'Контрагент', 'Документы']);
  const places = after.flatMap(({ title, elements }) => elements.map(({ name }) => `${title} ${name}`));
  expect(places.filter((place) => place.endsWith('FACT_AMOUNT'))).toEqual(['Главное UF_CRM_13_FACT_AMOUNT']);
  expect(places).toContain('Договор UF_CRM_13_FACT_TERM');
});

test('the spare stages of a funnel with cards in it are left', async () => {
  const staged = await provisionedPortal();
  const book = stageNamed(staged, 'Доработка')?.entityId;
  const fields = { ENTITY_ID: book, STATUS_ID: 'PREPARATION', NAME: 'Подготовка', SORT: 11 };
  await call(staged, 'crm.status.add', { fields });
  await call(staged, 'crm.item.add', { entityTypeId: 8494, fields: { title: 'Договор' } });
  expect(await planned(staged)).toEqual([
    { kind: 'leave', of: 'stage', name: 'PREPARATION', title: 'Подготовка', why: 'stage_in_use' },
  ]);
});

test('without the commands of the bot nobody could press: the map says what is missing', async () => {
  const staged = await provisionedPortal();
  staged.portal.state.commands.clear();
  expect(await staged.map()).toEqual({ kind: 'missing', missing: ['vizir'] });
  expect((await planned(staged)).map(({ of, name }) => `${of} ${name}`)).toEqual(
    ['vizir', 'где', 'where', 'мои', 'mine', 'помощь', 'help'].map((name) => `command ${name}`),
  );
  await applied(staged);
});

test('a portal that does not list hidden commands is not asked for them again and again', async () => {
  const staged = await provisionedPortal();
  for (const { id, command } of staged.portal.state.commands.values()) {
    if (command === 'vizir') staged.portal.state.commands.delete(id);
  }
  expect(await planned(staged)).toEqual([]);
  expect(isPortalMap(await staged.map())).toBe(true);
});
