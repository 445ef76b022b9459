// Every contract that the rules of a small bundle can tell apart, listed from the rules' own text: each border with its neighbours, each
// word, each client, each day on which something changes, confirmed and not. Shares nothing with src/prove.

import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Bound, Test, When } from '../../../src/domain/condition.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Answer, FactDeclaration, Value } from '../../../src/domain/fact.ts';
import { isOrdered } from '../../../src/domain/fact.ts';
import type { FactId } from '../../../src/domain/ids.ts';
import { givenValues } from '../../generators/vocabulary.ts';

/** `exists`: nobody's id contradicts the country that they are said to be from. */
export type Tried = {
  readonly day: Day;
  readonly taxId: string | undefined;
  readonly answers: ReadonlyMap<FactId, Answer>;
  readonly exists: boolean;
};

/** Contracts one by one; the answers of the last one are changed in place for the next. */
export type EveryContract = { readonly count: number; readonly at: (index: number) => Tried };

type Side = { readonly fact: FactDeclaration; readonly answers: readonly Answer[] };

/** The last day for which rules are proven: the generator's calendars end with 2027. */
const LAST_DAY = Date.UTC(2027, 11, 31) / 86_400_000;

/** What contracts are put together of: a day, a counterparty with their type, an answer to each other fact. */
export type Parts = {
  readonly days: readonly Day[];
  readonly clients: readonly Client[];
  readonly others: readonly Side[];
  /** Whether these answers, once complete, contradict no id. */
  readonly exists: (taxId: string | undefined, answers: ReadonlyMap<FactId, Answer>) => boolean;
};

export function contractParts(bundle: Bundle, from: Day): Parts {
  const asked = testsIn(bundle);
  const asksCountry = asked.some(({ fact }) => fact === 'country');
  return {
    days: daysFrom(bundle, from),
    clients: counterparties(bundle, asked),
    others: bundle.decisions.facts
      .filter(({ fact }) => fact !== 'client' && fact !== 'entity')
      .map((fact): Side => ({ fact, answers: answersTo(bundle, fact, asked) })),
    exists: (taxId, answers) =>
      !asksCountry ||
      mayBeFrom(taxId, textOf(answers.get('entity' as FactId)), textOf(answers.get('country' as FactId))),
  };
}

export function everyContract(bundle: Bundle, from: Day): EveryContract {
  const { days, clients, others, exists } = contractParts(bundle, from);
  const count = others.reduce((product, { answers }) => product * answers.length, days.length * clients.length);
  return { count, at };

  function at(index: number): Tried {
    let rest = index;
    const take = <Item>(items: readonly Item[]): Item => {
      const item = items[rest % items.length];
      rest = Math.floor(rest / items.length);
      if (item === undefined) throw new Error('nothing to try');
      return item;
    };
    const { taxId, answers } = take(clients);
    const all = new Map<FactId, Answer>(answers);
    for (const side of others) all.set(side.fact.fact, take(side.answers));
    return { day: take(days), taxId, answers: all, exists: exists(taxId, all) };
  }
}

/** Every test of every rule. */
function testsIn(bundle: Bundle): readonly Test[] {
  const found: Test[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (isWhen(value)) found.push(...value.tests, ...(value.any ?? []).flatMap(({ tests }) => tests));
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
  };
  visit(bundle.decisions);
  return found;
}

function isWhen(value: unknown): value is When {
  return typeof value === 'object' && value !== null && 'tests' in value;
}

/** Today, the last day, and on both sides of every date at which a rule or a limit begins or ends. */
function daysFrom({ decisions }: Bundle, from: Day): readonly Day[] {
  const dates = [
    ...[...decisions.routes, ...decisions.amendments].flatMap(({ inForce }) => [inForce.from, inForce.until]),
    ...decisions.limits.flatMap(({ values }) => values.map((value) => value.from)),
  ];
  const around = dates.flatMap((day) => (typeof day === 'number' ? [day - 1, day, day + 1] : []));
  return [...new Set([from, ...around, LAST_DAY])].filter((day) => from <= day && day <= LAST_DAY) as Day[];
}

type Client = { readonly taxId: string | undefined; readonly answers: ReadonlyMap<FactId, Answer> };

/** Everybody on a list and somebody on none, each of every type that their id allows. */
function counterparties({ decisions }: Bundle, asked: readonly Test[]): readonly Client[] {
  const entity = decisions.facts.find(({ fact }) => fact === 'entity');
  const taxIds = new Set(decisions.clientLists.flatMap(({ members }) => members.map(({ taxId }) => taxId)));
  const isAsked = asked.some(({ kind }) => kind === 'on_list');
  const clients: readonly (string | undefined)[] = isAsked ? [undefined, ...taxIds] : [undefined];
  return clients.flatMap((taxId) => {
    const lists = decisions.clientLists
      .filter(({ members }) => members.some((member) => member.taxId === taxId))
      .map(({ list }): string => list)
      .sort();
    const options = (entity?.options ?? []).filter(({ option }) => taxId === undefined || mayBe(taxId, option));
    return options.map(({ option }) => ({
      taxId,
      answers: new Map<FactId, Answer>([
        ['client' as FactId, given(lists)],
        ['entity' as FactId, given(option)],
      ]),
    }));
  });
}

/** 12 digits: a natural person; 10: a company, a foreign one from 9909 on; anything else is no Russian id. */
function mayBe(taxId: string, entity: string): boolean {
  if (entity === 'fund') return true;
  if (/^\d{12}$/.test(taxId)) return entity === 'sole_proprietor' || entity === 'self_employed';
  if (/^(?!9909)\d{10}$/.test(taxId)) return entity === 'llc';
  return entity === 'foreign_company';
}

/** A company of Russia is from there, and whoever has an id of another country is not. Of somebody on no list only the type is known. */
function mayBeFrom(taxId: string | undefined, entity: string, country: string): boolean {
  const isRussianCompany = taxId === undefined ? entity === 'llc' : /^(?!9909)\d{10}$/.test(taxId);
  if (isRussianCompany) return country === 'RU';
  return taxId === undefined || /^\d+$/.test(taxId) || country !== 'RU';
}

function textOf(answer: Answer | undefined): string {
  return answer?.kind === 'value' ? String(answer.value) : '';
}

function given(value: Value): Answer {
  return { kind: 'value', value, setBy: 'file', confirmed: true };
}

/** Where nobody asks about a fact one answer stands for all. */
function answersTo(bundle: Bundle, fact: FactDeclaration, asked: readonly Test[]): readonly Answer[] {
  const tests = asked.filter((test) => test.fact === fact.fact);
  const values = valuesOf(bundle, fact, tests).map(given);
  const answers: readonly Answer[] = fact.optional
    ? [...values, { kind: 'absent', setBy: 'file', confirmed: true }]
    : values;
  const isNamed = fact.fact === 'lawyer' || fact.fact === 'npd';
  if (tests.length === 0 && !isNamed) return answers.slice(0, 1);
  if (fact.confirmedBy === undefined || tests.length === 0) return answers;
  return answers.flatMap((answer): readonly Answer[] =>
    answer.kind === 'unanswered' ? [answer] : [answer, { ...answer, confirmed: false }],
  );
}

function valuesOf(bundle: Bundle, fact: FactDeclaration, tests: readonly Test[]): readonly Value[] {
  if (isOrdered(fact.type)) {
    const borders = [0, ...tests.flatMap((test) => unitsIn(bundle, test))];
    const around = [...new Set(borders.flatMap((units) => [units - 1, units, units + 1]))];
    return fact.type === 'number' || fact.type === 'date' ? around : around.filter((units) => units >= 0);
  }
  if (fact.type === 'boolean') return [true, false];
  if (fact.type === 'choices' || fact.type === 'codes') return setsOf(fact, tests);
  return givenValues(fact);
}

/** Each set of the words that are named, and one word that is not. */
function setsOf(fact: FactDeclaration, tests: readonly Test[]): readonly (readonly string[])[] {
  const named = new Set(tests.flatMap((test) => (test.kind === 'set' ? test.values : [])));
  const other = givenValues(fact).find((word) => !named.has(word));
  const sets = [...named].reduce<readonly (readonly string[])[]>(
    (all, word) => all.flatMap((set) => [set, [...set, word]]),
    [[]],
  );
  // A contract is in some currency.
  return fact.fact === 'currencies' && other !== undefined
    ? sets.map((set) => (set.length === 0 ? [other] : set))
    : sets;
}

function unitsIn(bundle: Bundle, test: Test): readonly number[] {
  const bounds = boundsOf(test);
  return bounds.flatMap((bound) => {
    if (bound === undefined) return [];
    if (bound.kind === 'units') return [bound.units];
    const limit = bundle.decisions.limits.find((one) => one.limit === bound.limit);
    return (limit?.values ?? []).map(({ units }) => units);
  });
}

function boundsOf(test: Test): readonly (Bound | undefined)[] {
  if (test.kind === 'equals') return test.bounds;
  return test.kind === 'range' ? [test.lower?.bound, test.upper?.bound] : [];
}
