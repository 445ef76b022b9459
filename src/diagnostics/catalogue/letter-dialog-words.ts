// The words in which the bot talks about letters to the client.

import type { Bilingual } from '../message.ts';

export const LETTER_DIALOG_WORDS = {
  status_letter: { en: 'Letter No. {letter} to the client: {state}', ru: 'Письмо клиенту № {letter}: {state}' },
  dialog_address_letter: { en: 'Address of a letter: {title}', ru: 'Адрес письма: {title}' },
  dialog_file_answer: { en: 'Answer to a letter: {title}', ru: 'Ответ на письмо: {title}' },
  words_address_letter: {
    en: 'Write the client’s e-mail address in reply to this message; several with commas between them. The letter is shown with it, and sent by your press alone.',
    ru: 'Напишите адрес электронной почты клиента в ответ на это сообщение, несколько — через запятую. Письмо покажу с ним, а уйдёт оно только по вашей кнопке.',
  },
  words_file_answer: {
    en: 'Write what the client answered in reply to this message. Put documents that came with it into their fields of the card.',
    ru: 'Напишите, что ответил клиент, в ответ на это сообщение. Присланные документы приложите в их поля на карточке.',
  },
  no_such_address: {
    en: 'That is no e-mail address. Write it so: client@example.ru.',
    ru: 'Это не адрес электронной почты. Напишите так: client@example.ru.',
  },
  letter_gone: { en: 'There is no such letter any more.', ru: 'Такого письма больше нет.' },
  letter_numbered: { en: 'Letter No. {letter}', ru: 'Письмо № {letter}' },
  button_letter: { en: 'Letter No. {letter} ({state})', ru: 'Письмо № {letter} ({state})' },
} as const satisfies Readonly<Record<string, Bilingual>>;
