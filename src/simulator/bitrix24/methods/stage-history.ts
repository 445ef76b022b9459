// crm.stagehistory.list: every move of a card, in order, without who made it.
import { listPage } from '../protocol/list-page.ts';
import type { Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';

export const stageHistoryMethods: Methods = {
  'crm.stagehistory.list': ({ state, params, settings }) => {
    const entityTypeId = numberOf(params['entityTypeId']);
    if (!state.types.has(entityTypeId))
      throw new MethodError('ENTITY_TYPE_NOT_SUPPORTED', 'Entity type is not supported');
    const filter = recordOf(params['filter']);
    const select = listOf(params['select']).map(textOf);
    const rows = state.moves
      .filter((move) => move.entityTypeId === entityTypeId)
      .map(
        (move): Record<string, unknown> => ({
          ID: move.id,
          TYPE_ID: move.typeId,
          OWNER_ID: move.ownerId,
          CREATED_TIME: portalTime(move.at, settings.offsetMinutes),
          CATEGORY_ID: move.categoryId,
          STAGE_SEMANTIC_ID: move.semantics,
          STAGE_ID: move.stageId,
        }),
      )
      .filter((row) => matchesFilter(filter, (name) => row[name], settings.offsetMinutes));
    const sorted = sortRows(rows, recordOf(params['order']), (row, name) => row[name]);
    const shown = sorted.map((row) =>
      select.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => select.includes(name))),
    );
    return listPage(shown, params['start'], 'items');
  },
};
