// crm.category.*: funnels.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError, notFound } from '../protocol/method-error.ts';
import { isSet, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Category } from '../state/portal-state.ts';
import { makeCategory, stageBook } from './make-category.ts';

export const funnelMethods: Methods = {
  'crm.category.add': (call) => {
    const entityTypeId = stagedType(call);
    const fields = recordOf(call.params['fields']);
    const name = textOf(fields['name']);
    if (name === '') throw new MethodError('0', "Field 'NAME' is required");
    const sort = 'sort' in fields ? numberOf(fields['sort']) : 500;
    return shown(makeCategory(call, entityTypeId, { name, sort, isDefault: isSet(fields['isDefault']) }));
  },
  'crm.category.get': (call) => shown(categoryOf(call)),
  'crm.category.list': (call) => {
    const entityTypeId = stagedType(call);
    const rows = [...call.state.categories.values()].filter((category) => category.entityTypeId === entityTypeId);
    return listPage(
      [...rows].sort((a, b) => a.sort - b.sort || a.id - b.id).map(rowOf),
      call.params['start'],
      'categories',
    );
  },
  'crm.category.update': (call) => {
    const category = categoryOf(call);
    const fields = recordOf(call.params['fields']);
    if ('name' in fields) category.name = textOf(fields['name']);
    if ('sort' in fields) category.sort = numberOf(fields['sort']);
    if ('isDefault' in fields) setDefault(call, category, isSet(fields['isDefault']));
    return shown(category);
  },
  'crm.category.delete': (call) => {
    const category = categoryOf(call);
    if (category.isDefault) throw new MethodError('', 'Cannot delete the default category');
    const hasItems = [...call.state.items.values()].some((item) => item['categoryId'] === category.id);
    if (hasItems) throw new MethodError('', 'There are items in this category');
    call.state.categories.delete(category.id);
    const book = stageBook(category.entityTypeId, category.id);
    for (const stage of call.state.stages.values()) if (stage.entityId === book) call.state.stages.delete(stage.id);
    return { result: [] };
  },
};

/** The type whose funnels are meant. */
function stagedType({ params, state }: Call): number {
  const entityTypeId = numberOf(params['entityTypeId']);
  if (!state.types.has(entityTypeId))
    throw new MethodError('ENTITY_TYPE_NOT_SUPPORTED', 'Entity type is not supported');
  return entityTypeId;
}

function categoryOf(call: Call): Category {
  const entityTypeId = stagedType(call);
  const category = call.state.categories.get(numberOf(call.params['id']));
  if (category?.entityTypeId !== entityTypeId) throw notFound('Category');
  return category;
}

function setDefault({ state }: Call, category: Category, isDefault: boolean): void {
  if (!isDefault && category.isDefault) throw new MethodError('', 'Cannot change the default category');
  if (!isDefault) return;
  for (const other of state.categories.values()) {
    if (other.entityTypeId === category.entityTypeId) other.isDefault = other === category;
  }
}

function rowOf({ id, name, sort, entityTypeId, isDefault }: Category): Record<string, unknown> {
  return { id, name, sort, entityTypeId, isDefault: isDefault ? 'Y' : 'N', isSystem: 'N', code: null };
}

function shown(category: Category): Reply {
  return { result: { category: rowOf(category) } };
}
