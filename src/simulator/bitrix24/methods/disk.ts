// disk.*: the company drive, folders and files. Ids are text, and a name stands once in a folder.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { isSet, listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { DiskObject, PortalState } from '../state/portal-state.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';
import { downloadUrl, portalAddress, storeFile } from './store-file.ts';

type Row = Record<string, unknown>;

export const diskMethods: Methods = {
  'disk.storage.getlist': (call) => {
    const rows = [...call.state.storages.values()].map(
      (storage): Row => ({
        ID: String(storage.id),
        NAME: storage.name,
        CODE: null,
        MODULE_ID: 'disk',
        ENTITY_TYPE: storage.entityType,
        ENTITY_ID: storage.entityId,
        ROOT_OBJECT_ID: String(storage.rootId),
      }),
    );
    const filter = recordOf(call.params['filter']);
    return listPage(
      rows.filter((row) => matchesFilter(filter, (name) => row[name], 0)),
      call.params['start'],
    );
  },
  'disk.storage.getchildren': (call) => childrenOf(call, rootOf(call)),
  'disk.storage.addfolder': (call) => addFolder(call, rootOf(call)),
  'disk.storage.uploadfile': (call) => upload(call, rootOf(call)),
  'disk.folder.get': (call) => ({ result: rowOf(call, objectOf(call, 'folder')) }),
  'disk.folder.getchildren': (call) => childrenOf(call, objectOf(call, 'folder')),
  'disk.folder.addsubfolder': (call) => addFolder(call, objectOf(call, 'folder')),
  'disk.folder.uploadfile': (call) => upload(call, objectOf(call, 'folder')),
  'disk.folder.rename': (call) => rename(call, objectOf(call, 'folder')),
  'disk.folder.deletetree': (call) => {
    remove(call.state, objectOf(call, 'folder').id);
    return { result: true };
  },
  'disk.file.get': (call) => ({ result: rowOf(call, objectOf(call, 'file')) }),
  'disk.file.rename': (call) => rename(call, objectOf(call, 'file')),
  'disk.file.delete': (call) => {
    remove(call.state, objectOf(call, 'file').id);
    return { result: true };
  },
  // Not repeatable: a version more each time.
  'disk.file.uploadversion': (call) => {
    const file = objectOf(call, 'file');
    file.fileId = storeFile(call.state, file.name, contentOf(call).content);
    file.version += 1;
    file.updatedAt = call.now;
    return { result: rowOf(call, file) };
  },
  'disk.file.getexternallink': (call) => ({ result: `${portalAddress(call)}/~${objectOf(call, 'file').id}` }),
  'disk.rights.gettasks': () => ({
    result: [
      { ID: '42', NAME: 'disk_access_read', TITLE: 'Чтение' },
      { ID: '43', NAME: 'disk_access_edit', TITLE: 'Редактирование' },
      { ID: '44', NAME: 'disk_access_full', TITLE: 'Полный доступ' },
    ],
  }),
  // Where an address for an upload leads to; never called by its name.
  upload: (call) => {
    const place = call.state.uploads.get(textOf(call.params['token']));
    const file = call.files.get('file');
    const folder = place === undefined ? undefined : call.state.disk.get(place.folderId);
    if (place === undefined || file === undefined || folder === undefined)
      throw new MethodError('ERROR_ARGUMENT', 'Wrong token');
    const name = place.name === '' ? file.name : place.name;
    return { result: rowOf(call, addFile(call, folder, { ...place, name, content: file.content })) };
  },
};

function rootOf({ params, state }: Call): DiskObject {
  const storage = state.storages.get(numberOf(params['id']));
  const root = storage === undefined ? undefined : state.disk.get(storage.rootId);
  if (root === undefined) throw noSuch(params['id']);
  return root;
}

function objectOf({ params, state }: Call, type: DiskObject['type']): DiskObject {
  const object = state.disk.get(numberOf(params['id']));
  if (object?.type !== type) throw noSuch(params['id']);
  return object;
}

function noSuch(id: unknown): MethodError {
  return new MethodError('ERROR_NOT_FOUND', `Could not find entity with id \`${textOf(id)}\``);
}

function childrenOf(call: Call, folder: DiskObject): Reply {
  const filter = recordOf(call.params['filter']);
  const rows = within(call.state, folder).map((object) => rowOf(call, object));
  const found = rows.filter((row) => matchesFilter(filter, (name) => row[name], call.settings.offsetMinutes));
  return listPage(
    sortRows(found, recordOf(call.params['order']), (row, name) => row[name]),
    call.params['start'],
  );
}

function within(state: PortalState, folder: DiskObject): readonly DiskObject[] {
  return [...state.disk.values()].filter(({ parentId }) => parentId === folder.id);
}

function nameOf({ params }: Call): string {
  const name = textOf(recordOf(params['data'])['NAME']);
  if (name === '') throw new MethodError('DISK_BASE_SERVICE_22001', 'Required parameter NAME is missing');
  return name;
}

function checkFree(state: PortalState, folder: DiskObject, name: string, kind: 'folder' | 'file'): void {
  const isTaken = within(state, folder).some((object) => object.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new MethodError('DISK_OBJ_22000', `A ${kind} with this name already exists`);
}

function addFolder(call: Call, parent: DiskObject): Reply {
  const name = nameOf(call);
  checkFree(call.state, parent, name, 'folder');
  return { result: rowOf(call, addObject(call, parent, { type: 'folder', name, fileId: 0 })) };
}

function rename(call: Call, object: DiskObject): Reply {
  const name = textOf(call.params['newName']);
  const parent = call.state.disk.get(object.parentId);
  if (name === '') throw new MethodError('ERROR_ARGUMENT', 'Invalid value of parameter {Parameter #1}');
  if (parent !== undefined) checkFree(call.state, parent, name, object.type);
  object.name = name;
  return { result: rowOf(call, object) };
}

/** With its content at once, or an address to which it may be sent. */
function upload(call: Call, folder: DiskObject): Reply {
  const given = recordOf(call.params['data'])['NAME'];
  const unique = isSet(call.params['generateUniqueName']);
  if (call.params['fileContent'] === undefined) {
    const token = `disk|${Buffer.from(`upload=${call.state.nextId('upload')}`).toString('base64url')}`;
    call.state.uploads.set(token, { folderId: folder.id, name: textOf(given), unique });
    return { result: { field: 'file', uploadUrl: `${call.origin}/upload.json?token=${encodeURIComponent(token)}` } };
  }
  const { name, content } = contentOf(call);
  const file = { name: textOf(given) === '' ? name : textOf(given), content, unique };
  return { result: rowOf(call, addFile(call, folder, file)) };
}

function contentOf({ params }: Call): { name: string; content: Buffer } {
  const [name = '', content = ''] = listOf(params['fileContent']).map(textOf);
  if (name === '' || content.startsWith('data:')) {
    throw new MethodError('ERROR_ARGUMENT', 'Invalid value of parameter {Parameter #2}');
  }
  return { name, content: Buffer.from(content, 'base64') };
}

type NewFile = { readonly name: string; readonly content: Buffer; readonly unique: boolean };

function addFile(call: Call, folder: DiskObject, { name, content, unique }: NewFile): DiskObject {
  const free = unique ? uniqueName(call.state, folder, name) : name;
  checkFree(call.state, folder, free, 'file');
  return addObject(call, folder, { type: 'file', name: free, fileId: storeFile(call.state, free, content) });
}

function uniqueName(state: PortalState, folder: DiskObject, name: string): string {
  const taken = new Set(within(state, folder).map((object) => object.name.toLowerCase()));
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  let free = name;
  for (let count = 1; taken.has(free.toLowerCase()); count += 1) free = `${stem} (${count})${ending}`;
  return free;
}

type NewObject = Pick<DiskObject, 'type' | 'name' | 'fileId'>;

function addObject(call: Call, parent: DiskObject, given: NewObject): DiskObject {
  const object: DiskObject = {
    id: call.state.nextId('disk'),
    ...given,
    storageId: parent.storageId,
    parentId: parent.id,
    createdBy: call.userId,
    createdAt: call.now,
    updatedAt: call.now,
    version: 1,
    rights: listOf(call.params['rights']),
  };
  call.state.disk.set(object.id, object);
  return object;
}

function remove(state: PortalState, id: number): void {
  for (const object of [...state.disk.values()]) if (object.parentId === id) remove(state, object.id);
  state.disk.delete(id);
}

function rowOf(call: Call, object: DiskObject): Row {
  const { offsetMinutes } = call.settings;
  const size = call.state.files.get(object.fileId)?.content.length ?? 0;
  return {
    ID: String(object.id),
    NAME: object.name,
    TYPE: object.type,
    CODE: null,
    STORAGE_ID: String(object.storageId),
    PARENT_ID: String(object.parentId),
    REAL_OBJECT_ID: String(object.id),
    DELETED_TYPE: '0',
    CREATED_BY: String(object.createdBy),
    CREATE_TIME: portalTime(object.createdAt, offsetMinutes),
    UPDATE_TIME: portalTime(object.updatedAt, offsetMinutes),
    DETAIL_URL: `${portalAddress(call)}/disk/${object.type}/${object.id}/`,
    ...(object.type === 'folder'
      ? {}
      : {
          FILE_ID: String(object.fileId),
          SIZE: String(size),
          GLOBAL_CONTENT_VERSION: String(object.version),
          DOWNLOAD_URL: downloadUrl(call, 'disk', object.fileId),
        }),
  };
}
