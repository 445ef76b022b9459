// crm.item.details.configuration.*: how a card is laid out, for all or for one person.
import type { Call, Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { isRecord, listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';

export const cardFormMethods: Methods = {
  'crm.item.details.configuration.get': (call) => ({ result: call.state.cards.get(keyOf(call)) ?? null }),
  'crm.item.details.configuration.set': (call) => {
    call.state.cards.set(keyOf(call), listOf(call.params['data']).map(sectionOf));
    return { result: true };
  },
  'crm.item.details.configuration.reset': (call) => {
    call.state.cards.delete(keyOf(call));
    return { result: true };
  },
  'crm.item.details.configuration.forcecommonscopeforall': (call) => {
    const common = `${prefixOf(call)}/C`;
    for (const key of call.state.cards.keys()) {
      if (key.startsWith(`${prefixOf(call)}/`) && key !== common) call.state.cards.delete(key);
    }
    return { result: true };
  },
};

function keyOf(call: Call): string {
  const scope = textOf(call.params['scope']);
  if (scope === 'C') return `${prefixOf(call)}/C`;
  if (!['', 'P'].includes(scope)) throw new MethodError('', "Parameter 'scope' must be P or C");
  return `${prefixOf(call)}/P/${numberOf(call.params['userId']) || call.userId}`;
}

/** Without a funnel the default one is meant. */
function prefixOf({ params, state }: Call): string {
  const entityTypeId = numberOf(params['entityTypeId']);
  const given = numberOf(recordOf(params['extras'])['categoryId']);
  const first = [...state.categories.values()].find((one) => one.entityTypeId === entityTypeId && one.isDefault);
  return `${entityTypeId}/${given || (first?.id ?? 0)}`;
}

/** Flags come back as text. */
function sectionOf(given: unknown): Record<string, unknown> {
  const { name, title, type, elements } = recordOf(given);
  if (textOf(name) === '' || textOf(title) === '' || type !== 'section') {
    throw new MethodError('', 'Section must have a name, a title and the type "section"');
  }
  return {
    name,
    title,
    type,
    elements: listOf(elements).map((element) => {
      const { name: field, optionFlags, options } = recordOf(element);
      if (textOf(field) === '') throw new MethodError('', 'Element must have a name');
      return { name: field, optionFlags: String(numberOf(optionFlags)), ...(isRecord(options) ? { options } : {}) };
    }),
  };
}
