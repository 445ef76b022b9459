// The words of `vizir provision`: what it makes on a portal is called so, and its plan is told so. Both languages side by side.

import type { Bilingual } from '../message.ts';

export const PROVISION_WORDS = {
  // What stands on the card
  card_entry_inn: { en: 'INN', ru: 'ИНН' },
  card_entry_kpp: { en: 'KPP', ru: 'КПП' },
  card_entry_ogrn: { en: 'OGRN', ru: 'ОГРН (ОГРНИП)' },
  card_entry_tax_id: { en: 'Foreign tax id', ru: 'Иностранный налоговый номер' },
  card_entry_country: { en: 'Country (two letters: RU, DE)', ru: 'Страна (две буквы: RU, DE)' },
  card_entry_name: { en: 'Name of the counterparty', ru: 'Название контрагента' },
  card_entry_email: { en: 'E-mail for letters', ru: 'Эл. почта для писем' },
  card_currencies: { en: '{title} (three letters: RUB, USD)', ru: '{title} (три буквы: RUB, USD)' },
  card_percent: { en: '{title}, %', ru: '{title}, %' },
  card_absent: { en: 'There is none of', ru: 'Чего в договоре нет' },
  card_draft: { en: 'Draft of the contract', ru: 'Проект договора' },
  card_scan: { en: 'Signed contract (scan)', ru: 'Подписанный договор (скан)' },
  card_document_file: { en: '{title}', ru: '{title}' },
  card_document_issued: { en: '{title}: issued on', ru: '{title}: выдан' },
  card_document_until: { en: '{title}: valid until', ru: '{title}: действует до' },
  card_document_limit: { en: '{title}: up to which amount', ru: '{title}: до какой суммы' },
  card_document_promised: { en: '{title}: promised for', ru: '{title}: обещан к' },
  card_output_holder: { en: 'Who has it', ru: 'У кого сейчас' },
  card_output_taken: { en: 'Taken into work', ru: 'Взят в работу' },
  card_output_deadline: { en: 'Deadline', ru: 'Срок' },
  card_output_waiting_since: { en: 'Waits since', ru: 'Ждёт с' },
  card_output_verdicts: { en: 'Verdicts', ru: 'Решения' },
  card_output_open_remarks: { en: 'Open remarks', ru: 'Открытые замечания' },
  card_output_missing: { en: 'What is missing', ru: 'Чего не хватает' },
  card_output_revision: { en: 'Revision', ru: 'Редакция' },
  card_output_number: { en: 'Registration number', ru: 'Регистрационный номер' },
  card_output_link: { en: 'Folder with the papers', ru: 'Папка с документами' },
  card_output_mark: { en: 'Vizir: what the card shows (do not touch)', ru: 'Vizir: что показано (не менять)' },
  card_output_key: { en: 'Vizir: key of the card (do not touch)', ru: 'Vizir: ключ карточки (не менять)' },
  card_yes: { en: 'Yes', ru: 'Да' },
  card_no: { en: 'No', ru: 'Нет' },
  card_section_approval: { en: 'Approval', ru: 'Согласование' },
  card_section_contract: { en: 'Contract', ru: 'Договор' },
  card_section_counterparty: { en: 'Counterparty', ru: 'Контрагент' },
  card_section_documents: { en: 'Documents', ru: 'Документы' },
  portal_folder: { en: 'Contracts (Vizir)', ru: 'Договоры (Vizir)' },
  bot_name: { en: 'Vizir', ru: 'Визирь' },
  bot_position: { en: 'Contract approval', ru: 'Согласование договоров' },
  bot_where: { en: 'Where is the contract', ru: 'Где договор' },
  bot_where_params: { en: 'INN, number or name', ru: 'ИНН, номер или название' },
  bot_help: { en: 'What you can ask me', ru: 'Что я умею' },
  bot_mine: { en: 'What waits for me', ru: 'Что ждёт меня' },
  probe_task: {
    en: 'Vizir: trial of the link to a card, goes at once',
    ru: 'Vizir: проба связи с карточкой, сейчас исчезнет',
  },
  probe_item: { en: 'Vizir: trial, goes at once', ru: 'Vizir: проба, сейчас исчезнет' },

  // The plan
  provision_head: { en: 'Portal {portal}', ru: 'Портал {portal}' },
  provision_nothing: {
    en: 'Nothing to do: everything is as the rules want it.',
    ru: 'Делать нечего: всё так, как нужно правилам.',
  },
  provision_create: { en: 'To make: {count}', ru: 'Создать: {count}' },
  provision_change: { en: 'To change: {count}', ru: 'Изменить: {count}' },
  provision_remove: { en: 'To remove: {count}', ru: 'Убрать: {count}' },
  provision_leave: { en: 'Stays as it is: {count}', ru: 'Остаётся как есть: {count}' },
  provision_cannot: { en: 'By hand: {count}', ru: 'Вручную: {count}' },
  provision_done: { en: 'Done: {count} of {all}.', ru: 'Сделано: {count} из {all}.' },
  provision_link_kept: {
    en: 'Tasks keep their link to a card: tried with a task, which is gone again.',
    ru: 'Задачи сохраняют связь с карточкой: проверено на задаче, она уже удалена.',
  },
  provision_hint: { en: 'To do it: vizir provision --apply', ru: 'Выполнить: vizir provision --apply' },
  provision_left: {
    en: 'The portal took these, and shows them otherwise: {count}',
    ru: 'Портал принял, но показывает иначе: {count}',
  },
  provision_of_section: { en: 'section', ru: 'раздел' },
  provision_of_funnel: { en: 'funnel', ru: 'воронка' },
  provision_of_stage: { en: 'stage', ru: 'стадия' },
  provision_of_field: { en: 'field', ru: 'поле' },
  provision_of_form: { en: 'form of the card', ru: 'вид карточки' },
  provision_of_tasks: { en: 'link of tasks to cards', ru: 'связь задач с карточками' },
  provision_of_folder: { en: 'folder', ru: 'папка' },
  provision_of_bot: { en: 'chat bot', ru: 'чат-бот' },
  provision_of_command: { en: 'command of the bot', ru: 'команда бота' },
  provision_of_rights: { en: 'rights', ru: 'права' },
  provision_of_columns: { en: 'columns of the list', ru: 'столбцы списка' },
  provision_what_title: { en: 'title', ru: 'название' },
  provision_what_color: { en: 'colour', ru: 'цвет' },
  provision_what_order: { en: 'place in the order', ru: 'место по порядку' },
  provision_what_type: { en: 'type', ru: 'тип' },
  provision_what_filter: { en: 'in the filter', ru: 'в фильтре' },
  provision_what_option: { en: 'option {about}', ru: 'вариант {about}' },
  provision_what_flag: { en: 'setting {about}', ru: 'настройка {about}' },
  provision_what_section: { en: 'part of the card', ru: 'раздел карточки' },
  provision_what_elements: { en: 'fields in the part "{about}"', ru: 'полей в разделе «{about}»' },
  provision_new: { en: '{what}: "{to}" is new', ru: '{what}: новое «{to}»' },
  provision_gone: { en: '{what}: "{from}"', ru: '{what}: «{from}»' },
  provision_differs: { en: '{what}: "{from}" → "{to}"', ru: '{what}: «{from}» → «{to}»' },

  // Why something stays or is for hands
  provision_why_number_taken: {
    en: 'Another section has the number 8494 under which Vizir makes its own. Nothing was touched. Delete that section if it is of no use.',
    ru: 'Номер 8494, под которым Vizir создаёт свой раздел, занят другим. Ничего не тронуто. Удалите тот раздел, если он не нужен.',
  },
  provision_why_title_taken: {
    en: 'A section of this name is there, and Vizir did not make it. Nothing was touched. Rename that section, or the funnel in rules/funnel.yaml.',
    ru: 'Раздел с таким названием есть, и создал его не Vizir. Ничего не тронуто. Переименуйте его или воронку в rules/funnel.yaml.',
  },
  provision_why_another_funnel: {
    en: 'Made by somebody else. Vizir leaves cards in it alone.',
    ru: 'Создана не Vizir. Карточки в ней он не трогает.',
  },
  provision_why_one_success: {
    en: 'A funnel has exactly one stage that ends well. Leave "ends: success" at one stage in rules/funnel.yaml.',
    ru: 'Успешная стадия в воронке ровно одна. Оставьте ends: success у одной стадии в rules/funnel.yaml.',
  },
  provision_why_stage_means_other: {
    en: 'It stands in another group (in progress, success, failure) than it should, and no method moves it. Delete it by hand and run again.',
    ru: 'Стоит не в своей группе (в работе, успех, провал), и метода перенести её нет. Удалите её вручную и запустите ещё раз.',
  },
  provision_why_stage_of_others: { en: 'Made by somebody else.', ru: 'Создана не Vizir.' },
  provision_why_stage_in_use: {
    en: 'The rules do not know it any more, but it holds cards, or cards have come into the funnel. It goes once they are elsewhere.',
    ru: 'В правилах её больше нет, но в ней или в воронке есть карточки. Уйдёт, когда они будут в других стадиях.',
  },
  provision_why_field_of_other_type: {
    en: 'The type of a field cannot be changed. Delete the field by hand (its values go with it) and run again.',
    ru: 'Тип поля изменить нельзя. Удалите поле вручную (вместе со значениями) и запустите ещё раз.',
  },
  provision_why_field_not_asked: {
    en: 'The rules do not ask for it any more. It stays for the cards that have it.',
    ru: 'Правила его больше не спрашивают. Остаётся ради карточек, где оно заполнено.',
  },
  provision_why_options_not_asked: {
    en: 'The rules do not know these options any more. They stay for the cards that have them.',
    ru: 'Правила этих вариантов больше не знают. Остаются ради карточек, где они выбраны.',
  },
  provision_why_options_of_others: {
    en: 'Added by hand. Vizir does not understand them: add them to the rules.',
    ru: 'Добавлены вручную. Vizir их не понимает: добавьте их в правила.',
  },
  provision_why_no_company_drive: {
    en: 'The webhook sees no drive of the company. Let its owner read and write there, then run again.',
    ru: 'Вебхук не видит общего диска компании. Дайте его владельцу доступ на чтение и запись и запустите ещё раз.',
  },
  provision_why_rights_to_create: {
    en: 'Everybody should be able to make cards. No method shows it. Look once: CRM → Settings → Permissions → the section: "Add" for all.',
    ru: 'Создавать карточки должны все. Методом этого не увидеть. Проверьте один раз: CRM → Настройки → Права доступа → раздел: «Добавление» для всех.',
  },
  provision_why_rights_to_folder: {
    en: 'The rights of the drive hold for it, too, and no method takes them away. Once: Drive → the folder → Access: leave only those who may see contracts.',
    ru: 'На неё действуют и права общего диска, и снять их методом нельзя. Один раз: Диск → папка → Права доступа: оставьте тех, кому можно видеть договоры.',
  },
  provision_why_list_columns: {
    en: 'Columns of the list belong to each user. Once: the list → cog → choose columns → "for all users".',
    ru: 'Столбцы списка у каждого свои. Один раз: список → шестерёнка → выбрать столбцы → «для всех».',
  },

  // What went wrong
  provision_trouble_no_funnel: {
    en: 'The rules name no funnel. Write rules/funnel.yaml: vizir init has one to begin with.',
    ru: 'В правилах нет воронки. Напишите rules/funnel.yaml: образец есть в vizir init.',
  },
  provision_trouble_missing_scopes: {
    en: 'The webhook lacks rights: {scopes}. Portal → Developer resources → Integrations → the webhook: add them, then run again.',
    ru: 'Вебхуку не хватает прав: {scopes}. Портал → Разработчикам → Интеграции → вебхук: добавьте их и запустите ещё раз.',
  },
  provision_trouble_link_dropped: {
    en: 'A task did not keep its link to a card. Look at the section: Settings → "Use in user fields" → Tasks; then run again.',
    ru: 'Задача не сохранила связь с карточкой. Проверьте раздел: Настройки → «Использовать в пользовательских полях» → Задачи; запустите ещё раз.',
  },
  provision_trouble_not_arrived: {
    en: 'The portal does not answer ({reason}). Check the address in VIZIR_WEBHOOK and the network, then run again.',
    ru: 'Портал не отвечает ({reason}). Проверьте адрес в VIZIR_WEBHOOK и сеть и запустите ещё раз.',
  },
  provision_trouble_throttled: {
    en: 'The portal is overrun ({reason}). Run again in ten minutes: what was done stays done.',
    ru: 'Портал перегружен ({reason}). Запустите ещё раз через десять минут: сделанное останется.',
  },
  provision_trouble_unknown: {
    en: 'The answer was lost ({reason}): it may have been done. Run again in a minute; before that the portal may still be at it.',
    ru: 'Ответ потерялся ({reason}): возможно, сделано. Запустите ещё раз через минуту: раньше портал может ещё работать над этим.',
  },
  provision_trouble_refused: {
    en: 'The portal refuses: {reason}. The owner of the webhook has to be an administrator of the portal.',
    ru: 'Портал отказал: {reason}. Владелец вебхука должен быть администратором портала.',
  },
  provision_trouble_locked_out: {
    en: 'The portal lets the webhook do nothing ({reason}). It may be revoked or expired, or the plan lacks REST: look in the portal, put the new address into VIZIR_WEBHOOK.',
    ru: 'Портал ничего не даёт сделать этому вебхуку ({reason}). Он отозван, истёк, или тариф без REST: проверьте на портале и задайте новый адрес в VIZIR_WEBHOOK.',
  },
  provision_trouble_bot_taken: {
    en: 'The bot "vizir" is there under another secret. Give the VIZIR_SECRET that it was made with, or remove the bot in the portal and run again.',
    ru: 'Бот «vizir» уже есть, но с другим секретом. Задайте тот VIZIR_SECRET, с которым он создан, либо удалите бота на портале и запустите ещё раз.',
  },
  provision_at: { en: 'At {what}:', ru: 'Место: {what}.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
