// A class of answers of one fact, in words and in the notation of the rule language.

import type { FactDeclaration } from '../../domain/fact.ts';
import type { AnswerRange } from '../../domain/plan.ts';
import type { WordKey } from '../catalogue/words.ts';
import { word } from '../catalogue/words.ts';
import type { Params } from '../finding.ts';
import type { Language } from '../message.ts';
import type { RuleNames } from './rule-names.ts';
import { unitsAsWritten } from './value-as-written.ts';
import { nameInWords, unitsInWords } from './value-in-words.ts';

/** `Оказание услуг, Поставка`, `от 5 000 000 RUB`, `нет`. */
export function rangeInWords(fact: FactDeclaration, range: AnswerRange, names: RuleNames, language: Language): string {
  const say = (key: WordKey, params?: Params): string => word(key, language, params);
  const named = (values: readonly string[]): string =>
    values.map((value) => nameInWords(fact, value, names)).join(', ');
  switch (range.kind) {
    case 'absent':
      return say('absent');
    case 'other_values':
      return say('other_values');
    case 'values':
      return range.values
        .map((value) => (typeof value === 'boolean' ? say(value ? 'yes' : 'no') : named([value])))
        .join(', ');
    case 'set':
      return (
        setParts(range)
          .map(([key, values]) => say(key, { values: named(values) }))
          .join(', ') || say('any_value')
      );
    case 'interval':
      return intervalInWords(fact, range, names, language);
  }
}

type Interval = Extract<AnswerRange, { kind: 'interval' }>;

/** As borders are written in rules: "from" and "less than" a round amount, not "up to" one kopeck below it. */
function intervalInWords(fact: FactDeclaration, { from, to }: Interval, names: RuleNames, language: Language): string {
  if (from !== undefined && from === to) return unitsInWords(fact, from, names, language);
  const isOver = from !== undefined && isRound(fact, from - 1) && !isRound(fact, from);
  const isBelow = to !== undefined && isRound(fact, to + 1) && !isRound(fact, to);
  const said = (units: number): string => unitsInWords(fact, units, names, language, 'of');
  if (from !== undefined && to !== undefined && !isOver && !isBelow) {
    return word('between', language, { from: said(from), to: said(to) });
  }
  const ends = [
    ...(from === undefined ? [] : [lowerEnd(isOver, said(isOver ? from - 1 : from), language)]),
    ...(to === undefined ? [] : [upperEnd(isBelow, said(isBelow ? to + 1 : to), language)]),
  ];
  return ends.join(', ') || word('any_value', language);
}

function lowerEnd(isOver: boolean, from: string, language: Language): string {
  return word(isOver ? 'more_than_value' : 'at_least_value', language, { from });
}

function upperEnd(isBelow: boolean, to: string, language: Language): string {
  return word(isBelow ? 'less_than_value' : 'at_most_value', language, { to });
}

/** An amount without kopecks. */
function isRound({ type }: FactDeclaration, units: number): boolean {
  return type === 'money' && units % 100 === 0;
}

function setParts(range: Extract<AnswerRange, { kind: 'set' }>) {
  return [
    ...(range.has.length === 0 ? [] : [['with_values', range.has] as const]),
    ...(range.hasNot.length === 0 ? [] : [['without_values', range.hasNot] as const]),
  ];
}

/** `services, supply`, `from 5 000 000 RUB up_to 9 000 000 RUB`, `absent`: for programs. */
export function rangeAsWritten(fact: FactDeclaration, range: AnswerRange, currency: string): string {
  switch (range.kind) {
    case 'absent':
      return 'absent';
    case 'other_values':
      return 'other';
    case 'values':
      return range.values.join(', ');
    case 'set':
      return [
        ...(range.has.length === 0 ? [] : [`has ${range.has.join(', ')}`]),
        ...(range.hasNot.length === 0 ? [] : [`has_none ${range.hasNot.join(', ')}`]),
      ].join('; ');
    case 'interval':
      return [
        ...(range.from === undefined ? [] : [`from ${unitsAsWritten(fact, range.from, currency)}`]),
        ...(range.to === undefined ? [] : [`up_to ${unitsAsWritten(fact, range.to, currency)}`]),
      ].join(' ');
  }
}
