// The words about letters to the client at the portal: what a letter is, how it stands, what can be done with it.

import type { Bilingual } from '../message.ts';

export const LETTER_WORDS = {
  // What it is
  letter_ready: { en: 'A letter to the client is ready', ru: 'Письмо клиенту готово' },
  letter_named: { en: 'Letter No. {letter} to the client: {purpose}', ru: 'Письмо клиенту № {letter}: {purpose}' },
  letter_about_missing_documents: { en: 'missing documents', ru: 'недостающие документы' },
  letter_about_question: { en: 'a question', ru: 'вопрос' },
  letter_about_signed: { en: 'the contract is signed', ru: 'договор подписан' },
  letter_to: { en: 'To: {counterparty}', ru: 'Кому: {counterparty}' },
  letter_to_addresses: { en: 'To: {counterparty}, {addresses}', ru: 'Кому: {counterparty}, {addresses}' },
  letter_copy_to: { en: 'Copy, and answers: {address}', ru: 'Копия и ответы: {address}' },
  letter_subject: { en: 'Subject: {subject}', ru: 'Тема: {subject}' },
  letter_paper: { en: '– {paper}', ru: '– {paper}' },
  letter_paper_promised: { en: '– {paper}, promised for {day}', ru: '– {paper}, обещан к {day}' },

  // How it stands
  letter_hint: {
    en: 'Check it and send it: nobody has sent it yet.',
    ru: 'Проверьте и отправьте: само оно не уйдёт.',
  },
  letter_without_address: {
    en: 'There is no address of the client: give it by the button, or in the field of the card.',
    ru: 'Адреса клиента нет: укажите его кнопкой или в поле карточки.',
  },
  letter_by_hand: {
    en: 'No mailbox is set up here: open the letter in your own mail, and note that it was sent.',
    ru: 'Почтовый ящик здесь не настроен: откройте письмо в своей почте и отметьте, что отправили.',
  },
  letter_copy: {
    en: '[Open in mail] opens it with its subject alone: it is too long for more. Copy the text from here.',
    ru: '[Открыть в почте] откроет его только с темой: для ссылки оно слишком длинное. Текст скопируйте отсюда.',
  },
  letter_too_long: {
    en: 'The letter is too long to be shown whole: send it from your own mail.',
    ru: 'Письмо слишком длинное, целиком его здесь не показать: отправьте его из своей почты.',
  },
  letter_is_sending: { en: 'It is being sent.', ru: 'Отправляется.' },
  letter_is_sent: { en: 'Sent on {at}.', ru: 'Отправлено {at}.' },
  letter_is_sent_by_hand: { en: 'Sent by hand, as {person} has noted.', ru: 'Отправлено вручную, отметка: {person}.' },
  letter_not_taken: {
    en: 'The mail server did not take these addresses: {addresses}',
    ru: 'Почтовый сервер не принял адреса: {addresses}',
  },
  letter_is_refused: { en: 'It has not left: {why}', ru: 'Не ушло: {why}' },
  letter_is_unknown: {
    en: 'It is not known whether it has left: {why} It is not sent again by itself. Look into the mailbox and say which it is.',
    ru: 'Неизвестно, ушло ли: {why} Само оно повторно не уйдёт. Проверьте почту и отметьте.',
  },
  letter_is_closed: {
    en: 'It is of no use any more and will not be sent.',
    ru: 'Письмо больше не нужно и отправлено не будет.',
  },
  letter_answer: { en: 'Answer, filed by {person} on {at}:', ru: 'Ответ, приложено {at}, {person}:' },

  letter_state_drafted: { en: 'not sent', ru: 'не отправлено' },
  letter_state_sending: { en: 'being sent', ru: 'отправляется' },
  letter_state_sent: { en: 'sent', ru: 'отправлено' },
  letter_state_refused: { en: 'has not left', ru: 'не ушло' },
  letter_state_unknown: { en: 'not known whether it has left', ru: 'неизвестно, ушло ли' },
  letter_state_closed: { en: 'not needed', ru: 'не нужно' },

  // Why it has not left, or why that is not known
  letter_why_no_mailbox: { en: 'no mailbox is set up.', ru: 'почтовый ящик не настроен.' },
  letter_why_no_address: { en: 'what stands for its address is none.', ru: 'вместо адреса указано что-то другое.' },
  letter_why_denied: { en: 'that is what was noted by hand.', ru: 'так отмечено вручную.' },
  letter_why_dropped: { en: 'it was taken out of the queue by hand.', ru: 'его сняли с отправки вручную.' },
  letter_why_work_stopped: {
    en: 'the work broke off while it was being sent.',
    ru: 'работа прервалась во время отправки.',
  },
  letter_why_no_answer: { en: 'the mail server gave no answer.', ru: 'почтовый сервер не ответил.' },
  letter_why_bug: { en: 'something failed here; see the log.', ru: 'произошёл сбой, подробности в журнале.' },
  letter_why_login: {
    en: 'the mail server does not let our mailbox in ({answer}). Tell the administrator.',
    ru: 'почтовый сервер не пускает наш ящик ({answer}). Сообщите администратору.',
  },
  letter_why_connection: {
    en: 'the mail server could not be reached ({answer}).',
    ru: 'с почтовым сервером не удалось связаться ({answer}).',
  },
  letter_why_recipient: {
    en: 'the mail server does not take the address ({answer}). Check it.',
    ru: 'почтовый сервер не принимает адрес ({answer}). Проверьте его.',
  },
  letter_why_server: { en: 'the mail server answered {answer}.', ru: 'почтовый сервер ответил {answer}.' },

  // What can be done
  press_send_letter: { en: 'Send', ru: 'Отправить' },
  press_open_mail: { en: 'Open in mail', ru: 'Открыть в почте' },
  press_address_letter: { en: 'Give the address', ru: 'Указать адрес' },
  press_other_address: { en: 'Another address', ru: 'Другой адрес' },
  press_sent_by_hand: { en: 'I have sent it', ru: 'Отправлено вручную' },
  press_confirm_letter: { en: 'It has left', ru: 'Ушло' },
  press_deny_letter: { en: 'It has not left', ru: 'Не ушло' },
  press_file_answer: { en: 'File the answer', ru: 'Приложить ответ' },

  // In the thread and in the folder
  letter_about: { en: 'letter No. {letter}', ru: 'письмо № {letter}' },
  folder_of_letters: { en: 'Letters to the client', ru: 'Запросы клиенту' },
  file_of_letter: { en: 'Letter No. {letter}', ru: 'Письмо № {letter}' },
  file_of_answer: { en: 'Letter No. {letter}, answer {answer}', ru: 'Письмо № {letter}, ответ {answer}' },
  file_from: { en: 'From: {person}', ru: 'От: {person}' },
  file_date: { en: 'Date: {at}', ru: 'Дата: {at}' },
  file_message_id: { en: 'Message-ID: {id}', ru: 'Message-ID: {id}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
