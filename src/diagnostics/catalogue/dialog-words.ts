// The words in which the bot talks with people: both languages side by side, so that neither can be forgotten.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';
import { LETTER_DIALOG_WORDS } from './letter-dialog-words.ts';
import { STATUS_WORDS } from './status-words.ts';

export const DIALOG_WORDS = {
  ...LETTER_DIALOG_WORDS,

  // Who is there
  no_rules: {
    en: 'No rules are published yet: there is nothing to tell. An administrator does that with vizir publish.',
    ru: 'Правила ещё не опубликованы, рассказывать нечего. Это делает администратор: vizir publish.',
  },
  stranger: {
    en: 'You are not in the directory of the rules (account {user}), so nothing can be taken from you. Ask whoever keeps the rules to add you to rules/roles.yaml with bitrix24: {user}.',
    ru: 'Вас нет в справочнике правил (учётная запись {user}), поэтому принять от вас ничего нельзя. Попросите того, кто ведёт правила, добавить вас в rules/roles.yaml: bitrix24: {user}.',
  },
  failed: {
    en: 'That could not be done to its end. Look with [B]mine[/B] how it stands, and try again; if it happens again, tell an administrator.',
    ru: 'Не получилось довести до конца. Напишите [B]мои[/B], посмотрите, что вышло, и попробуйте ещё раз; если повторится, скажите администратору.',
  },
  private_only: {
    en: 'I talk about contracts in private only: write to me here.',
    ru: 'О договорах я говорю только в личном чате: пишите мне сюда.',
  },
  greeting: {
    en: 'Hello, {name}. I bring contracts for approval and answer where they are.',
    ru: 'Здравствуйте, {name}. Я приношу договоры на согласование и отвечаю, где они.',
  },
  help: {
    en: '[B]mine[/B]: your contracts and what waits for you\n[B]where 7707083893[/B]: where a contract is and what you may do about it; by INN, tax id, number of the card or a part of its title\n[B]help[/B]: these lines\nDecisions are made by the buttons under my questions. Where I ask for words, reply to that message.',
    ru: '[B]мои[/B]: ваши договоры и то, что ждёт вас\n[B]где 7707083893[/B]: где договор и что вы можете с ним сделать; по ИНН, налоговому номеру, номеру карточки или части названия\n[B]помощь[/B]: эти строки\nРешения принимаются кнопками под моими вопросами. Когда я прошу написать, ответьте на то сообщение.',
  },
  not_understood: {
    en: 'I did not understand that, and have done nothing.',
    ru: 'Я не понял и ничего не сделал.',
  },
  several_dialogs: {
    en: 'Several of my questions wait for your words: reply to the one that you mean. Nothing was done.',
    ru: 'Вашего ответа ждут несколько моих вопросов: ответьте на то сообщение, которое имеете в виду. Ничего не сделано.',
  },
  dialog_closed: {
    en: 'That question is over, your words went nowhere. Begin again from the button.',
    ru: 'Тот вопрос уже закрыт, ваши слова никуда не попали. Начните заново с кнопки.',
  },
  press_instead: {
    en: 'Words decide nothing there: press a button under that message.',
    ru: 'Словами там ничего не решается: нажмите кнопку под тем сообщением.',
  },

  // What is no press
  typed_press: {
    en: 'A typed command decides nothing: press the button under my question.',
    ru: 'Набранная команда ничего не решает: нажмите кнопку под моим вопросом.',
  },
  no_press: {
    en: 'This button does not count, nothing has happened. Type [B]mine[/B] to see what waits for you.',
    ru: 'Эта кнопка не действует, ничего не произошло. Напишите [B]мои[/B], чтобы увидеть, что ждёт вас.',
  },
  closed_long_ago: {
    en: 'This message is closed: its contract ended long ago. Nothing has happened.',
    ru: 'Сообщение закрыто: договор давно завершён. Ничего не произошло.',
  },
  case_gone: { en: 'There is no case {case} any more.', ru: 'Дела {case} больше нет.' },

  // Why a question is over
  stale_answered: { en: 'You have answered this already.', ru: 'Вы на это уже ответили.' },
  stale_met_by_others: {
    en: 'Colleagues have answered this; nothing more is needed.',
    ru: 'Коллеги уже ответили, больше ничего не нужно.',
  },
  stale_taken: { en: 'A colleague has taken it.', ru: 'Это взял в работу коллега.' },
  stale_taken_by: { en: '{person} has taken it.', ru: 'Уже в работе, вопрос у коллеги: {person}.' },
  stale_delegated: { en: 'You have handed it over to a colleague.', ru: 'Вы передали это коллеге.' },
  stale_own_contract: { en: 'It is your own contract by now.', ru: 'Теперь это ваш собственный договор.' },
  stale_changed: {
    en: 'This question is out of date: what it asks about has changed, or it was asked anew. Look for the newest message.',
    ru: 'Этот вопрос устарел: предмет изменился или вопрос задан заново. Смотрите самое новое сообщение.',
  },
  stale_paused: { en: 'The case is paused now.', ru: 'Дело сейчас приостановлено.' },
  stale_withdrawn: { en: 'The question was withdrawn.', ru: 'Вопрос снят.' },
  stale_not_needed: { en: 'This step is not needed any more.', ru: 'Этот шаг больше не нужен.' },
  stale_ended: { en: 'The case has ended.', ru: 'Дело закончено.' },
  stale_closed: { en: 'This question is closed.', ru: 'Этот вопрос закрыт.' },

  ...STATUS_WORDS,

  // Moments and lists
  since: { en: 'since {at}', ru: 'с {at}' },
  taken: { en: 'taken by {person} at {at}', ru: 'в работе у {person} с {at}' },
  due: { en: 'by {at}', ru: 'срок {at}' },
  overdue: { en: 'overdue since {at}', ru: 'просрочено, срок был {at}' },
  no_deadline: { en: 'no deadline', ru: 'без срока' },
  case_row: { en: '{state}; {people}; {due}', ru: '{state}; {people}; {due}' },
  own_cases: { en: 'Your contracts, and those that wait for you:', ru: 'Ваши договоры и те, что ждут вас:' },
  no_own_cases: {
    en: 'No contract of yours is open, and none waits for you.',
    ru: 'Открытых договоров у вас нет, и вас ничего не ждёт.',
  },
  where_what: {
    en: 'Say which: where 7707083893, where 12, where Romashka.',
    ru: 'Скажите, какой: где 7707083893, где 12, где Ромашка.',
  },
  where_nothing: { en: 'Nothing found: {what}.', ru: 'Ничего не нашлось: {what}.' },
  where_several: { en: 'Found {count}:', ru: 'Нашлось: {count}' },
  where_many: {
    en: 'The newest {count} of many; say it more closely:',
    ru: 'Новейшие {count} из многих, уточните запрос:',
  },
  where_row: { en: '{state}; {people}', ru: '{state}; {people}' },
  where_not_begun: {
    en: '{title}: the card is there, approval has not begun.',
    ru: '{title}: карточка есть, согласование ещё не начато.',
  },
  row_not_begun: { en: 'approval has not begun', ru: 'согласование ещё не начато' },

  // What a dialog is about
  dialog_approve_with_remarks: { en: 'Approval with remarks: {title}', ru: 'Согласование с замечаниями: {title}' },
  dialog_return: { en: 'Return for rework: {title}', ru: 'Возврат на доработку: {title}' },
  dialog_reject: { en: 'Rejection: {title}', ru: 'Отклонение: {title}' },
  dialog_ask_client: { en: 'Question to the counterparty: {title}', ru: 'Вопрос контрагенту: {title}' },
  dialog_answer: { en: 'Answer of the counterparty: {title}', ru: 'Ответ контрагента: {title}' },
  dialog_delegate: { en: 'Hand over to a colleague: {title}', ru: 'Передача коллеге: {title}' },
  dialog_invite: { en: 'Bring in a colleague: {title}', ru: 'Привлечь коллегу: {title}' },
  dialog_record_remark: { en: 'A remark that was said: {title}', ru: 'Замечание, сказанное устно: {title}' },
  dialog_address_remark: { en: 'Answer to a remark: {title}', ru: 'Ответ на замечание: {title}' },
  dialog_promise: { en: 'A paper is promised: {title}', ru: 'Документ обещан: {title}' },
  dialog_hold: { en: 'Put on hold: {title}', ru: 'Приостановка: {title}' },
  dialog_withdraw: { en: 'Withdrawal: {title}', ru: 'Отзыв: {title}' },
  dialog_change_curator: { en: 'Another curator: {title}', ru: 'Смена куратора: {title}' },
  dialog_register: { en: 'Registration: {title}', ru: 'Регистрация: {title}' },

  // What is asked
  choose_reasons: {
    en: 'What is wrong? Choose one reason or several, then press Next.',
    ru: 'Что не так? Выберите одну причину или несколько и нажмите «Дальше».',
  },
  choose_person: { en: 'To whom?', ru: 'Кому?' },
  choose_role: { en: 'Whom?', ru: 'Кого?' },
  choose_day: {
    en: 'By when? Press a day, or write one: 12.03.2026.',
    ru: 'К какому дню? Нажмите день или напишите: 12.03.2026.',
  },
  chosen: {
    en: 'Chosen: {count}. Press Next, or choose more.',
    ru: 'Выбрано: {count}. Нажмите «Дальше» или выберите ещё.',
  },
  promise_day: {
    en: 'in {count} working {count|day|days}, {day}',
    ru: 'через {count} {count|рабочий день|рабочих дня|рабочих дней}, {day}',
  },
  words_approve_with_remarks: {
    en: 'Write your remarks in reply to this message: each line is a remark of its own.',
    ru: 'Напишите замечания в ответ на это сообщение: каждая строка станет отдельным замечанием.',
  },
  words_return: {
    en: 'Write a comment in reply to this message. As many lines as reasons: a line for each; otherwise it goes with every reason.',
    ru: 'Напишите комментарий в ответ на это сообщение. Если строк столько же, сколько причин, каждая пойдёт к своей, иначе комментарий будет у каждой причины.',
  },
  words_reject: {
    en: 'Rejection ends the case. Write why, in reply to this message.',
    ru: 'Отклонение закрывает дело. Напишите почему, в ответ на это сообщение.',
  },
  words_ask_client: {
    en: 'Write what to ask the counterparty, in reply to this message.',
    ru: 'Напишите, что спросить у контрагента, в ответ на это сообщение.',
  },
  words_answer: {
    en: 'Write what the counterparty answered, in reply to this message.',
    ru: 'Напишите, что ответил контрагент, в ответ на это сообщение.',
  },
  words_record_remark: {
    en: 'Write what was said and by whom, in reply to this message. It becomes a remark, not a decision.',
    ru: 'Напишите, что и кем сказано, в ответ на это сообщение. Это станет замечанием, а не решением.',
  },
  words_address_remark: {
    en: 'Write what was done about it, in reply to this message.',
    ru: 'Напишите, что сделано по замечанию, в ответ на это сообщение.',
  },
  words_hold: {
    en: 'Write why and until when, in reply to this message.',
    ru: 'Напишите, почему и до каких пор, в ответ на это сообщение.',
  },
  words_withdraw: {
    en: 'Withdrawal ends the case. Write why, in reply to this message.',
    ru: 'Отзыв закрывает дело. Напишите почему, в ответ на это сообщение.',
  },
  words_change_curator: {
    en: 'Write a part of the name or the number of the account, in reply to this message.',
    ru: 'Напишите часть имени или номер учётной записи, в ответ на это сообщение.',
  },
  words_register: {
    en: 'Write the registration number in reply to this message.',
    ru: 'Напишите регистрационный номер в ответ на это сообщение.',
  },
  words_register_electronic: {
    en: 'Write what the document is called in the EDI system, and its date, in reply to this message: Services agreement of 12.03.2026.',
    ru: 'Напишите в ответ на это сообщение, как документ называется в ЭДО и от какого он числа: Договор на услуги от 12.03.2026.',
  },
  words_register_both: {
    en: 'Write two lines in reply to this message: the registration number, then what the document is called in the EDI system, and its date.',
    ru: 'Напишите в ответ на это сообщение две строки: регистрационный номер, затем — как документ называется в ЭДО и от какого он числа.',
  },
  words_day: {
    en: 'Write a day: 12.03.2026.',
    ru: 'Напишите день: 12.03.2026.',
  },
  words_again: {
    en: 'It is confirmed, but your words could not be read back from the chat. Write them once more, in reply to this message: they count at once.',
    ru: 'Подтверждено, но ваши слова не удалось прочесть из чата. Напишите их ещё раз в ответ на это сообщение: они будут приняты сразу.',
  },
  confirm_reject: {
    en: 'Reject with these words? It cannot be taken back. To change them, reply once more.',
    ru: 'Отклонить с этими словами? Отменить нельзя. Чтобы изменить слова, ответьте ещё раз.',
  },
  confirm_withdraw: {
    en: 'Withdraw with these words? It cannot be taken back. To change them, reply once more.',
    ru: 'Отозвать с этими словами? Отменить нельзя. Чтобы изменить слова, ответьте ещё раз.',
  },

  // How it goes on
  refused: { en: 'That cannot be done: {why}.', ru: 'Так не получится: {why}.' },
  nothing_to_choose: { en: 'There is nobody and nothing to choose from.', ru: 'Выбирать не из кого и не из чего.' },
  nothing_left: { en: 'There is nothing more.', ru: 'Больше ничего нет.' },
  choose_first: { en: 'Choose at least one reason first.', ru: 'Сначала выберите хотя бы одну причину.' },
  nothing_said: {
    en: 'I need words. Files belong into the fields of the card.',
    ru: 'Нужны слова. Файлы кладут в поля карточки.',
  },
  press_a_button: {
    en: 'Choose by a button under my message.',
    ru: 'Выберите кнопкой под моим сообщением.',
  },
  nobody_found: {
    en: 'Nobody found who could become the curator. Write another part of the name.',
    ru: 'Не нашлось никого, кто мог бы стать куратором. Напишите другую часть имени.',
  },
  no_such_day: {
    en: 'That is no day. Write it so: 12.03.2026.',
    ru: 'Такого дня нет. Напишите так: 12.03.2026.',
  },
  no_document_day: {
    en: 'The document has no date. Write it all once more, with the date so: 12.03.2026.',
    ru: 'У документа нет даты. Напишите всё ещё раз, с датой в таком виде: 12.03.2026.',
  },
  document_day_ahead: {
    en: 'The date of the document is still to come, and a contract is registered once both have signed it. Nothing was registered. Write it all once more, with the date on the document: today’s or an earlier one.',
    ru: 'Дата документа ещё не наступила, а регистрируют договор, который подписали обе стороны. Ничего не зарегистрировано. Напишите всё ещё раз, с датой документа: сегодняшней или более ранней.',
  },
  words_cut: {
    en: 'Your text was longer than 4,000 characters: only the beginning was taken. Attach the rest as a file to the card.',
    ru: 'Текст длиннее 4000 знаков: принято только начало. Остальное приложите файлом к карточке.',
  },
  dialog_done: {
    en: 'Taken in.',
    ru: 'Принято.',
  },
  next_remark: {
    en: 'Remarks without an answer: {count}.',
    ru: 'Замечаний без ответа: {count}.',
  },
  next_resubmit: {
    en: 'All remarks are answered: the contract can be sent again.',
    ru: 'На все замечания есть ответы: договор можно отправить снова.',
  },
  passed_on: {
    en: 'Passed on. Press Refresh to see what came of it.',
    ru: 'Принято. Нажмите «Обновить», чтобы увидеть, что получилось.',
  },
  dialog_cancelled: { en: 'Cancelled, nothing has happened.', ru: 'Отменено, ничего не произошло.' },
  dialog_replaced: { en: 'Begun anew below.', ru: 'Начато заново ниже.' },
  dialog_gone: {
    en: 'My message is gone, so nothing was done. Begin again from the button.',
    ru: 'Моего сообщения больше нет, поэтому ничего не сделано. Начните заново с кнопки.',
  },
  dialog_over: { en: 'This is over, nothing has happened.', ru: 'Это уже закончено, ничего не произошло.' },

  // Buttons
  button_cancel: { en: 'Cancel', ru: 'Отмена' },
  button_back: { en: 'Back', ru: 'Назад' },
  button_next: { en: 'Next', ru: 'Дальше' },
  button_previous: { en: '‹ Previous', ru: '‹ Предыдущие' },
  button_more: { en: 'More ({page} of {pages}) ›', ru: 'Ещё ({page} из {pages}) ›' },
  button_further: { en: 'More ›', ru: 'Ещё ›' },
  button_no_comment: { en: 'No comment', ru: 'Без комментария' },
  button_yes_reject: { en: 'Yes, reject', ru: 'Да, отклонить' },
  button_yes_withdraw: { en: 'Yes, withdraw', ru: 'Да, отозвать' },
  button_refresh: { en: 'Refresh', ru: 'Обновить' },
  button_card: { en: 'Open the card', ru: 'Открыть карточку' },
  button_remarks: { en: 'Remarks ({count})', ru: 'Замечания ({count})' },
  button_papers: { en: 'Papers ({count})', ru: 'Документы ({count})' },
  act_release: { en: 'Give back: {of}', ru: 'Вернуть коллегам: {of}' },
  act_submit: { en: 'Send to approval', ru: 'Отправить на согласование' },
  act_resubmit: { en: 'Send again', ru: 'Отправить снова' },
  act_answer: { en: 'The counterparty has answered', ru: 'Контрагент ответил' },
  act_sign: { en: 'Signed by us', ru: 'Подписано нами' },
  act_countersign: { en: 'Signed by them', ru: 'Подписано контрагентом' },
  act_register: { en: 'Register', ru: 'Зарегистрировать' },
  act_confirm_fact: { en: 'Confirm: {of}', ru: 'Подтвердить: {of}' },
  act_confirm_reuse: { en: 'Use again: {of}', ru: 'Взять прежний: {of}' },
  act_promise: { en: 'Is promised: {of}', ru: 'Обещан: {of}' },
  act_ask_client: { en: 'Ask the counterparty', ru: 'Спросить контрагента' },
  act_record_remark: { en: 'Note a remark', ru: 'Записать замечание' },
  act_address_remark: { en: 'Answer no. {of}', ru: 'Ответить на № {of}' },
  act_accept_remark: { en: 'Accept no. {of}', ru: 'Принять № {of}' },
  act_withdraw_remark: { en: 'Withdraw no. {of}', ru: 'Снять № {of}' },
  act_hold: { en: 'Put on hold', ru: 'Приостановить' },
  act_resume: { en: 'Go on', ru: 'Возобновить' },
  act_invite: { en: 'Bring in: {of}', ru: 'Привлечь: {of}' },
  act_change_curator: { en: 'Change the curator', ru: 'Сменить куратора' },
  act_withdraw: { en: 'Withdraw', ru: 'Отозвать' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DialogWord = keyof typeof DIALOG_WORDS;

/** A line of the bot with its params put in; params are escaped by whoever gives them. */
export function dialogWord(key: DialogWord, language: Language, params: Params = {}): string {
  return fillTemplate(DIALOG_WORDS[key][language], params, language);
}
