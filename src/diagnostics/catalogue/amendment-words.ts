// The words of findings about amendments, gates and dead lines: parts of sentences that fill their messages.

import { fillTemplate } from '../fill-template.ts';
import type { InBoth, Params } from '../finding.ts';
import type { Bilingual } from '../message.ts';

const AMENDMENT_WORDS = {
  // 403
  dead_amendment: { ru: 'поправка «{title}»', en: 'amendment "{title}"' },
  dead_stage: { ru: 'условие этапа «{stage}»', en: 'condition of the stage "{stage}"' },
  dead_step: { ru: 'условие шага «{step}»', en: 'condition of the step "{step}"' },
  dead_package: { ru: 'пакет документов «{title}»', en: 'document package "{title}"' },
  dead_document: { ru: 'строка документа «{document}»', en: 'line of the document "{document}"' },
  dead_line: { ru: 'строка «{line}» роли «{role}»', en: 'line "{line}" of the role "{role}"' },
  dead_signing: { ru: 'строка подписания', en: 'line of signing' },
  dead_block: { ru: 'блок в any', en: 'block of any' },
  dead_override: {
    ru: 'overrides «{name}»: с тем, что он называет, договоры не пересекаются',
    en: 'overrides "{name}": what it names has no contract in common with it',
  },

  // 406
  removes_and_adds: {
    ru: 'одна снимает шаг «{step}» на этапе «{stage}», другая его добавляет',
    en: 'one removes the step "{step}" of the stage "{stage}", the other adds it',
  },
  requires_and_waives: {
    ru: 'одна требует документ «{document}», другая от него освобождает',
    en: 'one requires the document "{document}", the other waives it',
  },
  names_two_deadlines: {
    ru: 'шагу «{step}» они дают разные сроки: {one} и {other}',
    en: 'they give the step "{step}" different deadlines: {one} and {other}',
  },
  adds_two_ways: {
    ru: 'обе добавляют шаг «{step}» на этап «{stage}», но каждая по-своему',
    en: 'both add the step "{step}" to the stage "{stage}", each in its own way',
  },
  adds_stage_twice: {
    ru: 'обе добавляют этап «{stage}», но в разных местах или с разными названиями',
    en: 'both add the stage "{stage}", in different places or with different titles',
  },

  // 407
  no_stage: { ru: 'этапа «{stage}» у них нет', en: 'they have no stage "{stage}"' },
  no_step: {
    ru: 'шага «{step}» на этапе «{stage}» у них нет',
    en: 'they have no step "{step}" in the stage "{stage}"',
  },
  no_deadline_step: {
    ru: 'шага «{step}», чей срок она меняет, у них нет',
    en: 'they have no step "{step}" whose deadline it changes',
  },
  no_steps: { ru: 'шагов со сроком у них нет', en: 'they have no step with a deadline' },
  no_document: {
    ru: 'документ «{document}» у них и так не спрашивают',
    en: 'they are not asked for the document "{document}" anyway',
  },

  // 416
  removes_approver: {
    ru: 'Поправка «{rule}» снимает шаг «{step}».',
    en: 'The amendment "{rule}" removes the step "{step}".',
  },
  stands_above_adding: {
    ru: 'Поправка «{rule}» отменяет «{below}», которая добавляет согласующего.',
    en: 'The amendment "{rule}" stands above "{below}", which adds an approver.',
  },
  route_spares: {
    ru: 'Маршрут «{rule}» стоит выше маршрута «{below}» и обходится без его согласующего.',
    en: 'The route "{rule}" stands above "{below}" and does without an approver of it.',
  },
  another_answer_brings: {
    ru: 'Пока ответ не подтверждён, другой ответ позвал бы роль «{role}», а этот нет.',
    en: 'While the answer is unconfirmed, another one would bring the role "{role}", and this one does not.',
  },
  let_confirm: {
    ru: 'Пусть признак подтверждает роль (confirmed_by: …) или назовите его в covers шага, который остаётся.',
    en: 'Let a role confirm the fact (confirmed_by: …), or name it under covers of a step that remains.',
  },
  let_cover: {
    ru: 'Назовите признак в covers согласующего, который остаётся, или позовите роль, которая его подтверждает («{role}»).',
    en: 'Name the fact under covers of an approver who remains, or ask the role that confirms it ("{role}") to approve.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type AmendmentWord = keyof typeof AMENDMENT_WORDS;

/** The words in both languages. */
export function amendmentWords(name: AmendmentWord, params: Params = {}): InBoth {
  const words = AMENDMENT_WORDS[name];
  return { ru: fillTemplate(words.ru, params, 'ru'), en: fillTemplate(words.en, params, 'en') };
}
