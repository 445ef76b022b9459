// The words of the intake: what the bot says that it asks of 1C and the CRM about a counterparty, and what was found there.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';

export const INTAKE_WORDS = {
  asked_both: {
    en: 'I am asking 1C and the CRM about the counterparty, tax id {id}. What is found will be told here.',
    ru: 'Спрашиваю о контрагенте 1С и CRM, ИНН {id}. Напишу сюда, что нашлось.',
  },
  asked_onec: {
    en: 'I am asking 1C about the counterparty, tax id {id}. What is found will be told here.',
    ru: 'Спрашиваю о контрагенте 1С, налоговый номер {id}. Напишу сюда, что нашлось.',
  },
  asked_crm: {
    en: 'I am asking the CRM about the counterparty, tax id {id}. What is found will be told here.',
    ru: 'Спрашиваю о контрагенте CRM, ИНН {id}. Напишу сюда, что нашлось.',
  },

  // What was found
  heading: { en: 'Counterparty, tax id {id}', ru: 'Контрагент, ИНН {id}' },
  heading_foreign: { en: 'Counterparty, tax id {id}', ru: 'Контрагент, налоговый номер {id}' },
  back: { en: '1C has answered.', ru: '1С ответила.' },
  onec_one: { en: '1C: {what}', ru: '1С: {what}' },
  onec_none: {
    en: '1C: no such counterparty. The whole package of papers is needed.',
    ru: '1С: такого контрагента нет. Пакет документов понадобится целиком.',
  },
  onec_hidden: {
    en: '1C: the counterparty stands there only in rows that are not to be used ({rows}). Nothing was taken from them.',
    ru: '1С: контрагент есть только в записях, которыми не пользуются ({rows}). Из них ничего не взято.',
  },
  onec_several: {
    en: '1C: {count} {count|row has|rows have} this tax id. Say which of them the contract is with:',
    ru: '1С: с этим ИНН {count} {count|запись|записи|записей}. Выберите, с кем договор:',
  },
  onec_row: { en: '{number}. {what}', ru: '{number}. {what}' },
  onec_away: {
    en: '1C does not answer. I will ask once more when it does, and write here; until then the contract goes on without it.',
    ru: '1С не отвечает. Когда ответит, спрошу ещё раз и напишу; пока договор идёт без неё.',
  },
  onec_away_waits: {
    en: 'These papers are checked in 1C by the rules, and before signing its answer is waited for: {papers}.',
    ru: 'По правилам эти документы проверяются в 1С, и перед подписанием её ответа придётся дождаться: {papers}.',
  },
  onec_unread: {
    en: 'Not everything could be read in 1C: what is missing below may be there.',
    ru: 'В 1С удалось прочитать не всё: чего нет ниже, может там быть.',
  },
  hidden_also: {
    en: '1C: there are rows besides that are not to be used ({rows}). Nothing was taken from them.',
    ru: '1С: есть и записи, которыми не пользуются ({rows}). Из них ничего не взято.',
  },
  hidden_marked_for_deletion: { en: '{name}: marked for deletion', ru: '{name} — помечена на удаление' },
  hidden_not_in_use: { en: '{name}: not in use', ru: '{name} — недействительна' },
  crm_one: { en: 'CRM: {what}', ru: 'CRM: {what}' },
  crm_made: {
    en: 'CRM: not found; the company «{title}» was made with its requisites.',
    ru: 'CRM: не найден; создана компания «{title}» с реквизитами.',
  },
  crm_none: { en: 'CRM: not found.', ru: 'CRM: не найден.' },
  crm_none_undecided: {
    en: 'CRM: not found. Once you have decided what differs, I will make the company there.',
    ru: 'CRM: не найден. Когда решите, что верно, создам там компанию.',
  },
  crm_none_refused: {
    en: 'CRM: not found, and the portal did not let me make the company. Make it by hand, and tell your administrator: the webhook may lack the right.',
    ru: 'CRM: не найден, а создать компанию портал не дал. Создайте её сами и сообщите администратору: возможно, у вебхука нет прав.',
  },
  crm_refused: {
    en: 'CRM: the portal did not let me look at requisites. Tell your administrator: the webhook may lack the right.',
    ru: 'CRM: портал не дал посмотреть реквизиты. Сообщите администратору: возможно, у вебхука нет прав.',
  },
  crm_none_linked: {
    en: 'CRM: no company has this tax id. The card names a company; nothing was made, so check its requisites.',
    ru: 'CRM: компании с таким ИНН нет. В карточке уже указана компания, поэтому новая не создана: проверьте её реквизиты.',
  },
  crm_none_unnamed: {
    en: 'CRM: not found. Fill in the name on the card, and I will make the company there.',
    ru: 'CRM: не найден. Заполните в карточке название, и я создам там компанию.',
  },
  crm_several: {
    en: 'CRM: {count} {count|row has|rows have} this tax id. Say which company is meant:',
    ru: 'CRM: с этим ИНН {count} {count|запись|записи|записей}. Выберите компанию:',
  },

  // A row in words
  part_kpp: { en: 'KPP {value}', ru: 'КПП {value}' },
  part_ogrn: { en: 'OGRN {value}', ru: 'ОГРН {value}' },
  part_ogrnip: { en: 'OGRNIP {value}', ru: 'ОГРНИП {value}' },
  part_address: { en: 'address: {value}', ru: 'адрес: {value}' },
  part_signatory: { en: 'signs: {value}', ru: 'подписывает: {value}' },
  part_group: { en: 'folder: {value}', ru: 'папка: {value}' },
  part_branch: { en: 'a branch', ru: 'обособленное подразделение' },
  part_country: { en: 'country: {value}', ru: 'страна: {value}' },
  form_legal_entity: { en: 'legal entity', ru: 'юридическое лицо' },
  form_sole_proprietor: { en: 'sole proprietor', ru: 'ИП' },
  form_natural_person: { en: 'natural person', ru: 'физическое лицо' },
  form_foreign_company: { en: 'foreign company', ru: 'иностранная компания' },
  nameless: { en: 'without a name', ru: 'без названия' },
  dirty_onec: {
    en: '1C, {field}: «{text}» cannot be so, and was not used.',
    ru: '1С, {field}: «{text}» — такого не бывает, не использовано.',
  },
  dirty_crm: {
    en: 'CRM, {field}: «{text}» cannot be so, and was not used.',
    ru: 'CRM, {field}: «{text}» — такого не бывает, не использовано.',
  },
  dirty_inn: { en: 'INN', ru: 'ИНН' },
  dirty_kpp: { en: 'KPP', ru: 'КПП' },
  dirty_ogrn: { en: 'OGRN', ru: 'ОГРН' },
  dirty_tax_id: { en: 'tax id', ru: 'налоговый номер' },
  dirty_country: { en: 'country', ru: 'страна' },
  dirty_legal_form: { en: 'legal form', ru: 'вид лица' },

  // Entries
  entry_entity: { en: 'Type of the counterparty', ru: 'Тип контрагента' },
  filled_onec: { en: 'Filled in from 1C: {entries}.', ru: 'Заполнено по 1С: {entries}.' },
  filled_crm: { en: 'Filled in from the CRM: {entries}.', ru: 'Заполнено по CRM: {entries}.' },
  differs_heading: { en: 'What differs:', ru: 'Расходится:' },
  differs: { en: '{entry}: {tellers}', ru: '{entry}: {tellers}' },
  differs_decided: { en: '{entry}: {value} ({teller} is right)', ru: '{entry}: {value} (верно {teller})' },
  differs_signatory: { en: 'Who signs: {tellers}', ru: 'Кто подписывает: {tellers}' },
  says_card: { en: 'on the card «{value}»', ru: 'в карточке «{value}»' },
  says_crm: { en: 'in the CRM «{value}»', ru: 'в CRM «{value}»' },
  says_onec: { en: 'in 1C «{value}»', ru: 'в 1С «{value}»' },
  teller_card: { en: 'the card', ru: 'в карточке' },
  teller_crm: { en: 'the CRM', ru: 'в CRM' },
  teller_onec: { en: '1C', ru: 'в 1С' },
  button_right_onec: { en: '{entry}: 1C is right', ru: '{entry}: верно 1С' },
  button_right_crm: { en: '{entry}: the CRM is right', ru: '{entry}: верно CRM' },
  button_right_card: { en: '{entry}: the card is right', ru: '{entry}: верно в карточке' },
  button_row: { en: 'No. {number}: KPP {kpp}', ru: '№ {number}: КПП {kpp}' },
  button_row_named: { en: 'No. {number}: {name}', ru: '№ {number}: {name}' },
  button_company: { en: 'CRM: {title}', ru: 'CRM: {title}' },

  // Papers
  papers_heading: { en: 'Papers on file:', ru: 'Документы, которые уже есть:' },
  paper_line: { en: '{paper}: {state} ({source})', ru: '{paper}: {state} ({source})' },
  paper_numbered: { en: '{paper} no. {number}', ru: '{paper} № {number}' },
  paper_issued: { en: '{paper} of {day}', ru: '{paper} от {day}' },
  source_onec: { en: '1C', ru: '1С' },
  source_contract: { en: 'contract no. {number}', ru: 'договор № {number}' },
  state_offered: { en: 'holds', ru: 'действует' },
  state_offered_until: { en: 'holds until {day}', ru: 'действует до {day}' },
  state_used: { en: 'is used', ru: 'взят в договор' },
  state_here: { en: 'the contract has it already', ru: 'в договоре уже есть' },
  state_here_not_holding: {
    en: 'holds, but the one in the contract does not: replace its file on the card',
    ru: 'действует, а документ, приложенный к договору, нет: замените его файл в карточке',
  },
  state_here_not_holding_until: {
    en: 'holds until {day}, but the one in the contract does not: replace its file on the card',
    ru: 'действует до {day}, а документ, приложенный к договору, нет: замените его файл в карточке',
  },
  state_not_needed: { en: 'not needed for this contract', ru: 'для этого договора не нужен' },
  state_expired: { en: 'expired', ru: 'срок истёк' },
  state_expired_until: { en: 'expired on {day}', ru: 'срок истёк {day}' },
  state_expires_early: { en: 'will not hold long enough', ru: 'истечёт раньше, чем понадобится' },
  state_expires_early_until: { en: 'holds until {day}, not long enough', ru: 'действует до {day}, этого мало' },
  state_invalid: { en: 'does not hold', ru: 'не действует' },
  state_unclear: { en: 'nobody can say whether it holds', ru: 'действует ли, неизвестно' },
  papers_more: { en: 'and {count} more', ru: 'и ещё {count}' },
  papers_to_confirm: {
    en: 'Nothing of it is used before you say so.',
    ru: 'Без вашего решения ни один из них не берётся.',
  },
  button_use: { en: 'Use: {paper}', ru: 'Использовать: {paper}' },

  // What went wrong before
  returns_client: {
    en: 'Returned before with this counterparty: {reasons}.',
    ru: 'С этим контрагентом возвращали: {reasons}.',
  },
  returns_curator: { en: 'Returned to you before: {reasons}.', ru: 'Вам возвращали: {reasons}.' },
  returned: {
    en: '{reason} ({count} {count|time|times}, last on {day})',
    ru: '{reason} ({count} {count|раз|раза|раз}, последний — {day})',
  },

  // What comes next
  not_begun: {
    en: 'Approval begins once the card says everything that is needed for it.',
    ru: 'Согласование начнётся, когда в карточке будет всё нужное для начала.',
  },
  left_heading: {
    en: 'Left before it can be sent to approval: {what}.',
    ru: 'До отправки на согласование осталось: {what}.',
  },
  left_papers: { en: 'put in {papers}', ru: 'добавить документы ({papers})' },
  left_draft: { en: 'put in the draft', ru: 'приложить проект договора' },
  left_differs: { en: 'say above who is right', ru: 'решить выше, что верно' },
  left_row: { en: 'say above whom the contract is with', ru: 'выбрать выше, с кем договор' },
  gone_on: { en: 'The contract has gone on.', ru: 'Договор пошёл дальше.' },
  see_below: { en: '1C has answered: what was found stands below.', ru: '1С ответила: что нашлось — ниже.' },
  wait: {
    en: 'Noted. I am asking 1C and the CRM once more, then it is done.',
    ru: 'Принято. Уточняю в 1С и CRM и сделаю.',
  },
  other_now: {
    en: 'Something else stands there by now: look at the summary again.',
    ru: 'Там теперь другое: посмотрите сводку ещё раз.',
  },
  button_submit: { en: 'Send to approval', ru: 'Отправить на согласование' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type IntakeWord = keyof typeof INTAKE_WORDS;

/** A line of the intake with its params put in; params are escaped by whoever gives them. */
export function intakeWord(key: IntakeWord, language: Language, params: Params = {}): string {
  return fillTemplate(INTAKE_WORDS[key][language], params, language);
}
