// Methods of tasks, disk, requisites, the timeline and card forms, as documented.
import type { MethodRow, MethodRows, ParameterTypes } from './method-row.ts';

const row = (
  kind: MethodRow['kind'],
  scope: string,
  takes: ParameterTypes,
  within?: MethodRow['within'],
): MethodRow => ({
  kind,
  scope,
  takes,
  ...(within === undefined ? {} : { within }),
});

const LIST: ParameterTypes = { select: 'list', filter: 'object', order: 'object', start: 'int' };
const TASK: ParameterTypes = {
  TITLE: 'text',
  DESCRIPTION: 'text',
  RESPONSIBLE_ID: 'int',
  CREATED_BY: 'int',
  DEADLINE: 'text',
  GROUP_ID: 'int',
  PARENT_ID: 'int',
  PRIORITY: 'int',
  ACCOMPLICES: 'list',
  AUDITORS: 'list',
  TAGS: 'list',
  TASK_CONTROL: 'flag',
  UF_CRM_TASK: 'list',
  UF_TASK_WEBDAV_FILES: 'list',
  SE_PARAMETER: 'list',
  XML_ID: 'text',
};
const THIRD_TASK: ParameterTypes = {
  title: 'text',
  description: 'text',
  creatorId: 'int',
  responsibleId: 'int',
  deadline: 'text',
  crmItemIds: 'list',
};
const act = (more: ParameterTypes = {}): MethodRow => row('write', 'task', { taskId: 'int!', ...more });
const NAME = { data: { NAME: 'text!' } } as const;
const UPLOAD: ParameterTypes = {
  id: 'int!',
  data: 'object',
  fileContent: 'list',
  generateUniqueName: 'flag',
  rights: 'list',
};
const FORM: ParameterTypes = { entityTypeId: 'int!', userId: 'int', scope: 'text', extras: 'object' };
const EXTRAS = { extras: { categoryId: 'int', dealCategoryId: 'int', leadCustomerType: 'int' } } as const;

export const WORK_TABLE: MethodRows = {
  'tasks.task.add': row(
    'write',
    'task',
    { fields: 'object!' },
    { fields: { ...TASK, TITLE: 'text!', RESPONSIBLE_ID: 'int!' } },
  ),
  'tasks.task.update': { ...act({ fields: 'object!' }), within: { fields: { ...TASK, STATUS: 'int' } } },
  'tasks.task.get': row('read', 'task', { taskId: 'int!', select: 'list' }),
  'tasks.task.list': row('read', 'task', LIST),
  'tasks.task.complete': act(),
  'tasks.task.start': act(),
  'tasks.task.pause': act(),
  'tasks.task.defer': act(),
  'tasks.task.renew': act(),
  'tasks.task.approve': act(),
  'tasks.task.disapprove': act(),
  'tasks.task.delegate': act({ userId: 'int!' }),
  'tasks.task.delete': act(),
  'task.checklistitem.add': row('write', 'task', { TASKID: 'int!', FIELDS: 'object!' }),
  'task.checklistitem.complete': row('write', 'task', { TASKID: 'int!', ITEMID: 'int!' }),
  'task.checklistitem.getlist': row('read', 'task', { TASKID: 'int!', ORDER: 'object' }),
  'v3:tasks.task.add': row(
    'write',
    'tasks',
    { fields: 'object!' },
    { fields: { ...THIRD_TASK, title: 'text!', responsibleId: 'int!' } },
  ),
  'v3:tasks.task.update': row('write', 'tasks', { id: 'int!', fields: 'object!' }, { fields: THIRD_TASK }),
  'v3:tasks.task.get': row('read', 'tasks', { id: 'int!', select: 'list' }),
  'disk.storage.getlist': row('read', 'disk', { filter: 'object', order: 'object', start: 'int' }),
  'disk.storage.getchildren': row('read', 'disk', { id: 'int!', filter: 'object', order: 'object', start: 'int' }),
  'disk.storage.addfolder': row('write', 'disk', { id: 'int!', data: 'object!', rights: 'list' }, NAME),
  'disk.storage.uploadfile': row('file', 'disk', UPLOAD),
  'disk.folder.get': row('read', 'disk', { id: 'int!' }),
  'disk.folder.getchildren': row('read', 'disk', { id: 'int!', filter: 'object', order: 'object', start: 'int' }),
  'disk.folder.addsubfolder': row('write', 'disk', { id: 'int!', data: 'object!', rights: 'list' }, NAME),
  'disk.folder.uploadfile': row('file', 'disk', UPLOAD),
  'disk.folder.rename': row('write', 'disk', { id: 'int!', newName: 'text!' }),
  'disk.folder.deletetree': row('write', 'disk', { id: 'int!' }),
  'disk.file.get': row('read', 'disk', { id: 'int!' }),
  'disk.file.rename': row('write', 'disk', { id: 'int!', newName: 'text!' }),
  'disk.file.delete': row('write', 'disk', { id: 'int!' }),
  'disk.file.uploadversion': row('file', 'disk', { id: 'int!', fileContent: 'list!' }),
  'disk.file.getexternallink': row('write', 'disk', { id: 'int!' }),
  'disk.rights.gettasks': row('read', 'disk', {}),
  upload: row('file', 'disk', { token: 'text!' }),
  'crm.requisite.preset.list': row('read', 'crm', LIST),
  'crm.requisite.list': row('read', 'crm', LIST),
  'crm.requisite.get': row('read', 'crm', { id: 'int!' }),
  'crm.requisite.add': row('write', 'crm', { fields: 'object!' }),
  'crm.requisite.update': row('write', 'crm', { id: 'int!', fields: 'object!' }),
  'crm.requisite.delete': row('write', 'crm', { id: 'int!' }),
  'crm.requisite.link.register': row('write', 'crm', { fields: 'object!' }),
  'crm.requisite.link.get': row('read', 'crm', { entityTypeId: 'int!', entityId: 'int!' }),
  'crm.timeline.comment.add': row(
    'write',
    'crm',
    { fields: 'object!' },
    {
      fields: { ENTITY_ID: 'int!', ENTITY_TYPE: 'text!', COMMENT: 'text!', AUTHOR_ID: 'int', FILES: 'list' },
    },
  ),
  'crm.timeline.comment.update': row(
    'write',
    'crm',
    { id: 'int!', fields: 'object!' },
    { fields: { COMMENT: 'text', FILES: 'list' } },
  ),
  'crm.timeline.comment.get': row('read', 'crm', { id: 'int!' }),
  'crm.timeline.comment.list': row('read', 'crm', LIST),
  'crm.timeline.comment.delete': row('write', 'crm', { id: 'int!' }),
  'crm.item.details.configuration.get': row('read', 'crm', FORM, EXTRAS),
  'crm.item.details.configuration.set': row('write', 'crm', { ...FORM, data: 'list!' }, EXTRAS),
  'crm.item.details.configuration.reset': row('write', 'crm', FORM, EXTRAS),
  'crm.item.details.configuration.forcecommonscopeforall': row(
    'write',
    'crm',
    { entityTypeId: 'int!', extras: 'object' },
    EXTRAS,
  ),
};
