// The words in which the bot says where a case is, and what stands in its way. Both languages side by side.

import type { Bilingual } from '../message.ts';

export const STATUS_WORDS = {
  // Where a case is
  status_title: { en: '[B]{title}[/B]', ru: '[B]{title}[/B]' },
  status_state: { en: 'State: {state}', ru: 'Состояние: {state}' },
  status_state_held: { en: 'State: {state}; {holder}', ru: 'Состояние: {state}; {holder}' },
  status_holder: { en: '{of}: {holder}', ru: '{of}: {holder}' },
  status_missing_now: { en: 'Missing now: {papers}', ru: 'Не хватает сейчас: {papers}' },
  status_missing_start: { en: 'Missing to send it: {papers}', ru: 'Не хватает к отправке: {papers}' },
  status_missing_stage: { en: 'Missing by «{stage}»: {papers}', ru: 'Не хватает к этапу «{stage}»: {papers}' },
  status_missing_signing: { en: 'Missing by signing: {papers}', ru: 'Не хватает к подписанию: {papers}' },
  status_check_awaited: {
    en: 'Before signing 1C is asked once more: {papers}',
    ru: 'Перед подписанием ещё раз спрашиваем 1С: {papers}',
  },
  status_check_unanswered: {
    en: 'Not signed until 1C answers, and it does not: {papers}',
    ru: 'Без ответа 1С не подписать, а она не отвечает: {papers}',
  },
  status_scan: {
    en: 'To be registered it needs the scan in its field of the card.',
    ru: 'Чтобы зарегистрировать, нужен скан в поле карточки.',
  },
  status_electronic: {
    en: 'To be registered it needs the name and the date of the electronic document.',
    ru: 'Чтобы зарегистрировать, нужны название и дата документа в ЭДО.',
  },
  status_remarks: { en: 'Open remarks: {count}', ru: 'Открытых замечаний: {count}' },
  status_adopted: {
    en: 'Taken over under way; decided before that: {verdicts}',
    ru: 'Принят на ходу; решено до этого: {verdicts}',
  },
  status_adopted_bare: { en: 'Taken over under way', ru: 'Принят на ходу' },
  status_number: { en: 'Registered as {number}', ru: 'Зарегистрирован: {number}' },

  // What stands in the way
  way_to_submit: {
    en: 'To send it to approval: put the papers that are missing to send it ({count}) on the card.',
    ru: 'Чтобы отправить на согласование: приложите в карточке документы, которых не хватает к отправке ({count}).',
  },
  way_to_resubmit: {
    en: 'To send it again: answer the remarks ({count} left).',
    ru: 'Чтобы отправить снова: ответьте на замечания (осталось {count}).',
  },
  way_no_draft: {
    en: 'The draft of the contract is not on the card yet: attach it before you send the contract.',
    ru: 'Проект договора ещё не приложен: приложите его в карточке до отправки.',
  },
  way_unanswered: { en: 'Not answered: {facts}.', ru: 'Не отвечено: {facts}.' },
  way_therefore_asked: {
    en: 'Until it is answered, these are asked, too: {roles}.',
    ru: 'Пока ответа нет, согласуют также: {roles}.',
  },
  way_therefore_papers: {
    en: 'Until it is answered, these papers are needed, too: {papers}.',
    ru: 'Пока ответа нет, нужны также документы: {papers}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
