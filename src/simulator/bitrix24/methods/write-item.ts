// Writing an item: defaults, stages, what changed, and the trace that it leaves.
import type { Call } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import type { Item, Stage, StageMove } from '../state/portal-state.ts';
import { convertValue } from './convert-value.ts';
import type { ItemField } from './item-fields.ts';
import { COMPANY, itemFields } from './item-fields.ts';
import { stageBook } from './make-category.ts';
import { stagesOf } from './stages.ts';

const WEEK_MS = 7 * 86_400_000;

export type ItemWrite = {
  readonly entityTypeId: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly names: 'camel' | 'original';
};

/** Makes an item. Fields that it does not have are ignored. */
export function addItem(call: Call, { entityTypeId, fields, names }: ItemWrite): Item {
  const known = itemFields(call.state, entityTypeId);
  const item: Item = { ...defaults(call, entityTypeId, known) };
  const given = converted(call, known, { fields, names, entityTypeId }, item);
  Object.assign(item, given);
  if (item['title'] === '') item['title'] = `${call.state.types.get(entityTypeId)?.title ?? 'Company'} #${item.id}`;
  if (entityTypeId !== COMPANY) placeInFunnel(call, item, given);
  call.state.items.set(`${entityTypeId}/${item.id}`, item);
  if (entityTypeId !== COMPANY) recordMove(call, item, 1);
  call.emit(itemEvent(item, 'ADD'));
  return item;
}

/** Puts one back that was there before, as it was, in the name of whoever does it. */
export function placeItem(call: Call, item: Item): void {
  const now = portalTime(call.now, call.settings.offsetMinutes);
  Object.assign(item, { updatedBy: call.userId, updatedTime: now });
  placeInFunnel(call, item, { stageId: item['stageId'] });
  call.state.items.set(`${item.entityTypeId}/${item.id}`, item);
  recordMove(call, item, 1);
  call.emit(itemEvent(item, 'ADD'));
}

/** Nothing is saved where nothing changed: no moment moves and nothing is told. */
export function updateItem(call: Call, item: Item, write: ItemWrite): void {
  const known = itemFields(call.state, item.entityTypeId);
  const next: Item = { ...item };
  const given = converted(call, known, write, item);
  Object.assign(next, given);
  const stage = item['stageId'];
  if (item.entityTypeId !== COMPANY && ('stageId' in given || 'categoryId' in given)) {
    placeInFunnel(call, next, given);
    if (next['stageId'] !== stage && next['categoryId'] === item['categoryId']) checkMandatory(call, known, next);
  }
  if (isSame(item, next)) return;
  const now = portalTime(call.now, call.settings.offsetMinutes);
  if (next['stageId'] !== stage) Object.assign(next, { previousStageId: stage, movedBy: call.userId, movedTime: now });
  Object.assign(next, { updatedBy: call.userId, updatedTime: now });
  const isOtherFunnel = next['categoryId'] !== item['categoryId'];
  Object.assign(item, next);
  if (item['stageId'] !== stage) recordMove(call, item, isOtherFunnel ? 5 : undefined);
  call.emit(itemEvent(item, 'UPDATE'));
}

export function itemEvent(
  { entityTypeId, id }: Item,
  what: 'ADD' | 'UPDATE' | 'DELETE',
): { name: string; data: object & Record<string, unknown> } {
  if (entityTypeId === COMPANY) return { name: `ONCRMCOMPANY${what}`, data: { FIELDS: { ID: id } } };
  return { name: `ONCRMDYNAMICITEM${what}`, data: { FIELDS: { ID: id, ENTITY_TYPE_ID: entityTypeId } } };
}

function defaults(call: Call, entityTypeId: number, known: readonly ItemField[]): Item {
  const { now, userId, settings, state } = call;
  const at = portalTime(now, settings.offsetMinutes);
  const empty = Object.fromEntries(known.map((field) => [field.name, emptyValue(field)]));
  const dates = known.some(({ name }) => name === 'begindate')
    ? { begindate: at, closedate: portalTime((now + WEEK_MS) as typeof now, settings.offsetMinutes) }
    : {};
  return {
    ...empty,
    ...dates,
    id: state.nextId(`item/${entityTypeId}`),
    entityTypeId,
    createdBy: userId,
    updatedBy: userId,
    createdTime: at,
    updatedTime: at,
    lastActivityTime: at,
    lastActivityBy: userId,
    assignedById: userId,
    opened: 'Y',
    ...(entityTypeId === COMPANY ? {} : { previousStageId: '', movedBy: userId, movedTime: at }),
  };
}

function emptyValue({ isMultiple, type, own }: ItemField): unknown {
  if (isMultiple) return [];
  if (type === 'boolean') return 'N';
  if (['string', 'text', 'money', 'url', 'crm_status'].includes(type)) return '';
  return own === undefined ? 0 : null;
}

/** Of what was given, by the names under which it is kept. */
function converted(
  call: Call,
  known: readonly ItemField[],
  { fields, names }: ItemWrite,
  item: Item,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const field of known) {
    const name = names === 'original' ? field.name : field.camel;
    if (field.isReadOnly || !(name in fields)) continue;
    result[field.name] = convertValue(call, field, fields[name], item[field.name]);
  }
  return result;
}

/** Another funnel without a stage begins at its first one. */
function placeInFunnel(call: Call, item: Item, given: Readonly<Record<string, unknown>>): void {
  const { state } = call;
  const funnels = [...state.categories.values()].filter(({ entityTypeId }) => entityTypeId === item.entityTypeId);
  if (item['categoryId'] === 0)
    item['categoryId'] = funnels.find(({ isDefault }) => isDefault)?.id ?? funnels[0]?.id ?? 0;
  const category = funnels.find(({ id }) => id === item['categoryId']);
  if (category === undefined) throw invalid('CATEGORY_ID');
  const stages = stagesOf(state.stages.values(), stageBook(item.entityTypeId, category.id));
  const isGiven = 'stageId' in given && given['stageId'] !== '';
  if (!isGiven) item['stageId'] = stages[0]?.statusId ?? '';
  if (!stages.some(({ statusId }) => statusId === item['stageId'])) throw invalid('STAGE_ID');
}

function invalid(upper: string): MethodError {
  return new MethodError('CRM_FIELD_ERROR_VALUE_NOT_VALID', `Invalid value for field "${upper}"`);
}

function checkMandatory({ settings }: Call, known: readonly ItemField[], item: Item): void {
  const missing = known.find(({ own, name }) => own?.mandatory === true && ['', null].includes(item[name] as never));
  if (missing === undefined) return;
  throw new MethodError(settings.mandatoryCode, `The field "${missing.upper}" is required`);
}

function isSame(a: Item, b: Item): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function recordMove({ state, now, userId }: Call, item: Item, typeId: 1 | 5 | undefined): void {
  const stageId = String(item['stageId']);
  const semantics = [...state.stages.values()].find((stage: Stage) => stage.statusId === stageId)?.semantics;
  const move: StageMove = {
    id: state.nextId('move'),
    entityTypeId: item.entityTypeId,
    ownerId: item.id,
    typeId: typeId ?? (semantics === undefined ? 2 : 3),
    at: now,
    categoryId: Number(item['categoryId']),
    stageId,
    semantics: semantics ?? 'P',
    movedBy: userId,
  };
  state.moves.push(move);
}
