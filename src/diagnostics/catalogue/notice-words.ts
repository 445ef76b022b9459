// The words of notices: reminders, escalations, what people are told, and why something that they wanted was not done.

import type { Bilingual } from '../message.ts';

export const NOTICE_WORDS = {
  // What somebody wanted
  want_submit: { en: 'send it to approval', ru: 'отправить на согласование' },
  want_take: { en: 'take it', ru: 'взять в работу' },
  want_release: { en: 'give it back', ru: 'вернуть коллегам' },
  want_approve: { en: 'approve', ru: 'согласовать' },
  want_approve_with_remarks: { en: 'approve with remarks', ru: 'согласовать с замечаниями' },
  want_return: { en: 'return it', ru: 'вернуть на доработку' },
  want_reject: { en: 'reject it', ru: 'отклонить' },
  want_done: { en: 'say that it is done', ru: 'отметить исполнение' },
  want_grant_round: { en: 'grant one more round', ru: 'дать ещё один круг' },
  want_ask_client: { en: 'ask the client', ru: 'спросить клиента' },
  want_answer: { en: 'pass the answer on', ru: 'передать ответ' },
  want_send_letter: { en: 'send the letter', ru: 'отправить письмо' },
  want_address_letter: { en: 'give the address of the letter', ru: 'указать адрес письма' },
  want_confirm_letter: { en: 'say that the letter has left', ru: 'отметить, что письмо ушло' },
  want_deny_letter: { en: 'say that the letter has not left', ru: 'отметить, что письмо не ушло' },
  want_file_answer: { en: 'file the answer to a letter', ru: 'приложить ответ на письмо' },
  want_delegate: { en: 'hand it over', ru: 'передать другому' },
  want_invite: { en: 'invite a colleague', ru: 'привлечь коллегу' },
  want_record_remark: { en: 'note what was said', ru: 'записать сказанное' },
  want_address_remark: { en: 'answer a remark', ru: 'ответить на замечание' },
  want_accept_remark: { en: 'accept the answer', ru: 'принять ответ на замечание' },
  want_withdraw_remark: { en: 'withdraw the remark', ru: 'снять замечание' },
  want_resubmit: { en: 'send it again', ru: 'отправить снова' },
  want_add_document: { en: 'add a document', ru: 'добавить документ' },
  want_replace_document: { en: 'replace a document', ru: 'заменить документ' },
  want_replace_draft: { en: 'replace the draft', ru: 'заменить проект договора' },
  want_promise: { en: 'note a promise', ru: 'отметить обещание' },
  want_change_fact: { en: 'change a fact', ru: 'изменить признак' },
  want_confirm_fact: { en: 'confirm a fact', ru: 'подтвердить признак' },
  want_confirm_reuse: { en: 'reuse a document', ru: 'взять прежний документ' },
  want_hold: { en: 'put it on hold', ru: 'приостановить' },
  want_resume: { en: 'go on', ru: 'возобновить' },
  want_withdraw: { en: 'withdraw the contract', ru: 'отозвать договор' },
  want_change_curator: { en: 'hand over the contract', ru: 'сменить куратора' },
  want_sign: { en: 'say that it is signed', ru: 'отметить подписание' },
  want_countersign: { en: 'say that they have signed', ru: 'отметить подпись контрагента' },
  want_register: { en: 'register it', ru: 'зарегистрировать' },
  want_change: { en: 'change the contract', ru: 'изменить договор' },
  want_migrate: { en: 'move it to other rules', ru: 'перевести на другие правила' },
  want_undo_migration: { en: 'take it back to the former rules', ru: 'вернуть на прежние правила' },

  // Not done
  refused: { en: 'Not done: {want}. Why: {why}.', ru: 'Не сделано: {want}. Почему: {why}.' },
  refused_about: { en: 'It is about: {about}', ru: 'Речь о: {about}' },
  advise_wait: {
    en: 'Nothing has changed. The card shows where the contract is and whom it waits for.',
    ru: 'Ничего не изменилось. Где договор и кого ждут, видно на карточке.',
  },
  advise_newest: {
    en: 'Look at the newest message about this contract: what you answered is no longer up to date.',
    ru: 'Посмотрите последнее сообщение по этому договору: то, на что вы ответили, устарело.',
  },
  advise_whose: {
    en: 'Ask the curator: the card says whose turn it is.',
    ru: 'Спросите куратора: на карточке видно, чья сейчас очередь.',
  },
  advise_words: {
    en: 'Press the button again and write what should be changed.',
    ru: 'Нажмите кнопку ещё раз и напишите, что нужно изменить.',
  },
  advise_papers: {
    en: 'Put what is missing on the card, or note until when it is promised, and try again.',
    ru: 'Приложите недостающее на карточке или отметьте, к какому числу обещано, и повторите.',
  },
  advise_remarks: { en: 'Answer the open remarks and try again.', ru: 'Ответьте на открытые замечания и повторите.' },
  advise_resume: { en: 'The curator can let it go on.', ru: 'Возобновить дело может куратор.' },
  advise_facts: { en: 'Correct the fields of the card and try again.', ru: 'Поправьте поля карточки и повторите.' },
  advise_rules: {
    en: 'The rules do not decide this contract: show it to whoever keeps them.',
    ru: 'Правила не решают этот договор: покажите его тому, кто их ведёт.',
  },
  advise_letter: {
    en: 'Open the letter anew from the desk of the contract: it shows what can be done with it now.',
    ru: 'Откройте письмо заново из меню договора: там видно, что с ним можно сделать сейчас.',
  },
  advise_curator_papers: {
    en: 'Nothing is signed. The curator replaces the paper, and you get the task again.',
    ru: 'Подписывать нельзя. Куратор заменит документ, и задача придёт снова.',
  },
  advise_approved_file: {
    en: 'Nothing is signed. Take the file from the link in the task: it is the one that was approved. The curator has been told.',
    ru: 'Подписывать нельзя. Возьмите файл по ссылке из задачи: согласован он. Куратору сообщили.',
  },
  advise_scan: {
    en: 'Put the scan into the field "Signed contract (scan)" of the card and press the button again.',
    ru: 'Приложите скан в поле карточки «Подписанный договор (скан)» и нажмите кнопку ещё раз.',
  },
  advise_electronic: {
    en: 'Press the button again and write what the document is called in the EDI system, and its date.',
    ru: 'Нажмите кнопку ещё раз и напишите, как документ называется в ЭДО и от какого он числа.',
  },
  advise_number: {
    en: 'Look into the register of contracts and press the button again with a number that is free.',
    ru: 'Сверьтесь с реестром договоров и нажмите кнопку ещё раз со свободным номером.',
  },
  advise_other: { en: 'Choose another one and try again.', ru: 'Выберите другое и повторите.' },

  // About a step or a state
  informed: {
    en: 'For your information: {step}. No answer is needed.',
    ru: 'Для сведения: {step}. Отвечать не нужно.',
  },
  pinged_asked: {
    en: 'Nobody has taken it yet: {step}. Press "Take it" in the message that asks you.',
    ru: 'Ещё никто не взял в работу: {step}. Нажмите «Взять в работу» в сообщении с вопросом.',
  },
  pinged_head: {
    en: 'Your people have been asked, and nobody has taken it: {step}. Asked: {people}.',
    ru: 'Ваших сотрудников спросили, но никто не взял в работу: {step}. Спрошены: {people}.',
  },
  reminded_step: { en: 'Your answer is waited for: {step}.', ru: 'Ждём вашего ответа: {step}.' },
  reminded_state: { en: 'The contract waits for you: {state}.', ru: 'Договор ждёт вас: {state}.' },
  reminded_gate: {
    en: 'The contract waits for papers before: {gate}.',
    ru: 'Договор ждёт документов до рубежа: {gate}.',
  },
  escalated_step: {
    en: 'Late: {step}. It waits for: {people}.',
    ru: 'Просрочено: {step}. Ждём: {people}.',
  },
  escalated_state: {
    en: 'Late: {state}. It waits for: {people}.',
    ru: 'Просрочено: {state}. Ждём: {people}.',
  },
  until_due: { en: 'The deadline: {due}', ru: 'Срок: {due}' },
  missing_now: { en: 'Missing: {papers}', ru: 'Не хватает: {papers}' },

  // Notices
  told_returned: { en: 'Returned by {who}:', ru: '{who} возвращает:' },
  told_others_answer: { en: 'The others are still answering: {people}', ru: 'Остальные ещё отвечают: {people}' },
  told_approved_with_remarks: {
    en: 'Approved with remarks by {who}. They need an answer before signing:',
    ru: '{who} согласует с замечаниями. Ответьте на них до подписания:',
  },
  told_rework: {
    en: 'The contract is in rework: answer {count} {count|remark|remarks}, replace what has to be replaced, and send it again.',
    ru: 'Договор на доработке: ответьте на {count} {count|замечание|замечания|замечаний}, замените, что нужно, и отправьте снова.',
  },
  told_rework_answered: {
    en: 'The contract is in rework: replace what has to be replaced, and send it again.',
    ru: 'Договор на доработке: замените, что нужно, и отправьте снова.',
  },
  told_fixes: { en: 'What helps:', ru: 'Что сделать:' },
  told_fix: { en: '– {fix}', ru: '– {fix}' },
  told_rejected: { en: 'The contract was rejected.', ru: 'Договор отклонён.' },
  told_signed_by_us: {
    en: 'Signed by us; the counterparty’s signature is next.',
    ru: 'С нашей стороны договор подписан; теперь его подписывает контрагент.',
  },
  told_press_countersign: {
    en: 'When they have signed, press “{button}”.',
    ru: 'Когда контрагент подпишет, нажмите «{button}».',
  },
  told_registered: { en: 'Registered under {number}.', ru: 'Зарегистрирован под номером {number}.' },
  told_withdrawn: { en: 'The contract was withdrawn.', ru: 'Договор отозван.' },
  told_gate_waits: { en: 'The contract waits before: {gate}.', ru: 'Договор остановился перед рубежом: {gate}.' },
  told_nobody_left: {
    en: 'Nobody is left to ask: {step}. Put people into the role in rules/roles.yaml, or put the contract on hold.',
    ru: 'Спросить некого: {step}. Добавьте людей в роль в rules/roles.yaml или приостановите договор.',
  },
  told_last_resort: {
    en: 'Nobody of the role could be asked, so the last resort was: {step}.',
    ru: 'В роли спросить было некого, поэтому спросили запасного согласующего: {step}.',
  },
  told_arbiter_asked: {
    en: 'Too many rounds: {role} decides now, {step}.',
    ru: 'Кругов доработки слишком много: теперь решает {role}, {step}.',
  },
  told_remark_addressed: {
    en: 'Your remark was answered. Accept the answer or withdraw the remark.',
    ru: 'На ваше замечание ответили. Примите ответ или снимите замечание.',
  },
  told_remark_made: {
    en: 'There is a new remark. It needs an answer.',
    ru: 'Новое замечание. На него нужно ответить.',
  },
  told_promise_passed: {
    en: 'Promised and not here: {paper}. Remind the client, or note a new day.',
    ru: 'Обещали и не прислали: {paper}. Напомните клиенту или отметьте новый срок.',
  },
  told_paper_will_not_hold: {
    en: 'It will not hold until it is needed: {paper}. Ask the client for a fresh one.',
    ru: 'Не доживёт до своего рубежа: {paper}. Запросите у клиента свежий документ.',
  },
  told_paper_came: { en: 'A paper has come: {paper}.', ru: 'Пришёл документ: {paper}.' },
  told_calendar_ends: {
    en: 'There is no deadline for {step}: the calendar does not list that year. Add the year to rules/calendars.',
    ru: 'Срок для {step} не посчитать: в календаре нет этого года. Добавьте год в rules/calendars.',
  },
  told_fact_to_confirm: { en: 'Please confirm: {fact}.', ru: 'Подтвердите, пожалуйста: {fact}.' },
  told_reuse_to_confirm: {
    en: 'It is on file from an earlier contract: {paper}. Confirm that it is used again, or put a new one on the card.',
    ru: 'Есть от прежнего договора: {paper}. Подтвердите, что берём его, или приложите новый.',
  },
  told_letter_refused: {
    en: 'The letter to the client has not left: {why} Open the contract to send it again, or send it from your own mail.',
    ru: 'Письмо клиенту не ушло: {why} Откройте договор, чтобы отправить ещё раз, или отправьте его из своей почты.',
  },
  told_letter_unclear: {
    en: 'It is not known whether the letter to the client has left: {why} It is not sent again by itself. Look into the mailbox, open the contract and say whether it has left.',
    ru: 'Неизвестно, ушло ли письмо клиенту: {why} Само оно повторно не уйдёт. Проверьте почту, откройте договор и отметьте, ушло ли письмо.',
  },
  told_check_unanswered: {
    en: 'Before signing, papers are checked in 1C once more, and 1C does not answer: {papers}. The contract waits; it goes on by itself once 1C answers.',
    ru: 'Перед подписанием документы ещё раз проверяются в 1С, а 1С не отвечает: {papers}. Договор ждёт; как только 1С ответит, он пойдёт дальше сам.',
  },
  told_curator_changed: { en: 'The curator is now {person}.', ru: 'Куратор теперь {person}.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
