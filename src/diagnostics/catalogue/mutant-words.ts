// Small mistakes in rules, in words: what `vizir test --mutate` tried. Both languages side by side, so that neither can be forgotten.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';

const MUTANT_WORDS = {
  // Whose mistake
  of_route: { en: 'Route "{title}"', ru: 'Маршрут «{title}»' },
  of_amendment: { en: 'Amendment "{title}"', ru: 'Поправка «{title}»' },
  of_package: { en: 'Package "{title}"', ru: 'Пакет «{title}»' },
  of_role: { en: 'Role "{title}"', ru: 'Роль «{title}»' },
  of_limit: { en: 'Limit "{title}"', ru: 'Граница «{title}»' },
  of_signing: { en: 'Signing', ru: 'Подписание' },

  // What is different
  limit: { en: '{before} becomes {after}', ru: 'вместо {before} становится {after}' },
  limit_since: { en: 'from {day}: {before} becomes {after}', ru: 'с {day}: вместо {before} становится {after}' },
  test: { en: '"{fact}": {before} becomes {after}', ru: '«{fact}»: вместо {before} становится {after}' },
  absent_fits: { en: '"{fact}": the answer "none" fits as well', ru: '«{fact}»: ответ «нет» тоже подходит' },
  absent_fails: { en: '"{fact}": the answer "none" no longer fits', ru: '«{fact}»: ответ «нет» больше не подходит' },
  test_dropped: { en: '"{fact}" is no longer asked for: {test}', ru: '«{fact}» больше не спрашивается: {test}' },
  block_dropped: { en: 'one of the alternatives is gone: {block}', ru: 'пропал один из вариантов: {block}' },
  block_part: { en: '"{fact}" {test}', ru: '«{fact}» {test}' },
  rule_dropped: { en: 'the rule is gone', ru: 'правило пропало целиком' },
  overrides_dropped: { en: 'no longer overrides: {titles}', ru: 'больше не переопределяет: {titles}' },
  step_dropped: { en: 'stage "{stage}": the step "{step}" is gone', ru: 'этап «{stage}»: пропал шаг «{step}»' },
  step_to_role: {
    en: 'stage "{stage}": the step "{step}" goes to "{to}"',
    ru: 'этап «{stage}»: шаг «{step}» достаётся роли «{to}»',
  },
  at_least: {
    en: 'stage "{stage}": the step "{step}" needs {to} instead of {before}',
    ru: 'этап «{stage}»: в шаге «{step}» достаточно {to} {to|голоса|голосов|голосов} вместо {before}',
  },
  sla: {
    en: 'stage "{stage}": the deadline of "{step}" is {to} instead of {before}',
    ru: 'этап «{stage}»: срок шага «{step}» — {to} вместо {before}',
  },
  named_sla: { en: 'the deadline becomes {to} instead of {before}', ru: 'назначается срок {to} вместо {before}' },
  sla_length: { en: '{sla} ({allow})', ru: '{sla} ({allow})' },
  line_dropped: { en: '"{document}" is no longer asked for', ru: '«{document}» больше не спрашивается' },
  no_longer_waived: { en: '"{document}" is no longer waived', ru: '«{document}» больше не отменяется' },
  no_longer_removed: { en: 'the step "{step}" is no longer removed', ru: 'шаг «{step}» больше не снимается' },
  no_longer_named: { en: 'the deadline {sla} is no longer set', ru: 'срок {sla} больше не назначается' },
  no_longer_scaled: { en: 'deadlines are no longer {percent} %', ru: 'сроки больше не {percent} % от обычных' },
  no_longer_added: {
    en: 'nothing is added to the stage "{stage}"',
    ru: 'в этап «{stage}» больше ничего не добавляется',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MutantWordKey = keyof typeof MUTANT_WORDS;

/** A word, or a sentence with its params put in. */
export function mutantWord(key: MutantWordKey, language: Language, params: Params = {}): string {
  return fillTemplate(MUTANT_WORDS[key][language], params, language);
}
