// crm.stagehistory.list: every move of a card, in order, without who made it.
import { listPage } from '../protocol/list-page.ts';
import type { Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { StageMove } from '../state/portal-state.ts';
import { readFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';

type Field = (move: StageMove, offsetMinutes: number) => unknown;

const FIELDS: Readonly<Record<string, Field>> = {
  ID: ({ id }) => id,
  TYPE_ID: ({ typeId }) => typeId,
  OWNER_ID: ({ ownerId }) => ownerId,
  CREATED_TIME: ({ at }, offsetMinutes) => portalTime(at, offsetMinutes),
  CATEGORY_ID: ({ categoryId }) => categoryId,
  STAGE_SEMANTIC_ID: ({ semantics }) => semantics,
  STAGE_ID: ({ stageId }) => stageId,
};

export const stageHistoryMethods: Methods = {
  'crm.stagehistory.list': ({ state, params, settings }) => {
    const entityTypeId = numberOf(params['entityTypeId']);
    if (!state.types.has(entityTypeId))
      throw new MethodError('ENTITY_TYPE_NOT_SUPPORTED', 'Entity type is not supported');
    const filter = recordOf(params['filter']);
    const select = listOf(params['select']).map(textOf);
    const passes = readFilter(filter, settings.offsetMinutes);
    const valueAt = (move: StageMove, name: string): unknown => FIELDS[name]?.(move, settings.offsetMinutes);
    // Moves are numbered from 1 as they come: a cursor need not look at those before it.
    const found = state.moves
      .slice(Math.max(0, numberOf(filter['>ID'])))
      .filter((move) => move.entityTypeId === entityTypeId && passes((name) => valueAt(move, name)));
    const names = Object.keys(FIELDS).filter((name) => select.length === 0 || select.includes(name));
    const sorted = sortRows(found, recordOf(params['order']), valueAt);
    const shown = sorted.map((move) => Object.fromEntries(names.map((name) => [name, valueAt(move, name)])));
    return listPage(shown, params['start'], 'items');
  },
};
