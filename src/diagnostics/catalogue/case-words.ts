// The words in which running cases and their care are told.

import type { Bilingual } from '../message.ts';

export const CASE_WORDS = {
  case_erased: { en: '(erased)', ru: '(стёрто)' },

  // Lists
  cases_none: { en: 'No such cases.', ru: 'Таких дел нет.' },
  cases_more: {
    en: 'There are more: --limit {limit} shows more of them, --after {after} goes on from here.',
    ru: 'Есть ещё: --limit {limit} покажет больше, --after {after} — следующие.',
  },
  case_overdue: { en: 'overdue', ru: 'просрочено' },
  case_until: { en: 'by {due}', ru: 'до {due}' },
  case_without_deadline: { en: 'no deadline', ru: 'без срока' },
  case_since: { en: 'since {since}', ru: 'с {since}' },
  case_in_trouble: { en: 'needs help: {why}', ru: 'нужна помощь: {why}' },

  // One case
  case_heading: { en: 'Case {case}', ru: 'Дело {case}' },
  case_route: { en: 'Route', ru: 'Маршрут' },
  case_rules: { en: 'rules {hash}, as of {day}', ru: 'правила {hash}, на {day}' },
  case_people: { en: 'curator {curator}, initiator {initiator}', ru: 'куратор {curator}, инициатор {initiator}' },
  case_revision: {
    en: 'revision {revision}, {rounds} {rounds|round|rounds} of rework',
    ru: 'редакция {revision}, доработок: {rounds}',
  },
  case_registered: { en: 'registered as {number}', ru: 'зарегистрирован: {number}' },
  case_waits_for: { en: 'Waits for', ru: 'Ждёт' },
  case_asked_client: { en: 'the client was asked: {text}', ru: 'спросили клиента: {text}' },
  case_held: { en: 'on hold: {text}', ru: 'приостановлено: {text}' },
  case_steps: { en: 'Approvals', ru: 'Согласования' },
  case_remarks: { en: 'Remarks', ru: 'Замечания' },
  case_papers: { en: 'Papers', ru: 'Документы' },
  case_paper_until: { en: 'until {day}', ru: 'до {day}' },
  case_paper_promised: { en: 'promised for {day}', ru: 'обещан к {day}' },
  case_trouble: { en: 'Needs help', ru: 'Нужна помощь' },
  case_undelivered: { en: 'Not delivered', ru: 'Не доставлено' },
  case_poisoned: { en: 'Could not be done', ru: 'Не удалось выполнить' },
  case_retry_hint: { en: 'To try again: vizir case retry {case}', ru: 'Повторить: vizir case retry {case}' },
  case_lapsed: { en: 'no longer stands', ru: 'больше не в силе' },
  case_taken: { en: 'taken by {people}', ru: 'в работе: {people}' },
  case_adopted: { en: 'before it came here', ru: 'до переноса сюда' },
  case_verdict_approve: { en: 'approves', ru: 'согласует' },
  case_verdict_approve_with_remarks: { en: 'approves with remarks', ru: 'согласует с замечаниями' },
  case_verdict_return: { en: 'returned it', ru: 'возвращает' },
  case_verdict_reject: { en: 'rejected it', ru: 'отклоняет' },
  case_verdict_done: { en: 'has done it', ru: 'исполнено' },
  case_step_waiting: { en: 'not yet', ru: 'ещё не время' },
  case_step_asked: { en: 'asked', ru: 'спрошены' },
  case_step_paused: { en: 'paused', ru: 'на паузе' },
  case_step_told: { en: 'told', ru: 'извещены' },
  case_step_met: { en: 'done', ru: 'готово' },
  case_step_returned: { en: 'returned', ru: 'возвращено' },
  case_step_closed: { en: 'closed', ru: 'закрыто' },
  case_step_not_needed: { en: 'not needed', ru: 'не нужно' },
  case_fate_open: { en: 'open', ru: 'открыто' },
  case_fate_addressed: { en: 'answered', ru: 'есть ответ' },
  case_fate_accepted: { en: 'closed', ru: 'закрыто' },
  case_fate_withdrawn: { en: 'withdrawn', ru: 'снято' },

  // Effects
  outbox_none: { en: 'Nothing waits to be delivered.', ru: 'Доставлять нечего.' },
  outbox_pending: { en: 'waits', ru: 'ждёт' },
  outbox_sending: { en: 'being sent', ru: 'отправляется' },
  outbox_retry: { en: 'to be tried again', ru: 'будет повтор' },
  outbox_dead: { en: 'given up', ru: 'не доставлено' },
  outbox_sent: { en: 'sent', ru: 'отправлено' },
  outbox_dropped: { en: 'dropped', ru: 'снято' },
  outbox_attempts: { en: '{count} {count|attempt|attempts}', ru: 'попыток: {count}' },
  outbox_retried: { en: 'It is tried again: {key}', ru: 'Будет повтор: {key}' },
  outbox_dropped_now: { en: 'It is dropped: {key}', ru: 'Снято: {key}' },

  // Verify
  verify_whole: {
    en: '{case}: whole, {records} {records|record|records}',
    ru: '{case}: цело, {records} {records|запись|записи|записей}',
  },
  verify_other_version: {
    en: '{case}: the records hold ({records}); stored by another version, it is rebuilt when it is next touched',
    ru: '{case}: записи целы ({records}); сохранено другой версией и будет собрано заново при следующем событии',
  },
  verify_missing: { en: '{case}: record {seq} is not there', ru: '{case}: нет записи {seq}' },
  verify_changed: {
    en: '{case}: record {seq} is not the one that was written',
    ru: '{case}: запись {seq} не та, что была сделана',
  },
  verify_end: {
    en: '{case}: the records end after {seq}, the case says otherwise',
    ru: '{case}: записи кончаются на {seq}, а в деле сказано иначе',
  },
  verify_plan_missing: {
    en: '{case}: record {seq} names a plan that is not kept, or is another by now: {plan}',
    ru: '{case}: запись {seq} называет план, которого нет или который изменён: {plan}',
  },
  verify_does_not_fit: {
    en: '{case}: record {seq} does not follow from those before it: {found}',
    ru: '{case}: запись {seq} не следует из предыдущих: {found}',
  },
  verify_case_differs: {
    en: '{case}: the stored case is not what its {seq} records make of it: {differs}',
    ru: '{case}: сохранённое дело не то, что следует из его записей ({seq}): {differs}',
  },
  verify_summary: {
    en: '{count} {count|case|cases}, {records} {records|record|records}, {faults} {faults|fault|faults}',
    ru: '{count} {count|дело|дела|дел}, {records} {records|запись|записи|записей}, нарушений: {faults}',
  },

  // Retry and erase
  retry_done: {
    en: 'Tried again: {events} {events|event|events}, {effects} {effects|effect|effects}.',
    ru: 'Будет повторено: событий {events}, отправок {effects}.',
  },
  retry_nothing: { en: 'Nothing was given up in {case}.', ru: 'В деле {case} повторять нечего.' },
  erase_ask: {
    en: 'What people wrote in {case} and in every case with the same counterparty, and the contracts themselves, will be unreadable for ever. The log stays. To do it: vizir case erase {case} --yes',
    ru: 'Тексты людей в деле {case} и во всех делах с тем же контрагентом и сами договоры станут нечитаемы навсегда. Журнал останется. Чтобы выполнить: vizir case erase {case} --yes',
  },
  erase_done: {
    en: 'Erased in {count} {count|case|cases}: {cases}',
    ru: 'Стёрто, дел: {count}: {cases}',
  },
  erase_nothing: { en: 'Nothing personal is kept of {case}.', ru: 'Личного по делу {case} не хранится.' },
  erase_open: {
    en: 'These cases with the same counterparty are still open and would lose their contract: {cases}. Withdraw them first, or say --force.',
    ru: 'Эти дела с тем же контрагентом ещё идут и лишились бы договора: {cases}. Сначала отзовите их либо добавьте --force.',
  },

  // Publish and backup
  publish_done: { en: 'Published: rules {hash}, by {by}.', ru: 'Опубликовано: правила {hash}, {by}.' },
  publish_again: {
    en: 'Rules {hash} are the newest already, since {at}.',
    ru: 'Правила {hash} и так новейшие, с {at}.',
  },
  publish_before: { en: 'Until now: {hash}, since {at}, by {by}.', ru: 'До сих пор: {hash}, с {at}, {by}.' },
  publish_first: { en: 'They are the first here.', ru: 'Это первая публикация здесь.' },
  publish_made: { en: 'A new store was made: {file}.', ru: 'Создано новое хранилище: {file}.' },
  publish_waiting: {
    en: 'Cases that go by other rules stay with them; see: vizir case migrate --all',
    ru: 'Дела, которые идут по другим правилам, при них и остаются; смотрите: vizir case migrate --all',
  },
  publish_tests: {
    en: 'Not published: {failed} of {count} {count|test|tests} fail. See: vizir test',
    ru: 'Не опубликовано: не проходят тесты, {failed} из {count}. Смотрите: vizir test',
  },
  publish_no_tests: {
    en: 'Not published: the rules have no tests (routes/tests/*.yaml).',
    ru: 'Не опубликовано: у правил нет тестов (routes/tests/*.yaml).',
  },
  publish_no_previous: {
    en: 'There are no other rules to go back to.',
    ru: 'Вернуться не к чему: других правил не публиковали.',
  },
  backup_done: { en: 'Copied to {file}.', ru: 'Скопировано в {file}.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
