// What a line of a condition asks for, in words.

import type { Limit } from '../../domain/bundle.ts';
import type { Bound, Test } from '../../domain/condition.ts';
import type { Day } from '../../domain/day.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import { word } from '../catalogue/words.ts';
import type { Language } from '../message.ts';
import type { RuleNames } from './rule-names.ts';
import { nameInWords, unitsInWords } from './value-in-words.ts';

/** What conditions are worded with: limits have values as of a day. */
export type TestWording = {
  readonly names: RuleNames;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly day: Day;
  readonly language: Language;
};

/** What the test asks of its fact, without the fact itself: `от 5 000 000 RUB (Предел …)`, `в списке «Ключевые клиенты»`. */
export function testInWords(test: Test, wording: TestWording): string {
  const { names, language } = wording;
  const fact = names.fact(test.fact);
  if (fact === undefined) throw new Error(`a test of an undeclared fact: ${test.fact}`);
  const quoted = (values: readonly string[]): string =>
    joined(
      values.map((value) => quoteIn(language, nameInWords(fact, value, names))),
      wording,
    );
  switch (test.kind) {
    case 'is':
      return isInWords(test, fact, wording);
    case 'equals':
      return choiceInWords(
        test.bounds.map((bound) => boundInWords(bound, fact, wording, 'alone')),
        test.negated,
        wording,
      );
    case 'range':
      return rangeInWords(test, fact, wording);
    case 'absent':
      return word(test.negated ? 'is_present' : 'is_absent', language);
    case 'set':
      return word(test.word === 'has_none' ? 'has_none' : 'has', language, { values: quoted(test.values) });
    case 'on_list':
      return word(test.negated ? 'not_on_list' : 'on_list', language, { lists: quoted(test.lists) });
  }
}

function quoteIn(language: Language, text: string): string {
  return word('quoted', language, { text });
}

function joined(values: readonly string[], { language }: TestWording): string {
  return values.join(word('or', language));
}

function isInWords(test: Extract<Test, { kind: 'is' }>, fact: FactDeclaration, wording: TestWording): string {
  const { names, language } = wording;
  const values = test.values.map((value) =>
    typeof value === 'boolean'
      ? word(value ? 'yes' : 'no', language)
      : quoteIn(language, nameInWords(fact, value, names)),
  );
  return choiceInWords(values, test.negated, wording);
}

function choiceInWords(values: readonly string[], negated: boolean, wording: TestWording): string {
  const { language } = wording;
  if (!negated) return word('is_one_of', language, { values: joined(values, wording) });
  return word('is_none_of', language, { values: values.join(word('nor', language)) });
}

function rangeInWords(test: Extract<Test, { kind: 'range' }>, fact: FactDeclaration, wording: TestWording): string {
  const { language } = wording;
  return [test.lower, test.upper]
    .filter((border) => border !== undefined)
    .map((border) => word(border.word, language, { bound: boundInWords(border.bound, fact, wording, 'of') }))
    .join(word('and', language));
}

function boundInWords(bound: Bound, fact: FactDeclaration, wording: TestWording, form: 'alone' | 'of'): string {
  const { names, limits, day, language } = wording;
  if (bound.kind === 'units') return unitsInWords(fact, bound.units, names, language, form);
  const limit = limits.get(bound.limit);
  const units = limit === undefined ? undefined : valueOn(limit, day);
  if (limit === undefined || units === undefined) return limit?.title ?? bound.limit;
  const value = unitsInWords(fact, units, names, language, form);
  return word('named_bound', language, { value, title: limit.title });
}

/** The last value that has begun by `day`. */
function valueOn(limit: Limit, day: Day): number | undefined {
  return limit.values.findLast(({ from }) => from === undefined || from <= day)?.units;
}
