// Values of a row where the mapping says that they stand, each with its place.
import type { Told } from '../../engine/ports/counterparties.ts';
import { isMap } from '../base/judge-answer.ts';
import type { Compared, Condition, LineCondition, Reference, ValueSource } from '../mapping/mapping.ts';
import type { BaseReader, Row } from '../odata/read-rows.ts';
import { readObject } from '../odata/read-rows.ts';
import { farKey, farText } from './far-value.ts';

/** A row and the set that it is of. */
export type SetRow = { readonly set: string; readonly row: Row };

export class ValueReader {
  readonly #reader: BaseReader;
  /** What was looked up, by set, key and field: one question, however many rows name it. */
  readonly #looked = new Map<string, Promise<unknown>>();

  constructor(reader: BaseReader) {
    this.#reader = reader;
  }

  /** What stands there, as 1C gives it; undefined where nothing does. Rejects with a `FarError`. */
  async read(source: ValueSource | undefined, of: SetRow): Promise<Told<unknown> | undefined> {
    if (source === undefined) return undefined;
    if (typeof source === 'string') return told(of.row[source], `${of.set}.${source}`);
    if ('ref' in source) return await this.#refer(source, of);
    const lines = of.row[source.part];
    for (const line of Array.isArray(lines) ? lines : []) {
      const within = { set: `${of.set}.${source.part}`, row: isMap(line) ? line : {} };
      if (await this.#isMet(source.where ?? [], within)) return await this.read(source.take, within);
    }
    return undefined;
  }

  /** As `read`, a text with single blanks. */
  async text(source: ValueSource | undefined, of: SetRow): Promise<Told<string> | undefined> {
    const found = await this.read(source, of);
    const value = farText(found?.value);
    return found === undefined || value === undefined ? undefined : { value, from: found.from };
  }

  /** The first of the conditions that is met, as the place that says so. */
  async firstMet(conditions: readonly Condition[] | undefined, of: SetRow): Promise<Told<true> | undefined> {
    for (const condition of conditions ?? []) {
      const found = await this.read(condition.value, of);
      if (isMet(condition, found?.value)) return { value: true, from: found?.from ?? placeOf(condition.value, of) };
    }
    return undefined;
  }

  /** The first of the conditions that is not met. */
  async firstUnmet(conditions: readonly Condition[] | undefined, of: SetRow): Promise<Told<true> | undefined> {
    for (const condition of conditions ?? []) {
      const found = await this.read(condition.value, of);
      if (!isMet(condition, found?.value)) return { value: true, from: found?.from ?? placeOf(condition.value, of) };
    }
    return undefined;
  }

  async #isMet(conditions: readonly LineCondition[], of: SetRow): Promise<boolean> {
    for (const condition of conditions) {
      if (!isMet(condition, (await this.read(condition.value, of))?.value)) return false;
    }
    return true;
  }

  async #refer({ ref, set, field }: Reference, of: SetRow): Promise<Told<unknown> | undefined> {
    const key = farKey(of.row[ref]);
    if (key === undefined) return undefined;
    const name = `${set} ${key} ${field}`;
    const known = this.#looked.get(name) ?? this.#look({ ref, set, field }, key);
    this.#looked.set(name, known);
    return told(await known, `${of.set}.${ref} → ${set}.${field}`);
  }

  /** A key that leads nowhere is a value that is not there: 1C takes such links. */
  async #look({ set, field }: Reference, key: string): Promise<unknown> {
    const found = await readObject(this.#reader, { set, key, select: [field] });
    return found?.[field];
  }
}

function told(value: unknown, from: string): Told<unknown> | undefined {
  return value === undefined || value === null ? undefined : { value, from };
}

function placeOf(source: ValueSource, { set }: SetRow): string {
  if (typeof source === 'string') return `${set}.${source}`;
  return 'ref' in source ? `${set}.${source.ref} → ${source.set}.${source.field}` : `${set}.${source.part}`;
}

function isMet(
  { is, is_not: isNot }: { readonly is?: readonly Compared[]; readonly is_not?: readonly Compared[] },
  value: unknown,
): boolean {
  const seen = typeof value === 'boolean' ? value : farText(value);
  const isAmong = (values: readonly Compared[]): boolean =>
    values.some((one) => seen !== undefined && (typeof one === 'boolean' ? one : farText(one)) === seen);
  return (is === undefined || isAmong(is)) && (isNot === undefined || !isAmong(isNot));
}

/** Fields of a set that have to be asked for, so that these values can be read. */
export function fieldsOf(sources: readonly (ValueSource | undefined)[]): readonly string[] {
  const fields = sources.flatMap((source): readonly string[] => {
    if (source === undefined) return [];
    if (typeof source === 'string') return [source];
    return ['ref' in source ? source.ref : source.part];
  });
  return [...new Set(fields)];
}
