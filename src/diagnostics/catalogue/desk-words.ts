// The words of the desk: what people read on a card, in questions, tasks, comments and letters, both languages side by side.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';
import { LETTER_WORDS } from './letter-words.ts';
import { NOTICE_WORDS } from './notice-words.ts';
import { SIGNING_WORDS } from './signing-words.ts';

export const DESK_WORDS = {
  ...NOTICE_WORDS,
  ...SIGNING_WORDS,
  ...LETTER_WORDS,

  // The contract
  contract_numbered: { en: 'Contract No. {number}', ru: 'Договор № {number}' },
  contract_with: { en: 'Contract No. {number}, {counterparty}', ru: 'Договор № {number}, {counterparty}' },
  counterparty: { en: 'Counterparty: {title}', ru: 'Контрагент: {title}' },
  counterparty_unnamed: { en: 'counterparty without a name', ru: 'контрагент без названия' },
  tax_id: { en: 'tax id {id}', ru: 'ИНН {id}' },
  foreign_tax_id: { en: 'tax id {id}', ru: 'налоговый номер {id}' },
  fact_line: { en: '{fact}: {answer}', ru: '{fact}: {answer}' },
  route_line: { en: 'Route: {route}', ru: 'Маршрут: {route}' },
  route_line_because: { en: 'Route: {route} ({because})', ru: 'Маршрут: {route} ({because})' },
  revision_line: { en: 'Revision: {revision}', ru: 'Редакция: {revision}' },
  due_line: { en: 'By: {due}', ru: 'Срок: {due}' },
  no_due_line: { en: 'No deadline', ru: 'Срока нет' },
  curator_line: { en: 'Curator: {person}', ru: 'Куратор: {person}' },
  card: { en: 'Card', ru: 'Карточка' },
  open_desk: { en: 'What I can do', ru: 'Что я могу сделать' },
  folder: { en: 'Folder', ru: 'Папка' },
  papers_heading: { en: 'Papers:', ru: 'Документы:' },
  paper_undated: { en: 'here, its date is needed', ru: 'есть, нужна дата' },
  paper_line: { en: '{paper}: {state}', ru: '{paper}: {state}' },
  paper_until: { en: '{paper}: {state}, until {day}', ru: '{paper}: {state}, до {day}' },
  paper_promised: { en: '{paper}: promised for {day}', ru: '{paper}: обещан к {day}' },
  draft_name: { en: 'Draft', ru: 'Проект договора' },
  scan_name: { en: 'Signed contract (scan)', ru: 'Подписанный договор (скан)' },
  remarks_heading: { en: 'Remarks:', ru: 'Замечания:' },
  remark_line: { en: 'No. {number}, {person}: {text}', ru: '№ {number}, {person}: {text}' },
  remark_line_answered: {
    en: 'No. {number}, {person}: {text} Answer: {answer}',
    ru: '№ {number}, {person}: {text} Ответ: {answer}',
  },
  remark_of: { en: 'Remark No. {number}, {person}:', ru: 'Замечание № {number}, {person}:' },
  answer_of: { en: 'Answer, {person}:', ru: 'Ответ, {person}:' },
  remark_number: { en: 'remark No. {number}', ru: 'замечание № {number}' },
  number: { en: 'No. {number}', ru: '№ {number}' },
  no_text: { en: 'without words', ru: 'без слов' },
  more: { en: '… and {count} more', ru: '… и ещё {count}' },

  // The card
  taken_line: { en: '{person}, {step}, since {at}', ru: '{person}, {step}, с {at}' },
  verdict_line: { en: '{step}: {person} {verdict}, {at}', ru: '{step}: {person} {verdict}, {at}' },
  verdict_line_lapsed: {
    en: '{step}: {person} {verdict}, {at} (no longer stands: it has changed since)',
    ru: '{step}: {person} {verdict}, {at} (больше не в силе: с тех пор изменилось)',
  },
  verdict_line_outdated: {
    en: '{step}: {person} {verdict}, {at} (no longer stands, since then changed: {items})',
    ru: '{step}: {person} {verdict}, {at} (больше не в силе, с тех пор изменилось: {items})',
  },
  verdict_line_adopted: {
    en: '{step}: {person} {verdict}, before the contract came here',
    ru: '{step}: {person} {verdict}, до переноса дела сюда',
  },
  verdict_line_adopted_on: {
    en: '{step}: {person} {verdict}, before the contract came here ({day})',
    ru: '{step}: {person} {verdict}, до переноса дела сюда ({day})',
  },
  verdict_line_written: { en: '{line} ({written})', ru: '{line} ({written})' },

  // A question
  ask_approve: { en: 'Your approval is asked: {step}', ru: 'Нужно ваше согласование: {step}' },
  ask_advise: { en: 'Your advice is asked: {step}', ru: 'Нужно ваше мнение: {step}' },
  ask_perform: { en: 'This is for you to do: {step}', ru: 'Нужно исполнить: {step}' },
  ask_arbiter: {
    en: 'You decide: {step}. It was returned {rounds} {rounds|time|times}.',
    ru: 'Решаете вы: {step}. Возвращали уже {rounds} {rounds|раз|раза|раз}.',
  },
  ask_stands_in: { en: 'You stand in for {other}.', ru: 'Вы замещаете: {other}.' },
  ask_delegated: { en: '{other} has handed it to you.', ru: 'Вам передаёт вопрос {other}.' },
  also_asked: { en: 'Also asked: {people}', ru: 'Ещё спрошены: {people}' },
  any_one: { en: 'One of you is enough.', ru: 'Достаточно одного из вас.' },
  changed_since: {
    en: 'Changed since revision {seen}, which you have seen: {items}',
    ru: 'Изменилось с редакции {seen}, которую вы видели: {items}',
  },
  urgent_line: { en: '{fact}: yes', ru: '{fact}: да' },
  unanswered_line: { en: 'Not answered: {facts}', ru: 'Не отвечено: {facts}' },

  step_line: { en: 'Step: {step}', ru: 'Шаг: {step}' },

  // Buttons
  taken_by_you: { en: 'Taken by you: {at}', ru: 'Вы взяли в работу: {at}' },
  press_release: { en: 'Give it back', ru: 'Вернуть в очередь' },
  press_take: { en: 'Take it', ru: 'Взять в работу' },
  press_approve: { en: 'Approve', ru: 'Согласовать' },
  press_approve_with_remarks: { en: 'Approve with remarks', ru: 'С замечаниями' },
  press_return: { en: 'Return', ru: 'Вернуть' },
  press_reject: { en: 'Reject', ru: 'Отклонить' },
  press_done: { en: 'Done', ru: 'Сделано' },
  press_grant_round: { en: 'One more round', ru: 'Ещё один круг' },
  press_ask_client: { en: 'Ask the client', ru: 'Спросить клиента' },
  press_delegate: { en: 'Hand it over', ru: 'Передать' },
  press_invite: { en: 'Invite a colleague', ru: 'Привлечь коллегу' },
  press_sign: { en: 'Signed by us', ru: 'Подписано нами' },
  press_register: { en: 'Register', ru: 'Зарегистрировать' },

  // What became of a question
  closed_answered: { en: 'Answered: {person} {verdict}, {at}', ru: 'Отвечено: {person} {verdict}, {at}' },
  closed_answered_before: { en: 'Answered.', ru: 'Отвечено.' },
  closed_met_by_others: { en: 'No longer needed: {people}', ru: 'Больше не нужно: {people}' },
  closed_met: { en: 'No longer needed: the step is met.', ru: 'Больше не нужно: шаг выполнен.' },
  closed_taken_by_another: { en: 'Taken by {person}, {at}', ru: 'В работе: {person}, {at}' },
  closed_taken: { en: 'A colleague has taken it.', ru: 'Взял в работу коллега.' },
  closed_delegated: { en: 'Handed over to {person}', ru: 'Передано: {person}' },
  closed_handed_over: { en: 'Handed over to a colleague.', ru: 'Передано коллеге.' },
  closed_own_contract: {
    en: 'Not for you: nobody approves their own contract.',
    ru: 'Не вам: свой договор не согласуют.',
  },
  closed_changed: {
    en: 'No longer up to date: it has changed. You will be asked anew if your answer is needed.',
    ru: 'Устарело: с тех пор изменилось. Если ответ понадобится, вас спросят заново.',
  },
  closed_paused: {
    en: 'Paused. You will be asked anew when it goes on.',
    ru: 'Приостановлено. Когда дело пойдёт дальше, вас спросят снова.',
  },
  closed_withdrawn: { en: 'Taken back: you are not asked any more.', ru: 'Снято: вас больше не спрашивают.' },
  closed_not_needed: { en: 'No longer needed by the rules.', ru: 'По правилам больше не нужно.' },
  closed_case_ended: { en: 'The case has ended: {state}', ru: 'Дело закончено: {state}' },
  closed_done: { en: 'Done.', ru: 'Сделано.' },
  closed_off: { en: 'Off: nothing has to be done.', ru: 'Отменено: делать ничего не нужно.' },

  // Tasks
  task_perform: {
    en: '{step}: contract No. {number}, {counterparty}',
    ru: '{step}: договор № {number}, {counterparty}',
  },
  task_signing: {
    en: 'Sign contract No. {number}, {counterparty}',
    ru: 'Подписать договор № {number}, {counterparty}',
  },
  task_scanning: {
    en: 'Scan and register contract No. {number}, {counterparty}',
    ru: 'Отсканировать и зарегистрировать договор № {number}, {counterparty}',
  },
  task_hint: {
    en: 'Closing this task decides nothing: press the button in the message of the bot.',
    ru: 'Закрытие этой задачи ничего не решает: нажмите кнопку в сообщении бота.',
  },
  sign_hash: { en: 'Hash of the draft: {hash}', ru: 'Хэш проекта договора: {hash}' },
  waits_for_you: { en: 'This waits for you: {state}', ru: 'Ждёт вас: {state}' },
  sign_paper_any: { en: 'On paper', ru: 'На бумаге' },
  sign_electronic: { en: 'Electronically', ru: 'Электронно' },
  sign_signers: { en: 'Signed by: {roles}', ru: 'Подписывает: {roles}' },
  sign_send: { en: 'Send: {send}', ru: 'Отправка: {send}' },
  sign_revision: {
    en: 'Only revision {revision} may be signed: it is the one that was approved.',
    ru: 'Подписывать только редакцию {revision}: согласована она.',
  },
  visible_mark: { en: '(entry {mark})', ru: '(запись {mark})' },

  // Comments
  comment_line: { en: '{who} {did}', ru: '{who} {did}' },
  did_about: { en: '{did}: {about}', ru: '{did}: {about}' },
  comment_by_engine: { en: 'Vizir', ru: 'Vizir' },

  // Folders and files
  folder_of_contract: { en: 'Contract No. {number} (card {item})', ru: 'Договор № {number} (карточка {item})' },
  folder_of_personal: {
    en: 'Contract No. {number} (card {item}), personal',
    ru: 'Договор № {number} (карточка {item}), личные документы',
  },
  file_rest: { en: ', revision {revision}, {hash}', ru: ', редакция {revision}, {hash}' },

  // Why something cannot be done at the portal
  no_card: {
    en: '{case} has no card in the section: the portal shows only cases that began there. Start the contract from its card.',
    ru: 'У дела {case} нет карточки в разделе: портал показывает только дела, начатые там. Начните договор с карточки.',
  },
  no_account: {
    en: '{person} has no account at the portal: set bitrix24 of {id} in the people of the directory, publish, then vizir case retry.',
    ru: 'У сотрудника {person} нет учётной записи портала: укажите bitrix24 для {id} в списке people справочника, опубликуйте правила и выполните vizir case retry.',
  },
  not_told: {
    en: 'The bot cannot write to {person} (account {user}): {reason}. See whether that account works at the portal and is the right one: bitrix24 of {id} in the people of the directory.',
    ru: 'Бот не может написать сотруднику {person} (учётная запись {user}): {reason}. Проверьте, работает ли эта учётная запись и та ли она: bitrix24 для {id} в списке people справочника.',
  },
  no_stage: {
    en: 'The funnel has no stage that shows {state}: add it to rules/funnel.yaml, then vizir provision.',
    ru: 'В воронке нет стадии для {state}: добавьте её в rules/funnel.yaml и выполните vizir provision.',
  },
  card_deleted: {
    en: 'card_deleted: card {item} is not there any more. Restore it from the recycle bin, and the case goes on; or withdraw the case.',
    ru: 'card_deleted: карточки {item} больше нет. Восстановите её из корзины, и дело продолжится, либо отзовите дело.',
  },
  no_letter: {
    en: 'The rules have no letter for {purpose} that fits this contract: add one to rules/letters.',
    ru: 'В правилах нет письма для {purpose}, которое подходит этому договору: добавьте его в rules/letters.',
  },
  no_file: {
    en: '{document}: nobody knows where the file {hash} lies. Put it into its field of the card.',
    ru: '{document}: неизвестно, где лежит файл {hash}. Приложите его в поле карточки.',
  },
  file_gone: {
    en: '{document}: the file is not in its field of the card any more. Put it there again.',
    ru: '{document}: файла больше нет в поле карточки. Приложите его снова.',
  },
  file_differs: {
    en: '{document}: the file in the card is not the one that was taken in ({hash}). Put it there again, as a new one.',
    ru: '{document}: в карточке не тот файл, что был принят ({hash}). Приложите его снова, как новый.',
  },
  nobody_to_tell: {
    en: 'Nobody is left to tell: {what}. See who heads the department in rules/roles.yaml.',
    ru: 'Сообщить некому: {what}. Проверьте в rules/roles.yaml, кто руководит отделом.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DeskWord = keyof typeof DESK_WORDS;

/** A word of the desk with its params put in. */
export function deskWord(key: DeskWord, language: Language, params: Params = {}): string {
  return fillTemplate(DESK_WORDS[key][language], params, language);
}
