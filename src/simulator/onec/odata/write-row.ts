// Writing as 1C takes it: unknown fields are swallowed, long texts cut, no version is compared, and the whole object comes back.
import { BaseRefusal } from '../base-refusal.ts';
import type { SimulatedField, SimulatedRow, SimulatedSet } from '../base-state.ts';
import { wholeRow } from '../base-state.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A new object. `key`: where none is given. */
export function createRow(set: SimulatedSet, given: SimulatedRow, key: string): SimulatedRow {
  const row = wholeRow(set, { Ref_Key: key, DataVersion: version(0), ...taken(set, given) });
  set.rows.push(row);
  return row;
}

/** Tabular parts are replaced as a whole. The version grows with every write, also of nothing. */
export function changeRow(set: SimulatedSet, row: SimulatedRow, given: SimulatedRow): SimulatedRow {
  const changed = { ...row, ...taken(set, given) };
  Object.assign(row, wholeRow(set, changed), { DataVersion: version(versionOf(row) + 1) });
  return row;
}

function taken(set: SimulatedSet, given: SimulatedRow): SimulatedRow {
  const known = Object.entries(given).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const field = set.fields[name];
    if (field !== undefined) return value === null ? [] : [[name, fitted(name, field, value)]];
    return set.parts?.[name] === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(known);
}

function fitted(name: string, { type, length }: SimulatedField, value: unknown): unknown {
  const isKey = type === 'key' && !(typeof value === 'string' && GUID.test(value));
  if (isKey || (type === 'flag' && typeof value !== 'boolean'))
    throw new BaseRefusal(400, '1', `Не удалось разобрать значение ${name}: ${String(value)}`);
  if (type === 'text' && length !== undefined) return String(value).slice(0, length);
  return value;
}

/** Base64 of a counter of eight bytes. */
function version(count: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(count));
  return bytes.toString('base64');
}

function versionOf(row: SimulatedRow): number {
  const bytes = Buffer.from(String(row['DataVersion'] ?? ''), 'base64');
  return bytes.length === 8 ? Number(bytes.readBigUInt64BE(0)) : 0;
}
