// Reading a published set: filter, order, page, fields, and what lies behind references.
import { BaseRefusal } from '../base-refusal.ts';
import type { BaseState, SimulatedRow, SimulatedSet } from '../base-state.ts';
import { parseFilter } from './parse-filter.ts';
import type { RequestOptions } from './request-options.ts';
import { countOf } from './request-options.ts';

/** Where the base says that it lies; for links in its answers. */
export type Address = string;

export function readSet(
  state: BaseState,
  set: SimulatedSet,
  { options, address }: { readonly options: RequestOptions; readonly address: Address },
): unknown {
  checkFields(set, options);
  const follow = follower(state, set);
  const filter = options.get('$filter');
  const test = filter === undefined ? () => true : parseFilter(filter, set, follow);
  const found = ordered(set, set.rows.filter(test), options.get('$orderby'));
  const [skip, top] = [countOf(options, '$skip') ?? 0, countOf(options, '$top') ?? found.length];
  const page = found.slice(skip, skip + top).map((row) => shownRow(state, set, { row, options }));
  const count = options.get('$inlinecount') === 'allpages' ? { 'odata.count': String(found.length) } : {};
  return { 'odata.metadata': `${address}/$metadata#${set.name}`, ...count, value: page };
}

/** The value of a field, or of one behind a reference: `СтранаРегистрации/Code`. */
function follower(state: BaseState, set: SimulatedSet): (row: SimulatedRow, path: string) => unknown {
  return (row, path) => {
    const [first = '', rest] = path.split('/');
    if (rest === undefined) return row[path];
    const target = state.sets.get(set.fields[`${first}_Key`]?.refers ?? '');
    const found = target?.rows.find((one) => one['Ref_Key'] === row[`${first}_Key`]);
    return found?.[rest] ?? '';
  };
}

function ordered(
  set: SimulatedSet,
  rows: readonly SimulatedRow[],
  orderBy: string | undefined,
): readonly SimulatedRow[] {
  if (orderBy === undefined) return rows;
  const [field = '', direction = 'asc'] = orderBy.split(' ');
  if (set.fields[field] === undefined || !/^(asc|desc)$/.test(direction)) throw noSegment(orderBy);
  const sign = direction === 'desc' ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [String(a[field]), String(b[field])];
    if (left === right) return 0;
    return left < right ? -sign : sign;
  });
}

function noSegment(name: string): BaseRefusal {
  return new BaseRefusal(400, '6', `Сегмент пути ${name} не найден!`);
}

/** Fields that are not there are refused, whether there are rows or not. Throws a `BaseRefusal`. */
export function checkFields(set: SimulatedSet, options: RequestOptions): void {
  for (const name of options.get('$expand')?.split(',') ?? [])
    if (set.fields[`${name}_Key`]?.refers === undefined) throw noSegment(name);
  for (const name of options.get('$select')?.split(',') ?? []) if (!isOwn(set, name)) relationOf(set, name);
}

/** With `$select` a relation is expanded only if a field of it is selected too; nobody is told that it was not. */
export function shownRow(
  state: BaseState,
  set: SimulatedSet,
  { row, options }: { readonly row: SimulatedRow; readonly options: RequestOptions },
): SimulatedRow {
  const expanded = options.get('$expand')?.split(',') ?? [];
  const select = options.get('$select')?.split(',');
  if (select === undefined) return { ...row, ...links(set, row), ...related(state, set, { row, expanded }) };
  const shown: SimulatedRow = {};
  const wanted = new Set<string>();
  for (const name of select) {
    if (isOwn(set, name)) shown[name] = row[name];
    else wanted.add(relationOf(set, name));
  }
  const both = expanded.filter((name) => wanted.has(name));
  return { ...shown, ...related(state, set, { row, expanded: both }) };
}

/** A field, the type beside one of several types, or a tabular part. */
function isOwn({ fields, parts }: SimulatedSet, name: string): boolean {
  const isTypeOf = name.endsWith('_Type') && fields[name.replace(/_Type$/, '')]?.type === 'any';
  return fields[name] !== undefined || parts?.[name] !== undefined || isTypeOf;
}

/** `Контрагент/Description` -> `Контрагент`. */
function relationOf({ fields }: SimulatedSet, name: string): string {
  const [first = '', rest] = name.split('/');
  if (rest === undefined || fields[`${first}_Key`] === undefined) throw noSegment(name);
  return first;
}

function related(
  state: BaseState,
  set: SimulatedSet,
  { row, expanded }: { readonly row: SimulatedRow; readonly expanded: readonly string[] },
): SimulatedRow {
  const found: SimulatedRow = {};
  for (const name of expanded) {
    const target = state.sets.get(set.fields[`${name}_Key`]?.refers ?? '');
    const other = target?.rows.find((one) => one['Ref_Key'] === row[`${name}_Key`]);
    if (other !== undefined) found[name] = other;
  }
  return found;
}

function links(set: SimulatedSet, row: SimulatedRow): SimulatedRow {
  const references = Object.entries(set.fields).filter(([, { refers }]) => refers !== undefined);
  return Object.fromEntries(
    references.map(([name]) => {
      const relation = name.replace(/_Key$/, '');
      return [`${relation}@navigationLinkUrl`, `${set.name}(guid'${row['Ref_Key']}')/${relation}`];
    }),
  );
}
