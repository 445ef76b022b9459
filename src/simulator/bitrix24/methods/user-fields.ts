// userfieldconfig.*: fields that a portal adds to its cards. Ids are text here.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { isSet, listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { UserField } from '../state/portal-state.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';

const TYPES =
  /^(string|integer|double|boolean|date|datetime|enumeration|money|url|address|file|employee|crm|crm_status|iblock_section|iblock_element|rest_.+)$/;
const LONGEST_NAME = 50;
/** Kept as given and shown again. */
const KEPT = [
  'xmlId',
  'sort',
  'showFilter',
  'showInList',
  'editInList',
  'isSearchable',
  'settings',
  'editFormLabel',
  'listColumnLabel',
  'listFilterLabel',
  'errorMessage',
  'helpMessage',
];

export const userFieldMethods: Methods = {
  'userfieldconfig.add': (call) => {
    const given = recordOf(call.params['field']);
    const field = newField(call, given);
    call.state.fields.set(field.id, field);
    return shown(field);
  },
  'userfieldconfig.update': (call) => {
    const field = fieldOf(call);
    const given = recordOf(call.params['field']);
    if ('mandatory' in given) field.mandatory = isSet(given['mandatory']);
    Object.assign(field.rest, keptOf(given));
    if ('enum' in given) field.options = optionsOf(call, given['enum'], field.options);
    return shown(field);
  },
  'userfieldconfig.get': (call) => shown(fieldOf(call)),
  'userfieldconfig.list': (call) => {
    const filter = recordOf(call.params['filter']);
    const rows = [...call.state.fields.values()].map(rowOf);
    const found = rows.filter((row) => matchesFilter(filter, (name) => row[name], call.settings.offsetMinutes));
    return listPage(
      sortRows(found, recordOf(call.params['order']), (row, name) => row[name]),
      call.params['start'],
      'fields',
    );
  },
  'userfieldconfig.delete': (call) => {
    call.state.fields.delete(fieldOf(call).id);
    return { result: [] };
  },
};

function fieldOf({ params, state }: Call): UserField {
  const field = state.fields.get(numberOf(params['id']));
  if (field === undefined) throw new MethodError('', 'Could not find the custom field');
  return field;
}

function newField(call: Call, given: Record<string, unknown>): UserField {
  const [entityId, fieldName, userTypeId] = [given['entityId'], given['fieldName'], given['userTypeId']].map(textOf);
  const type = [...call.state.types.values()].find(({ id }) => `CRM_${id}` === entityId);
  if (entityId === undefined || (type === undefined && entityId !== 'CRM_COMPANY')) throw refused();
  const prefix = entityId === 'CRM_COMPANY' ? 'UF_CRM_' : `UF_${entityId}_`;
  if (fieldName === undefined || !fieldName.startsWith(prefix) || !/^[A-Z0-9_]+$/.test(fieldName)) throw refused();
  if (fieldName.length > LONGEST_NAME) throw new MethodError('', 'The field name is too long');
  if (userTypeId === undefined || !TYPES.test(userTypeId)) throw new MethodError('', `Unknown type ${userTypeId}`);
  if ([...call.state.fields.values()].some((field) => field.entityId === entityId && field.fieldName === fieldName)) {
    throw new MethodError('', `Field ${fieldName} for object ${entityId} already exists.`);
  }
  return {
    id: call.state.nextId('field'),
    entityId,
    fieldName,
    userTypeId,
    multiple: isSet(given['multiple']),
    mandatory: isSet(given['mandatory']),
    rest: keptOf(given),
    options: optionsOf(call, given['enum'], []),
  };
}

function refused(): MethodError {
  return new MethodError('', 'You cannot create custom fields');
}

function keptOf(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(KEPT.flatMap((name) => (name in given ? [[name, given[name]] as const] : [])));
}

/** An option without an id is new; with one it is changed; one that is left out goes. */
function optionsOf(call: Call, given: unknown, known: UserField['options']): UserField['options'] {
  return listOf(given).map((one, index) => {
    const { id, value, sort, xmlId } = recordOf(one);
    const old = known.find((option) => option.id === numberOf(id));
    return {
      id: old?.id ?? call.state.nextId('option'),
      value: value === undefined ? (old?.value ?? '') : textOf(value),
      sort: sort === undefined ? (old?.sort ?? (index + 1) * 100) : numberOf(sort),
      xmlId: xmlId === undefined ? (old?.xmlId ?? '') : textOf(xmlId),
    };
  });
}

function rowOf(field: UserField): Record<string, unknown> {
  const options = field.options.map(({ id, value, sort, xmlId }) => ({
    id: String(id),
    value,
    def: 'N',
    sort: String(sort),
    xmlId,
  }));
  return {
    id: String(field.id),
    entityId: field.entityId,
    fieldName: field.fieldName,
    userTypeId: field.userTypeId,
    xmlId: null,
    sort: '100',
    showFilter: 'N',
    showInList: 'Y',
    editInList: 'Y',
    isSearchable: 'N',
    settings: [],
    ...field.rest,
    multiple: field.multiple ? 'Y' : 'N',
    mandatory: field.mandatory ? 'Y' : 'N',
    ...(field.userTypeId === 'enumeration' ? { enum: options } : {}),
  };
}

function shown(field: UserField): Reply {
  return { result: { field: rowOf(field) } };
}
