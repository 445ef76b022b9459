// The words of `vizir adopt` and `vizir case start`: what would become of contracts that begin here, and what became of them.

import type { Bilingual } from '../message.ts';

export const BEGINNING_WORDS = {
  adopt_head: { en: 'Contracts under way: {count}', ru: 'Договоров на ходу: {count}' },
  begin_row: { en: 'Row {row}', ru: 'Строка {row}' },
  begin_stands: { en: 'Stands', ru: 'Находится' },
  begin_given: { en: 'Decided before', ru: 'Решено до этого' },
  begin_not_counted: { en: 'does not count', ru: 'не засчитывается' },
  begin_asks: { en: 'Will be asked', ru: 'Спросим' },
  begin_missing: { en: 'Not there yet', ru: 'Пока не хватает' },
  adopt_cannot: { en: 'cannot be taken over', ru: 'принять нельзя' },
  begin_undecided: {
    en: 'The route cannot be told yet. Missing: {facts}.',
    ru: 'Маршрут не определить. Не хватает ответа: {facts}.',
  },
  begin_overlap: { en: 'Several routes fit: {routes}.', ru: 'Подходят несколько маршрутов: {routes}.' },
  adopt_summary: {
    en: '{ready} {ready|contract|contracts} can be taken over, {wrong} cannot.',
    ru: 'Можно принять: {ready}, нельзя: {wrong}.',
  },
  adopt_hint: {
    en: 'Nothing was done. To take them over: vizir adopt {file} --apply --by PERSON',
    ru: 'Ничего не сделано. Принять: vizir adopt {file} --apply --by СОТРУДНИК',
  },
  adopt_how_begun: { en: 'taken over: card {item}, case {case}', ru: 'принят: карточка {item}, дело {case}' },
  adopt_how_there: {
    en: 'was taken over before: card {item}, case {case}',
    ru: 'принят раньше: карточка {item}, дело {case}',
  },
  adopt_how_changed: {
    en: 'was taken over before, and its row says something else now. Nothing was done: change it on card {item}.',
    ru: 'принят раньше, но теперь в строке сказано другое. Ничего не сделано: меняйте в карточке {item}.',
  },
  begin_how_set_aside: {
    en: 'has card {item}, but its case could not begin: {reason}. Once that is mended: vizir case retry {case}',
    ru: 'карточка {item} есть, но дело не началось: {reason}. Когда исправите: vizir case retry {case}',
  },
  begin_how_failed: {
    en: 'has no card: {reason}. Run the same again: what is there is found.',
    ru: 'карточки нет: {reason}. Запустите то же ещё раз: что уже есть, найдётся.',
  },
  begin_not_tried: { en: 'not tried: the portal stood in the way', ru: 'не начинали: помешал портал' },
  begin_waits: {
    en: 'The portal did not say whether it made a card; {seconds} s until that can be looked up …',
    ru: 'Портал не сказал, создана ли карточка; проверить можно через {seconds} с …',
  },
  adopt_done: {
    en: 'The daemon begins the cases within seconds: vizir case list',
    ru: 'Служба начнёт дела за несколько секунд: vizir case list',
  },
  start_how_begun: {
    en: 'Begun: card {item}, case {case}. The daemon takes it up within seconds: vizir case show {case}',
    ru: 'Начато: карточка {item}, дело {case}. Служба возьмётся за него за несколько секунд: vizir case show {case}',
  },
  start_how_there: {
    en: 'It began before: card {item}, case {case}',
    ru: 'Начато раньше: карточка {item}, дело {case}',
  },
  start_how_changed: {
    en: 'It began before, and something else is said of it now. Nothing was done: change it on card {item}.',
    ru: 'Начато раньше, но теперь сказано другое. Ничего не сделано: меняйте в карточке {item}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
