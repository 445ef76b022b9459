// One connection to SQLite with its statements prepared once, and rows read with the types that they must have.
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { StoreError } from '../../engine/ports/store-error.ts';
import { TimerClaims } from './timer-claims.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;
/** By the names in the statement; undefined is null. */
export type Parameters = Readonly<Record<string, SQLInputValue | undefined>>;

/** A statement and, for each place in it that takes a value, the name of the value. */
type Prepared = { readonly statement: StatementSync; readonly names: readonly string[] };

export class Connection {
  readonly database: DatabaseSync;
  /** Where the store lies, for its errors. */
  readonly at: string;
  readonly timerClaims = new TimerClaims();
  #refusal: StoreError | undefined;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: DatabaseSync, at: string) {
    this.database = database;
    this.at = at;
  }

  all(sql: string, parameters: Parameters = {}): readonly Row[] {
    const { statement, names } = this.#prepared(sql);
    return statement.all(...valuesOf(names, parameters));
  }

  first(sql: string, parameters: Parameters = {}): Row | undefined {
    const { statement, names } = this.#prepared(sql);
    return statement.get(...valuesOf(names, parameters));
  }

  /** Number of rows changed. */
  run(sql: string, parameters: Parameters = {}): number {
    const { statement, names } = this.#prepared(sql);
    return Number(statement.run(...valuesOf(names, parameters)).changes);
  }

  /** From now on nothing is read or written: everything is answered with this. */
  refuse(error: StoreError): void {
    this.#refusal = error;
  }

  #prepared(sql: string): Prepared {
    if (this.#refusal !== undefined) throw this.#refusal;
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    // Bound by place: by name Node takes 3 µs longer for each statement, and a step has some twenty.
    const names = Array.from(sql.matchAll(NAME), ([, name]) => name ?? '');
    const prepared = { statement: this.database.prepare(sql.replace(NAME, '?')), names };
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

const NAME = /:([a-zA-Z]+)/g;

/** Values of the port come whole: a statement takes what it names. */
function valuesOf(names: readonly string[], parameters: Parameters): SQLInputValue[] {
  return names.map((name) => parameters[name] ?? null);
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
