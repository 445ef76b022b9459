// A class of answers of one fact, in words and in the notation of the rule language.
import type { AnswerRange, FactDeclaration } from '../../src/index.ts';
import { nameInWords, unitsAsWritten, unitsInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';

/** `Оказание услуг, Поставка`, `от 5 000 000 RUB`, `нет`. */
export function rangeInWords(fact: FactDeclaration, range: AnswerRange, words: AnswerWords): string {
  const { names, language, say } = words;
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
    case 'interval': {
      const [from, to] = [range.from, range.to].map((units) =>
        units === undefined ? undefined : unitsInWords(fact, units, names, language, 'of'),
      );
      if (from === undefined) return to === undefined ? say('any_value') : say('at_most_value', { to });
      return to === undefined ? say('at_least_value', { from }) : say('between', { from, to });
    }
  }
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
