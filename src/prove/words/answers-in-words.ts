// What a class says of the answers to one fact: those that it lets in, or the few that it leaves out.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { rangeInWords } from '../../diagnostics/wording/range-in-words.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import { nameInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { AnswerRange } from '../../domain/plan.ts';

/** `without`: the ranges are those that are left out. */
export type Answers = { readonly ranges: readonly AnswerRange[]; readonly without: boolean };

/** `Оказание услуг, Поставка`, `не Клиент`, `в списке «Ключевые клиенты»`. */
export function answersInWords(
  fact: FactDeclaration,
  { ranges, without }: Answers,
  names: RuleNames,
  language: Language,
): string {
  const inWords = (range: AnswerRange): string =>
    range.kind === 'set' ? setInWords(fact, range, names, language) : rangeInWords(fact, range, names, language);
  if (!without) return ranges.map(inWords).join(word('or', language));
  if (ranges.every(({ kind }) => kind === 'absent')) return word('class_given', language);
  return word('other_than', language, {
    values: ranges.flatMap(singly).map(inWords).join(word('class_nor', language)),
  });
}

function singly(range: AnswerRange): readonly AnswerRange[] {
  return range.kind === 'values' ? range.values.map((value) => ({ kind: 'values', values: [value] })) : [range];
}

/** Option by option, so that nobody has to guess how far a "without" reaches. */
function setInWords(
  fact: FactDeclaration,
  { has, hasNot }: Extract<AnswerRange, { kind: 'set' }>,
  names: RuleNames,
  language: Language,
): string {
  const isList = fact.fact === 'client';
  const say = (key: 'class_has' | 'class_has_not' | 'class_on_list' | 'class_not_on_list') => (option: string) =>
    word(key, language, { value: nameInWords(fact, option, names) });
  const parts = [
    ...has.map(say(isList ? 'class_on_list' : 'class_has')),
    ...hasNot.map(say(isList ? 'class_not_on_list' : 'class_has_not')),
  ];
  return parts.join(', ') || word('any_value', language);
}
