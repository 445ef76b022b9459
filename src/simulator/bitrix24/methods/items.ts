// crm.item.*: cards of smart processes, and companies (entityTypeId 4). Ids are numbers here.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError, notFound } from '../protocol/method-error.ts';
import { isSet, listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Item } from '../state/portal-state.ts';
import type { ItemField } from './item-fields.ts';
import { itemFields } from './item-fields.ts';
import { stageBook } from './make-category.ts';
import { readFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';
import { downloadUrl } from './store-file.ts';
import { throwAway } from './throw-away.ts';
import type { ItemWrite } from './write-item.ts';
import { addItem, updateItem } from './write-item.ts';

export const itemMethods: Methods = {
  'crm.item.add': (call) => shown(call, addItem(call, writeOf(call))),
  'crm.item.update': (call) => {
    const item = itemOf(call);
    updateItem(call, item, writeOf(call));
    return shown(call, item);
  },
  'crm.item.get': (call) => shown(call, itemOf(call)),
  'crm.item.delete': (call) => {
    throwAway(call, itemOf(call));
    return { result: [] };
  },
  'crm.item.list': listItems,
  'crm.item.fields': (call) => {
    const entityTypeId = entityTypeOf(call);
    const fields = itemFields(call.state, entityTypeId).map((field) => [nameOf(call, field), describe(call, field)]);
    return { result: { fields: Object.fromEntries(fields) } };
  },
};

function listItems(call: Call): Reply {
  const { state, params, settings } = call;
  const entityTypeId = entityTypeOf(call);
  const fields = itemFields(state, entityTypeId);
  // Names of either kind are understood in a filter, and `ID` is tolerated.
  const byName = new Map(
    fields.flatMap(
      (field) =>
        [
          [field.name, field],
          [field.camel, field],
        ] as const,
    ),
  );
  const id = byName.get('id');
  if (id !== undefined) byName.set('ID', id);
  const allowed = new Set(byName.keys());
  const valueAt = (item: Item, name: string): unknown => filterable(item, byName.get(name));
  const order = recordOf(params['order']);
  const wrong = Object.keys(order).find((name) => !allowed.has(name));
  if (wrong !== undefined)
    throw new MethodError('INVALID_ARG_VALUE', `Invalid order: field '${wrong}' is not allowed in order`);
  const passes = readFilter(recordOf(params['filter']), settings.offsetMinutes, allowed);
  // They stand in the order of their ids.
  const found = [...state.items.values()].filter(
    (item) => item.entityTypeId === entityTypeId && passes((name) => valueAt(item, name)),
  );
  const sorted = sortRows(found, order, valueAt);
  const select = listOf(params['select']).map(textOf);
  const page = listPage(sorted, params['start'], 'items');
  const rows = listOf(recordOf(page.result)['items']) as readonly Item[];
  return { ...page, result: { items: rows.map((item) => rowOf(call, item, select)) } };
}

/** A flag of its own is 1 or 0 for a filter. */
function filterable(item: Item, field: ItemField | undefined): unknown {
  if (field === undefined) return undefined;
  const value = item[field.name];
  if (field.own === undefined || field.type !== 'boolean') return value;
  return value === 'Y' ? 1 : '0';
}

function itemOf(call: Call): Item {
  const entityTypeId = entityTypeOf(call);
  const item = call.state.items.get(`${entityTypeId}/${numberOf(call.params['id'])}`);
  if (item === undefined) throw notFound('Item');
  return item;
}

function entityTypeOf({ params, state }: Call): number {
  const entityTypeId = numberOf(params['entityTypeId']);
  itemFields(state, entityTypeId);
  return entityTypeId;
}

function writeOf(call: Call): ItemWrite {
  const names = isSet(call.params['useOriginalUfNames']) ? 'original' : 'camel';
  return { entityTypeId: entityTypeOf(call), fields: recordOf(call.params['fields']), names };
}

function nameOf({ params }: Call, field: ItemField): string {
  return isSet(params['useOriginalUfNames']) ? field.name : field.camel;
}

function shown(call: Call, item: Item): Reply {
  return { result: { item: rowOf(call, item, []) } };
}

function rowOf(call: Call, item: Item, select: readonly string[]): Record<string, unknown> {
  const isWhole = select.length === 0 || select.includes('*');
  const wanted = itemFields(call.state, item.entityTypeId).filter(
    ({ name, camel }) => isWhole || name === 'id' || select.includes(name) || select.includes(camel),
  );
  const values = wanted.map((field) => [nameOf(call, field), shownValue(call, field, item[field.name])] as const);
  return { ...Object.fromEntries(values), ...(isWhole ? { entityTypeId: item.entityTypeId } : {}) };
}

function shownValue(call: Call, field: ItemField, value: unknown): unknown {
  if (field.type !== 'file') return value ?? (field.isMultiple ? [] : null);
  if (Array.isArray(value)) return value.map((id) => shownFile(call, Number(id)));
  return typeof value === 'number' ? shownFile(call, value) : null;
}

function shownFile(call: Call, id: number): Record<string, unknown> {
  const url = downloadUrl(call, 'crm', id);
  return { id, url: url.replace(/\/rest\/.*/, `/bitrix/tools/crm_show_file.php?fileId=${id}`), urlMachine: url };
}

function describe({ state, params }: Call, field: ItemField): Record<string, unknown> {
  const entityTypeId = numberOf(params['entityTypeId']);
  const first = [...state.categories.values()].find((one) => one.entityTypeId === entityTypeId && one.isDefault);
  return {
    type: field.type,
    isRequired: field.own?.mandatory ?? false,
    isReadOnly: field.isReadOnly,
    isImmutable: false,
    isMultiple: field.isMultiple,
    isDynamic: field.own !== undefined,
    title: field.title,
    upperName: field.upper,
    ...(field.name === 'stageId' ? { statusType: stageBook(entityTypeId, first?.id ?? 0) } : {}),
    ...(field.own === undefined || field.type !== 'enumeration'
      ? {}
      : { items: field.own.options.map(({ id, value }) => ({ ID: String(id), VALUE: value })) }),
  };
}
