// Rule sets for the proofs: like a decision table, or irregular; with amendments over them and promises to keep.

import type {
  AmendmentRule,
  Bundle,
  PromiseRule,
  RoleRule,
  RouteRule,
  StageRule,
  StateSla,
  StepRule,
} from '../../src/domain/bundle.ts';
import type { Test } from '../../src/domain/condition.ts';
import type { Calendar, Person } from '../../src/domain/directory.ts';
import type { RoleId } from '../../src/domain/ids.ts';
import { WAITING_STATES } from '../../src/domain/states.ts';
import { brandId, placeIn } from '../../test/generators/brand-id.ts';
import type { Part } from '../decide/random-space.ts';
import { RANDOM_SPACE, testsOf } from '../decide/random-space.ts';
import type { Random } from '../decide/seeded-random.ts';
import { seededRandom } from '../decide/seeded-random.ts';
import { closedBundle } from './closed-space.ts';

/** `irregular`: the space divided again and again by 2-6 of 13 facts, 5 % exceptions over a route, 5 % with an `any`, 12 client lists. `table`: kind × relation × entity × bands of amounts, each row with borders of its own. */
export type Shape = 'table' | 'irregular';

/** How many amendments lie over the routes. */
export const AMENDMENTS = 50;

/** A rule set of `count` routes; always the same for a seed. */
export function provenBundle(shape: Shape, count: number, seed: number): Bundle {
  const random = seededRandom(seed);
  const bundle = closedBundle(shape === 'table' ? 1 : count, seed);
  const plain = shape === 'table' ? tableRoutes(count, random) : bundle.decisions.routes;
  const routes = plain.map((route) => ({ ...route, stages: stagesOf(route) }));
  return {
    ...bundle,
    decisions: {
      ...bundle.decisions,
      routes,
      amendments: Array.from({ length: AMENDMENTS }, (_, index) => amendment(index, routes, random)),
      policy: { ...bundle.decisions.policy, promises: PROMISES },
      roles: ROLES,
      states: STATES,
    },
    directory: { ...bundle.directory, calendars: [CALENDAR], people: PEOPLE, departments: [] },
  };
}

const PROMISES: readonly PromiseRule[] = [
  { name: 'Legal sees all', promise: { kind: 'always', role: brandId('legal') }, at: placeIn('rules/policy.yaml', 9) },
  {
    name: 'More is not less',
    promise: { kind: 'monotonic', fact: brandId('amount') },
    at: placeIn('rules/policy.yaml', 10),
  },
];

const HOURS = [
  { fromMinute: 540, toMinute: 780 },
  { fromMinute: 840, toMinute: 1080 },
];

/** The benchmark's day lies in its year. */
const CALENDAR: Calendar = {
  calendar: brandId('moscow'),
  timeZone: 'Europe/Moscow',
  week: [HOURS, HOURS, HOURS, HOURS, HOURS, [], []],
  years: [{ year: 2026, off: [], work: [], short: [], at: placeIn('rules/calendars/moscow.yaml') }],
  at: placeIn('rules/calendars/moscow.yaml'),
};

const PEOPLE: readonly Person[] = Array.from({ length: 12 }, (_, index) => ({
  person: brandId(`person-${index}`),
  title: `Person ${index}`,
  away: [],
  at: placeIn('rules/roles.yaml', 2 + index),
}));

/** Three people each, and three who stand in: whoever starts a contract, somebody is left. */
const ROLES: readonly RoleRule[] = ['legal', 'finance', 'director', 'lead'].map((role, index) => ({
  role: brandId(role),
  title: `Role ${role}`,
  resolves: { kind: 'people', people: PEOPLE.slice(index * 3, index * 3 + 3).map(({ person }) => person) },
  substitutes: PEOPLE.slice(9 - index * 3, 12 - index * 3).map(({ person }) => person),
  ask: 'all',
  at: placeIn('rules/roles.yaml', 20 + index),
}));

const STATES: readonly StateSla[] = WAITING_STATES.map((state, index) => ({
  state,
  owner: 'curator',
  allow: { unit: 'working_days', count: 3 },
  remind: [],
  escalate: [],
  at: placeIn('rules/sla.yaml', 9 + index),
}));

function fact(name: string) {
  const found = RANDOM_SPACE.find(({ declaration }) => declaration.fact === name);
  if (found === undefined) throw new Error(`the benchmark has no fact ${name}`);
  return found;
}

/** Every row asks about four columns; the bands of a row's group of amounts follow one another without a hole. */
function tableRoutes(count: number, random: Random): readonly RouteRule[] {
  const [kinds, relations, entities] = ['kind', 'relation', 'entity'].map((name) => fact(name).words);
  const groups = (kinds ?? []).flatMap((kind) =>
    (relations ?? []).flatMap((relation) => (entities ?? []).map((entity) => [kind, relation, entity] as const)),
  );
  const rows = groups.flatMap((words, group) => {
    const share = Math.max(1, Math.floor(count / groups.length) + (group < count % groups.length ? 1 : 0));
    return bands(share, random).map((band) => ({ words, band }));
  });
  return rows.slice(0, Math.max(count, groups.length)).map(({ words, band }, index) => {
    const at = placeIn(`routes/route-${index}.yaml`, 4);
    const tests: readonly Test[] = [
      ...['kind', 'relation', 'entity'].flatMap((name, column) =>
        testsOf(fact(name), { kind: 'options', options: [words[column] ?? ''] }, at),
      ),
      ...testsOf(fact('amount'), band, at),
    ];
    return {
      route: brandId(`route-${index}`),
      title: `Route ${index}`,
      inForce: {},
      when: { tests, at },
      otherwise: false,
      overrides: [],
      stages: [],
      // biome-ignore lint/suspicious/noThenProperty: the rule language's own word for who decides after the last round.
      onReturn: { wait: 'all', to: 'curator', atMost: 3, then: brandId('director') },
      approvals: 'required',
      at: placeIn(`routes/route-${index}.yaml`),
    } as const;
  });
}

function bands(count: number, random: Random): readonly Extract<Part, { kind: 'interval' }>[] {
  const borders = new Set<number>();
  while (borders.size < count - 1) borders.add((1 + random.below(5_000_000)) * 10_000);
  const cuts = [...borders].sort((a, b) => a - b);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'interval',
    ...(index === 0 ? {} : { from: cuts[index - 1] ?? 0 }),
    ...(index === count - 1 ? {} : { to: cuts[index] ?? 0 }),
    absent: index === 0,
  }));
}

/** From an amount on finance approves too, from a larger one the director: more is never less. */
function stagesOf({ when }: RouteRule): readonly StageRule[] {
  const amount = when?.tests.find((test) => test.fact === 'amount');
  const from = amount?.kind === 'range' && amount.lower?.bound.kind === 'units' ? amount.lower.bound.units : 0;
  if (from >= 1_000_000_000) return STAGES[2] ?? [];
  return (from >= 100_000_000 ? STAGES[1] : STAGES[0]) ?? [];
}

function step(role: string): StepRule {
  return {
    step: brandId(role),
    roles: [brandId<RoleId>(role)],
    act: 'approve',
    sla: brandId('review'),
    atLeast: 1,
    verdicts: ['approve', 'approve_with_remarks', 'return', 'reject'],
    covers: { kind: 'everything' },
    mayAsk: [],
    at: placeIn('routes/route.yaml', 9),
  };
}

const STAGES = [['legal'], ['legal', 'finance'], ['legal', 'finance', 'director']].map(
  (roles): readonly StageRule[] => [
    { stage: brandId('review'), title: 'Review', steps: roles.map(step), at: placeIn('routes/route.yaml', 7) },
  ],
);

const ASKED_BY_AMENDMENTS: ReadonlySet<string> = new Set(['entity', 'kind', 'relation', 'subjects']);

/** Adds a role of its own on a condition over one or two facts. */
function amendment(index: number, routes: readonly RouteRule[], random: Random): AmendmentRule {
  const at = placeIn(`rules/amendments/amendment-${index}.yaml`);
  const about = random.some(
    RANDOM_SPACE.filter(({ declaration }) => ASKED_BY_AMENDMENTS.has(declaration.fact)),
    1 + random.below(2),
  );
  const tests = about.flatMap((one) => {
    const { type } = one.declaration;
    const isFlags = type === 'choices' || type === 'lists';
    const part: Part = isFlags
      ? { kind: 'flags', has: [random.pick(one.words)], hasNone: [] }
      : { kind: 'options', options: [...random.some(one.words, 1 + random.below(2))].sort() };
    return testsOf(one, part, at);
  });
  return {
    amendment: brandId(`amendment-${index}`),
    title: `Amendment ${index}`,
    inForce: {},
    routes: routes.map(({ route }) => route),
    when: { tests, at },
    overrides: [],
    changes: [{ kind: 'add', to: brandId('review'), step: { ...step('lead'), step: brandId(`extra-${index}`) }, at }],
    at,
  };
}
