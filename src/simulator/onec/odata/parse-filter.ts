// A `$filter` as a test of rows.
import { BaseRefusal, filterRefusal } from '../base-refusal.ts';
import type { SimulatedRow, SimulatedSet } from '../base-state.ts';
import type { FilterToken } from './lex-filter.ts';
import { lexFilter } from './lex-filter.ts';

export type RowTest = (row: SimulatedRow) => boolean;

/** Follows a path through references: `СтранаРегистрации/Code`. */
export type Follow = (row: SimulatedRow, path: string) => unknown;

type Value = { readonly of: 'row' | 'given'; readonly read: (row: SimulatedRow) => unknown; readonly kind: string };

/** Throws a `BaseRefusal` for a filter that 1C would not take. */
export function parseFilter(text: string, set: SimulatedSet, follow: Follow): RowTest {
  const parser = new FilterParser(lexFilter(text), set, follow);
  return parser.whole();
}

const OPERATORS = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);

class FilterParser {
  readonly #tokens: readonly FilterToken[];
  readonly #set: SimulatedSet;
  readonly #follow: Follow;
  #at = 0;

  constructor(tokens: readonly FilterToken[], set: SimulatedSet, follow: Follow) {
    this.#tokens = tokens;
    this.#set = set;
    this.#follow = follow;
  }

  whole(): RowTest {
    const test = this.#either();
    if (this.#at < this.#tokens.length) throw filterRefusal('лишнее в конце');
    return test;
  }

  #either(): RowTest {
    let test = this.#both();
    while (this.#takeWord('or')) {
      const [left, right] = [test, this.#both()];
      test = (row) => left(row) || right(row);
    }
    return test;
  }

  #both(): RowTest {
    let test = this.#single();
    while (this.#takeWord('and')) {
      const [left, right] = [test, this.#single()];
      test = (row) => left(row) && right(row);
    }
    return test;
  }

  #single(): RowTest {
    if (this.#takeWord('not')) {
      const test = this.#single();
      return (row) => !test(row);
    }
    if (this.#peek()?.kind === '(') {
      this.#expect('(');
      const test = this.#either();
      this.#expect(')');
      return test;
    }
    const call = this.#call();
    return call ?? this.#comparison();
  }

  /** `substringof('a',Field)`, `startswith(Field,'a')`. */
  #call(): RowTest | undefined {
    const [token, next] = [this.#peek(), this.#tokens[this.#at + 1]];
    if (token?.kind !== 'word' || next?.kind !== '(' || token.value === 'cast') return undefined;
    if (token.value !== 'substringof' && token.value !== 'startswith') throw filterRefusal(`функция ${token.value}`);
    this.#at += 2;
    const first = this.#value();
    this.#expect(',');
    const second = this.#value();
    this.#expect(')');
    const [part, whole] = token.value === 'substringof' ? [first, second] : [second, first];
    if (whole.kind !== 'text') throw new BaseRefusal(500, '-1', 'Неподходящий тип поля для функции');
    const isIn = (inside: string, sought: string): boolean =>
      token.value === 'substringof' ? inside.includes(sought) : inside.startsWith(sought);
    return (row) => isIn(folded(whole.read(row)), folded(part.read(row)));
  }

  #comparison(): RowTest {
    const left = this.#value();
    const operator = this.#peek();
    if (operator?.kind !== 'word' || !OPERATORS.has(operator.value)) throw filterRefusal('ожидается сравнение');
    this.#at += 1;
    const right = this.#value();
    return (row) => compare(operator.value, { left, right }, row);
  }

  #value(): Value {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === undefined) throw filterRefusal('неожиданный конец');
    const { kind, value } = token;
    if (value === undefined) throw filterRefusal(`"${kind}"`);
    if (kind === 'word') return value === 'cast' ? this.#cast() : this.#named(value);
    return { of: 'given', kind, read: () => (kind === 'number' ? Number(value) : value) };
  }

  /** `cast(guid'…','Catalog_X')`: equal to a field of several types when the type is the same too. */
  #cast(): Value {
    this.#expect('(');
    const key = this.#value();
    this.#expect(',');
    const type = this.#value();
    this.#expect(')');
    return { of: 'given', kind: 'any', read: (row) => `${key.read(row)} StandardODATA.${type.read(row)}` };
  }

  #named(name: string): Value {
    if (name === 'true' || name === 'false') return { of: 'given', kind: 'flag', read: () => name === 'true' };
    const [first = ''] = name.split('/');
    const isReference = this.#set.fields[`${first}_Key`] !== undefined;
    const field = this.#set.fields[name];
    if (field === undefined && !(name.includes('/') && isReference)) throw filterRefusal(`поле ${name} не найдено`);
    if (field?.type === 'any') return { of: 'row', kind: 'any', read: (row) => `${row[name]} ${row[`${name}_Type`]}` };
    return { of: 'row', kind: field?.type ?? 'text', read: (row) => this.#follow(row, name) };
  }

  #peek(): FilterToken | undefined {
    return this.#tokens[this.#at];
  }

  #takeWord(word: string): boolean {
    const token = this.#peek();
    const isThere = token?.kind === 'word' && token.value === word;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #expect(kind: '(' | ')' | ','): void {
    if (this.#peek()?.kind !== kind) throw filterRefusal(`ожидается "${kind}"`);
    this.#at += 1;
  }
}

/** Of different types nothing is equal, and nobody is told: a date against a text field is an empty answer. */
function compare(
  operator: string,
  { left, right }: { readonly left: Value; readonly right: Value },
  row: SimulatedRow,
): boolean {
  const [a, b] = [comparable(left.read(row)), comparable(right.read(row))];
  const isSame = typeof a === typeof b && a === b;
  switch (operator) {
    case 'eq':
      return isSame;
    case 'ne':
      return !isSame;
    case 'gt':
      return typeof a === typeof b && a > b;
    case 'ge':
      return typeof a === typeof b && a >= b;
    case 'lt':
      return typeof a === typeof b && a < b;
    default:
      return typeof a === typeof b && a <= b;
  }
}

function comparable(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return folded(value);
}

/** 1C compares texts whatever their case. */
function folded(value: unknown): string {
  return String(value ?? '').toLowerCase();
}
