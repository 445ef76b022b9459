// Folders and files of a contract on the portal's drive.
import { expect, test } from 'vitest';
import { fieldName } from '../../../../src/bitrix24/card-field.ts';
import { RecentFiles } from '../../../../src/bitrix24/desk/recent-files.ts';
import { accountIn, CONTRACT, stageDesk, stagePlace, submitted } from './staged-desk.ts';

test('folders are of the counterparty and of the contract, and what is personal lies apart', async () => {
  const desk = await stageDesk({ contract: { ...CONTRACT, inn: '500100732259', npd: false } });
  await submitted(desk);
  const objects = [...desk.portal.state.disk.values()];
  const counterparty = objects.find(({ name }) => name === 'ООО «Ромашка» 500100732259');
  const folder = objects.find(({ name }) => name === `Договор № ${desk.item} (карточка ${desk.item})`);
  const personal = objects.find(({ name }) => name.endsWith('личные документы'));
  expect(counterparty?.parentId).toBe(desk.names.folderId);
  expect([folder?.parentId, personal?.parentId]).toEqual([counterparty?.id, counterparty?.id]);
  const readers = (rights: readonly unknown[] = []): readonly string[] =>
    rights.map((right) => (right as { readonly ACCESS_CODE: string }).ACCESS_CODE);
  expect(readers(folder?.rights)).toContain(`U${accountIn(desk.rules, 'kuznetsov')}`);
  expect(readers(personal?.rights)).not.toContain(`U${accountIn(desk.rules, 'kuznetsov')}`);
  const files = objects.filter(({ parentId }) => parentId === folder?.id).map(({ name }) => name);
  expect(files).toContainEqual(expect.stringMatching(/^Проект договора, редакция 1, [0-9a-f]{8}\.pdf$/));
  expect(desk.output('link')).toBe(
    `https://portal.test/bitrix/tools/disk/focus.php?folderId=${folder?.id}&action=openFolderList&ncc=1`,
  );
});

test('the folder of a counterparty is asked for once, and made anew where somebody has deleted it', async () => {
  const place = await stagePlace();
  const made = () =>
    place.portal.state.calls.filter(({ method }) => method.toLowerCase() === 'disk.folder.addsubfolder');
  const open = async () => {
    const desk = await stageDesk({ on: place });
    await desk.send(desk.effect({ effect: 'open_folder' }));
    return desk;
  };
  await open();
  expect(made()).toHaveLength(2);
  await open();
  expect(made()).toHaveLength(3);
  const named = [...place.portal.state.disk.values()].filter(({ name }) => name.startsWith('ООО «Ромашка»'));
  expect(named).toHaveLength(1);
  for (const { id } of named) place.portal.state.disk.delete(id);
  const { item } = await open();
  const [again] = [...place.portal.state.disk.values()].filter(({ name }) => name.startsWith('ООО «Ромашка»'));
  const own = [...place.portal.state.disk.values()].find(({ name }) => name.endsWith(`(карточка ${item})`));
  expect(own?.parentId).toBe(again?.id);
  const notes = await place.notes.listNotes('counterparty_folder/', undefined, 10);
  expect(notes.map(({ name, text }) => `${name} ${text}`).join()).not.toMatch(/Ромашка|7708503727/);
});

test('a file that is not the one that was taken in is not filed', async () => {
  const desk = await stageDesk();
  const [first] = desk.kase.case.plan.documents;
  if (first === undefined) throw new Error('no papers');
  const body = { effect: 'file_document', document: first.document, revision: 1 } as const;
  expect(await desk.failure(desk.effect({ ...body, hash: 'f'.repeat(64) }))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('неизвестно, где лежит файл ffffffff') as string,
  });
  const hash = await desk.putFile({ of: 'document', document: first.document, part: 'file' }, 'one');
  for (const file of desk.portal.state.files.values()) if (file.content.toString() === 'one') file.content.write('two');
  expect(await desk.failure(desk.effect({ ...body, hash }))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('не тот файл') as string,
  });
  const name = fieldName(desk.names.typeId, { of: 'document', document: first.document, part: 'file' });
  const params = {
    entityTypeId: desk.names.entityTypeId,
    id: desk.item,
    useOriginalUfNames: 'Y',
    fields: { [name]: '' },
  };
  await desk.until(desk.client.call('crm.item.update', params, { urgency: 'press', kind: 'write' }));
  desk.restart();
  expect(await desk.failure(desk.effect({ ...body, hash }))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('файла больше нет') as string,
  });
});

test('a file that nobody noted is found in its own field of the card', async () => {
  const desk = await stageDesk();
  const [first] = desk.kase.case.plan.documents;
  if (first === undefined) throw new Error('no papers');
  const hash = await desk.putFile({ of: 'document', document: first.document, part: 'file' }, 'one');
  await desk.notes.dropNotes([`file/${hash}`]);
  const { farName } = await desk.send(
    desk.effect({ effect: 'file_document', document: first.document, revision: 1, hash }),
  );
  const filed = desk.portal.state.disk.get(Number(farName?.split('/')[1]));
  expect(desk.portal.state.files.get(filed?.fileId ?? 0)?.content.toString()).toBe('one');
});

test('a file that was loaded a moment ago is not loaded again', async () => {
  const recent = new RecentFiles();
  const desk = await stageDesk({ recent });
  const [first] = desk.kase.case.plan.documents;
  if (first === undefined) throw new Error('no papers');
  const hash = await desk.putFile({ of: 'document', document: first.document, part: 'file' }, 'one');
  recent.keep(hash, Buffer.from('one'));
  const before = desk.portal.state.calls.filter(({ method }) => method === 'crm.item.get').length;
  await desk.send(desk.effect({ effect: 'file_document', document: first.document, revision: 1, hash }));
  expect(desk.portal.state.calls.filter(({ method }) => method === 'crm.item.get').length).toBe(before);
  expect(recent.find(hash)).toBeUndefined();
});
