// Tasks, files, companies, comments, card forms and people of the simulated portal.
import { expect, test } from 'vitest';
import type { AskedPortal } from './ask-portal.ts';
import { askPortal, readAnswer, START, smartProcess } from './ask-portal.ts';

const addCard = async (asked: AskedPortal, entityTypeId: number): Promise<number> => {
  const { item } = (await asked.result('crm.item.add', { entityTypeId, fields: {} })) as { item: { id: number } };
  return item.id;
};

test('a task is bound to a card of a type that lets tasks be linked, and silently not to others', async () => {
  const asked = askPortal();
  const { entityTypeId } = await smartProcess(asked);
  const { type } = (await asked.result('crm.type.add', { fields: { title: 'No tasks' } })) as {
    type: { entityTypeId: number };
  };
  const [linked, other] = [await addCard(asked, entityTypeId), await addCard(asked, type.entityTypeId)];
  const binding = `T${entityTypeId.toString(16)}_${linked}`;
  const fields = {
    TITLE: 'Review',
    RESPONSIBLE_ID: 1,
    UF_CRM_TASK: [binding, `T${type.entityTypeId.toString(16)}_${other}`],
  };
  const { task } = (await asked.result('tasks.task.add', { fields })) as { task: { id: string; status: string } };
  expect(task).toMatchObject({ id: '3711', status: '2', responsibleId: '1' });
  expect(task).not.toHaveProperty('ufCrmTask');
  expect(await asked.result('tasks.task.get', { taskId: task.id, select: ['ID', 'UF_CRM_TASK'] })).toMatchObject({
    task: { id: '3711', ufCrmTask: [binding] },
  });
  expect(await asked.result('tasks.task.list', { filter: { UF_CRM_TASK: binding } })).toMatchObject({
    tasks: [{ id: '3711' }],
  });
  expect(await asked.result('tasks.task.list', { filter: { UF_CRM_TASK: 'T1_1' } })).toEqual({ tasks: [] });
});

test('a task is closed once, and says who did it last', async () => {
  const asked = askPortal();
  asked.portal.byHand.addPerson({ id: 5 });
  const { task } = (await asked.result('tasks.task.add', { fields: { TITLE: 'Review', RESPONSIBLE_ID: 5 } })) as {
    task: { id: string };
  };
  expect(await asked.result('tasks.task.complete', { taskId: task.id }, 5)).toMatchObject({
    task: { status: '5', statusChangedBy: '5', closedBy: '5' },
  });
  expect(await asked.call('tasks.task.complete', { taskId: task.id })).toMatchObject({
    status: 400,
    body: { error: '0', error_description: 'Action on the task is not allowed' },
  });
  expect(await asked.result('tasks.task.renew', { taskId: task.id })).toMatchObject({
    task: { status: '2', closedBy: '0', closedDate: null },
  });
});

test('a create of the third version is made once under its key', async () => {
  const asked = askPortal();
  const add = (title: string) =>
    asked.call('v3:tasks.task.add', { fields: { title, responsibleId: 1 } }, { headers: { 'idempotency-key': 'k1' } });
  const first = await add('Review');
  expect(first.body['result']).toMatchObject({ item: { id: 3711, status: 'pending' } });
  const second = await add('Review');
  expect(second.headers['idempotent-replayed']).toBe('true');
  expect(second.body['result']).toEqual(first.body['result']);
  expect(await add('Other')).toMatchObject({
    status: 422,
    body: { error: { code: expect.stringContaining('IDEMPOTENCYKEYREUSED') } },
  });
  expect(asked.portal.state.tasks.size).toBe(1);
  const without = askPortal({ settings: { thirdVersion: 'missing' } });
  expect((await without.call('v3:tasks.task.get', { id: 1 })).status).toBe(404);
});

test('a name stands once in a folder, and files are loaded as they were sent', async () => {
  const asked = askPortal();
  const [drive] = (await asked.result('disk.storage.getList', { filter: { ENTITY_TYPE: 'common' } })) as {
    ID: string;
  }[];
  const folder = (await asked.result('disk.storage.addFolder', { id: drive?.ID, data: { NAME: 'Acme' } })) as {
    ID: string;
  };
  expect(await asked.call('disk.storage.addFolder', { id: drive?.ID, data: { NAME: 'acme' } })).toMatchObject({
    status: 400,
    body: { error: 'DISK_OBJ_22000' },
  });
  const fileContent = ['a.pdf', Buffer.from('paper').toString('base64')];
  const file = (await asked.result('disk.folder.uploadFile', {
    id: folder.ID,
    data: { NAME: 'a.pdf' },
    fileContent,
  })) as { DOWNLOAD_URL: string; SIZE: string };
  expect(file).toMatchObject({ NAME: 'a.pdf', SIZE: '5', PARENT_ID: folder.ID });
  expect(
    (await asked.call('disk.folder.uploadFile', { id: folder.ID, data: { NAME: 'a.pdf' }, fileContent })).body['error'],
  ).toBe('DISK_OBJ_22000');
  expect(
    await asked.result('disk.folder.uploadFile', {
      id: folder.ID,
      data: { NAME: 'a.pdf' },
      fileContent,
      generateUniqueName: true,
    }),
  ).toMatchObject({ NAME: 'a (1).pdf' });
  const url = new URL(file.DOWNLOAD_URL);
  expect(
    await asked.portal.answer({ method: 'GET', url: url.pathname + url.search, headers: {}, body: '' }),
  ).toMatchObject({ body: Buffer.from('paper') });
  // Nobody makes up an address for another file, nor uses one through another webhook.
  const [, , signed] = (url.searchParams.get('token') ?? '').split('|');
  const forged = `disk|${Buffer.from('file=1').toString('base64url')}|${signed}`;
  const paths = [
    `${url.pathname}?token=${encodeURIComponent(forged)}`,
    `${asked.portal.path(5)}/download/${url.search}`,
  ];
  for (const path of paths) {
    expect(await asked.portal.answer({ method: 'GET', url: path, headers: {}, body: '' })).toMatchObject({
      status: 404,
    });
  }
  const found = await asked.result('disk.folder.getChildren', { id: folder.ID, filter: { NAME: 'a.pdf' } });
  expect(found).toMatchObject([{ NAME: 'a.pdf', TYPE: 'file' }]);
});

test('a file may be sent to an address that is asked for first, and not from a batch', async () => {
  const asked = askPortal();
  const { uploadUrl } = (await asked.result('disk.storage.uploadFile', { id: 13, data: { NAME: 'big.pdf' } })) as {
    uploadUrl: string;
  };
  const url = new URL(uploadUrl);
  const body = '--b\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\n\r\nbytes\r\n--b--\r\n';
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  const sent = readAnswer(await asked.portal.answer({ method: 'POST', url: url.pathname + url.search, headers, body }));
  expect(sent.body['result']).toMatchObject({ NAME: 'big.pdf', SIZE: '5' });
  const inBatch = (await asked.result('batch', { cmd: { up: 'disk.storage.uploadfile?id=13' } })) as {
    result_error: object;
  };
  expect(inBatch.result_error).toMatchObject({ up: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } });
});

test('a company is found by the tax number of its requisites', async () => {
  const asked = askPortal();
  const { item } = (await asked.result('crm.item.add', { entityTypeId: 4, fields: { title: 'Acme' } })) as {
    item: { id: number };
  };
  const fields = { ENTITY_TYPE_ID: 4, ENTITY_ID: item.id, PRESET_ID: 1, NAME: 'Организация', RQ_INN: '7707083893' };
  expect(await asked.result('crm.requisite.add', { fields })).toBe(40);
  const rows = await asked.result('crm.requisite.list', {
    filter: { RQ_INN: '7707083893', ENTITY_TYPE_ID: 4 },
    select: ['ID', 'ENTITY_ID', 'RQ_INN', 'RQ_KPP'],
  });
  expect(rows).toEqual([{ ID: '40', ENTITY_ID: String(item.id), RQ_INN: '7707083893', RQ_KPP: null }]);
  const { entityTypeId } = await smartProcess(asked);
  const card = await addCard(asked, entityTypeId);
  const link = {
    ENTITY_TYPE_ID: entityTypeId,
    ENTITY_ID: card,
    REQUISITE_ID: 40,
    BANK_DETAIL_ID: 0,
    MC_REQUISITE_ID: 0,
    MC_BANK_DETAIL_ID: 0,
  };
  expect((await asked.call('crm.requisite.link.register', { fields: link })).body['error_description']).toContain(
    'can not be tied',
  );
  await asked.result('crm.item.update', { entityTypeId, id: card, fields: { companyId: item.id } });
  expect(await asked.result('crm.requisite.link.register', { fields: link })).toBe(true);
});

test('comments stand under a card by the word of its type, and are found by nothing else', async () => {
  const asked = askPortal();
  const { entityTypeId } = await smartProcess(asked);
  const id = await addCard(asked, entityTypeId);
  const where = { ENTITY_ID: id, ENTITY_TYPE: `dynamic_${entityTypeId}` };
  const comment = await asked.result('crm.timeline.comment.add', { fields: { ...where, COMMENT: 'No. 7' } });
  expect(await asked.result('crm.timeline.comment.list', { filter: where })).toMatchObject([
    { ID: String(comment), COMMENT: 'No. 7', AUTHOR_ID: '1' },
  ]);
  expect((await asked.call('crm.timeline.comment.list', { filter: { '%COMMENT': 'No' } })).status).toBe(400);
});

test('a card form is set for all or for one, and comes back with flags as text', async () => {
  const asked = askPortal();
  const { entityTypeId, categoryId } = await smartProcess(asked);
  const data = [
    {
      name: 'main',
      title: 'Договор',
      type: 'section',
      elements: [{ name: 'TITLE', optionFlags: 1 }, { name: 'STAGE_ID' }],
    },
  ];
  const where = { entityTypeId, scope: 'C', extras: { categoryId } };
  expect(await asked.result('crm.item.details.configuration.get', where)).toBe(null);
  expect(await asked.result('crm.item.details.configuration.set', { ...where, data })).toBe(true);
  expect(await asked.result('crm.item.details.configuration.get', { entityTypeId, scope: 'C' })).toEqual([
    {
      ...data[0],
      elements: [
        { name: 'TITLE', optionFlags: '1' },
        { name: 'STAGE_ID', optionFlags: '0' },
      ],
    },
  ]);
  expect(await asked.result('crm.item.details.configuration.get', { entityTypeId })).toBe(null);
});

test('people: who is there, who heads them, who is away and who is gone', async () => {
  const asked = askPortal();
  const { byHand, state } = asked.portal;
  state.departments.set(15, { id: 15, name: 'Law', parent: 1, head: 7 });
  byHand.addPerson({ id: 5, name: 'Анна', departments: [15] });
  byHand.addPerson({ id: 7, name: 'Пётр', departments: [15] });
  byHand.dismiss(5);
  byHand.goAbsent(7, (START + 3_600_000) as typeof START);
  expect(await asked.result('user.get', { FILTER: { ACTIVE: true, UF_DEPARTMENT: 15 } })).toMatchObject([
    { ID: '7', ACTIVE: true },
  ]);
  expect(await asked.result('user.get', { ID: 5 })).toMatchObject([{ ID: '5', ACTIVE: false }]);
  expect(await asked.result('department.get', { ID: 15 })).toEqual([
    { ID: '15', NAME: 'Law', SORT: 500, PARENT: '1', UF_HEAD: '7' },
  ]);
  expect(await asked.result('im.user.list.get', { ID: [1, 7], RESULT_TYPE: 'array' })).toMatchObject([
    { id: 1, absent: false },
    { id: 7, absent: '2026-05-04T10:00:00+03:00' },
  ]);
  asked.clock.goTo((START + 3_600_000) as typeof START);
  expect(await asked.result('im.user.get', { ID: 7 })).toMatchObject({ absent: false });
});

test('the portal tells its time and its methods', async () => {
  const { result, call } = askPortal();
  expect(await result('server.time')).toBe('2026-05-04T06:00:00+00:00');
  expect(await result('method.get', { name: 'CRM.Item.Add' })).toEqual({ isExisting: true, isAvailable: true });
  expect(await result('method.get', { name: 'crm.nothing' })).toEqual({ isExisting: false, isAvailable: false });
  expect(await call('event.bind', { event: 'ONCRMDYNAMICITEMUPDATE' })).toMatchObject({
    status: 403,
    body: { error: 'WRONG_AUTH_TYPE' },
  });
});
