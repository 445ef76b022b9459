// Methods of crm, as documented: names, types and what is required.
import type { MethodRow, MethodRows, ParameterTypes } from './method-row.ts';

const scope = 'crm';
const LIST: ParameterTypes = { select: 'list', filter: 'object', order: 'object', start: 'int' };

const TYPE_FIELDS: ParameterTypes = {
  title: 'text',
  entityTypeId: 'int',
  isStagesEnabled: 'flag',
  isCategoriesEnabled: 'flag',
  isAutomationEnabled: 'flag',
  isBizProcEnabled: 'flag',
  isClientEnabled: 'flag',
  isMycompanyEnabled: 'flag',
  isDocumentsEnabled: 'flag',
  isObserversEnabled: 'flag',
  isRecyclebinEnabled: 'flag',
  isBeginCloseDatesEnabled: 'flag',
  isLinkWithProductsEnabled: 'flag',
  isSourceEnabled: 'flag',
  isSetOpenPermissions: 'flag',
  isUseInUserfieldEnabled: 'flag',
  linkedUserFields: 'object',
  relations: 'object',
};
const CATEGORY_FIELDS: ParameterTypes = { name: 'text', sort: 'int', isDefault: 'flag' };
const STAGE_FIELDS: ParameterTypes = { NAME: 'text', SORT: 'int', COLOR: 'text', SEMANTICS: 'text' };
const USER_FIELD: ParameterTypes = {
  entityId: 'text',
  fieldName: 'text',
  userTypeId: 'text',
  multiple: 'flag',
  mandatory: 'flag',
  xmlId: 'text',
  sort: 'int',
  showFilter: 'text',
  showInList: 'flag',
  editInList: 'flag',
  isSearchable: 'flag',
  settings: 'object',
  editFormLabel: 'object',
  helpMessage: 'object',
  enum: 'list',
};
const ITEM_FIELDS: ParameterTypes = {
  title: 'text',
  xmlId: 'text',
  assignedById: 'int',
  opened: 'flag',
  observers: 'list',
  categoryId: 'int',
  stageId: 'text',
  companyId: 'int',
  contactId: 'int',
  contactIds: 'list',
  mycompanyId: 'int',
  opportunity: 'any',
  currencyId: 'text',
  isManualOpportunity: 'flag',
  begindate: 'text',
  closedate: 'text',
  sourceId: 'text',
  sourceDescription: 'text',
  isMyCompany: 'flag',
  typeId: 'text',
  industry: 'text',
  comments: 'text',
  originId: 'text',
  originatorId: 'text',
  revenue: 'any',
};
/** User fields under either name, and parents. */
const OPEN = /^(ufCrm|UF_CRM_|parentId\d+$)/;

const writesItem = (takes: ParameterTypes): MethodRow => ({
  kind: 'write',
  scope,
  takes: { entityTypeId: 'int!', ...takes, fields: 'object!', useOriginalUfNames: 'flag' },
  within: { fields: ITEM_FIELDS },
  open: OPEN,
});
const reads = (takes: ParameterTypes): MethodRow => ({ kind: 'read', scope, takes });

export const CRM_TABLE: MethodRows = {
  'crm.type.add': {
    kind: 'write',
    scope,
    takes: { fields: 'object!' },
    within: { fields: { ...TYPE_FIELDS, title: 'text!' } },
  },
  'crm.type.update': {
    kind: 'write',
    scope,
    takes: { id: 'int!', fields: 'object!' },
    within: { fields: TYPE_FIELDS },
  },
  'crm.type.get': reads({ id: 'int!' }),
  'crm.type.getbyentitytypeid': reads({ entityTypeId: 'int!' }),
  'crm.type.list': reads({ order: 'object', filter: 'object', start: 'int' }),
  'crm.type.delete': { kind: 'write', scope, takes: { id: 'int!' } },
  'crm.category.add': {
    kind: 'write',
    scope,
    takes: { entityTypeId: 'int!', fields: 'object!' },
    within: { fields: CATEGORY_FIELDS },
  },
  'crm.category.update': {
    kind: 'write',
    scope,
    takes: { entityTypeId: 'int!', id: 'int!', fields: 'object!' },
    within: { fields: CATEGORY_FIELDS },
  },
  'crm.category.get': reads({ entityTypeId: 'int!', id: 'int!' }),
  'crm.category.list': reads({ entityTypeId: 'int!', start: 'int' }),
  'crm.category.delete': { kind: 'write', scope, takes: { entityTypeId: 'int!', id: 'int!' } },
  'crm.company.get': reads({ id: 'int!' }),
  'crm.company.list': reads({ select: 'list', filter: 'object', order: 'object', start: 'int' }),
  'crm.company.add': {
    kind: 'write',
    scope,
    takes: { fields: 'object!' },
    within: { fields: { TITLE: 'text', ORIGINATOR_ID: 'text', ORIGIN_ID: 'text' } },
  },
  'crm.status.list': reads({ order: 'object', filter: 'object', start: 'int' }),
  'crm.status.get': reads({ id: 'int!' }),
  'crm.status.add': {
    kind: 'write',
    scope,
    takes: { fields: 'object!' },
    within: { fields: { ...STAGE_FIELDS, ENTITY_ID: 'text!', STATUS_ID: 'text!', NAME: 'text!' } },
  },
  'crm.status.update': {
    kind: 'write',
    scope,
    takes: { id: 'int!', fields: 'object!' },
    within: { fields: STAGE_FIELDS },
  },
  'crm.status.delete': {
    kind: 'write',
    scope,
    takes: { id: 'int!', params: 'object' },
    within: { params: { FORCED: 'flag' } },
  },
  'userfieldconfig.add': {
    kind: 'write',
    scope: 'userfieldconfig',
    takes: { moduleId: 'text!', field: 'object!' },
    within: { field: { ...USER_FIELD, entityId: 'text!', fieldName: 'text!', userTypeId: 'text!' } },
  },
  'userfieldconfig.update': {
    kind: 'write',
    scope: 'userfieldconfig',
    takes: { moduleId: 'text!', id: 'int!', field: 'object!' },
    within: { field: USER_FIELD },
  },
  'userfieldconfig.get': { kind: 'read', scope: 'userfieldconfig', takes: { moduleId: 'text!', id: 'int!' } },
  'userfieldconfig.list': { kind: 'read', scope: 'userfieldconfig', takes: { moduleId: 'text!', ...LIST } },
  'userfieldconfig.delete': { kind: 'write', scope: 'userfieldconfig', takes: { moduleId: 'text!', id: 'int!' } },
  'crm.item.add': writesItem({}),
  'crm.item.update': writesItem({ id: 'int!' }),
  'crm.item.get': reads({ entityTypeId: 'int!', id: 'int!', useOriginalUfNames: 'flag' }),
  'crm.item.delete': { kind: 'write', scope, takes: { entityTypeId: 'int!', id: 'int!' } },
  'crm.item.list': reads({ entityTypeId: 'int!', ...LIST, useOriginalUfNames: 'flag' }),
  'crm.item.fields': reads({ entityTypeId: 'int!', useOriginalUfNames: 'flag' }),
  'crm.stagehistory.list': reads({ entityTypeId: 'int!', ...LIST }),
};
