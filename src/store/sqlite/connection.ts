// One connection to SQLite with its statements prepared once, and rows read with the types that they must have.
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { StoreError } from '../../engine/ports/store-error.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;
/** By the names in the statement; undefined is null. */
export type Parameters = Readonly<Record<string, SQLInputValue | undefined>>;

export class Connection {
  readonly database: DatabaseSync;
  /** Where the store lies, for its errors. */
  readonly at: string;
  #refusal: StoreError | undefined;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, at: string) {
    this.database = database;
    this.at = at;
  }

  all(sql: string, parameters: Parameters = {}): readonly Row[] {
    return this.#prepared(sql).all(bindable(parameters));
  }

  first(sql: string, parameters: Parameters = {}): Row | undefined {
    return this.#prepared(sql).get(bindable(parameters));
  }

  /** Number of rows changed. */
  run(sql: string, parameters: Parameters = {}): number {
    return Number(this.#prepared(sql).run(bindable(parameters)).changes);
  }

  /** From now on nothing is read or written: everything is answered with this. */
  refuse(error: StoreError): void {
    this.#refusal = error;
  }

  #prepared(sql: string): StatementSync {
    if (this.#refusal !== undefined) throw this.#refusal;
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(sql);
    // Values of the port come whole: a statement takes what it names.
    statement.setAllowUnknownNamedParameters(true);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function bindable(parameters: Parameters): Record<string, SQLInputValue> {
  const values: Record<string, SQLInputValue> = {};
  for (const [name, value] of Object.entries(parameters)) values[name] = value ?? null;
  return values;
}

export function readText<As extends string = string>(row: Row, column: string): As {
  const value = row[column];
  if (typeof value !== 'string') throw unexpected(column, value);
  return value as As;
}

export function readWhole<As extends number = number>(row: Row, column: string): As {
  const value = row[column];
  if (typeof value !== 'number') throw unexpected(column, value);
  return value as As;
}

export function readBytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw unexpected(column, value);
  return value;
}

/** `{ name: value }`, or nothing where the column is null. */
export function given<Name extends string, Value>(
  name: Name,
  row: Row,
  column: string,
  read: (row: Row, column: string) => Value,
): Partial<Record<Name, Value>> {
  const found: Partial<Record<Name, Value>> = {};
  if (row[column] !== null) found[name] = read(row, column);
  return found;
}

function unexpected(column: string, value: unknown): StoreError {
  return new StoreError('damaged', { at: column, found: value === null ? 'null' : typeof value });
}
