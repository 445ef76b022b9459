// A box in a lawyer's words: fact by fact, what its contracts have in common.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { ContractClass } from '../../diagnostics/region.ts';
import { dayInWords } from '../../diagnostics/wording/day-in-words.ts';
import { rangeAsWritten } from '../../diagnostics/wording/range-in-words.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/day.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import type { AnswerRange } from '../../domain/plan.ts';
import type { AtomRanges } from '../diagram/diagrams.ts';
import type { Axis } from '../space/axis.ts';
import { ABSENT, CONFIRMED, ON, sizeOf } from '../space/axis.ts';
import type { Space } from '../space/build-space.ts';
import { answersInWords } from './answers-in-words.ts';
import type { Box } from './boxes.ts';

export type ClassWording = {
  readonly names: RuleNames;
  /** `some`: what is said of the class holds on some of its days. */
  readonly days: 'all' | 'some';
};

/** Axes in the order in which a contract is told: the day last, confirmations before it, facts as they are declared. */
export function classInWords(space: Space, box: Box, { names, days }: ClassWording): ContractClass {
  const named = partsOf(space, box);
  const isWhenever = !named.some(({ kind }) => kind === 'days');
  const inLanguage = (language: Language): string =>
    [
      ...named.map((part) => partInWords(part, { names, days }, language)),
      ...(isWhenever && days === 'some' ? [word('days_some', language)] : []),
    ].join('; ') || word('every_contract', language);
  return {
    words: { ru: inLanguage('ru'), en: inLanguage('en') },
    facts: named.map((part) => partAsWritten(part, names)),
  };
}

type Part =
  | {
      readonly kind: 'fact';
      readonly fact: FactDeclaration;
      readonly ranges: readonly AnswerRange[];
      readonly without: boolean;
    }
  | { readonly kind: 'confirmed'; readonly fact: FactDeclaration; readonly isConfirmed: boolean }
  | {
      readonly kind: 'days';
      readonly days: readonly { readonly from: number; readonly until: number }[];
      readonly isToEnd: boolean;
    };

function partsOf(space: Space, box: Box): readonly Part[] {
  const parts: Part[] = [];
  const sets = new Map<FactDeclaration, { has: string[]; hasNot: string[] }>();
  for (const [level, axis] of space.axes.entries()) {
    const ranges = box.get(level);
    if (ranges === undefined) continue;
    if (axis.kind === 'flag') {
      const own = sets.get(axis.fact) ?? { has: [], hasNot: [] };
      own[ranges[0]?.[0] === ON ? 'has' : 'hasNot'].push(axis.flag);
      sets.set(axis.fact, own);
    } else parts.push(partOf(axis, ranges));
  }
  for (const [fact, set] of sets) parts.push({ kind: 'fact', fact, ranges: [{ kind: 'set', ...set }], without: false });
  return parts.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Facts in the order in which they are declared, then those that every rule set has, then confirmations, then days. */
function placeOf(part: Part): number {
  if (part.kind === 'days') return Number.MAX_SAFE_INTEGER;
  const own = part.fact.builtIn ? 1_000_000 : part.fact.at.line;
  return part.kind === 'confirmed' ? own + 2_000_000 : own;
}

function partOf(axis: Exclude<Axis, { kind: 'flag' }>, ranges: AtomRanges): Part {
  switch (axis.kind) {
    case 'day': {
      const last = axis.stretches.length - 1;
      const days = ranges.map(([from, to]) => ({
        from: axis.stretches[from]?.from ?? 0,
        until: axis.stretches[to]?.until ?? 0,
      }));
      return { kind: 'days', days, isToEnd: ranges.at(-1)?.[1] === last };
    }
    case 'confirmed':
      return { kind: 'confirmed', fact: axis.fact, isConfirmed: ranges[0]?.[0] === CONFIRMED };
    case 'presence':
      return {
        kind: 'fact',
        fact: axis.fact,
        ranges: [ranges[0]?.[0] === ABSENT ? { kind: 'absent' } : { kind: 'set', has: [], hasNot: [] }],
        without: false,
      };
    case 'fact':
      return factPart(axis, ranges);
  }
}

/** Most words of a fact are said by those that are missing: "other than". */
function factPart(axis: Extract<Axis, { kind: 'fact' }>, ranges: AtomRanges): Part {
  const { fact, atoms } = axis;
  if (fact.type === 'lists') return { kind: 'fact', fact, ranges: listRanges(atoms, ranges), without: false };
  const inside = rangesOfAtoms(axis, ranges);
  if (isOrdered(fact.type)) return { kind: 'fact', fact, ranges: inside, without: false };
  const outside = complement(ranges, sizeOf(axis));
  const wordsIn = countWords(atoms, ranges);
  const wordsOut = countWords(atoms, outside);
  if (wordsOut >= wordsIn || fact.type === 'boolean') return { kind: 'fact', fact, ranges: inside, without: false };
  return { kind: 'fact', fact, ranges: rangesOfAtoms(axis, outside), without: true };
}

type SetRange = Extract<AnswerRange, { kind: 'set' }>;

/** Classes of clients by as few lists as tell them from all others: on some list, on none of some lists; else class by class. */
function listRanges(atoms: Extract<Axis, { kind: 'fact' }>['atoms'], ranges: AtomRanges): readonly AnswerRange[] {
  const sets = atoms.flatMap(({ range }) => (range.kind === 'set' ? [range] : []));
  const inside = ranges.flatMap(([from, to]) => sets.slice(from, to + 1));
  const outside = sets.filter((set) => !inside.includes(set));
  const lists = [...new Set(sets.flatMap(({ has }) => has))].sort();
  const never = lists.filter((list) => inside.every(({ has }) => !has.includes(list)));
  const isOn = ({ has }: SetRange, some: readonly string[]): boolean => some.some((list) => has.includes(list));
  const needed = never.filter((list) =>
    outside.some(
      ({ has }) =>
        has.includes(list) &&
        !isOn(
          { ...NO_LISTS, has },
          never.filter((one) => one < list),
        ),
    ),
  );
  if (outside.every((set) => isOn(set, needed))) return [{ kind: 'set', has: [], hasNot: needed }];
  const only = lists.filter((list) => outside.every(({ has }) => !has.includes(list)));
  if (inside.every((set) => isOn(set, only))) return only.map((list) => ({ kind: 'set', has: [list], hasNot: [] }));
  return inside;
}

const NO_LISTS: SetRange = { kind: 'set', has: [], hasNot: [] };

function countWords(atoms: Extract<Axis, { kind: 'fact' }>['atoms'], ranges: AtomRanges): number {
  return ranges
    .flatMap(([from, to]) => atoms.slice(from, to + 1))
    .reduce(
      (sum, { range, words = [] }) => sum + (range.kind === 'other_values' ? 1000 : Math.max(1, words.length)),
      0,
    );
}

function complement(ranges: AtomRanges, size: number): AtomRanges {
  const outside: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) outside.push([next, from - 1]);
    next = to + 1;
  }
  if (next < size) outside.push([next, size - 1]);
  return outside;
}

/** Neighbouring pieces as one interval, words as one list, "there is none" apart. */
function rangesOfAtoms({ fact, atoms }: Extract<Axis, { kind: 'fact' }>, ranges: AtomRanges): readonly AnswerRange[] {
  const inside = ranges.flatMap(([from, to]) => atoms.slice(from, to + 1));
  const absent = inside.filter(({ range }) => range.kind === 'absent').map(({ range }) => range);
  if (isOrdered(fact.type)) {
    const intervals: AnswerRange[] = ranges.flatMap(([from, to]) => {
      const last = atoms[to]?.range.kind === 'absent' ? to - 1 : to;
      const [low, high] = [atoms[from]?.range, atoms[last]?.range];
      if (last < from || low?.kind !== 'interval' || high?.kind !== 'interval') return [];
      return [
        {
          kind: 'interval',
          ...(low.from === undefined ? {} : { from: low.from }),
          ...(high.to === undefined ? {} : { to: high.to }),
        } as const,
      ];
    });
    return [...intervals, ...absent];
  }
  const values = inside.flatMap(({ range }) => (range.kind === 'values' ? range.values : []));
  const others = inside.filter(({ range }) => range.kind === 'other_values').map(({ range }) => range);
  return [...(values.length === 0 ? [] : [{ kind: 'values', values } as const]), ...others, ...absent];
}

function partInWords(part: Part, { names, days }: ClassWording, language: Language): string {
  switch (part.kind) {
    case 'fact':
      return `${titleOf(part.fact, language)}: ${answersInWords(part.fact, part, names, language)}`;
    case 'confirmed':
      return word(part.isConfirmed ? 'class_confirmed' : 'class_unconfirmed', language, { fact: part.fact.title });
    case 'days':
      return part.days
        .map((stretch, at) => {
          const isToEnd = part.isToEnd && at === part.days.length - 1;
          return daysInWords(
            stretch,
            `${days === 'some' ? 'some_' : ''}${isToEnd ? 'days_from' : 'days_between'}`,
            language,
          );
        })
        .join(word('or', language));
  }
}

/** What the rules cannot know beforehand is taken to be anything, and that is said. */
function titleOf({ title, origin }: FactDeclaration, language: Language): string {
  if (origin === 'history') return word('free_history', language, { title });
  return origin === 'onec' ? word('free_onec', language, { title }) : title;
}

function daysInWords(
  days: { readonly from: number; readonly until: number },
  key: 'days_from' | 'days_between' | 'some_days_from' | 'some_days_between',
  language: Language,
): string {
  const [from, until] = [dayInWords(days.from as Day, language), dayInWords(days.until as Day, language)];
  return word(key, language, { from, until });
}

function partAsWritten(part: Part, { currency }: RuleNames): ContractClass['facts'][number] {
  switch (part.kind) {
    case 'fact': {
      const written = part.ranges.map((range) => rangeAsWritten(part.fact, range, currency)).join(' or ');
      return { fact: part.fact.fact, written: part.without ? `not ${written}` : written };
    }
    case 'confirmed':
      return { fact: 'confirmed', written: part.isConfirmed ? part.fact.fact : `not ${part.fact.fact}` };
    case 'days':
      return {
        fact: 'as_of',
        written: part.days
          .map(({ from, until }) => `from ${formatDay(from as Day)} until ${formatDay(until as Day)}`)
          .join(' or '),
      };
  }
}
