// crm.status.*: the stages of funnels. Ids and numbers are text here.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { isSet, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Stage } from '../state/portal-state.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';

/** Of a stage's code, with its prefix, in the books of smart processes. */
const LONGEST_CODE = 50;
const BOOK = /^DYNAMIC_(\d+)_STAGE_(\d+)$/;

export const stageMethods: Methods = {
  'crm.status.list': (call) => {
    const filter = recordOf(call.params['filter']);
    const rows = [...call.state.stages.values()].map(rowOf);
    const found = rows.filter((row) => matchesFilter(filter, (name) => row[name], call.settings.offsetMinutes));
    return listPage(
      sortRows(found, recordOf(call.params['order']), (row, name) => row[name]),
      call.params['start'],
    );
  },
  'crm.status.get': (call) => ({ result: rowOf(stageOf(call)) }),
  'crm.status.add': (call) => {
    const fields = recordOf(call.params['fields']);
    const stage = newStage(call, fields);
    checkBook(call, stage.entityId, (stages) => [...stages, stage]);
    call.state.stages.set(stage.id, stage);
    return { result: stage.id };
  },
  'crm.status.update': (call) => {
    const stage = stageOf(call);
    const fields = recordOf(call.params['fields']);
    const changed: Stage = { ...stage };
    if ('NAME' in fields) changed.name = textOf(fields['NAME']);
    if ('SORT' in fields) changed.sort = numberOf(fields['SORT']);
    if ('COLOR' in fields) changed.color = textOf(fields['COLOR']);
    if ('SEMANTICS' in fields) changed.semantics = semanticsOf(fields['SEMANTICS']);
    checkBook(call, stage.entityId, (stages) => stages.map((one) => (one.id === stage.id ? changed : one)));
    call.state.stages.set(stage.id, changed);
    return { result: true };
  },
  'crm.status.delete': (call) => {
    const stage = stageOf(call);
    const isForced = isSet(recordOf(call.params['params'])['FORCED']);
    if (stage.system && !isForced) throw new MethodError('', 'CCrmStatus: system status cannot be deleted');
    const isUsed = [...call.state.items.values()].some((item) => item['stageId'] === stage.statusId);
    if (isUsed) throw new MethodError('', 'There are active items in this status.');
    checkBook(call, stage.entityId, (stages) => stages.filter(({ id }) => id !== stage.id));
    call.state.stages.delete(stage.id);
    return { result: true };
  },
};

/** The stages of a book, in their order. */
export function stagesOf(stages: Iterable<Stage>, entityId: string): readonly Stage[] {
  return [...stages].filter((stage) => stage.entityId === entityId).sort((a, b) => a.sort - b.sort || a.id - b.id);
}

function stageOf({ params, state }: Call): Stage {
  const stage = state.stages.get(numberOf(params['id']));
  if (stage === undefined) throw new MethodError('', 'Status is not found');
  return stage;
}

function newStage({ state }: Call, fields: Record<string, unknown>): Stage {
  const entityId = textOf(fields['ENTITY_ID']);
  const [, entityTypeId = '', categoryId = ''] = BOOK.exec(entityId) ?? [];
  if (!state.categories.has(Number(categoryId))) throw new MethodError('', `Entity ${entityId} is not found`);
  const prefix = `DT${entityTypeId}_${categoryId}:`;
  const code = textOf(fields['STATUS_ID']);
  const statusId = code.startsWith(prefix) ? code : `${prefix}${code}`;
  if (code === '' || textOf(fields['NAME']) === '') throw new MethodError('', 'The required fields are empty');
  if (statusId.length > LONGEST_CODE) throw new MethodError('', 'STATUS_ID is too long');
  if (stagesOf(state.stages.values(), entityId).some((stage) => stage.statusId === statusId)) {
    throw new MethodError('ERROR_CORE', 'The specified status ID already exists.');
  }
  return {
    id: state.nextId('stage'),
    entityId,
    statusId,
    categoryId: Number(categoryId),
    system: false,
    name: textOf(fields['NAME']),
    sort: 'SORT' in fields ? numberOf(fields['SORT']) : 10,
    color: textOf(fields['COLOR']),
    semantics: semanticsOf(fields['SEMANTICS']),
  };
}

function semanticsOf(value: unknown): 'S' | 'F' | undefined {
  const text = textOf(value);
  return text === 'S' || text === 'F' ? text : undefined;
}

/** In progress < success < failure; one success; one of each group at least. */
function checkBook({ state }: Call, entityId: string, change: (stages: readonly Stage[]) => readonly Stage[]): void {
  const stages = change(stagesOf(state.stages.values(), entityId));
  const sorts = (semantics: Stage['semantics']): readonly number[] =>
    stages.filter((stage) => stage.semantics === semantics).map(({ sort }) => sort);
  const [going, good, bad] = [sorts(undefined), sorts('S'), sorts('F')];
  if (good.length > 1) throw new MethodError('', 'The funnel can have only one success stage');
  if (going.length === 0 || good.length === 0 || bad.length === 0) {
    throw new MethodError('', 'The funnel retains at least one stage of each group');
  }
  if (Math.max(...going) >= Math.min(...good) || Math.max(...good) >= Math.min(...bad)) {
    throw new MethodError('', 'Cannot create more stages after the final stage');
  }
}

function rowOf(stage: Stage): Record<string, unknown> {
  return {
    ID: String(stage.id),
    ENTITY_ID: stage.entityId,
    STATUS_ID: stage.statusId,
    NAME: stage.name,
    NAME_INIT: stage.system ? stage.name : '',
    SORT: String(stage.sort),
    SYSTEM: stage.system ? 'Y' : 'N',
    CATEGORY_ID: String(stage.categoryId),
    COLOR: stage.color,
    SEMANTICS: stage.semantics ?? null,
  };
}
