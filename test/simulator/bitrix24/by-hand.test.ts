// What people do in the browser leaves the traces that it leaves at a real portal.
import { expect, test } from 'vitest';
import type { AskedPortal } from './ask-portal.ts';
import { askPortal, smartProcess } from './ask-portal.ts';

async function atWork(): Promise<
  AskedPortal & { entityTypeId: number; stage: (code: string) => string; file: string; several: string }
> {
  const asked = askPortal();
  const { entityTypeId, typeId, stage } = await smartProcess(asked);
  await asked.result('crm.type.update', { id: typeId, fields: { isRecyclebinEnabled: 'Y' } });
  const field = async (name: string, more: object): Promise<string> => {
    const fieldName = `UF_CRM_${typeId}_${name}`;
    const given = { entityId: `CRM_${typeId}`, fieldName, userTypeId: 'file', ...more };
    await asked.result('userfieldconfig.add', { moduleId: 'crm', field: given });
    return fieldName;
  };
  const [file, several] = [await field('DRAFT', {}), await field('PAPERS', { multiple: 'Y' })];
  for (const id of [5, 7]) asked.portal.byHand.addPerson({ id });
  return { ...asked, entityTypeId, stage, file, several };
}

const item = async ({ result }: AskedPortal, entityTypeId: number, id: number): Promise<Record<string, unknown>> => {
  const got = await result('crm.item.get', { entityTypeId, id, useOriginalUfNames: 'Y' });
  return (got as { item: Record<string, unknown> }).item;
};

const moves = async ({ result }: AskedPortal, entityTypeId: number): Promise<unknown[]> => {
  const { items } = (await result('crm.stagehistory.list', { entityTypeId })) as { items: Record<string, unknown>[] };
  return items.map(({ TYPE_ID, OWNER_ID, STAGE_ID }) => [TYPE_ID, OWNER_ID, STAGE_ID]);
};

test('a card that a person makes, edits and drags says who did it, in fields, history and events', async () => {
  const asked = await atWork();
  const { portal, entityTypeId, stage } = asked;
  const card = portal.byHand.createCard(5, { title: 'Acme', noSuchField: 1 });
  portal.byHand.editCard(7, card, { title: 'Acme Ltd' });
  portal.byHand.dragCard(7, card, 'CLIENT');
  expect(await item(asked, entityTypeId, card)).toMatchObject({
    title: 'Acme Ltd',
    stageId: stage('CLIENT'),
    previousStageId: stage('NEW'),
    createdBy: 5,
    updatedBy: 7,
    movedBy: 7,
  });
  expect(await moves(asked, entityTypeId)).toEqual([
    [1, card, stage('NEW')],
    [2, card, stage('CLIENT')],
  ]);
  expect(portal.state.events.slice(-3).map(({ name }) => name)).toEqual([
    'ONCRMDYNAMICITEMADD',
    'ONCRMDYNAMICITEMUPDATE',
    'ONCRMDYNAMICITEMUPDATE',
  ]);
  expect(() => portal.byHand.dragCard(7, card, 'NOWHERE')).toThrow('Invalid value for field "STAGE_ID"');
});

test('a card that is moved to another funnel and back leaves two entries of that kind', async () => {
  const asked = await atWork();
  const { portal, entityTypeId, stage, result } = asked;
  const { category } = (await result('crm.category.add', { entityTypeId, fields: { name: 'Other' } })) as {
    category: { id: number };
  };
  const card = portal.byHand.createCard(5, {});
  const { categoryId } = await item(asked, entityTypeId, card);
  portal.byHand.moveToFunnel(5, card, category.id);
  portal.byHand.moveToFunnel(5, card, Number(categoryId), 'CLIENT');
  expect(await moves(asked, entityTypeId)).toEqual([
    [1, card, stage('NEW')],
    [5, card, `DT${entityTypeId}_${category.id}:NEW`],
    [5, card, stage('CLIENT')],
  ]);
});

test('files are put beside each other where a field takes several, and in place of the last where it takes one', async () => {
  const { portal, entityTypeId, result, file, several } = await atWork();
  const card = portal.byHand.createCard(5, {});
  for (const name of ['a.pdf', 'b.pdf']) {
    portal.byHand.putFile(5, card, several, name, Buffer.from(name));
    portal.byHand.putFile(5, card, file, name, Buffer.from(name));
  }
  const { item: row } = (await result('crm.item.get', { entityTypeId, id: card, useOriginalUfNames: 'Y' })) as {
    item: Record<string, { urlMachine: string }[] & { urlMachine: string }>;
  };
  expect(row[several]?.map(({ urlMachine }) => urlMachine)).toHaveLength(2);
  const named = (id: unknown): string | undefined => portal.state.files.get(Number(id))?.name;
  const kept = portal.state.items.get(`${entityTypeId}/${card}`);
  expect([kept?.[several]].flat().map(named)).toEqual(['a.pdf', 'b.pdf']);
  expect(named(kept?.[file])).toBe('b.pdf');
  expect(() => portal.byHand.putFile(5, card, 'title', 'a', Buffer.from(''))).toThrow('title is no field for files');
});

test('a copy stands where the original stands, with its fields and files of its own', async () => {
  const asked = await atWork();
  const { portal, entityTypeId, stage, file } = asked;
  const card = portal.byHand.createCard(5, { title: 'Acme', stageId: stage('CLIENT') });
  portal.byHand.putFile(5, card, file, 'a.pdf', Buffer.from('text'));
  const copy = portal.byHand.copyCard(7, card);
  expect(await item(asked, entityTypeId, copy)).toMatchObject({
    id: copy,
    title: 'Acme',
    stageId: stage('CLIENT'),
    createdBy: 7,
  });
  const fileOf = (id: number): number => Number(portal.state.items.get(`${entityTypeId}/${id}`)?.[file]);
  expect(fileOf(copy)).not.toBe(fileOf(card));
  expect(portal.state.files.get(fileOf(copy))?.content.toString()).toBe('text');
});

test('a card comes back from the bin under another number, with its comments and without its company', async () => {
  const asked = await atWork();
  const { portal, entityTypeId, stage, result } = asked;
  const card = portal.byHand.createCard(5, { stageId: stage('CLIENT'), companyId: 3 });
  portal.byHand.comment(5, card, 'seen');
  await result('crm.item.delete', { entityTypeId, id: card });
  expect(await asked.call('crm.item.get', { entityTypeId, id: card })).toMatchObject({ status: 400 });
  const back = portal.byHand.restoreCard(7, card);
  expect(back).not.toBe(card);
  expect(await item(asked, entityTypeId, back)).toMatchObject({ stageId: stage('CLIENT'), companyId: 0, createdBy: 5 });
  const comments = (id: number): Promise<unknown> =>
    result('crm.timeline.comment.list', { filter: { ENTITY_ID: id, ENTITY_TYPE: `dynamic_${entityTypeId}` } });
  expect(await comments(card)).toEqual([]);
  expect(await comments(back)).toMatchObject([{ COMMENT: 'seen', AUTHOR_ID: '5' }]);
  expect(() => portal.byHand.restoreCard(7, card)).toThrow('Item not found');
  expect(portal.state.events.map(({ name }) => name)).toContain('ONCRMDYNAMICITEMDELETE');
});

test('without a bin a deleted card is gone', async () => {
  const asked = askPortal();
  await smartProcess(asked);
  const card = asked.portal.byHand.createCard(1, {});
  asked.portal.byHand.deleteCard(1, card);
  expect(() => asked.portal.byHand.restoreCard(1, card)).toThrow('Item not found');
});

test('a task that a person closes, opens again and deletes is so for the methods', async () => {
  const { portal, result } = await atWork();
  const { task } = (await result('tasks.task.add', { fields: { TITLE: 'Review', RESPONSIBLE_ID: 5 } })) as {
    task: { id: string };
  };
  const taskId = Number(task.id);
  portal.byHand.completeTask(5, taskId);
  expect(await result('tasks.task.get', { taskId })).toMatchObject({ task: { status: '5', closedBy: '5' } });
  portal.byHand.renewTask(7, taskId);
  expect(await result('tasks.task.get', { taskId })).toMatchObject({ task: { status: '2', statusChangedBy: '7' } });
  portal.byHand.deleteTask(7, taskId);
  expect(portal.state.tasks.size).toBe(0);
  expect(() => portal.byHand.completeTask(5, taskId)).toThrow('wrong task id');
});

test('what people do costs no budget of the webhook and is no call', async () => {
  const { portal } = await atWork();
  const before = portal.state.calls.length;
  const card = portal.byHand.createCard(5, {});
  portal.byHand.comment(5, card, 'seen');
  expect(portal.state.calls.length).toBe(before);
});
