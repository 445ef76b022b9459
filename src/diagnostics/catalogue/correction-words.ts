// The words in which people are told of what they did on the portal by hand: what is missing, what was put back and why.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';

export const CORRECTION_WORDS = {
  // A new card
  card_named: { en: 'Card «{title}»', ru: 'Карточка «{title}»' },
  start_begun: {
    en: 'The contract is taken in: the card shows what is missing and until when. Put files and dates on the card; what comes next is done here.',
    ru: 'Договор принят: чего не хватает и до какого срока, видно на карточке. Файлы и даты вносите в карточку, остальное — отсюда.',
  },
  start_missing: {
    en: 'Approval has not begun yet. Fill in on the card: {fields}.',
    ru: 'Согласование ещё не началось. Заполните в карточке: {fields}.',
  },
  start_wrong: {
    en: 'Approval has not begun yet. Correct on the card:\n{found}',
    ru: 'Согласование ещё не началось. Исправьте в карточке:\n{found}',
  },
  start_no_route: {
    en: 'Approval has not begun yet: the rules have no route for such a contract. Tell the lawyer who keeps the rules.',
    ru: 'Согласование ещё не началось: в правилах нет маршрута для такого договора. Сообщите юристу, который ведёт правила.',
  },
  start_stranger: {
    en: 'Approval has not begun: the rules do not name you. Ask for your name to be added to the directory of people, then save the card again.',
    ru: 'Согласование не началось: вас нет в справочнике сотрудников. Попросите добавить вас в правила и сохраните карточку ещё раз.',
  },
  start_copy: {
    en: 'This card is a copy of another one, and approval does not begin on it: what was decided there does not count here. To begin a new contract, make a new card. (An administrator can clear the field «{key}» of this one instead.)',
    ru: 'Эта карточка — копия другой, и согласование по ней не начинается: решения по той карточке здесь не действуют. Чтобы начать новый договор, создайте новую карточку. (Или администратор может очистить в этой поле «{key}».)',
  },
  entry_inn: { en: 'INN (or a foreign tax id)', ru: 'ИНН (или налоговый номер иностранной компании)' },

  // Inputs
  input_stranger: {
    en: 'The card was changed by somebody whom the rules do not name ({fields}). It does not count until you change something on the card yourself (any field) and save it, or change it back.',
    ru: 'Карточку изменил человек, которого нет в справочнике ({fields}). Это не учитывается, пока вы сами не измените что-нибудь в карточке (любое поле) и не сохраните её или не вернёте прежнее.',
  },
  input_not_theirs: {
    en: 'The card was saved by {person}, and it says something else than the contract ({fields}). The curator changes that: it does not count until you change something on the card yourself (any field) and save it, or change it back.',
    ru: 'Карточка сохранена ({person}), и в ней не то, что в договоре ({fields}). Это меняет куратор: изменение не учитывается, пока вы сами не измените что-нибудь в карточке (любое поле) и не сохраните её или не вернёте прежнее.',
  },
  input_for_curator: {
    en: 'On this card the curator decides on {fields}: the curator was told, and until the curator saves it the contract stays as it was.',
    ru: 'В этой карточке такие изменения ({fields}) вносит куратор: ему сказано, а до его сохранения договор остаётся прежним.',
  },
  comment_decides_nothing: {
    en: 'What you wrote under the card is kept in the history of the contract, but it decides nothing. You are asked for a decision: press a button under my question, or open the contract here.',
    ru: 'Ваш комментарий в карточке сохранён в истории договора, но решением он не является. Ваше решение ждут: нажмите кнопку под моим вопросом или откройте договор отсюда.',
  },
  input_file: { en: 'the file of «{document}»', ru: 'файл «{document}»' },
  input_date: { en: 'the dates of «{document}»', ru: 'даты «{document}»' },
  input_draft: { en: 'the draft', ru: 'проект договора' },
  file_too_large: {
    en: 'The file in «{field}» was not taken: it is larger than {most} MB. Put a smaller one there.',
    ru: 'Файл в поле «{field}» не принят: он больше {most} МБ. Положите файл меньшего размера.',
  },
  file_not_loaded: {
    en: 'The file in «{field}» could not be loaded. Put it there again.',
    ru: 'Файл в поле «{field}» не удалось загрузить. Положите его ещё раз.',
  },
  limit_currency: {
    en: 'The limit of «{document}» was not taken: write it in {currency}.',
    ru: 'Лимит документа «{document}» не учтён: укажите его в валюте {currency}.',
  },

  // What was put back
  stage_put_back: {
    en: 'The stage shows where the contract is; a decision moves it. It stands at «{stage}» again. What did you want to do?',
    ru: 'Стадия показывает, где договор; двигает её решение. Карточка снова на стадии «{stage}». Что вы хотели сделать?',
  },
  outputs_put_back: {
    en: 'Holder, deadlines, verdicts and the other fields of the engine are written by the engine alone; what you wrote there was put back. What did you want to do?',
    ru: 'Кто согласует, сроки, решения и другие служебные поля заполняет только система; ваши правки в них отменены. Что вы хотели сделать?',
  },
  funnel_put_back: {
    en: 'The contract belongs to this section and was put back here. What did you want to do?',
    ru: 'Договор согласуется в этом разделе, карточка возвращена сюда. Что вы хотели сделать?',
  },
  task_put_back: {
    en: 'Closing the task decides nothing: press your decision under the question in this chat. The task is open again.',
    ru: 'Закрытие задачи ничего не решает: нажмите решение под вопросом в этом чате. Задача открыта снова.',
  },
  disputed: {
    en: 'The card is moved or edited by hand, or by a robot, again and again. It is left as it is for an hour; what was decided stands in the engine.',
    ru: 'Карточку снова и снова двигают или правят вручную или роботом. Час система её не трогает; решения хранятся в системе.',
  },

  // Cards and people that are gone
  card_deleted: {
    en: 'The card of a contract that is being approved was deleted. Nothing more can be shown there. Restore it from the recycle bin, and the approval goes on; or withdraw the contract.',
    ru: 'Карточка договора, который согласуется, удалена. Показывать решения больше негде. Верните её из корзины, и согласование продолжится; или отзовите договор.',
  },
  card_moved: {
    en: 'The card came back from the recycle bin, under a new number: the approval goes on with it. What was decided stands; tasks that are open lead here. The portal does not bring back its company and its contacts: choose them again if you need them there. Links in older messages lead to the card that is gone.',
    ru: 'Карточка вернулась из корзины, номер у неё новый: согласование продолжается по ней. Принятые решения в силе, открытые задачи привязаны к ней. Компанию и контакты портал не возвращает: если они нужны в карточке, выберите их снова. Ссылки в прежних сообщениях ведут на удалённую карточку.',
  },
  person_dismissed: {
    en: '{person} was dismissed, and {count} {count|contract waits|contracts wait} for them. Take the name out of the roles in the rules.',
    ru: '{person} больше не работает, а его решения {count|ждёт|ждут|ждут} {count} {count|договор|договора|договоров}. Уберите имя из ролей в правилах.',
  },
  person_absent: {
    en: '{person} is away until {until}, and {count} {count|contract waits|contracts wait} for them. Enter the absence in the directory, so that a substitute is asked.',
    ru: '{person} отсутствует до {until}, а его решения {count|ждёт|ждут|ждут} {count} {count|договор|договора|договоров}. Внесите отсутствие в справочник, чтобы спросили заместителя.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CorrectionWord = keyof typeof CORRECTION_WORDS;

/** A word of a correction with its params put in. */
export function correctionWord(key: CorrectionWord, language: Language, params: Params = {}): string {
  return fillTemplate(CORRECTION_WORDS[key][language], params, language);
}
