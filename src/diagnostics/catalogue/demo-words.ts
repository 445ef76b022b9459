// The words of a simulated company at work, both languages side by side.
import type { Bilingual } from '../message.ts';

export const DEMO_WORDS = {
  demo_title: {
    en: 'A company at work, {from} to {until}: {count} {count|contract|contracts}, seed {seed}',
    ru: 'Компания за работой с {from} по {until}: {count} {count|договор|договора|договоров}, зерно {seed}',
  },
  demo_simulated: {
    en: 'Portal, 1C, mail and people are simulated: the figures are about this play, not about your company.',
    ru: 'Портал, 1С, почта и люди — имитация: цифры говорят об этом прогоне, а не о вашей компании.',
  },
  demo_without: { en: 'Switched off: {parts}.', ru: 'Отключено: {parts}.' },
  demo_part_parallel: { en: 'parallel review', ru: 'параллельное согласование' },
  demo_part_reminders: { en: 'reminders and escalations', ru: 'напоминания и эскалации' },
  demo_part_early_checks: { en: 'early checks of papers', ru: 'ранняя проверка документов' },
  demo_part_letters: { en: 'letters to clients', ru: 'письма контрагентам' },

  // While it plays
  demo_now: {
    en: '{day}, {percent} % of the time; {speed} days a second',
    ru: '{day}, прошло {percent} % времени; {speed} дн. в секунду',
  },
  demo_day: { en: '{day}  {stages}', ru: '{day}  {stages}' },
  demo_moved: { en: '{title} → {stage}', ru: '{title} → {stage}' },
  demo_mistake_dragged: {
    en: 'somebody has dragged a card: it is put back',
    ru: 'кто-то перетащил карточку: она возвращена',
  },
  demo_mistake_task_closed: {
    en: 'somebody has closed a task by hand: it is open again',
    ru: 'кто-то закрыл задачу вручную: она снова открыта',
  },
  demo_mistake_field_overwritten: {
    en: 'somebody has written over a field of the engine: it is put back',
    ru: 'кто-то переписал поле, которое ведёт Визирь: оно восстановлено',
  },
  demo_mistake_typed: {
    en: 'somebody has typed a verdict: it decides nothing',
    ru: 'кто-то написал решение словами: оно ничего не решает',
  },

  // At the end
  demo_places: { en: 'Where the contracts are', ru: 'Где договоры' },
  demo_place: { en: '{stage}: {count}', ru: '{stage}: {count}' },
  demo_machinery: { en: 'What it took', ru: 'Чего это стоило' },
  demo_portal: {
    en: 'Portal: {requests} requests with {calls} calls, {refused} refused. 1C: {onec} requests. Letters sent: {letters}.',
    ru: 'Портал: запросов {requests}, вызовов в них {calls}, отказов {refused}. 1С: запросов {onec}. Писем отправлено: {letters}.',
  },
  demo_mistakes: {
    en: 'Mistakes of people that came to nothing: {mistakes}.',
    ru: 'Ошибки людей, из которых ничего не вышло: {mistakes}.',
  },
  demo_mistake_count: { en: '{what} ({count})', ru: '{what} ({count})' },
  demo_kind_dragged: { en: 'cards dragged', ru: 'карточку перетащили' },
  demo_kind_task_closed: { en: 'tasks closed by hand', ru: 'задачу закрыли вручную' },
  demo_kind_field_overwritten: { en: 'fields written over', ru: 'поле переписали' },
  demo_kind_typed: { en: 'verdicts typed', ru: 'решение написали словами' },
  demo_checks: { en: 'What must be so', ru: 'Что должно сойтись' },
  demo_check_every_contract_has_a_case: { en: 'Every contract has a case', ru: 'У каждого договора есть дело' },
  demo_check_stages_are_states: {
    en: 'Every card stands at the stage of its case',
    ru: 'Каждая карточка стоит на стадии своего дела',
  },
  demo_check_parts_add_up: {
    en: 'The parts of every cycle time add up to it',
    ru: 'Части времени каждого договора складываются в целое',
  },
  demo_check_report_counts_all: {
    en: 'The report counts every contract once',
    ru: 'Отчёт считает каждый договор один раз',
  },
  demo_check_verify_agrees: {
    en: 'Every case is what its records say',
    ru: 'Каждое дело таково, как говорят его записи',
  },
  demo_verified: {
    en: '{count} {count|case|cases}, {records} records',
    ru: '{count} {count|дело|дела|дел}, записей: {records}',
  },
  demo_found: { en: 'not so: {found}', ru: 'не сошлось: {found}' },
  demo_kept: {
    en: 'The store is kept. To look into it:  vizir case list --store {file}',
    ru: 'Хранилище сохранено. Посмотреть:  vizir case list --store {file}',
  },

  // The comparison
  demo_compared: {
    en: 'The same contracts, people and luck, with one part of the automation switched off at a time',
    ru: 'Те же договоры, люди и случайности, без одной из частей автоматизации',
  },
  demo_compared_how: {
    en: 'Medians over the {count} {count|contract|contracts} registered in every play: days from the card to the registration, and working days from the first submission to it. The last two columns count all contracts of a play.',
    ru: 'Медианы по {count} {count|договору|договорам|договорам}, подписанным во всех прогонах: дней от заявки до регистрации и рабочих дней от первой отправки до неё. Два последних столбца — по всем договорам прогона.',
  },
  demo_column_play: { en: 'Switched off', ru: 'Отключено' },
  demo_column_working: { en: 'working days', ru: 'раб. дней' },
  demo_column_calendar: { en: 'days', ru: 'дней' },
  demo_column_registered: { en: 'registered', ru: 'подписано' },
  demo_column_late: { en: 'late steps', ru: 'опозданий' },
  demo_nothing_off: { en: 'nothing', ru: 'ничего' },
  demo_published: {
    en: 'For comparison, somebody else’s published outcome of such an automation: from 1–1.5 months to 2 weeks. Ours is simulated, and no figure is tuned to that one.',
    ru: 'Для сравнения — чужой опубликованный результат такой автоматизации: было 1–1,5 месяца, стало 2 недели. Наши цифры получены имитацией и под него не подогнаны.',
  },
  demo_play_failed: {
    en: 'The play with "{part}" switched off ended with exit code {code}: {said}',
    ru: 'Прогон, в котором отключено «{part}», завершился с кодом {code}: {said}',
  },
  demo_play_done: { en: 'played: {part} switched off', ru: 'прогон готов: отключено — {part}' },

  // What stays open
  demo_open: {
    en: 'The portal stays open: {address} (Ctrl-C ends it). Its time goes on from the end of the play, and the daemon is at work.',
    ru: 'Портал открыт: {address} (завершить — Ctrl-C). Его время идёт дальше с конца имитации, демон работает.',
  },
  demo_look_funnel: { en: 'The funnel: {url}', ru: 'Воронка: {url}' },
  demo_look_chat: {
    en: 'At the top of the page choose {person}, open the chat {url} and press “{button}” under the question about contract No. {item} (“{title}”).',
    ru: 'Вверху страницы выберите сотрудника {person}, откройте чат {url} и нажмите «{button}» под вопросом по договору № {item} («{title}»).',
  },
  demo_look_card: {
    en: 'Some seconds later the card says so, and who has it next: {url}',
    ru: 'Через несколько секунд это видно на карточке, и видно, у кого договор теперь: {url}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
