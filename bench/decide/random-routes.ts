// Rule sets as large as asked for, made as real ones are: the space of contracts is divided again and again until there are enough
// routes, so that they leave no gap and do not overlap; then some exceptions are laid over them by `overrides`.

import type { RouteRule, StageRule, StepRule } from '../../src/domain/bundle.ts';
import type { Block, Test, When } from '../../src/domain/condition.ts';
import type { RoleId } from '../../src/domain/ids.ts';
import { brandId, placeIn } from '../../test/generators/brand-id.ts';
import type { Part, SpaceFact } from './random-space.ts';
import { RANDOM_SPACE, testsOf } from './random-space.ts';
import type { Random } from './seeded-random.ts';

/** A rule asks about two to six facts. */
const FEWEST_FACTS = 2;
const MOST_FACTS = 6;

/** Of 100 routes: exceptions over another, and routes with an `any`. */
const EXCEPTIONS = 5;
const BRANCHED = 5;

type Cell = ReadonlyMap<string, Part>;

/** `count` routes (exceptions among them). */
export function randomRoutes(count: number, random: Random): readonly RouteRule[] {
  const exceptions = Math.floor((count * EXCEPTIONS) / 100);
  const cells = divided(count - exceptions, random);
  const plain = cells.map((cell, index) => route(index, whenOf(cell, index, random), []));
  const laid = Array.from({ length: exceptions }, (_, index) => {
    const below = random.below(cells.length);
    const cell = narrowed(cells[below] ?? new Map(), random);
    const overrides = plain[below] === undefined ? [] : [plain[below].route];
    return route(cells.length + index, whenOf(cell, cells.length + index, random), overrides);
  });
  return [...plain, ...laid];
}

/** The whole space in `count` cells: a random cell is split until there are enough, those with few facts first. */
function divided(count: number, random: Random): readonly Cell[] {
  const cells: Cell[] = [new Map()];
  while (cells.length < count) {
    const pick = random.below(cells.length);
    const cell = cells[pick] ?? new Map();
    const pieces = split(cell, count - cells.length + 1, random);
    if (pieces.length > 1) cells.splice(pick, 1, ...pieces);
  }
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    // Small sets: a route of one fact gets a second one, which leaves a gap; that is worth less here than the shape of the rules.
    if (cell !== undefined && cell.size < FEWEST_FACTS) cells[index] = narrowed(cell, random);
  }
  return cells;
}

function split(cell: Cell, most: number, random: Random): readonly Cell[] {
  // Some rules stay short: a cell that has enough facts is mostly divided by those.
  const mostFacts = FEWEST_FACTS + random.below(MOST_FACTS - FEWEST_FACTS + 1);
  const open = RANDOM_SPACE.filter(({ declaration }) => cell.size < mostFacts || cell.has(declaration.fact));
  const fact = random.pick(open);
  const parts = partsOf(fact, cell.get(fact.declaration.fact), random);
  return parts.length > most ? [cell] : parts.map((part) => new Map([...cell, [fact.declaration.fact, part]]));
}

/** A cell with one more fact, or with one of its parts made smaller. */
function narrowed(cell: Cell, random: Random): Cell {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const pieces = split(cell, Number.POSITIVE_INFINITY, random);
    if (pieces.length > 1) return random.pick(pieces);
  }
  return cell;
}

/** What a part (or the whole axis) of a fact falls into: two to four pieces; one when it cannot be divided further. */
function partsOf(fact: SpaceFact, part: Part | undefined, random: Random): readonly Part[] {
  const { type } = fact.declaration;
  if (type === 'boolean')
    return part === undefined
      ? [
          { kind: 'truth', value: true },
          { kind: 'truth', value: false },
        ]
      : [];
  if (type === 'lists' || type === 'choices') return flagParts(fact, part, random);
  if (fact.borders.length > 0) return intervalParts(fact, part, random);
  return optionParts(part?.kind === 'options' ? part.options : fact.words, random);
}

function optionParts(options: readonly string[], random: Random): readonly Part[] {
  if (options.length < 2) return [];
  const groups = Math.min(options.length, 2 + random.below(3));
  const shuffled = random.some(options, options.length);
  return Array.from({ length: groups }, (_, group) => ({
    kind: 'options',
    options: shuffled.filter((_option, index) => index % groups === group).sort(),
  }));
}

function intervalParts(fact: SpaceFact, part: Part | undefined, random: Random): readonly Part[] {
  const whole = part?.kind === 'interval' ? part : { kind: 'interval' as const, absent: fact.declaration.optional };
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = whole;
  const inside = fact.borders.filter((border) => border > from && border < to);
  const cuts = [...random.some(inside, 1 + random.below(3))].sort((a, b) => a - b);
  if (cuts.length === 0) return [];
  const ends = [whole.from, ...cuts, whole.to];
  const absentIn = random.below(cuts.length + 1);
  return ends.slice(0, -1).map((start, index) => {
    const end = ends[index + 1];
    return {
      kind: 'interval',
      ...(start === undefined ? {} : { from: start }),
      ...(end === undefined ? {} : { to: end }),
      absent: whole.absent && index === absentIn,
    };
  });
}

const NO_FLAGS: Extract<Part, { kind: 'flags' }> = { kind: 'flags', has: [], hasNone: [] };

function flagParts(fact: SpaceFact, part: Part | undefined, random: Random): readonly Part[] {
  const { has, hasNone } = part?.kind === 'flags' ? part : NO_FLAGS;
  const free = fact.words.filter((word) => ![...has, ...hasNone].includes(word));
  if (free.length === 0 || has.length + hasNone.length >= 3) return [];
  const flag = random.pick(free);
  return [
    { kind: 'flags', has: [...has, flag], hasNone },
    { kind: 'flags', has, hasNone: [...hasNone, flag] },
  ];
}

function whenOf(cell: Cell, index: number, random: Random): When {
  const at = placeIn(fileOf(index), 4);
  const tests = RANDOM_SPACE.flatMap((fact) => {
    const part = cell.get(fact.declaration.fact);
    return part === undefined ? [] : testsOf(fact, part, at);
  });
  return random.chance(BRANCHED) ? branched(tests, at, random) : { tests, at };
}

/** The same region, one of its tests written as an `any` of two blocks where that can be said. */
function branched(tests: readonly Test[], at: When['at'], random: Random): When {
  const splittable = tests.filter((test) => test.kind === 'is' && test.values.length > 1);
  if (splittable.length === 0) return { tests, at };
  const chosen = random.pick(splittable);
  if (chosen.kind !== 'is') return { tests, at };
  const any = chosen.values.map((value): Block => ({ tests: [{ ...chosen, values: [value] }], at }));
  return { tests: tests.filter((test) => test !== chosen), any, at };
}

const STEPS: readonly StepRule[] = ['legal', 'finance', 'director'].map((role) => ({
  step: brandId(role),
  roles: [brandId<RoleId>(role)],
  act: 'approve',
  sla: brandId('review'),
  atLeast: 1,
  verdicts: ['approve', 'approve_with_remarks', 'return', 'reject'],
  covers: { kind: 'everything' },
  mayAsk: [],
  at: placeIn('routes/route.yaml', 9),
}));

const STAGES: readonly StageRule[] = [
  { stage: brandId('review'), title: 'Review', steps: STEPS.slice(0, 2), at: placeIn('routes/route.yaml', 7) },
  { stage: brandId('approval'), title: 'Approval', steps: STEPS.slice(2), at: placeIn('routes/route.yaml', 12) },
];

function route(index: number, when: When, overrides: RouteRule['overrides']): RouteRule {
  return {
    route: brandId(`route-${index}`),
    title: `Route ${index}`,
    inForce: {},
    when,
    otherwise: false,
    overrides,
    stages: STAGES,
    // biome-ignore lint/suspicious/noThenProperty: the rule language's own word for who decides after the last round.
    onReturn: { wait: 'all', to: 'curator', atMost: 3, then: brandId('director') },
    approvals: 'required',
    at: placeIn(fileOf(index)),
  };
}

function fileOf(index: number): string {
  return `routes/route-${index}.yaml`;
}
