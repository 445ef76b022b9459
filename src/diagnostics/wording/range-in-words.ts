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
  const said = (key: WordKey, units: number): string => {
    const value = unitsInWords(fact, units, names, language, 'of');
    return word(key, language, { from: value, to: value });
  };
  const isOver = from !== undefined && isRound(fact, from - 1) && !isRound(fact, from);
  const isBelow = to !== undefined && isRound(fact, to + 1) && !isRound(fact, to);
  const lower =
    from === undefined ? undefined : isOver ? said('more_than_value', from - 1) : said('at_least_value', from);
  const upper = to === undefined ? undefined : isBelow ? said('less_than_value', to + 1) : said('at_most_value', to);
  if (lower === undefined) return upper ?? word('any_value', language);
  if (upper === undefined) return lower;
  if (isOver || isBelow) return `${lower}, ${upper}`;
  const [first, last] = [from, to].map((units) => unitsInWords(fact, units ?? 0, names, language, 'of'));
  return word('between', language, { from: first ?? '', to: last ?? '' });
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
