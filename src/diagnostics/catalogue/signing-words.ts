// The words of signing: reception's tasks, the files that are signed, scans and numbers.

import type { Bilingual } from '../message.ts';

export const SIGNING_WORDS = {
  // What is signed, how, and by whom
  sign_file: { en: 'To be signed:', ru: 'На подпись:' },
  sign_print: {
    en: 'Print the draft by the link, {copies} {copies|copy|copies}',
    ru: 'Напечатайте проект договора по ссылке, экземпляров: {copies}',
  },
  sign_people: { en: 'Signed by: {people} ({role})', ru: 'Подписывает: {people} ({role})' },
  sign_send_edo: { en: 'Send: by electronic document exchange', ru: 'Отправка: через ЭДО' },
  sign_send_courier: { en: 'Send: by courier', ru: 'Отправка: курьером' },
  sign_send_post: { en: 'Send: by post', ru: 'Отправка: почтой' },
  sign_send_by_hand: { en: 'Send: hand it over in person', ru: 'Отправка: лично в руки' },
  sign_send_email: { en: 'Send: by e-mail', ru: 'Отправка: электронной почтой' },
  sign_nobody: {
    en: 'Signed by: {role} (nobody is in this role now)',
    ru: 'Подписывает: {role} (сейчас в этой роли никого нет)',
  },
  sign_lost: {
    en: 'There is nothing to sign: the approved draft ({hash}) lies neither in the folder nor on the card. The curator has been told.',
    ru: 'Подписывать нечего: согласованного проекта ({hash}) нет ни в папке, ни в карточке. Куратору сообщили.',
  },
  draft_again: {
    en: 'Draft, revision {revision}, {hash} ({again})',
    ru: 'Проект договора, редакция {revision}, {hash} ({again})',
  },

  // What is scanned and registered
  scan_paper: {
    en: 'Put the scan into the field "Signed contract (scan)" of the card, then press the button: without a scan nothing is registered.',
    ru: 'Приложите скан в поле карточки «Подписанный договор (скан)» и нажмите кнопку: без скана договор не зарегистрировать.',
  },
  scan_electronic: {
    en: 'Press the button and write what the document is called in the EDI system, and its date.',
    ru: 'Нажмите кнопку и напишите, как документ называется в ЭДО и от какого он числа.',
  },
  number_given: {
    en: 'The contract gets its registration number by itself.',
    ru: 'Регистрационный номер договор получит сам.',
  },
  number_asked: { en: 'The bot asks for the registration number.', ru: 'Регистрационный номер спросит бот.' },

  // What stops it
  closed_unfit: {
    en: 'Not to be signed for now, these do not hold: {papers}. The contract is with its curator; you get the task again.',
    ru: 'Пока подписывать нельзя, не годятся документы: {papers}. Договор у куратора, задача придёт снова.',
  },
  missing_check: { en: 'An answer of 1C before signing: {papers}', ru: 'Ответ 1С перед подписанием: {papers}' },
  paper_with_state: { en: '{paper} ({state})', ru: '{paper} ({state})' },
  told_draft_differs: {
    en: 'Another draft ({found}) lies where the approved one should, revision {revision} ({approved}). It cannot be signed. The approved file has been put back.',
    ru: 'На месте согласованного проекта, редакция {revision} ({approved}), лежит другой файл ({found}). Подписать его нельзя. Согласованный файл возвращён на место.',
  },
  told_draft_lost: {
    en: 'The approved draft, revision {revision} ({approved}), lies neither in the folder nor on the card. Nothing can be signed: put that very file into the field "Draft of the contract" again.',
    ru: 'Согласованного проекта, редакция {revision} ({approved}), нет ни в папке, ни в карточке. Подписывать нечего: снова приложите именно этот файл в поле «Проект договора».',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
