// What random rules speak about: the facts, limits, client lists, roles and people that conditions and routes may name.

import fc from 'fast-check';
import type { ClientList, Limit, RoleRule, Sla } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Department, Person } from '../../src/domain/directory.ts';
import type { FactDeclaration, FactType, Value } from '../../src/domain/fact.ts';
import { isOrdered, SCALE } from '../../src/domain/fact.ts';
import type { RoleId } from '../../src/domain/ids.ts';
import { brandId, placeIn } from './brand-id.ts';

export type Vocabulary = {
  readonly facts: readonly FactDeclaration[];
  readonly limits: readonly Limit[];
  readonly clientLists: readonly ClientList[];
};

/** The day as of which random rule sets are judged; dates in them lie around it. */
export const GENERATED_DAY: Day = dayOf('2026-03-02');

/** Borders of random conditions, in whole smallest readable steps: few, so that borders of different rules meet. */
const STEPS = [0, 1, 2, 3, 5];

type FactTemplate = {
  readonly fact: string;
  readonly type: FactType;
  readonly optional: boolean;
  readonly builtIn: boolean;
};

const TEMPLATES: readonly FactTemplate[] = [
  { fact: 'entity', type: 'choice', optional: false, builtIn: true },
  { fact: 'client', type: 'lists', optional: false, builtIn: true },
  { fact: 'npd', type: 'boolean', optional: false, builtIn: true },
  { fact: 'urgent', type: 'boolean', optional: false, builtIn: true },
  { fact: 'country', type: 'code', optional: false, builtIn: true },
  { fact: 'currencies', type: 'codes', optional: false, builtIn: true },
  { fact: 'department', type: 'department', optional: false, builtIn: true },
  { fact: 'sign_by', type: 'date', optional: true, builtIn: true },
  { fact: 'amount', type: 'money', optional: true, builtIn: false },
  { fact: 'debt', type: 'money', optional: false, builtIn: false },
  { fact: 'kind', type: 'choice', optional: false, builtIn: false },
  { fact: 'relation', type: 'choice', optional: true, builtIn: false },
  { fact: 'own_form', type: 'boolean', optional: false, builtIn: false },
  { fact: 'prepayment', type: 'percent', optional: false, builtIn: false },
  { fact: 'score', type: 'number', optional: false, builtIn: false },
  { fact: 'term', type: 'months', optional: true, builtIn: false },
  { fact: 'subjects', type: 'choices', optional: true, builtIn: false },
  { fact: 'lawyer', type: 'person', optional: true, builtIn: false },
  { fact: 'project', type: 'text', optional: false, builtIn: false },
];

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  entity: ['llc', 'sole_proprietor', 'self_employed'],
  kind: ['services', 'supply', 'framework', 'license'],
  relation: ['client', 'supplier', 'contractor'],
  subjects: ['ip', 'works', 'personal_data'],
};

/** Words that values of the other types of words are taken from; the last of each but the departments is named by no rule. */
const WORDS: Readonly<Partial<Record<FactType, readonly string[]>>> = {
  code: ['RU', 'BY', 'KZ', 'CN'],
  codes: ['RUB', 'USD', 'EUR', 'CNY'],
  department: ['legal_department', 'sales', 'board'],
  person: ['ivanov', 'petrov', 'sidorov', 'belova', 'gromov'],
  text: ['alpha', 'beta', 'gamma'],
};

/** The values of a fact of words or flags that rules may name. */
export function namedValues(fact: FactDeclaration): readonly string[] {
  if (fact.options.length > 0) return fact.options.map(({ option }) => option);
  const words = WORDS[fact.type] ?? [];
  return fact.type === 'department' ? words : words.slice(0, -1);
}

/** The values of a fact of words that a contract may give: the named ones and one that no rule names. */
export function givenValues(fact: FactDeclaration): readonly string[] {
  return fact.options.length > 0 ? namedValues(fact) : (WORDS[fact.type] ?? []);
}

/** Borders of an ordered fact that rules may name, in its units. */
export function namedUnits(fact: FactDeclaration): readonly number[] {
  if (!isOrdered(fact.type)) throw new Error(`not an ordered fact: ${fact.fact}`);
  if (fact.type === 'date') return STEPS.map((step) => GENERATED_DAY - 2 + step);
  if (fact.type === 'money') return STEPS.map((step) => step * 100_000_000);
  return STEPS.map((step) => step * SCALE[fact.type as 'number'] * 10);
}

/** A default, sometimes, for facts that are answered with yes or no. */
const arbitraryDefault: fc.Arbitrary<Value | undefined> = fc.option(fc.boolean(), { nil: undefined, freq: 1 });

/** One declared fact made from a template: where its value comes from, who confirms it, whether it may be absent. */
function arbitraryFact(template: FactTemplate): fc.Arbitrary<FactDeclaration> {
  return fc
    .record({
      // What is built in is as it is in every rule set.
      optional: template.optional && !template.builtIn ? fc.boolean() : fc.constant(template.optional),
      confirmed: template.builtIn ? fc.constant(false) : fc.nat(3).map((draw) => draw === 0),
      lazy: template.builtIn ? fc.constant(false) : fc.nat(5).map((draw) => draw === 0),
      default: defaultOf(template),
    })
    .map((drawn) => ({
      fact: brandId(template.fact),
      type: template.type,
      title: `Fact ${template.fact}`,
      options: (OPTIONS[template.fact] ?? []).map((option) => ({ option, title: `Option ${option}` })),
      optional: drawn.optional,
      origin: originOf(template, drawn.lazy),
      ...(drawn.confirmed ? { confirmedBy: brandId<RoleId>('legal') } : {}),
      ...(drawn.default === undefined ? {} : { default: drawn.default }),
      builtIn: template.builtIn,
      at: placeIn('rules/facts.yaml'),
    }));
}

function defaultOf({ fact, type, builtIn }: FactTemplate): fc.Arbitrary<Value | undefined> {
  if (builtIn) return fc.constant(fact === 'urgent' ? false : undefined);
  return type === 'boolean' ? arbitraryDefault : fc.constant(undefined);
}

function originOf(template: FactTemplate, lazy: boolean): FactDeclaration['origin'] {
  if (lazy) return 'onec';
  return template.fact === 'client' || template.fact === 'entity' ? 'derived' : 'contract';
}

/** `count` named limits for money facts; the value of some changes near the day of judgement. */
function arbitraryLimits(): fc.Arbitrary<readonly Limit[]> {
  const units = fc.constantFrom(...STEPS.slice(1).map((step) => step * 100_000_000));
  const change = fc.record({ offset: fc.integer({ min: -2, max: 2 }), units });
  const values = fc.record({ first: units, change: fc.option(change, { nil: undefined }) });
  return fc.tuple(values, values).map((drawn) =>
    drawn.map(({ first, change: later }, index) => ({
      limit: brandId(`limit_${index}`),
      title: `Limit ${index}`,
      type: 'money' as const,
      values:
        later === undefined
          ? [{ units: first }]
          : [{ units: first }, { from: (GENERATED_DAY + later.offset) as Day, units: later.units }],
      at: placeIn('rules/limits.yaml'),
    })),
  );
}

/** Tax ids of clients; the last one is on no list. All have right check digits. */
export const TAX_IDS = ['7707083893', '7736207543', '7710140679', '7702070139'] as const;

function arbitraryClientLists(): fc.Arbitrary<readonly ClientList[]> {
  const members = fc.subarray(TAX_IDS.slice(0, -1), { minLength: 1 });
  return fc.tuple(members, members, members).map((lists) =>
    lists.map((taxIds, index) => ({
      list: brandId(`list_${index}`),
      title: `List ${index}`,
      members: taxIds.map((taxId) => ({ taxId, title: `Client ${taxId}` })),
      at: placeIn('rules/clients.yaml'),
    })),
  );
}

/** Facts, limits and client lists of one random rule set. `entity`, `client` and `npd` are always there, as in a real bundle. */
export function arbitraryVocabulary(size: { readonly facts: number }): fc.Arbitrary<Vocabulary> {
  const always = TEMPLATES.slice(0, 3);
  const others = fc
    .subarray([...TEMPLATES.slice(3)], {
      minLength: Math.min(2, size.facts),
      maxLength: Math.min(size.facts, TEMPLATES.length - 3),
    })
    // Rule files cannot leave `facts` empty.
    .filter((templates) => templates.some(({ builtIn }) => !builtIn));
  const facts = others.chain((templates) => fc.tuple(...[...always, ...templates].map(arbitraryFact)));
  return fc
    .record({ facts, limits: arbitraryLimits(), clientLists: arbitraryClientLists() })
    .map(({ facts: declared, limits, clientLists }) => ({
      facts: declared.toSorted((a, b) => (a.fact < b.fact ? -1 : 1)),
      limits,
      clientLists,
    }));
}

export const DEPARTMENTS: readonly Department[] = [
  { department: brandId('board'), title: 'Board', head: brandId('gromov'), at: placeIn('rules/roles.yaml') },
  {
    department: brandId('legal_department'),
    title: 'Legal',
    head: brandId('belova'),
    parent: brandId('board'),
    at: placeIn('rules/roles.yaml'),
  },
  {
    department: brandId('sales'),
    title: 'Sales',
    head: brandId('sidorov'),
    parent: brandId('board'),
    at: placeIn('rules/roles.yaml'),
  },
];

/** People of the random rule sets; one of them is away on the day of judgement. */
export const PEOPLE: readonly Person[] = [
  person('belova', 'legal_department'),
  person('gromov', 'board'),
  person('ivanov', 'legal_department'),
  { ...person('petrov', 'sales'), away: [{ from: (GENERATED_DAY - 1) as Day, until: (GENERATED_DAY + 5) as Day }] },
  person('sidorov', 'sales'),
];

function person(name: string, department: string): Person {
  return {
    person: brandId(name),
    title: `Person ${name}`,
    department: brandId(department),
    away: [],
    at: placeIn('rules/roles.yaml'),
  };
}

/** Roles that do not depend on facts; `authority` (one_of) is made with the rule set, since its lines have conditions. */
export const PLAIN_ROLES: readonly RoleRule[] = [
  role('legal', { kind: 'department', department: brandId('legal_department') }),
  role('finance', { kind: 'people', people: [brandId('petrov')] }, ['ivanov']),
  role('lead', { kind: 'people', people: [brandId('ivanov'), brandId('sidorov')] }),
  role('head_of_sales', { kind: 'head_of_department', department: brandId('sales') }),
  role('director', { kind: 'people', people: [brandId('gromov')] }),
];

function role(name: string, resolves: RoleRule['resolves'], substitutes: readonly string[] = []): RoleRule {
  return {
    role: brandId(name),
    title: `Role ${name}`,
    resolves,
    substitutes: substitutes.map((substitute) => brandId(substitute)),
    ask: 'all',
    at: placeIn('rules/roles.yaml'),
  };
}

export const SLAS: readonly Sla[] = ['review', 'short', 'urgent'].map((name, index) => ({
  sla: brandId(name),
  allow: { count: index + 1, unit: 'working_days' },
  remind: [{ kind: 'at_deadline' }],
  escalate: [],
  at: placeIn('rules/sla.yaml'),
}));

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}
