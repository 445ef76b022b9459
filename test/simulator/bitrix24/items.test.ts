// Smart processes, their stages, fields and cards, with the oddities of the real portal.
import { expect, test } from 'vitest';
import type { AskedPortal } from './ask-portal.ts';
import { askPortal, START, smartProcess } from './ask-portal.ts';

type ItemResult = { item: Record<string, unknown> & { id: number } };

const addField = (asked: AskedPortal, typeId: number, name: string, more: object): Promise<unknown> =>
  asked.result('userfieldconfig.add', {
    moduleId: 'crm',
    field: { entityId: `CRM_${typeId}`, fieldName: `UF_CRM_${typeId}_${name}`, ...more },
  });

test('a new smart process has one funnel with five stages, whose ids are text', async () => {
  const asked = askPortal();
  const { entityTypeId, categoryId } = await smartProcess(asked);
  const { body } = await asked.call('crm.status.list', {
    order: { SORT: 'ASC' },
    filter: { ENTITY_ID: `DYNAMIC_${entityTypeId}_STAGE_${categoryId}` },
  });
  const stages = body['result'] as Record<string, string>[];
  expect(stages.map(({ STATUS_ID, SORT, SYSTEM, SEMANTICS }) => [STATUS_ID, SORT, SYSTEM, SEMANTICS])).toEqual([
    [`DT${entityTypeId}_${categoryId}:NEW`, '10', 'Y', null],
    [`DT${entityTypeId}_${categoryId}:PREPARATION`, '20', 'N', null],
    [`DT${entityTypeId}_${categoryId}:CLIENT`, '30', 'N', null],
    [`DT${entityTypeId}_${categoryId}:SUCCESS`, '40', 'Y', 'S'],
    [`DT${entityTypeId}_${categoryId}:FAIL`, '50', 'Y', 'F'],
  ]);
  expect(stages[0]?.['ID']).toEqual(expect.any(String));
});

test('a stage gets the prefix that it lacks; a second success and a stage out of order are refused', async () => {
  const asked = askPortal();
  const { entityTypeId, categoryId } = await smartProcess(asked);
  const ENTITY_ID = `DYNAMIC_${entityTypeId}_STAGE_${categoryId}`;
  const add = (fields: object) => asked.call('crm.status.add', { fields: { ENTITY_ID, ...fields } });
  expect((await add({ STATUS_ID: 'REVIEW', NAME: 'Review', SORT: 35 })).body['result']).toEqual(expect.any(Number));
  expect((await add({ STATUS_ID: 'REVIEW', NAME: 'Again', SORT: 36 })).body).toMatchObject({
    error: 'ERROR_CORE',
    error_description: 'The specified status ID already exists.',
  });
  expect(await add({ STATUS_ID: 'WON', NAME: 'Won', SORT: 41, SEMANTICS: 'S' })).toMatchObject({
    status: 400,
    body: { error: '' },
  });
  expect(await add({ STATUS_ID: 'LATE', NAME: 'Late', SORT: 60 })).toMatchObject({ status: 400, body: { error: '' } });
  const { STATUS_ID } =
    [
      ...((await asked.result('crm.status.list', { filter: { NAME: 'Review' } })) as {
        STATUS_ID: string;
        ID: string;
      }[]),
    ][0] ?? {};
  expect(STATUS_ID).toBe(`DT${entityTypeId}_${categoryId}:REVIEW`);
});

test('a stage with cards in it and a stage of the system are not deleted', async () => {
  const asked = askPortal();
  const { entityTypeId, stage } = await smartProcess(asked);
  await asked.result('crm.item.add', { entityTypeId, fields: { stageId: stage('CLIENT') } });
  const idOf = (code: string): number =>
    [...asked.portal.state.stages.values()].find(({ statusId }) => statusId === stage(code))?.id ?? 0;
  expect((await asked.call('crm.status.delete', { id: idOf('CLIENT') })).body['error_description']).toBe(
    'There are active items in this status.',
  );
  expect((await asked.call('crm.status.delete', { id: idOf('FAIL') })).status).toBe(400);
  expect((await asked.call('crm.status.delete', { id: idOf('PREPARATION') })).body['result']).toBe(true);
});

test('linked fields understand "true" and not Y', async () => {
  const asked = askPortal();
  const add = (value: string) =>
    asked.result('crm.type.add', { fields: { title: 'x', linkedUserFields: { 'TASKS_TASK|UF_CRM_TASK': value } } });
  expect(await add('Y')).toMatchObject({ type: { linkedUserFields: { 'TASKS_TASK|UF_CRM_TASK': false } } });
  expect(await add('true')).toMatchObject({ type: { linkedUserFields: { 'TASKS_TASK|UF_CRM_TASK': true } } });
});

test("a card has numbers as ids, moments to the second in the portal's offset, and a name of its own", async () => {
  const asked = askPortal();
  const { entityTypeId, categoryId, stage } = await smartProcess(asked);
  const { item } = (await asked
    .result('crm.item.add', { entityTypeId, fields: { companyId: '7', unknownToAll: 1 } })
    .catch(() => ({ item: {} }))) as ItemResult;
  expect(item).toEqual({});
  const made = (await asked.result('crm.item.add', { entityTypeId, fields: { companyId: '7' } })) as ItemResult;
  expect(made.item).toMatchObject({
    title: `Contract #${made.item.id}`,
    entityTypeId,
    categoryId,
    stageId: stage('NEW'),
    companyId: 7,
    contactIds: [],
    createdBy: 1,
    createdTime: '2026-05-04T09:00:00+03:00',
    opened: 'Y',
  });
});

test('what changes nothing is not saved: no moment moves, nothing is told, nothing is recorded', async () => {
  const asked = askPortal();
  const { entityTypeId, stage } = await smartProcess(asked);
  const { item } = (await asked.result('crm.item.add', { entityTypeId, fields: { title: 'A' } })) as ItemResult;
  const told = asked.portal.state.events.length;
  asked.clock.goTo((START + 5000) as typeof START);
  const same = (await asked.result('crm.item.update', {
    entityTypeId,
    id: item.id,
    fields: { title: 'A', stageId: stage('NEW') },
  })) as ItemResult;
  expect(same.item).toEqual(item);
  expect(asked.portal.state.events).toHaveLength(told);
  const moved = (await asked.result(
    'crm.item.update',
    { entityTypeId, id: item.id, fields: { stageId: stage('CLIENT') } },
    3,
  )) as ItemResult;
  expect(moved.item).toMatchObject({
    previousStageId: stage('NEW'),
    movedBy: 3,
    movedTime: '2026-05-04T09:00:05+03:00',
    updatedTime: '2026-05-04T09:00:05+03:00',
    createdTime: '2026-05-04T09:00:00+03:00',
  });
  expect(asked.portal.state.events.at(-1)).toEqual({
    name: 'ONCRMDYNAMICITEMUPDATE',
    data: { FIELDS: { ID: item.id, ENTITY_TYPE_ID: entityTypeId } },
  });
});

test('every move stands in the history, after its cursor and without a person', async () => {
  const asked = askPortal();
  const { entityTypeId, stage } = await smartProcess(asked);
  const { item } = (await asked.result('crm.item.add', { entityTypeId, fields: {} })) as ItemResult;
  for (const code of ['CLIENT', 'SUCCESS', 'NEW']) {
    await asked.result('crm.item.update', { entityTypeId, id: item.id, fields: { stageId: stage(code) } });
  }
  const { items } = (await asked.result('crm.stagehistory.list', {
    entityTypeId,
    filter: { OWNER_ID: item.id, '>ID': 1 },
    order: { ID: 'ASC' },
  })) as { items: object[] };
  expect(items).toEqual([
    expect.objectContaining({ ID: 2, TYPE_ID: 2, STAGE_SEMANTIC_ID: 'P', STAGE_ID: stage('CLIENT') }),
    expect.objectContaining({ ID: 3, TYPE_ID: 3, STAGE_SEMANTIC_ID: 'S', STAGE_ID: stage('SUCCESS') }),
    expect.objectContaining({ ID: 4, TYPE_ID: 2, STAGE_SEMANTIC_ID: 'P', STAGE_ID: stage('NEW') }),
  ]);
});

test('user fields have two names, and a field that is not there is ignored', async () => {
  const asked = askPortal();
  const { entityTypeId, typeId } = await smartProcess(asked);
  for (const name of ['HOLDER', 'CONTRACT_NO', 'DIGIT10', '1747309727'])
    await addField(asked, typeId, name, { userTypeId: 'string' });
  const camel = [
    `ufCrm${typeId}Holder`,
    `ufCrm${typeId}ContractNo`,
    `ufCrm_${typeId}_DIGIT10`,
    `ufCrm${typeId}_1747309727`,
  ];
  const { item } = (await asked.result('crm.item.add', {
    entityTypeId,
    fields: { [camel[0] ?? '']: 'Анна', ufCrm99Nothing: 'x' },
  })) as ItemResult;
  expect(Object.keys(item)).toEqual(expect.arrayContaining(camel));
  const original = (await asked.result('crm.item.get', {
    entityTypeId,
    id: item.id,
    useOriginalUfNames: 'Y',
  })) as ItemResult;
  expect(original.item).toMatchObject({ [`UF_CRM_${typeId}_HOLDER`]: 'Анна', [`UF_CRM_${typeId}_CONTRACT_NO`]: '' });
  expect(original.item).not.toHaveProperty('ufCrm99Nothing');
});

test('values are checked by their types: options, lists, money, moments', async () => {
  const asked = askPortal();
  const { entityTypeId, typeId } = await smartProcess(asked);
  const made = (await addField(asked, typeId, 'KIND', {
    userTypeId: 'enumeration',
    enum: [{ value: 'NDA' }, { value: 'MSA' }],
  })) as { field: { enum: { id: string }[] } };
  await addField(asked, typeId, 'TAGS', { userTypeId: 'string', multiple: 'Y' });
  await addField(asked, typeId, 'SUM', { userTypeId: 'money' });
  await addField(asked, typeId, 'TILL', { userTypeId: 'datetime' });
  const option = Number(made.field.enum[1]?.id);
  const set = (fields: object) => asked.call('crm.item.add', { entityTypeId, useOriginalUfNames: 'Y', fields });
  const name = (suffix: string): string => `UF_CRM_${typeId}_${suffix}`;
  expect(
    (
      await set({
        [name('KIND')]: option,
        [name('TAGS')]: ['a', 'b'],
        [name('SUM')]: '300|RUB',
        [name('TILL')]: '2026-05-04T12:00:00Z',
      })
    ).body['result'],
  ).toMatchObject({
    item: {
      [name('KIND')]: option,
      [name('TAGS')]: ['a', 'b'],
      [name('SUM')]: '300|RUB',
      [name('TILL')]: '2026-05-04T15:00:00+03:00',
    },
  });
  expect((await set({ [name('KIND')]: 1 })).body['error']).toBe('CRM_FIELD_ERROR_VALUE_NOT_VALID');
  expect((await set({ [name('TAGS')]: 'a' })).body).toMatchObject({
    error: '100',
    error_description: 'Expected iterable value for multiple field',
  });
});

test('files are given as name and content, kept by id, and loaded from an address with the secret in it', async () => {
  const asked = askPortal();
  const { entityTypeId, typeId } = await smartProcess(asked);
  await addField(asked, typeId, 'SCANS', { userTypeId: 'file', multiple: 'Y' });
  const field = `UF_CRM_${typeId}_SCANS`;
  const file = (text: string): string[] => [`${text}.txt`, Buffer.from(text).toString('base64')];
  const write = async (method: string, value: unknown, id?: number) => {
    const { item } = (await asked.result(method, {
      entityTypeId,
      id,
      useOriginalUfNames: 'Y',
      fields: { [field]: value },
    })) as ItemResult;
    return { id: item.id, files: item[field] as { id: number; urlMachine: string }[] };
  };
  const { id, files } = await write('crm.item.add', [file('one'), file('two')]);
  expect(files).toHaveLength(2);
  expect(files[0]?.urlMachine).toContain(asked.portal.path(1));
  const url = new URL(files[0]?.urlMachine ?? '');
  const loaded = await asked.portal.answer({
    method: 'GET',
    url: `${url.pathname}${url.search}`,
    headers: {},
    body: '',
  });
  expect(loaded).toMatchObject({ status: 200, body: Buffer.from('one') });
  const kept = await write('crm.item.update', [{ id: files[1]?.id }, file('three'), { id: 1 }], id);
  expect(kept.files).toHaveLength(2);
  expect(kept.files[0]?.id).toBe(files[1]?.id);
});

test('cards are filtered by their fields, and by no others', async () => {
  const asked = askPortal();
  const { entityTypeId, stage } = await smartProcess(asked);
  for (const [title, code] of [
    ['Alpha', 'NEW'],
    ['Beta', 'CLIENT'],
    ['Gamma', 'CLIENT'],
  ]) {
    await asked.result('crm.item.add', { entityTypeId, fields: { title, stageId: stage(code ?? '') } });
  }
  const titles = async (filter: object): Promise<unknown[]> => {
    const { items } = (await asked.result('crm.item.list', {
      entityTypeId,
      filter,
      select: ['title'],
      order: { title: 'DESC' },
    })) as { items: { title: string }[] };
    return items.map(({ title }) => title);
  };
  expect(await titles({ stageId: stage('CLIENT') })).toEqual(['Gamma', 'Beta']);
  expect(await titles({ '!stageId': stage('CLIENT') })).toEqual(['Alpha']);
  expect(await titles({ '%title': 'et' })).toEqual(['Beta']);
  expect(await titles({ '@id': [1, 3] })).toEqual(['Gamma', 'Alpha']);
  expect(await titles({ 0: { logic: 'OR', 0: { id: 1 }, 1: { title: 'Beta' } } })).toEqual(['Beta', 'Alpha']);
  expect(await titles({ '>=createdTime': '2026-05-04T06:00:00Z' })).toHaveLength(3);
  expect(await asked.call('crm.item.list', { entityTypeId, filter: { colour: 1 } })).toMatchObject({
    status: 400,
    body: { error: 'INVALID_ARG_VALUE', error_description: "Invalid filter: field 'colour' is not allowed in filter" },
  });
});

test('a stage of another funnel is no value, and a card that is not there is not found', async () => {
  const asked = askPortal();
  const { entityTypeId } = await smartProcess(asked);
  expect((await asked.call('crm.item.add', { entityTypeId, fields: { stageId: 'DT1_2:NEW' } })).body['error']).toBe(
    'CRM_FIELD_ERROR_VALUE_NOT_VALID',
  );
  expect((await asked.call('crm.item.get', { entityTypeId, id: 99 })).body).toMatchObject({
    error: 'NOT_FOUND',
    error_description: 'Item not found',
  });
  expect((await asked.call('crm.item.get', { entityTypeId: 2, id: 99 })).body).toMatchObject({
    error_description: 'Smart process not found',
  });
});
