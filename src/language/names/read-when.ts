// Conditions: the `when` of a rule becomes tests with resolved facts, values in units and named limits.

import type { Block, Bound, Test, When } from '../../domain/condition.ts';
import type { OrderedType } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import type { BlockForm, BorderForm, TestForm, WhenForm } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located, Untyped } from './located.ts';
import { entries, field, items, keyOf, retyped, sourceOf, text } from './located.ts';
import type { Naming } from './naming.ts';
import { readBound } from './read-bound.ts';
import { readRange } from './read-range.ts';
import type { PlainType } from './read-value.ts';
import { readValue } from './read-value.ts';
import { resolveName } from './resolve-name.ts';
import type { TestHead } from './test-head.ts';

/** Reads a condition. Lines with a fault are reported and left out. Tests are sorted by fact: their order means nothing. */
export function readWhen(naming: Naming, when: Located<WhenForm>): When {
  const any = field(when, 'any');
  const blocks = any === undefined ? [] : items<BlockForm>(retyped(any)).map((block) => readBlock(naming, block));
  const tests = readTests(naming, when);
  return blocks.length === 0 ? { tests, at: sourceOf(when) } : { tests, any: blocks, at: sourceOf(when) };
}

function readBlock(naming: Naming, block: Located<BlockForm>): Block {
  return { tests: readTests(naming, block), at: sourceOf(block) };
}

function readTests(naming: Naming, lines: Located<unknown>): readonly Test[] {
  const tests: Test[] = [];
  for (const { key, value } of entries<TestForm>(retyped(lines))) {
    if (text(key) === 'any') continue;
    const head = readHead(naming, key);
    const test = head === undefined ? undefined : readTest(naming, head, value);
    if (test !== undefined) tests.push(test);
  }
  return tests.sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

/** The fact of a line; undefined where it is not declared or its declaration could not be read. */
function readHead(naming: Naming, key: Located<string>): TestHead | undefined {
  const fact = resolveName(naming, 'fact', key);
  const shape = naming.table.facts.get(fact);
  if (shape?.type === undefined) return undefined;
  return { fact, type: shape.type, optional: shape.optional, options: shape.options, at: sourceOf(key) };
}

type Values = {
  readonly values: readonly Located<unknown>[];
  readonly negated: boolean;
  readonly whole: Located<unknown>;
};

function readTest(naming: Naming, head: TestHead, value: Located<TestForm>): Test | undefined {
  const form = formOf(value);
  switch (form.kind) {
    case 'border':
      return readBorder(naming, head, value);
    case 'has':
      return readHas(naming, head, value, form.word);
    case 'values':
      return readValues(naming, head, form);
  }
}

type Form =
  | { readonly kind: 'border' }
  | { readonly kind: 'has'; readonly word: HasWord }
  | ({ readonly kind: 'values' } & Values);
type HasWord = 'has' | 'has_any' | 'has_none';

function formOf(value: Located<TestForm>): Form {
  if (value.node.kind !== 'map') return { kind: 'values', values: listed(value), negated: false, whole: value };
  const map = retyped<Untyped>(value);
  const not = field(map, 'not');
  if (not !== undefined) return { kind: 'values', values: listed(not), negated: true, whole: value };
  const word = (['has', 'has_any', 'has_none'] as const).find((key) => field(map, key) !== undefined);
  return word === undefined ? { kind: 'border' } : { kind: 'has', word };
}

function listed(value: Located<unknown>): readonly Located<unknown>[] {
  return value.node.kind === 'list' ? items(retyped<readonly unknown[]>(value)) : [value];
}

function readBorder(naming: Naming, head: TestHead, value: Located<TestForm>): Test | undefined {
  const { fact, type } = head;
  if (isOrdered(type)) return readRange(naming, head, { fact, type }, retyped<BorderForm>(value));
  naming.reporter.report(CODES.borderOutOfPlace, value, { fact });
  return undefined;
}

function readHas(naming: Naming, head: TestHead, value: Located<TestForm>, word: HasWord): Test | undefined {
  const { fact, type, at } = head;
  const members = field(retyped<Untyped>(value), word);
  const written = members === undefined ? [] : listed(members);
  if (type === 'lists') {
    const mended = written.length === 1 && word !== 'has_none' ? written.map(text).join('') : undefined;
    naming.reporter.report(CODES.listsOnly, value, { fact }, mended === undefined ? {} : { mended });
    return undefined;
  }
  if (type !== 'choices' && type !== 'codes') {
    naming.reporter.report(CODES.hasOutOfPlace, keyOf(retyped<Untyped>(value), word), { fact, word });
    return undefined;
  }
  const values = readAll(written, (member) => readValue(naming, { ...head, type }, member));
  if (values === undefined) return undefined;
  return { kind: 'set', fact, word, values: sortedOnce(values.map(String)), at };
}

function readValues(naming: Naming, head: TestHead, { values, negated, whole }: Values): Test | undefined {
  const { fact, type, at } = head;
  const absent = values.find((value) => text(value) === 'absent' && value.node.kind === 'scalar');
  if (absent !== undefined) return readAbsent(naming, head, absent, { values, negated, whole });
  if (isOrdered(type)) return readEquals(naming, head, type, { values, negated, whole });
  if (type === 'choices' || type === 'codes') {
    const mended = mendedSet(values, negated);
    naming.reporter.report(CODES.hasNeeded, whole, { fact }, { mended });
    return undefined;
  }
  if (type === 'lists') return readLists(naming, head, { values, negated, whole });
  const plain: PlainType = type;
  const read = readAll(values, (value) => readValue(naming, { ...head, type: plain }, value));
  return read === undefined ? undefined : { kind: 'is', fact, values: sortedOnce(read), negated, at };
}

function readAbsent(
  naming: Naming,
  head: TestHead,
  absent: Located<unknown>,
  { values, negated }: Values,
): Test | undefined {
  const { fact, at } = head;
  if (!head.optional) naming.reporter.report(CODES.absentOutOfPlace, absent, { fact });
  else if (values.length > 1) naming.reporter.report(CODES.absentInList, absent, { fact });
  else return { kind: 'absent', fact, negated, at };
  return undefined;
}

function readEquals(naming: Naming, head: TestHead, type: OrderedType, { values, negated }: Values): Test | undefined {
  const { fact, at } = head;
  const bounds = readAll(values, (value) => readBound(naming, { fact, type }, value));
  return bounds === undefined ? undefined : { kind: 'equals', fact, bounds: sortedBounds(bounds), negated, at };
}

/** A client is asked for by lists only: tax ids in conditions would be exceptions that nobody sees. */
function readLists(naming: Naming, head: TestHead, { values, negated }: Values): Test | undefined {
  const { fact, at } = head;
  const number = values.find((value) => /\d{5}/.test(text(value)));
  if (number !== undefined) {
    naming.reporter.report(CODES.listsOnly, number, { fact });
    return undefined;
  }
  const lists = values.map((value) => resolveName(naming, 'client_list', value));
  return { kind: 'on_list', fact, lists: sortedOnce(lists), negated, at };
}

function mendedSet(values: readonly Located<unknown>[], negated: boolean): string {
  const written = values.map(text);
  if (negated) return `{ has_none: [${written.join(', ')}] }`;
  return written.length === 1 ? `{ has: ${written.join('')} }` : `{ has_any: [${written.join(', ')}] }`;
}

/** All values, or undefined when one of them was reported (each is read, so that all faults are found). */
function readAll<T>(
  values: readonly Located<unknown>[],
  read: (value: Located<unknown>) => T | undefined,
): readonly T[] | undefined {
  const all = values.map(read);
  const known = all.filter((value) => value !== undefined);
  return known.length === all.length ? known : undefined;
}

function sortedOnce<T extends string | boolean>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

function sortedBounds(bounds: readonly Bound[]): readonly Bound[] {
  const keyed = new Map(
    bounds.map((bound) => [bound.kind === 'units' ? `0 ${bound.units}` : `1 ${bound.limit}`, bound]),
  );
  const ordered = [...keyed.values()];
  return ordered.sort((a, b) => {
    if (a.kind === 'units') return b.kind === 'units' ? a.units - b.units : -1;
    if (b.kind === 'units') return 1;
    return a.limit < b.limit ? -1 : 1;
  });
}
