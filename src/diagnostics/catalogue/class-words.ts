// The words of proofs: classes of contracts, witnesses, borders.

import type { Bilingual } from '../message.ts';

export const CLASS_WORDS = {
  every_contract: { en: 'every contract', ru: 'любой договор' },
  other_than: { en: 'other than {values}', ru: 'не {values}' },
  class_nor: { en: ' or ', ru: ' и не ' },
  class_given: { en: 'any', ru: 'есть' },
  class_has: { en: 'with "{value}"', ru: 'есть «{value}»' },
  class_has_not: { en: 'without "{value}"', ru: 'нет «{value}»' },
  class_on_list: { en: 'on "{value}"', ru: 'в списке «{value}»' },
  class_not_on_list: { en: 'not on "{value}"', ru: 'не в списке «{value}»' },
  free_history: { en: '{title} (from the history, it can be anything)', ru: '{title} (из истории, может быть любым)' },
  free_onec: { en: '{title} (from 1C, it can be anything)', ru: '{title} (из 1С, может быть любым)' },
  class_confirmed: { en: '"{fact}" is confirmed', ru: '«{fact}» подтверждено' },
  class_unconfirmed: { en: '"{fact}" is not confirmed yet', ru: '«{fact}» ещё не подтверждено' },
  witness_initiator: { en: 'started by {person}', ru: 'инициатор {person}' },
  witness_curator: { en: 'curator {person}', ru: 'куратор {person}' },
  border_gap: { en: 'no route takes such a contract', ru: 'такой договор не берёт ни один маршрут' },
  border_both: { en: 'both take such a contract', ru: 'такой договор берут оба' },
  border_gap_line: { en: 'no line takes such a contract', ru: 'такой договор не берёт ни одна строка' },
  border_both_lines: { en: 'two lines take such a contract', ru: 'такой договор берут две строки' },
  no_route_at_all: { en: 'no route', ru: 'ни один маршрут' },
  a_route: { en: 'a route', ru: 'маршрут' },
  two_routes: { en: 'two routes, and neither overrides the other', ru: 'два маршрута, и ни один не стоит выше' },
  numbered_line: { en: 'line {line}', ru: 'строка {line}' },
  narrow_a_route: {
    en: 'one of them, or say which is the exception: overrides: [{second}] in {first}, or overrides: [{first}] in {second}',
    ru: 'один из них или скажите, какой из двух — исключение: overrides: [{second}] в маршруте {first} или overrides: [{first}] в маршруте {second}',
  },
  rule_route: { en: 'route "{title}"', ru: 'маршрут «{title}»' },
  days_from: { en: 'sent for approval from {from} on', ru: 'отправлен на согласование с {from}' },
  days_between: {
    en: 'sent for approval from {from} to {until}',
    ru: 'отправлен на согласование с {from} по {until}',
  },
  days_some: { en: 'sent for approval on some days', ru: 'отправлен на согласование в некоторые дни' },
  some_days_from: {
    en: 'sent for approval on some days from {from} on',
    ru: 'отправлен на согласование в некоторые дни с {from}',
  },
  some_days_between: {
    en: 'sent for approval on some days from {from} to {until}',
    ru: 'отправлен на согласование в некоторые дни с {from} по {until}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
