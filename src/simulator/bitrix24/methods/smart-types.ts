// crm.type.*: smart processes.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { flagOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { SmartType } from '../state/portal-state.ts';
import { makeCategory } from './make-category.ts';
import { matchesFilter } from './match-filter.ts';

/** Each `N` unless told, but for the last one. */
const FLAGS = [
  'isStagesEnabled',
  'isCategoriesEnabled',
  'isAutomationEnabled',
  'isBizProcEnabled',
  'isClientEnabled',
  'isMycompanyEnabled',
  'isDocumentsEnabled',
  'isObserversEnabled',
  'isRecyclebinEnabled',
  'isBeginCloseDatesEnabled',
  'isLinkWithProductsEnabled',
  'isSourceEnabled',
  'isUseInUserfieldEnabled',
  'isSetOpenPermissions',
] as const;

export const smartTypeMethods: Methods = {
  'crm.type.add': (call) => {
    const fields = recordOf(call.params['fields']);
    const title = textOf(fields['title']);
    if (title === '') throw new MethodError('0', "Field 'TITLE' is required");
    const { state, now, userId } = call;
    const given = numberOf(fields['entityTypeId']);
    const type: SmartType = {
      id: state.nextId('type'),
      entityTypeId: given === 0 ? freeEntityTypeId(call) : given,
      title,
      flags: Object.fromEntries(FLAGS.map((flag) => [flag, flag === 'isSetOpenPermissions' ? 'Y' : 'N'])),
      linkedUserFields: {},
      relations: {},
      createdTime: now,
      updatedTime: now,
      updatedBy: userId,
    };
    checkEntityTypeId(call, type.entityTypeId);
    setFields(type, fields);
    state.types.set(type.entityTypeId, type);
    makeCategory(call, type.entityTypeId, { name: 'General', isDefault: true, sort: 500 });
    call.emit({ name: 'ONCRMTYPEADD', data: { FIELDS: { ID: type.id } } });
    return shown(type, call);
  },
  'crm.type.update': (call) => {
    const type = typeById(call);
    setFields(type, recordOf(call.params['fields']));
    type.updatedTime = call.now;
    type.updatedBy = call.userId;
    return shown(type, call);
  },
  'crm.type.get': (call) => shown(typeById(call), call),
  'crm.type.getbyentitytypeid': (call) => {
    const type = call.state.types.get(numberOf(call.params['entityTypeId']));
    if (type === undefined) throw new MethodError('0', 'Smart process not found');
    return shown(type, call);
  },
  'crm.type.list': (call) => {
    const rows = [...call.state.types.values()].map((type) => rowOf(type, call));
    const filter = recordOf(call.params['filter']);
    return listPage(
      rows.filter((row) => matchesFilter(filter, (name) => row[name], call.settings.offsetMinutes)),
      call.params['start'],
      'types',
    );
  },
  'crm.type.delete': (call) => {
    const type = typeById(call);
    const hasItems = [...call.state.items.values()].some(({ entityTypeId }) => entityTypeId === type.entityTypeId);
    if (hasItems) throw new MethodError('', 'Cannot delete a type that has items');
    call.state.types.delete(type.entityTypeId);
    return { result: [] };
  },
};

function typeById({ params, state }: Call): SmartType {
  const id = numberOf(params['id']);
  const type = [...state.types.values()].find((known) => known.id === id);
  if (type === undefined) throw new MethodError('0', 'Smart process not found');
  return type;
}

function freeEntityTypeId({ state }: Call): number {
  let id = state.nextId('entityType');
  while (state.types.has(id) || id % 2 === 1) id = state.nextId('entityType');
  return id;
}

/** 128 to 192, or an even number from 1030 on. */
function checkEntityTypeId({ state }: Call, id: number): void {
  const isAllowed = (id >= 128 && id <= 192) || (id >= 1030 && id % 2 === 0);
  if (!isAllowed || state.types.has(id)) {
    throw new MethodError('INVALID_ARG_VALUE', 'entityTypeId is out of allowed range');
  }
}

function setFields(type: SmartType, fields: Record<string, unknown>): void {
  for (const flag of FLAGS) if (flag in fields) type.flags[flag] = flagOf(fields[flag]);
  if ('title' in fields) type.title = textOf(fields['title']);
  if ('relations' in fields) type.relations = recordOf(fields['relations']);
  if ('linkedUserFields' in fields) type.linkedUserFields = linkedOf(fields['linkedUserFields']);
}

/** Here `Y` and `N` are not understood: "true" is the only word that sets. */
function linkedOf(value: unknown): Record<string, boolean> {
  const entries = Object.entries(recordOf(value));
  return Object.fromEntries(entries.map(([name, flag]) => [name, flag === true || flag === 'true']));
}

function rowOf(type: SmartType, { settings }: Call): Record<string, unknown> {
  const { id, entityTypeId, title, flags, linkedUserFields, relations, updatedBy } = type;
  return {
    id,
    entityTypeId,
    title,
    ...flags,
    createdTime: portalTime(type.createdTime, settings.offsetMinutes),
    updatedTime: portalTime(type.updatedTime, settings.offsetMinutes),
    updatedBy,
    relations: orEmptyList(relations),
    linkedUserFields: orEmptyList(linkedUserFields),
    customSections: [],
  };
}

function shown(type: SmartType, call: Call): Reply {
  return { result: { type: rowOf(type, call) } };
}

/** An empty map is an empty list. */
function orEmptyList(map: Record<string, unknown>): unknown {
  return Object.keys(map).length === 0 ? [] : map;
}
