// How the kinds of names are called in messages.

import type { NameKind } from './name-kind.ts';

/** How each kind is called in messages. */
export const KIND_WORDS: Readonly<Record<NameKind, { readonly ru: string; readonly en: string }>> = {
  fact: { ru: 'признак', en: 'a fact' },
  limit: { ru: 'предел', en: 'a limit' },
  client_list: { ru: 'список клиентов', en: 'a list of clients' },
  document: { ru: 'документ', en: 'a document' },
  package: { ru: 'пакет документов', en: 'a document package' },
  entity: { ru: 'тип контрагента', en: 'an entity type' },
  department: { ru: 'отдел', en: 'a department' },
  person: { ru: 'человек', en: 'a person' },
  role: { ru: 'роль', en: 'a role' },
  sla: { ru: 'срок', en: 'a deadline' },
  calendar: { ru: 'календарь', en: 'a calendar' },
  reason: { ru: 'причина возврата', en: 'a reason for return' },
  letter: { ru: 'письмо', en: 'a letter' },
  funnel_stage: { ru: 'стадия воронки', en: 'a stage of the funnel' },
  route: { ru: 'маршрут', en: 'a route' },
  route_group: { ru: 'группа маршрутов', en: 'a group of routes' },
  amendment: { ru: 'поправка', en: 'an amendment' },
  amendment_group: { ru: 'группа поправок', en: 'a group of amendments' },
  stage: { ru: 'этап', en: 'a stage' },
  step: { ru: 'шаг', en: 'a step' },
};
