// The words in which the life of a case is told, both languages side by side.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';

export const LIFE_WORDS = {
  // States
  state_intake: { en: 'intake', ru: 'подготовка' },
  state_rework: { en: 'rework', ru: 'доработка' },
  state_waiting_for_client: { en: 'waiting for the client', ru: 'ждём клиента' },
  state_on_hold: { en: 'on hold', ru: 'приостановлено' },
  state_signing: { en: 'signing', ru: 'подписание' },
  state_sent: { en: 'sent to be signed', ru: 'отправлено на подпись' },
  state_scanning: { en: 'scanning', ru: 'сканирование' },
  state_registered: { en: 'registered', ru: 'зарегистрирован' },
  state_rejected: { en: 'rejected', ru: 'отклонён' },
  state_withdrawn: { en: 'withdrawn', ru: 'отозван' },
  at_gate: { en: '{state}, waits for papers', ru: '{state}, ждёт документов' },

  // What somebody did
  did_start: { en: 'the case begins', ru: 'дело начато' },
  did_submit: { en: 'sends it to approval', ru: 'отправляет на согласование' },
  did_take: { en: 'takes it', ru: 'берёт в работу' },
  did_release: { en: 'gives it back to the others', ru: 'возвращает коллегам' },
  did_approve: { en: 'approves', ru: 'согласует' },
  did_approve_with_remarks: { en: 'approves with remarks', ru: 'согласует с замечаниями' },
  did_return: { en: 'returns it: {what}', ru: 'возвращает: {what}' },
  did_reject: { en: 'rejects it', ru: 'отклоняет' },
  did_done: { en: 'has done it', ru: 'исполняет' },
  did_grant_round: { en: 'grants one more round', ru: 'даёт ещё один круг' },
  did_ask_client: { en: 'asks the client', ru: 'спрашивает клиента' },
  did_answer: { en: 'has the answer', ru: 'передаёт ответ' },
  did_delegate: { en: 'hands it over', ru: 'передаёт другому' },
  did_invite: { en: 'invites a colleague', ru: 'привлекает коллегу' },
  did_address_remark: { en: 'answers a remark', ru: 'отвечает на замечание' },
  did_accept_remark: { en: 'accepts the answer', ru: 'принимает ответ' },
  did_record_remark: { en: 'notes what was said', ru: 'записывает сказанное' },
  did_withdraw_remark: { en: 'withdraws the remark', ru: 'снимает замечание' },
  did_resubmit: { en: 'sends it again', ru: 'отправляет снова' },
  did_add_document: { en: 'adds: {what}', ru: 'добавляет: {what}' },
  did_replace_document: { en: 'replaces: {what}', ru: 'заменяет: {what}' },
  did_replace_draft: { en: 'replaces the draft', ru: 'заменяет проект договора' },
  did_promise: { en: 'promises: {what}', ru: 'обещает: {what}' },
  did_change_fact: { en: 'changes: {what}', ru: 'меняет: {what}' },
  did_confirm_fact: { en: 'confirms: {what}', ru: 'подтверждает: {what}' },
  did_confirm_reuse: { en: 'reuses: {what}', ru: 'берёт прежний документ: {what}' },
  did_hold: { en: 'puts it on hold', ru: 'приостанавливает' },
  did_resume: { en: 'goes on', ru: 'возобновляет' },
  did_withdraw: { en: 'withdraws the contract', ru: 'отзывает договор' },
  did_change_curator: { en: 'hands over the contract', ru: 'передаёт договор другому куратору' },
  did_sign: { en: 'signed by us', ru: 'подписано нами' },
  did_countersign: { en: 'signed by them', ru: 'подписано контрагентом' },
  did_register: { en: 'registers it', ru: 'регистрирует' },
  by_time: { en: 'the time has come', ru: 'подошло время' },
  by_rules: { en: 'decided anew', ru: 'решено заново' },
  did_migrate: { en: 'moves it to other rules', ru: 'переводит на другие правила' },
  did_undo_migration: { en: 'takes it back to the rules it had before', ru: 'возвращает на прежние правила' },
  did_decide_anew: { en: 'has it decided anew', ru: 'вызывает новое решение' },
  did_begin: { en: 'begins the case', ru: 'начинает дело' },
  by_check: { en: 'papers were checked', ru: 'документы проверены' },
  by_day: { en: 'a new day', ru: 'новый день' },

  // What came of it
  moved: { en: 'now: {state}', ru: 'теперь: {state}' },
  asked: { en: 'asked: {step} ({people}){due}', ru: 'спрошены: {step} ({people}){due}' },
  asked_because_returned: { en: 'asked again, having returned it', ru: 'спрошены снова: возвращали' },
  asked_because_changed: { en: 'asked again, since this changed: {items}', ru: 'спрошены снова: изменилось {items}' },
  due: { en: ', by {due}', ru: ', срок {due}' },
  kept: {
    en: 'stands: {step} ({people}), nothing that it covers has changed',
    ru: 'в силе: {step} ({people}), ничего из того, за что отвечает, не изменилось',
  },
  verdict_lapsed: { en: 'no longer stands: {step}: {items}', ru: 'больше не в силе: {step}: {items}' },
  met: { en: 'done: {step}', ru: 'готово: {step}' },
  returned: { en: 'returned by {person}, round {round}', ru: 'возвращает {person}, круг {round}' },
  not_needed: { en: 'not needed: {step}', ru: 'не нужно: {step}' },
  step_added: { en: 'added: {step}', ru: 'добавлен шаг: {step}' },
  paused: { en: 'the clock stops: {step}', ru: 'часы стоят: {step}' },
  resumed: { en: 'the clock goes on: {step}{due}', ru: 'часы идут: {step}{due}' },
  substituted: { en: '{person} for {other}', ru: '{person} вместо: {other}' },
  last_resort: { en: 'nobody else is left: {people}', ru: 'больше некому: {people}' },
  nobody_left: { en: 'nobody is left: {step}', ru: 'спросить некого: {step}' },
  not_asked_own_contract: {
    en: '{person} is not asked: their own contract',
    ru: '{person} не спрашивают: свой договор',
  },
  not_asked_one_visa: {
    en: '{person} is not asked: one visa each',
    ru: '{person} не спрашивают: одна виза на человека',
  },
  arbiter: { en: '{role} decides after {rounds} {rounds|round|rounds}', ru: 'решает {role}: кругов уже {rounds}' },
  gate_waits: { en: 'waits for: {papers}', ru: 'ждёт: {papers}' },
  gate_waits_remarks: { en: 'waits for {count} open {count|remark|remarks}', ru: 'ждёт: открытых замечаний {count}' },
  gate_passed: { en: 'papers are in: {gate}', ru: 'документы на месте: {gate}' },
  gate_start: { en: 'start', ru: 'начало' },
  gate_signing: { en: 'signing', ru: 'подписание' },
  revision: { en: 'revision {number}: {items}', ru: 'редакция {number}: {items}' },
  first_revision: { en: 'revision {number}', ru: 'редакция {number}' },
  reads_paper: { en: 'a reader for {paper}', ru: 'проверка документа «{paper}»' },
  item_draft: { en: 'the draft', ru: 'проект договора' },
  paper: { en: '{paper}: {from} → {to}', ru: '{paper}: {from} → {to}' },
  remark_open: { en: 'remark {number} is open', ru: 'замечание {number} открыто' },
  remark_addressed: { en: 'remark {number} is answered', ru: 'на замечание {number} ответили' },
  remark_accepted: { en: 'remark {number} is closed', ru: 'замечание {number} закрыто' },
  remark_withdrawn: { en: 'remark {number} is withdrawn', ru: 'замечание {number} снято' },
  calendar_ends: { en: 'the calendar {calendar} does not list {year}', ru: 'в календаре {calendar} нет {year} года' },
  timer: { en: 'due: {timer}', ru: 'подошёл срок: {timer}' },
  plan_revised: { en: 'the plan is new: {because}', ru: 'план новый: {because}' },
  plan_by_submission: {
    en: 'decided by the newest rules, and held to them',
    ru: 'решено по новейшим правилам и закреплено',
  },
  plan_by_migration: { en: 'goes by other rules from now on', ru: 'дальше идёт по другим правилам' },
  plan_by_undoing: { en: 'goes by the rules it had before', ru: 'дальше идёт по прежним правилам' },
  plan_by_change: { en: 'decided anew with what has changed', ru: 'решено заново с учётом перемен' },
  plan_by_confirmation: { en: 'decided anew with what was confirmed', ru: 'решено заново с учётом подтверждения' },
  adopted: { en: 'taken over under way', ru: 'принято на ходу' },

  // What goes out
  pinged: { en: 'pinged, nobody has taken it: {people}', ru: 'напомнили взять в работу: {people}' },
  reminded: { en: 'reminded: {people}', ru: 'напомнили о сроке: {people}' },
  escalated: { en: 'escalated to {people}', ru: 'сообщили руководителю: {people}' },
  letter: { en: 'a letter to the client is ready', ru: 'письмо клиенту готово' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type LifeWord = keyof typeof LIFE_WORDS;

/** A word of a case's life with its params put in. */
export function lifeWord(key: LifeWord, language: Language, params: Params = {}): string {
  return fillTemplate(LIFE_WORDS[key][language], params, language);
}
