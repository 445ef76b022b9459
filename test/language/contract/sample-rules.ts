// A small set of rules by hand, with a fact of every type, for the tests of reading contracts.
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import type { FactDeclaration, FactType, Value } from '../../../src/domain/fact.ts';
import type { Rate } from '../../../src/domain/money.ts';
import type { ContractRules } from '../../../src/language/contract/contract-rules.ts';
import { contractRules } from '../../../src/language/contract/contract-rules.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';

type Declared = {
  readonly title?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly default?: Value;
} & Partial<Pick<FactDeclaration, 'optional' | 'origin' | 'builtIn'>> & { readonly confirmedBy?: string };

const AT = placeIn('rules/facts.yaml');

function fact(name: string, type: FactType, declared: Declared = {}): FactDeclaration {
  const { title = name, options = {}, confirmedBy } = declared;
  return {
    fact: brandId(name),
    type,
    title,
    options: Object.entries(options).map(([option, named]) => ({ option, title: named })),
    optional: declared.optional ?? false,
    origin: declared.origin ?? 'contract',
    builtIn: declared.builtIn ?? false,
    at: AT,
    ...(confirmedBy === undefined ? {} : { confirmedBy: brandId(confirmedBy) }),
    ...(declared.default === undefined ? {} : { default: declared.default }),
  };
}

const ENTITIES = {
  llc: 'ООО',
  sole_proprietor: 'ИП',
  self_employed: 'Самозанятый',
  foreign_company: 'Иностранная компания',
  fund: 'Фонд',
};

const FACTS: readonly FactDeclaration[] = [
  fact('entity', 'choice', { title: 'Тип контрагента', options: ENTITIES, origin: 'derived', builtIn: true }),
  fact('npd', 'boolean', { builtIn: true }),
  fact('client', 'lists', { origin: 'derived', builtIn: true }),
  fact('country', 'code', { origin: 'derived', builtIn: true }),
  fact('currencies', 'codes', { origin: 'derived', builtIn: true }),
  fact('initiator', 'person', { builtIn: true }),
  fact('department', 'department', { builtIn: true }),
  fact('created', 'date', { origin: 'derived', builtIn: true }),
  fact('sign_by', 'date', { optional: true, builtIn: true }),
  fact('urgent', 'boolean', { default: false, builtIn: true }),
  fact('amount', 'money', { title: 'Сумма договора', optional: true }),
  fact('kind', 'choice', {
    title: 'Вид договора',
    options: { services: 'Оказание услуг', supply: 'Поставка', nda: 'NDA' },
  }),
  fact('subjects', 'choices', { options: { ip: 'Права', works: 'Работы', personal_data: 'Персональные данные' } }),
  fact('own_form', 'boolean', { title: 'Наша форма', confirmedBy: 'legal' }),
  fact('prepayment', 'percent'),
  fact('term', 'months', { optional: true }),
  fact('score', 'number'),
  fact('project', 'text'),
  fact('project_lead', 'person', { optional: true }),
  fact('debt', 'money', { origin: 'onec' }),
];

const PEOPLE = { belova: 'Белова А. В.', sidorov: 'Сидоров К. П.', fedorov: 'Фёдоров М. Л.' };
const DOCUMENTS = { charter: 'Устав', egrul_extract: 'Выписка из ЕГРЮЛ', power_of_attorney: 'Доверенность' };

/** The day as of which contracts are read in these tests. */
export const SAMPLE_DAY: Day = parseDay('2026-03-02') ?? fail('2026-03-02');

function fail(what: string): never {
  throw new Error(`not a day: ${what}`);
}

/** The rules themselves. */
export const SAMPLE_BUNDLE: Bundle = {
  format: 'vizir-bundle/1',
  hash: brandId('sample'),
  decisionsHash: brandId('sample'),
  directoryHash: brandId('sample'),
  decisions: {
    policy: {
      title: 'Sample',
      language: 'en',
      currency: 'RUB',
      calendar: brandId('moscow'),
      lastResort: brandId('director'),
      promises: [],
      severities: [],
      ignores: [],
      typical: [],
      at: AT,
    },
    facts: FACTS,
    impossible: [],
    limits: [],
    clientLists: [
      {
        list: brandId('key_clients'),
        title: 'Key clients',
        members: [
          { taxId: '7707083893', title: 'ПАО Сбербанк' },
          { taxId: 'DE123456789', title: 'Beispiel GmbH' },
        ],
        at: AT,
      },
      { list: brandId('banks'), title: 'Banks', members: [{ taxId: '7707083893', title: 'Сбер' }], at: AT },
    ],
    documents: Object.entries(DOCUMENTS).map(([document, title]) => ({
      document: brandId(document),
      title,
      personal: false,
      at: AT,
    })),
    packages: [],
    roles: [],
    slas: [],
    states: [],
    routes: [],
    amendments: [],
    signing: [],
  },
  directory: {
    departments: [
      { department: brandId('sales'), title: 'Отдел продаж', at: AT },
      { department: brandId('far_east'), title: 'Офис во Владивостоке', at: AT },
    ],
    people: Object.entries(PEOPLE).map(([person, title]) => ({
      person: brandId(person),
      title,
      ...(person === 'sidorov' ? { department: brandId('sales') } : {}),
      away: [],
      at: AT,
    })),
    calendars: [],
    reasons: [],
    letters: [],
  },
};

/** What contracts are read against, with rates given beside them. */
export function sampleRules(rates: Readonly<Record<string, string>> = {}): ContractRules {
  const given = Object.entries(rates).map(([currency, value]): Rate => ({ currency, value, source: 'rates.yaml' }));
  return contractRules(SAMPLE_BUNDLE, SAMPLE_DAY, given);
}
