// What acts, states and actors are called on the page of acts. Both languages side by side, so that neither can be forgotten.

import type { ActName } from '../../src/domain/act.ts';
import type { Actor, ActState, Leads } from '../../src/machine/acts/act-table.ts';

type Bilingual = Readonly<Record<'ru' | 'en', string>>;

export const ACT_NAMES: Readonly<Record<ActName, Bilingual>> = {
  submit: { en: 'send to approval', ru: 'отправить на согласование' },
  take: { en: 'take a step', ru: 'взять шаг в работу' },
  release: { en: 'give a step back', ru: 'вернуть шаг коллегам' },
  approve: { en: 'approve', ru: 'согласовать' },
  approve_with_remarks: { en: 'approve with remarks', ru: 'согласовать с замечаниями' },
  return: { en: 'return for rework', ru: 'вернуть на доработку' },
  reject: { en: 'reject', ru: 'отклонить' },
  done: { en: 'report a task as done', ru: 'отметить исполнение' },
  grant_round: { en: 'grant one round more', ru: 'дать ещё один круг' },
  ask_client: { en: 'ask the client', ru: 'спросить клиента' },
  answer: { en: 'pass on the client’s answer', ru: 'передать ответ клиента' },
  send_letter: { en: 'send a letter to the client', ru: 'отправить письмо клиенту' },
  address_letter: { en: 'give the address of a letter', ru: 'указать адрес письма' },
  confirm_letter: { en: 'say that a letter has left', ru: 'отметить, что письмо ушло' },
  deny_letter: { en: 'say that a letter has not left', ru: 'отметить, что письмо не ушло' },
  file_answer: { en: 'file an answer to a letter', ru: 'приложить ответ на письмо' },
  delegate: { en: 'hand a question to a colleague', ru: 'передать вопрос коллеге' },
  invite: { en: 'bring in a colleague', ru: 'привлечь коллегу' },
  record_remark: { en: 'record what was said', ru: 'записать сказанное' },
  address_remark: { en: 'answer a remark', ru: 'ответить на замечание' },
  accept_remark: { en: 'accept the answer to a remark', ru: 'принять ответ на замечание' },
  withdraw_remark: { en: 'withdraw a remark', ru: 'снять замечание' },
  resubmit: { en: 'send again after rework', ru: 'отправить снова после доработки' },
  add_document: { en: 'add a paper', ru: 'добавить документ' },
  replace_document: { en: 'replace a paper', ru: 'заменить документ' },
  replace_draft: { en: 'replace the draft', ru: 'заменить проект договора' },
  promise: { en: 'promise a paper by a day', ru: 'обещать документ к дате' },
  change_fact: { en: 'change a fact', ru: 'изменить признак' },
  confirm_fact: { en: 'confirm a fact', ru: 'подтвердить признак' },
  confirm_reuse: { en: 'confirm the reuse of a paper', ru: 'подтвердить повторное использование документа' },
  hold: { en: 'put on hold', ru: 'приостановить' },
  resume: { en: 'go on', ru: 'возобновить' },
  withdraw: { en: 'withdraw the contract', ru: 'отозвать договор' },
  change_curator: { en: 'change the curator', ru: 'сменить куратора' },
  sign: { en: 'report our signature', ru: 'отметить нашу подпись' },
  countersign: { en: 'report their signature', ru: 'отметить подпись контрагента' },
  register: { en: 'register under a number', ru: 'зарегистрировать под номером' },
};

export const STATE_NAMES: Readonly<Record<ActState, Bilingual>> = {
  intake: { en: 'intake', ru: 'подготовка' },
  gate: { en: 'at a gate', ru: 'у рубежа' },
  stage: { en: 'in a stage', ru: 'на этапе' },
  rework: { en: 'rework', ru: 'доработка' },
  waiting_for_client: { en: 'waiting for the client', ru: 'ждём клиента' },
  on_hold: { en: 'on hold', ru: 'приостановлено' },
  signing_gate: { en: 'before signing', ru: 'перед подписанием' },
  signing: { en: 'signing', ru: 'подписание' },
  sent: { en: 'at the counterparty', ru: 'у контрагента' },
  scanning: { en: 'scanning', ru: 'сканирование' },
  registered: { en: 'registered', ru: 'зарегистрирован' },
  rejected: { en: 'rejected', ru: 'отклонён' },
  withdrawn: { en: 'withdrawn', ru: 'отозван' },
};

export const ACTOR_NAMES: Readonly<Record<Actor, Bilingual>> = {
  curator: { en: 'the curator', ru: 'куратор' },
  initiator: { en: 'the initiator', ru: 'инициатор' },
  asked: { en: 'who is asked in the step', ru: 'кого спрашивают в шаге' },
  taker: { en: 'who has taken the step', ru: 'кто взял шаг в работу' },
  arbiter: { en: 'who decides after too many rounds', ru: 'кто решает, когда кругов слишком много' },
  owner: { en: 'whom the state waits for', ru: 'за кем это состояние' },
  head: { en: 'their head', ru: 'руководитель' },
  confirmer: { en: 'the role that confirms the fact', ru: 'роль, которая подтверждает признак' },
  author: {
    en: 'the author of the remark, or who is asked in its step',
    ru: 'автор замечания или кого спрашивают в его шаге',
  },
};

export const LEADS: Readonly<Record<Leads, Bilingual>> = {
  stays: {
    en: 'on, once the stage is met; back, once it is returned',
    ru: 'дальше, когда этап пройден; назад, когда договор возвращён',
  },
  again: {
    en: 'to the first step whose approval no longer stands',
    ru: 'к первому шагу, чьё согласование больше не в силе',
  },
  route: { en: 'into the route, to the first step that is not met', ru: 'в маршрут, к первому непройденному шагу' },
  back: { en: 'to where the pause began', ru: 'туда, где началась пауза' },
  intake: { en: 'to intake', ru: 'в подготовку' },
  rework: { en: 'to rework', ru: 'на доработку' },
  waiting_for_client: { en: 'to waiting for the client', ru: 'к ожиданию клиента' },
  on_hold: { en: 'to on hold', ru: 'в приостановленные' },
  signing: { en: 'to signing', ru: 'на подписание' },
  sent: { en: 'to the counterparty', ru: 'к контрагенту' },
  scanning: { en: 'to scanning', ru: 'на сканирование' },
  withdrawn: { en: 'to the end: withdrawn', ru: 'к концу: отозван' },
  registered: { en: 'to the end: registered', ru: 'к концу: зарегистрирован' },
};

export const PAGE = {
  title: { en: 'Acts: who may do what, and when', ru: 'Действия: кто, что и когда может' },
  intro: {
    en: 'Written from the table by which the machine judges every act (src/machine/acts/act-table.ts). What the table does not allow is refused, with the reason given, and the case stays as it was. Being asked, reminded or told is no act: nothing is ever approved by time.',
    ru: 'Составлено по таблице, по которой автомат судит о каждом действии (src/machine/acts/act-table.ts). Чего таблица не разрешает, в том отказано с названной причиной, и дело остаётся каким было. Вопрос, напоминание и уведомление — не действия: само собой, по времени, не согласуется ничего.',
  },
  when: { en: 'When', ru: 'Когда' },
  whenSays: {
    en: 'A dot: allowed. A number: refused, whoever does it, for the reason of that number.',
    ru: 'Точка: можно. Число: отказано, кто бы это ни делал, по причине с этим номером.',
  },
  act: { en: 'act', ru: 'действие' },
  who: { en: 'Who, and under which conditions', ru: 'Кто и при каких условиях' },
  by: { en: 'by', ru: 'кто' },
  others: { en: 'anybody else', ru: 'остальным' },
  alsoRefused: { en: 'also refused when', ru: 'отказано и тогда, когда' },
  leads: { en: 'leads', ru: 'ведёт' },
  reasons: { en: 'Reasons for a refusal', ru: 'Причины отказа' },
  own: {
    en: 'Initiator, every curator so far and whoever edited the draft last never approve, whatever role they have. Where the rules promise one visa a person, nobody gives a second one.',
    ru: 'Инициатор, каждый, кто был куратором, и тот, кто последним правил проект договора, не согласуют никогда, какая бы роль у них ни была. Где правила обещают одну визу на человека, второй не ставит никто.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
