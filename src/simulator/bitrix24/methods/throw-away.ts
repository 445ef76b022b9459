// The recycle bin of a smart process: what lies in it is no card, and what comes out of it is a new one.
import type { Call } from '../protocol/method.ts';
import { notFound } from '../protocol/method-error.ts';
import type { Item } from '../state/portal-state.ts';
import { itemEvent, placeItem } from './write-item.ts';

/** Into the bin where the process has one; gone otherwise. Its moves stay in the history. */
export function throwAway(call: Call, item: Item): void {
  const { state } = call;
  const key = `${item.entityTypeId}/${item.id}`;
  state.items.delete(key);
  if (state.types.get(item.entityTypeId)?.flags['isRecyclebinEnabled'] === 'Y') state.bin.set(key, item);
  call.emit(itemEvent(item, 'DELETE'));
}

/**
 * The vendor's own code makes another card of it: a new number, the same stage and fields, comments that follow it, and neither company
 * nor contacts. That tasks stay bound to the number of before is a model.
 */
export function bringBack(call: Call, entityTypeId: number, id: number): Item {
  const { state } = call;
  const key = `${entityTypeId}/${id}`;
  const thrown = state.bin.get(key);
  if (thrown === undefined) throw notFound('Item');
  state.bin.delete(key);
  const item: Item = { ...thrown, id: state.nextId(`item/${entityTypeId}`) };
  if ('companyId' in item) Object.assign(item, { companyId: 0, contactId: 0, contactIds: [] });
  placeItem(call, item);
  for (const comment of state.comments.values()) {
    if (comment.entityType === `dynamic_${entityTypeId}` && comment.entityId === id) comment.entityId = item.id;
  }
  return item;
}
