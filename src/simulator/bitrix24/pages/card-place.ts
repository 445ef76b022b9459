// Where cards, funnels and their stages are, by the addresses that a real portal has too.
import { stageBook } from '../methods/make-category.ts';
import { stagesOf } from '../methods/stages.ts';
import type { Category, Item, PortalState, Stage } from '../state/portal-state.ts';

export function cardPath({ entityTypeId, id }: Pick<Item, 'entityTypeId' | 'id'>): string {
  return `/crm/type/${entityTypeId}/details/${id}/`;
}

export function kanbanPath({ entityTypeId, id }: Pick<Category, 'entityTypeId' | 'id'>): string {
  return `/crm/type/${entityTypeId}/kanban/category/${id}/`;
}

/** The funnels of a process, the default one first. */
export function funnelsOf({ categories }: PortalState, entityTypeId: number): readonly Category[] {
  const own = [...categories.values()].filter((category) => category.entityTypeId === entityTypeId);
  return own.sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || a.sort - b.sort || a.id - b.id);
}

export function funnelStages({ stages }: PortalState, { entityTypeId, id }: Category): readonly Stage[] {
  return stagesOf(stages.values(), stageBook(entityTypeId, id));
}

/** A colour as it stands in a style; what is none is grey. */
export function colourOf({ color }: Pick<Stage, 'color'>): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : '#a0a8b4';
}
