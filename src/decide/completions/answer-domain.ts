// Which answers a fact can have at all: the ends of ordered types as the notations of the rule language allow them, the words of
// closed ones, the combinations of client lists that some client is on.

import type { Bundle, ClientList } from '../../domain/bundle.ts';
import { countryCodes } from '../../domain/country.ts';
import type { Answer, FactDeclaration, OrderedType } from '../../domain/fact.ts';
import { MONEY_DIGITS } from '../../domain/money.ts';
import type { UnitInterval } from '../compile/compiled-rules.ts';

/** 15 digits: what amounts and numbers are read with (money.ts, units.ts). */
const MOST_UNITS = 10 ** MONEY_DIGITS - 1;

/** Days from 1900-01-01 to 2199-12-31 (day.ts), percents up to 999.99 %, four digits of months (units.ts). */
const UNIT_ENDS: Readonly<Record<OrderedType, UnitInterval>> = {
  money: { lo: 0, hi: MOST_UNITS },
  number: { lo: -MOST_UNITS, hi: MOST_UNITS },
  percent: { lo: 0, hi: 99_999 },
  months: { lo: 0, hi: 9999 },
  date: { lo: -25_567, hi: 84_005 },
};

/** The units that an answer of an ordered type can have, both ends in. */
export function unitEnds(type: OrderedType): UnitInterval {
  return UNIT_ENDS[type];
}

/**
 * The words that a fact can be answered with, those that `answer` leaves; undefined where they cannot be listed (free text, a
 * directory without people).
 */
export function possibleWords(
  declaration: FactDeclaration,
  bundle: Bundle,
  answer?: Answer,
): readonly (string | boolean)[] | undefined {
  const words = listedWords(declaration, bundle);
  const among = answer?.kind === 'unanswered' ? answer.among : undefined;
  return among === undefined ? words : words?.filter((word) => among.includes(word));
}

function listedWords(declaration: FactDeclaration, bundle: Bundle): readonly (string | boolean)[] | undefined {
  switch (declaration.type) {
    case 'boolean':
      return [true, false];
    case 'person':
      return unlessEmpty(bundle.directory.people.map(({ person }) => person));
    case 'department':
      return unlessEmpty(bundle.directory.departments.map(({ department }) => department));
    case 'code':
      return countryCodes();
    case 'choice':
      return declaration.options.map(({ option }) => option);
    default:
      return undefined;
  }
}

function unlessEmpty<Word>(words: readonly Word[]): readonly Word[] | undefined {
  return words.length === 0 ? undefined : words;
}

const combinations = new WeakMap<readonly ClientList[], readonly (readonly string[])[]>();

/** The sets of lists (sorted) that somebody is on, and the empty one: a counterparty is on no other. */
export function listCombinations(lists: readonly ClientList[]): readonly (readonly string[])[] {
  const known = combinations.get(lists);
  if (known !== undefined) return known;
  const byClient = new Map<string, string[]>();
  for (const { list, members } of lists) {
    for (const { taxId } of members) {
      const own = byClient.get(taxId);
      if (own === undefined) byClient.set(taxId, [list]);
      else own.push(list);
    }
  }
  const found = distinctSets([[], ...byClient.values()]);
  combinations.set(lists, found);
  return found;
}

/** Each set once, sorted. */
export function distinctSets(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const sorted = sets.map((set) => set.toSorted());
  return [...new Map(sorted.map((set) => [set.join('|'), set])).values()];
}
