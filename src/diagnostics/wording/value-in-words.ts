// Answers as people say them: titles for ids, days and months in words.

import type { Day } from '../../domain/day.ts';
import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { word } from '../catalogue/words.ts';
import type { Language } from '../message.ts';
import { dayInWords } from './day-in-words.ts';
import type { RuleNames } from './rule-names.ts';
import { unitsAsWritten } from './value-as-written.ts';

/** A value of a fact. Amounts keep the notation in which they are typed. */
export function valueInWords(fact: FactDeclaration, value: Value, names: RuleNames, language: Language): string {
  if (typeof value === 'boolean') return word(value ? 'yes' : 'no', language);
  if (typeof value === 'number') return unitsInWords(fact, value, names, language);
  if (typeof value === 'string') return nameInWords(fact, value, names);
  if (value.length === 0) return word(fact.type === 'lists' ? 'no_lists' : 'empty_set', language);
  return value.map((item) => nameInWords(fact, item, names)).join(', ');
}

/** The units of an ordered fact. `of`: behind a word such as `больше`, which Russian follows with the genitive. */
export function unitsInWords(
  fact: FactDeclaration,
  units: number,
  names: RuleNames,
  language: Language,
  form: 'alone' | 'of' = 'alone',
): string {
  if (fact.type === 'date') return dayInWords(units as Day, language);
  if (fact.type === 'months') return word(form === 'of' ? 'of_months' : 'months', language, { count: units });
  return unitsAsWritten(fact, units, names.currency);
}

/** The title of an option, a person, a department, a list; texts and codes stand for themselves. */
export function nameInWords(fact: FactDeclaration, name: string, names: RuleNames): string {
  switch (fact.type) {
    case 'person':
      return names.person(name);
    case 'department':
      return names.department(name);
    case 'lists':
      return names.list(name);
    default:
      return fact.options.find(({ option }) => option === name)?.title ?? name;
  }
}

/** An answer, an amount with what it was before it was converted. */
export function answerInWords(fact: FactDeclaration, answer: Answer, names: RuleNames, language: Language): string {
  switch (answer.kind) {
    case 'absent':
      return word('absent', language);
    case 'unanswered':
      return word('unanswered', language);
    case 'value': {
      const value = valueInWords(fact, answer.value, names, language);
      return answer.original === undefined ? value : word('original', language, { value, original: answer.original });
    }
  }
}
