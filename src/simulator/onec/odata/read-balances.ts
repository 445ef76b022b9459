// Balances of a register, as its virtual table counts them: `Balance(Condition='…',Dimensions='…')`.
import { BaseRefusal } from '../base-refusal.ts';
import type { BaseState, SimulatedRow, SimulatedSet } from '../base-state.ts';
import { parseFilter } from './parse-filter.ts';
import type { RequestOptions } from './request-options.ts';

const ARGUMENT = /^(Condition|Dimensions)='((?:[^']|'')*)'$/s;

/** `call`: what stands in the brackets. Throws a `BaseRefusal`. */
export function readBalances(
  _state: BaseState,
  register: SimulatedSet,
  { call, options }: { readonly call: string; readonly options: RequestOptions },
): readonly SimulatedRow[] {
  const { balance } = register;
  if (balance === undefined) throw new BaseRefusal(404, '11', `Метод Balance не найден: ${register.name}`);
  const given = readArguments(call);
  const condition = given.get('Condition') ?? '';
  const test = condition === '' ? () => true : parseFilter(condition, register, (row, path) => row[path]);
  const wanted = (given.get('Dimensions') ?? '').split(',').filter((name) => name !== '');
  const by = wanted.length === 0 ? balance.dimensions : wanted.map((name) => fieldOf(balance.dimensions, name));
  const sums = new Map<string, SimulatedRow>();
  for (const row of register.rows.filter(test)) {
    const name = by.map((field) => String(row[field])).join('|');
    const sum = sums.get(name) ?? Object.fromEntries(by.map((field) => [field, row[field]]));
    sums.set(name, {
      ...sum,
      [`${balance.amount}Balance`]: Number(sum[`${balance.amount}Balance`] ?? 0) + Number(row[balance.amount]),
    });
  }
  const filter = options.get('$filter');
  const rows = [...sums.values()];
  return filter === undefined ? rows : rows.filter(parseFilter(filter, register, (row, path) => row[path]));
}

function fieldOf(dimensions: readonly string[], name: string): string {
  const found = dimensions.find((field) => field === name || field === `${name}_Key`);
  if (found === undefined) throw new BaseRefusal(400, '6', `Сегмент пути ${name} не найден!`);
  return found;
}

function readArguments(call: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // Commas stand in texts too, so parts are split before a name alone.
  for (const part of call.split(/,(?=(?:Condition|Dimensions)=)/).filter((one) => one.trim() !== '')) {
    const [, name = '', text = ''] = ARGUMENT.exec(part.trim()) ?? [];
    if (name === '') throw new BaseRefusal(400, '6', `Неверный параметр: ${part}`);
    found.set(name, text.replaceAll("''", "'"));
  }
  return found;
}
