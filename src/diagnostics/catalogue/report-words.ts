// The words of the report from the log: its headings, its columns, and what it says about its own figures.

import type { Bilingual } from '../message.ts';

export const REPORT_WORDS = {
  report_title: { en: 'How contracts were approved', ru: 'Как шло согласование договоров' },
  report_period: { en: 'From {since} to {until}', ru: 'С {since} по {until}' },
  report_up_to: { en: 'From the first record to {until}', ru: 'От первой записи по {until}' },
  report_time: {
    en: 'Days and hours are working time of the calendar “{calendar}”; a day is {hours} long.',
    ru: 'Дни и часы — рабочие, по календарю «{calendar}»; рабочий день — {hours}.',
  },
  report_only_route: { en: 'Route: {name}', ru: 'Маршрут: {name}' },
  report_only_curator: { en: 'Curator: {name}', ru: 'Куратор: {name}' },
  report_only_client: { en: 'Counterparty: {name}', ru: 'Контрагент: {name}' },
  report_erased: {
    en: 'The data of the counterparty are erased in {count} {count|contract|contracts}: they are in the figures, without its name.',
    ru: 'Данные контрагента стёрты в {count} {count|договоре|договорах|договорах}: в цифрах они есть, имени в отчёте нет.',
  },
  report_erased_left_out: {
    en: 'In {count} {count|contract|contracts} the data of the counterparty are erased: whether they belong here nobody can tell, so they are left out.',
    ru: 'В {count} {count|договоре|договорах|договорах} данные контрагента стёрты: сюда ли они относятся, уже не узнать, поэтому они не вошли.',
  },
  report_nothing: { en: 'No contract fits.', ru: 'Таких договоров нет.' },
  report_none: { en: 'Nothing in this period.', ru: 'За этот период ничего.' },
  report_more_rows: { en: 'Rows not shown: {count}', ru: 'Не показано строк: {count}' },
  report_contents: { en: 'Contents', ru: 'Содержание' },
  report_total: { en: 'in all', ru: 'всего' },
  report_unnamed: { en: '(not named)', ru: '(не назван)' },

  // Lengths of time and shares
  report_minutes: { en: '{count} min', ru: '{count} мин' },
  report_hours: { en: '{hours} h', ru: '{hours} ч' },
  report_hours_minutes: { en: '{hours} h {minutes} min', ru: '{hours} ч {minutes} мин' },
  report_days: { en: '{days} d', ru: '{days} дн' },
  report_days_hours: { en: '{days} d {hours} h', ru: '{days} дн {hours} ч' },
  report_calendar_days: { en: '{days} calendar days', ru: '{days} кал. дн' },
  report_percent: { en: '{percent}%', ru: '{percent} %' },

  // Figures at the top
  report_registered: { en: 'registered', ru: 'зарегистрировано' },
  report_registered_note: {
    en: 'begun {begun}, rejected {rejected}, withdrawn {withdrawn}',
    ru: 'начато {begun}, отклонено {rejected}, отозвано {withdrawn}',
  },
  report_cycle: { en: 'from submission to registration, median', ru: 'от отправки до регистрации, медиана' },
  report_cycle_note: {
    en: '85 of 100 within {p85}, the longest {max}',
    ru: '85 из 100 — не дольше {p85}, самый долгий — {max}',
  },
  report_cycle_none: { en: 'none was registered', ru: 'ни один не зарегистрирован' },
  report_late_steps: { en: 'of approvals came late', ru: 'согласований с опозданием' },
  report_first_returned: { en: 'returned at the first question', ru: 'возвращено с первого же вопроса' },
  report_of: { en: '{count} of {all}', ru: '{count} из {all}' },
  report_under_way: { en: 'under way', ru: 'в работе' },
  report_under_way_note: { en: '{count} past a deadline', ru: 'из них с истёкшим сроком: {count}' },
  report_under_way_in_time: { en: 'none past a deadline', ru: 'сроки не истекли' },

  // Where contracts are
  report_where: { en: 'Where contracts are', ru: 'Где сейчас договоры' },
  report_where_note: {
    en: 'All that have begun and not ended, {at}.',
    ru: 'Все, что начаты и не завершены, на {at}.',
  },
  report_longest: { en: 'Those that have stood longest', ru: 'Дольше всех стоят' },
  report_col_state: { en: 'Stage or state', ru: 'Этап или состояние' },
  report_col_contracts: { en: 'Contracts', ru: 'Договоров' },
  report_col_late: { en: 'Late', ru: 'Просрочено' },
  report_col_there: { en: 'There for, median', ru: 'Стоят, медиана' },
  report_col_max: { en: 'Longest', ru: 'Дольше всех' },
  report_col_case: { en: 'Case', ru: 'Дело' },
  report_col_curator: { en: 'Curator', ru: 'Куратор' },
  report_col_client: { en: 'Counterparty', ru: 'Контрагент' },
  report_col_since: { en: 'Since', ru: 'С какого времени' },
  report_col_stands: { en: 'For', ru: 'Сколько' },
  report_yes_late: { en: 'late', ru: 'просрочено' },

  // Where the time goes
  report_parts: { en: 'Where the time goes', ru: 'На что уходит время' },
  report_parts_note: {
    en: '{count} {count|contract|contracts} registered in the period, from first submission to registration. Every moment belongs to one line, so that the lines add up to the whole.',
    ru: 'По {count} {count|договору, зарегистрированному|договорам, зарегистрированным|договорам, зарегистрированным} за период: от первой отправки до регистрации. Каждый момент отнесён к одной строке, и строки в сумме дают всё время.',
  },
  report_parts_adopted: {
    en: 'Registered, but taken over after their submission: {count}. When that was the log does not know; they are not in these figures.',
    ru: 'Зарегистрированы, но приняты уже после отправки: {count}. Когда их отправили, в журнале нет; в эти цифры они не вошли.',
  },
  report_parts_unmeasured: {
    en: 'Under way in a year that the calendar does not list: {count}. Their working time cannot be told; they are not in these figures.',
    ru: 'Шли в году, которого нет в календаре: {count}. Их рабочее время не посчитать; в эти цифры они не вошли.',
  },
  report_col_part: { en: 'What for', ru: 'На что' },
  report_col_sum: { en: 'All contracts', ru: 'Все договоры' },
  report_col_share: { en: 'Share', ru: 'Доля' },
  report_col_median: { en: 'Median', ru: 'Медиана' },
  report_col_p85: { en: '85 of 100 within', ru: '85 из 100 — не дольше' },
  report_part_wait: { en: 'with approvers, not taken yet', ru: 'у согласующих, ещё никто не взял' },
  report_part_work: { en: 'with approvers, taken', ru: 'у согласующих, взято в работу' },
  report_part_gate: { en: 'waiting for papers', ru: 'ждут документов' },
  report_part_rework: { en: 'rework', ru: 'доработка' },
  report_part_client: { en: 'waiting for the client', ru: 'ждём клиента' },
  report_part_hold: { en: 'on hold', ru: 'приостановлены' },
  report_part_signing: { en: 'signing', ru: 'подписание' },
  report_cycle_wall: {
    en: 'By the wall calendar: median {median}, 85 of 100 within {p85}, the longest {max}.',
    ru: 'По обычному календарю: медиана — {median}, 85 из 100 — не дольше {p85}, самый долгий — {max}.',
  },

  // Deadlines
  report_deadlines: { en: 'Deadlines', ru: 'Сроки' },
  report_deadlines_note: {
    en: 'What ended in the period and had a deadline. What was taken off in time is not counted: nobody had to decide any more.',
    ru: 'Всё, что завершилось за период и имело срок. Снятое вовремя не считается: решать было уже нечего.',
  },
  report_steps: { en: 'Approvals', ru: 'Согласования' },
  report_states: { en: 'States and gates', ru: 'Состояния и рубежи' },
  report_col_step: { en: 'Step', ru: 'Шаг' },
  report_col_ended: { en: 'Ended', ru: 'Завершено' },
  report_col_late_share: { en: 'Late', ru: 'С опозданием' },
  report_col_late_by: { en: 'Late by, median', ru: 'На сколько, медиана' },
  report_col_took: { en: 'Took, median', ru: 'Заняло, медиана' },
  report_col_late_now: { en: 'Late now', ru: 'Просрочено сейчас' },
  report_invited: { en: 'a colleague who was invited: {role}', ru: 'привлечённый коллега: {role}' },
  report_before: { en: 'before “{stage}”', ru: 'перед этапом «{stage}»' },
  report_before_signing: { en: 'before signing', ru: 'перед подписанием' },

  // Returns
  report_returns: { en: 'Returns', ru: 'Возвраты' },
  report_returns_note: {
    en: '{returns} {returns|return|returns} of {contracts} {contracts|contract|contracts}. Rejected for good: {rejections}. Rounds granted beyond the limit: {granted}.',
    ru: '{returns} {returns|возврат|возврата|возвратов} по {contracts} {contracts|договору|договорам|договорам}. Отклонено совсем: {rejections}. Кругов сверх предела: {granted}.',
  },
  report_rounds: { en: 'By round', ru: 'По кругам' },
  report_col_round: { en: 'Round of rework', ru: 'Круг доработки' },
  report_col_returns: { en: 'Returns', ru: 'Возвратов' },
  report_first: { en: 'Returned at the first question', ru: 'Возвращены с первого же вопроса' },
  report_first_note: {
    en: 'The very first verdict on the contract was a return: {count} of {all}.',
    ru: 'Первое же решение по договору — возврат: {count} из {all}.',
  },
  report_col_by: { en: 'Returned by', ru: 'Кто вернул' },
  report_reasons: { en: 'Reasons', ru: 'Причины' },
  report_reasons_note: {
    en: 'A return may name several. “In a later round”: the contract had come back for the same reason before. “Again”: another contract of the same curator or counterparty had.',
    ru: 'В одном возврате их может быть несколько. «В новом круге» — тот же договор уже возвращали по той же причине. «Снова» — по ней уже возвращали другой договор того же куратора или контрагента.',
  },
  report_col_reason: { en: 'Reason', ru: 'Причина' },
  report_col_said: { en: 'Said', ru: 'Раз' },
  report_col_repeated: { en: 'In a later round', ru: 'В новом круге' },
  report_col_again_curator: { en: 'Again, curator', ru: 'Снова, куратор' },
  report_col_again_client: { en: 'Again, counterparty', ru: 'Снова, контрагент' },
  report_by_curator: { en: 'By curator', ru: 'По кураторам' },
  report_by_client: { en: 'By counterparty', ru: 'По контрагентам' },
  report_by_document: { en: 'By paper', ru: 'По документам' },
  report_col_document: { en: 'Paper', ru: 'Документ' },
  report_col_most: { en: 'Most often', ru: 'Чаще всего' },
  report_times: { en: '{what} ({count})', ru: '{what} ({count})' },

  // Load
  report_load: { en: 'Load', ru: 'Нагрузка' },
  report_load_note: {
    en: 'From the question on, pauses left out. Whoever decides without taking it first has taken it then. Of several who are asked one decides: the others have been asked, too.',
    ru: 'Считается с момента вопроса, без пауз. Кто решил, не отметив, что взял, — взял в этот момент. Когда спрошены несколько, а решает один, спрошенными считаются все.',
  },
  report_roles: { en: 'Roles', ru: 'Роли' },
  report_people: { en: 'People', ru: 'Люди' },
  report_col_role: { en: 'Role', ru: 'Роль' },
  report_col_person: { en: 'Person', ru: 'Сотрудник' },
  report_col_asked: { en: 'Asked', ru: 'Спрошено' },
  report_col_decided: { en: 'Decided', ru: 'Решено' },
  report_col_to_take: { en: 'To take, median', ru: 'Взять, медиана' },
  report_col_to_decide: { en: 'To decide, median', ru: 'Решить, медиана' },
  report_col_open: { en: 'Open now', ru: 'Сейчас открыто' },
  report_col_taken: { en: 'Of them taken', ru: 'Из них взято' },

  // Papers, letters, routes
  report_papers: { en: 'Papers that held contracts up', ru: 'Документы, которых не хватило' },
  report_papers_note: {
    en: 'How often a contract stood at a gate for want of the paper.',
    ru: 'Сколько раз договор остановился на рубеже, потому что документа не было или он не годился.',
  },
  report_col_waits: { en: 'Times', ru: 'Раз' },
  report_col_wrong: { en: 'What was wrong', ru: 'Что было не так' },
  report_letters: { en: 'Letters to clients', ru: 'Письма клиентам' },
  report_col_letter: { en: 'About', ru: 'О чём' },
  report_col_drafted: { en: 'Written', ru: 'Составлено' },
  report_col_sent: { en: 'Sent', ru: 'Отправлено' },
  report_letter_missing_documents: { en: 'missing papers', ru: 'недостающие документы' },
  report_letter_question: { en: 'a question', ru: 'вопрос' },
  report_letter_signed: { en: 'the signed contract', ru: 'подписанный договор' },
  report_routes: { en: 'Routes', ru: 'Маршруты' },
  report_col_route: { en: 'Route', ru: 'Маршрут' },
  report_col_begun: { en: 'Begun', ru: 'Начато' },
  report_col_registered: { en: 'Registered', ru: 'Зарегистрировано' },
  report_col_cycle: { en: 'To registration, median', ru: 'До регистрации, медиана' },
  report_migrated: {
    en: 'Moved to other rules while under way: {count}.',
    ru: 'Переведены на другие правила по ходу дела: {count}.',
  },
  report_adopted: {
    en: 'Of those begun {count} {count|was|were} taken over when already under way.',
    ru: 'Из начатых {count} {count|принят|приняты|приняты} уже в работе.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
