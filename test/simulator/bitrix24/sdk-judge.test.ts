// The official SDK, unmodified and over TLS, as a judge of the simulated portal.
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { ApiVersion, B24Hook } from '@bitrix24/b24jssdk';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortalFault } from '../../../src/simulator/bitrix24/faults/portal-fault.ts';
import type { StartedPortal } from '../../../src/simulator/bitrix24/start-portal.ts';
import { startPortal } from '../../../src/simulator/bitrix24/start-portal.ts';

let portal: StartedPortal;
let sdk: B24Hook;
const faults: PortalFault[] = [];
const trusted = getCACertificates('default');

beforeAll(async () => {
  const names = [{ type: 7 as const, ip: '127.0.0.1' }];
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  setDefaultCACertificates([...trusted, cert]);
  portal = await startPortal({ tls: { key, cert }, faults: { next: () => faults.shift() } });
  sdk = B24Hook.fromWebhookUrl(portal.url(1));
  sdk.offClientSideWarning();
});

afterAll(async () => {
  sdk.destroy();
  await portal.close();
  setDefaultCACertificates(trusted);
});

type TypeResult = { type: { id: number; entityTypeId: number } };
const add = { method: 'crm.type.add', params: { fields: { title: 'Contract', isStagesEnabled: 'Y' } } };

async function newType(): Promise<number> {
  const made = await sdk.actions.v2.call.make<TypeResult>(add);
  return made.getData()?.result.type.entityTypeId ?? 0;
}

test('a call is understood in both directions, its time included', async () => {
  const made = await sdk.actions.v2.call.make<TypeResult>(add);
  expect(made.isSuccess).toBe(true);
  expect(made.getData()).toMatchObject({ result: { type: { title: 'Contract' } }, time: { processing: 0.4 } });
  expect(portal.state.malformed).toEqual([]);
});

test('lists of three pages come whole, at once and as they go', async () => {
  const entityTypeId = await newType();
  const calls = Array.from({ length: 50 }, (_, at) => ({
    method: 'crm.item.add',
    params: { entityTypeId, fields: { title: `№ ${at}` } },
  }));
  for (let time = 0; time < 2; time += 1) {
    const batch = await sdk.actions.v2.batch.make({ calls, options: { isHaltOnError: true } });
    expect(batch.isSuccess).toBe(true);
  }
  await sdk.actions.v2.batch.make({ calls: calls.slice(0, 20) });
  const before = portal.state.calls.length;
  const options = { method: 'crm.item.list', params: { entityTypeId }, idKey: 'id', customKeyForResult: 'items' };
  const list = await sdk.actions.v2.callList.make<{ id: number }>(options);
  expect(list.getData()?.map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
  expect(portal.state.calls.length - before).toBe(3);
  const pages: number[] = [];
  for await (const page of sdk.actions.v2.fetchList.make<{ id: number }>(options)) pages.push(page.length);
  expect(pages).toEqual([50, 50, 20]);
});

test('a batch keeps its keys, its references and the errors of single commands', async () => {
  const batch = await sdk.actions.v2.batch.make({
    calls: {
      made: add,
      read: { method: 'crm.type.get', params: { id: '$result[made][type][id]' } },
      wrong: { method: 'crm.type.get', params: { id: 1 } },
    },
    options: { isHaltOnError: false, returnAjaxResult: true },
  });
  expect(batch.isSuccess).toBe(false);
  expect(batch.getErrorMessages().join()).toContain('Smart process not found');
  const results = batch.getData() as Record<string, { getData: () => { result: TypeResult } }>;
  expect(results['read']?.getData().result.type).toEqual(results['made']?.getData().result.type);
});

test('an error of a method is thrown at once, with its code', async () => {
  const before = portal.state.calls.length;
  await expect(
    sdk.actions.v2.call.make({ method: 'crm.item.get', params: { entityTypeId: 2, id: 1 } }),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
    status: 400,
  });
  expect(portal.state.calls.length - before).toBe(1);
  await expect(sdk.actions.v2.call.make({ method: 'crm.nothing' })).rejects.toMatchObject({
    code: 'ERROR_METHOD_NOT_FOUND',
  });
});

test('too many requests are waited out, and the call is made once', async () => {
  const before = portal.state.types.size;
  faults.push({ fault: 'throttled', ms: 300 });
  const made = await sdk.actions.v2.call.make(add);
  expect([made.isSuccess, portal.state.types.size - before]).toEqual([true, 1]);
});

test('a client that repeats what it got no answer to makes it twice', async () => {
  const before = portal.state.types.size;
  faults.push({ fault: 'broken_off', done: 0 });
  await sdk.actions.v2.call.make(add);
  expect(portal.state.types.size - before).toBe(2);
});

test('a file that a person puts on a card is loaded by the address that the SDK is given, and by no forged one', async () => {
  const entityTypeId = await newType();
  const typeId = portal.state.types.get(entityTypeId)?.id;
  const field = { entityId: `CRM_${typeId}`, fieldName: `UF_CRM_${typeId}_DRAFT`, userTypeId: 'file' };
  await sdk.actions.v2.call.make({ method: 'userfieldconfig.add', params: { moduleId: 'crm', field } });
  const id = portal.byHand.createCard(1, { title: 'Acme' }, entityTypeId);
  portal.byHand.putFile(1, { entityTypeId, id }, field.fieldName, 'draft.txt', Buffer.from('the draft'));
  const params = { entityTypeId, id, useOriginalUfNames: 'Y' };
  const got = await sdk.actions.v2.call.make<{ item: Record<string, { urlMachine: string }> }>({
    method: 'crm.item.get',
    params,
  });
  const url = got.getData()?.result.item[field.fieldName]?.urlMachine ?? '';
  expect(url).toContain(new URL(portal.url(1)).pathname);
  const axios = sdk.getHttpClient(ApiVersion.v2).ajaxClient;
  const loaded = await axios.get<string>(url, { responseType: 'text' });
  expect([loaded.data, loaded.headers['content-disposition']]).toEqual([
    'the draft',
    "attachment; filename*=utf-8''draft.txt",
  ]);
  await expect(axios.get(`${url}x`)).rejects.toMatchObject({ response: { status: 404 } });
});

test('a card that is deleted through the SDK lies in the bin and comes back under a new number', async () => {
  const entityTypeId = await newType();
  const typeId = portal.state.types.get(entityTypeId)?.id ?? 0;
  const fields = { isRecyclebinEnabled: 'Y' };
  await sdk.actions.v2.call.make({ method: 'crm.type.update', params: { id: typeId, fields } });
  const id = portal.byHand.createCard(1, { title: 'Acme' }, entityTypeId);
  const gone = await sdk.actions.v2.call.make({ method: 'crm.item.delete', params: { entityTypeId, id } });
  expect(gone.isSuccess).toBe(true);
  const back = portal.byHand.restoreCard(1, { entityTypeId, id });
  const found = await sdk.actions.v2.call.make<{ items: { id: number; title: string }[] }>({
    method: 'crm.item.list',
    params: { entityTypeId, select: ['id', 'title'] },
  });
  expect(found.getData()?.result.items).toEqual([{ id: back, title: 'Acme' }]);
  expect(back).not.toBe(id);
});

test('what people do by hand is seen by the SDK in the stage history and in tasks', async () => {
  const entityTypeId = await newType();
  portal.byHand.addPerson({ id: 5, name: 'Anna' });
  const id = portal.byHand.createCard(5, {}, entityTypeId);
  portal.byHand.dragCard(5, { entityTypeId, id }, 'CLIENT');
  const history = await sdk.actions.v2.callList.make<{ ID: number; TYPE_ID: number }>({
    method: 'crm.stagehistory.list',
    params: { entityTypeId, filter: { OWNER_ID: id } },
    idKey: 'ID',
    customKeyForResult: 'items',
  });
  expect(history.getData()?.map(({ TYPE_ID }) => TYPE_ID)).toEqual([1, 2]);
  const made = await sdk.actions.v2.call.make<{ task: { id: string } }>({
    method: 'tasks.task.add',
    params: { fields: { TITLE: 'Review', RESPONSIBLE_ID: 5 } },
  });
  const taskId = Number(made.getData()?.result.task.id);
  portal.byHand.completeTask(5, taskId);
  const seen = await sdk.actions.v2.call.make<{ task: object }>({ method: 'tasks.task.get', params: { taskId } });
  expect(seen.getData()?.result.task).toMatchObject({ status: '5', closedBy: '5' });
});
