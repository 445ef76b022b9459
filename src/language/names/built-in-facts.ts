// Facts that every rule set has: what the engine itself knows of a contract, and what it remembers of earlier ones.

import type { FactOrigin, FactType } from '../../domain/fact.ts';

export type BuiltInFact = {
  readonly type: FactType;
  readonly title: { readonly ru: string; readonly en: string };
  readonly optional: boolean;
  readonly origin: FactOrigin;
  readonly default?: boolean;
};

/** In the order of the documentation. `entity` takes its options from the document packages. */
const BUILT_IN = {
  entity: { type: 'choice', title: { ru: 'Тип контрагента', en: 'Entity type' }, optional: false, origin: 'derived' },
  npd: {
    type: 'boolean',
    title: { ru: 'Платит НПД', en: 'Pays the tax on professional income' },
    optional: false,
    origin: 'contract',
  },
  client: {
    type: 'lists',
    title: { ru: 'Списки контрагентов', en: 'Lists of clients' },
    optional: false,
    origin: 'derived',
  },
  country: { type: 'code', title: { ru: 'Страна контрагента', en: 'Country' }, optional: false, origin: 'derived' },
  currencies: { type: 'codes', title: { ru: 'Валюты договора', en: 'Currencies' }, optional: false, origin: 'derived' },
  initiator: { type: 'person', title: { ru: 'Инициатор', en: 'Initiator' }, optional: false, origin: 'contract' },
  department: {
    type: 'department',
    title: { ru: 'Отдел инициатора', en: 'Department' },
    optional: false,
    origin: 'contract',
  },
  created: { type: 'date', title: { ru: 'Дата заявки', en: 'Created on' }, optional: false, origin: 'derived' },
  // Most contracts have no day by which they must be signed: "there is none" is an answer.
  sign_by: { type: 'date', title: { ru: 'Подписать до', en: 'To be signed by' }, optional: true, origin: 'contract' },
  urgent: {
    type: 'boolean',
    title: { ru: 'Срочно', en: 'Urgent' },
    optional: false,
    origin: 'contract',
    default: false,
  },
} satisfies Record<string, BuiltInFact>;

/** What the history answers: a closed list, since each needs code that computes it. Usable as they are, or declared with a title of one's own. */
const HISTORY = {
  client_year_total: {
    type: 'money',
    title: { ru: 'Договоры с контрагентом за год, с этим', en: 'Contracts with the client this year' },
    optional: false,
    origin: 'history',
  },
  client_last_returns: {
    type: 'number',
    title: { ru: 'Возвраты прошлых договоров', en: 'Returns of earlier contracts' },
    optional: false,
    origin: 'history',
  },
  parent_total: {
    type: 'money',
    title: { ru: 'Сумма с основным договором', en: 'Total with the main contract' },
    optional: true,
    origin: 'history',
  },
  parent_route: {
    type: 'text',
    title: { ru: 'Маршрут основного договора', en: 'Route of the main contract' },
    optional: true,
    origin: 'history',
  },
} satisfies Record<string, BuiltInFact>;

const BUILT_IN_FACTS: ReadonlyMap<string, BuiltInFact> = new Map(Object.entries(BUILT_IN));
const HISTORY_FACTS: ReadonlyMap<string, BuiltInFact> = new Map(Object.entries(HISTORY));

/** Facts that are always there and cannot be declared. */
export function builtInFacts(): ReadonlyMap<string, BuiltInFact> {
  return BUILT_IN_FACTS;
}

/** Facts that the history answers; `from: history` takes no other. */
export function historyFacts(): ReadonlyMap<string, BuiltInFact> {
  return HISTORY_FACTS;
}

/** True for a fact that is always there: it cannot be declared, nor can a document take its name. */
export function isBuiltInFact(name: string): boolean {
  return BUILT_IN_FACTS.has(name);
}
