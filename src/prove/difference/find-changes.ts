// All contracts that two sides decide otherwise, by what is otherwise: routes first, then each aspect where the route is the same.

import type { RouteRule } from '../../domain/bundle.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { meetingPairs } from '../regions/meeting-pairs.ts';
import type { Regions } from '../regions/regions.ts';
import type { Difference } from './aspect-regions.ts';
import { compareAspects } from './aspect-regions.ts';
import type { AspectKey } from './aspects.ts';
import { ASPECT_OF_ACT, aspectKey, aspectOf, routeValue, YES } from './aspects.ts';
import type { OutcomeRegions } from './outcome-regions.ts';
import { outcomeRegions } from './outcome-regions.ts';
import { SideAspects } from './side-aspects.ts';

/** What else is otherwise where the route is: for all of those contracts or for some. */
export type Effect = Omit<Difference, 'region'> & { readonly how: 'all' | 'some' };

/** A difference, and for one of outcomes what comes with it. */
export type Change = Difference & { readonly effects: readonly Effect[] };

export type Changes = {
  readonly changes: readonly Change[];
  /** Contracts that take a route of another name, and nothing else is otherwise for them. */
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly region: Node }[];
  /** What was too large to be compared: routes by name, or all of them. */
  readonly open: readonly OpenQuestion[];
};

export type OpenQuestion =
  | { readonly kind: 'routes' }
  | { readonly kind: 'signing' }
  | { readonly kind: 'plan'; readonly before: string; readonly after: string };

/** Joins per question. */
const STEPS = 20_000_000;

type Sides = { readonly before: SideAspects; readonly after: SideAspects };

export function findChanges(regions: Regions): Changes {
  const { diagrams, space } = regions;
  const [first, second] = space.sides;
  if (first === undefined || second === undefined) throw new Error('a comparison needs two sides');
  const outcomes = diagrams.attempt(STEPS, () => ({
    before: outcomeRegions(regions, first),
    after: outcomeRegions(regions, second),
  }));
  const moves = outcomes && diagrams.attempt(STEPS, () => movesBetween(regions, outcomes.before, outcomes.after));
  if (outcomes === undefined || moves === undefined) return { changes: [], renamed: [], open: [{ kind: 'routes' }] };
  const sides = diagrams.attempt(STEPS, () => ({
    before: new SideAspects(regions, first),
    after: new SideAspects(regions, second),
  }));
  if (sides === undefined) return { changes: [], renamed: [], open: [{ kind: 'routes' }] };
  return new Finding(regions, sides).of(moves, staysIn(diagrams, outcomes.before, outcomes.after));
}

type Move = { readonly from: string; readonly to: string; readonly region: Node };

/** The contracts that have another outcome after than before, by both. */
function movesBetween(regions: Regions, before: OutcomeRegions, after: OutcomeRegions): readonly Move[] {
  const { diagrams } = regions;
  const left = leaving(diagrams, before, after);
  const entered = leaving(diagrams, after, before);
  // Whoever leaves one route and enters no other has none: the gap itself, which may be large, is never asked for.
  const [all, others] = [left, entered].map((some) => diagrams.union(some.map(({ region }) => region)));
  const gone = [...left, { outcome: 'gap', region: diagrams.minus(others ?? NONE, all ?? NONE) }];
  const come = [...entered, { outcome: 'gap', region: diagrams.minus(all ?? NONE, others ?? NONE) }];
  const nodes = [...gone, ...come].map(({ region }) => region);
  return meetingPairs(regions, nodes).flatMap(([a, b]) => {
    const [from, to] = [gone[a], come[b - gone.length]];
    if (from === undefined || to === undefined) return [];
    const region = diagrams.and(from.region, to.region);
    return region === NONE ? [] : [{ from: from.outcome, to: to.outcome, region }];
  });
}

function leaving(
  diagrams: Diagrams,
  outcomes: OutcomeRegions,
  others: OutcomeRegions,
): readonly { readonly outcome: string; readonly region: Node }[] {
  return [...outcomes].flatMap(([outcome, region]) => {
    const left = diagrams.minus(region, others.get(outcome) ?? NONE);
    return left === NONE ? [] : [{ outcome, region: left }];
  });
}

/** The contracts that keep their outcome, for each. */
function staysIn(diagrams: Diagrams, outcomes: OutcomeRegions, after: OutcomeRegions): ReadonlyMap<string, Node> {
  return new Map([...outcomes].map(([outcome, region]) => [outcome, diagrams.and(region, after.get(outcome) ?? NONE)]));
}

class Finding {
  readonly #diagrams: Diagrams;
  readonly #sides: Sides;
  readonly #routes: { readonly before: ReadonlyMap<string, RouteRule>; readonly after: ReadonlyMap<string, RouteRule> };
  readonly #shareRules: boolean;
  readonly #known = new Map<string, readonly Difference[] | undefined>();
  readonly #open: OpenQuestion[] = [];
  #signing: readonly Difference[] = [];

  constructor(regions: Regions, sides: Sides) {
    this.#diagrams = regions.diagrams;
    this.#sides = sides;
    this.#routes = { before: routesOf(sides.before), after: routesOf(sides.after) };
    this.#shareRules = sides.before.sharedText === sides.after.sharedText;
  }

  of(moves: readonly Move[], stays: ReadonlyMap<string, Node>): Changes {
    const diagrams = this.#diagrams;
    const signing = diagrams.attempt(STEPS, () =>
      compareAspects(diagrams, this.#sides.before.signing(), this.#sides.after.signing()),
    );
    if (signing === undefined) this.#open.push({ kind: 'signing' });
    this.#signing = signing ?? [];
    const moved = moves.map((move) => this.#move(move));
    const kept = withoutSeatsOfRoles(diagrams, this.#kept(stays));
    return {
      changes: [
        ...moved.flatMap(({ change, isRename }) => (isRename ? [] : [change])),
        ...kept.map((difference) => ({ ...difference, effects: [] })),
      ],
      renamed: moves.filter((_, at) => moved[at]?.isRename),
      open: this.#open,
    };
  }

  /** Between two routes with nothing else otherwise it is a matter of their names; what is too large to tell is no such thing. */
  #move({ from, to, region }: Move): { readonly change: Change; readonly isRename: boolean } {
    const change = { key: aspectKey('outcome'), before: from, after: to, region };
    const [before, after] = [this.#routes.before.get(from), this.#routes.after.get(to)];
    const differences = before && after && this.#within(before, after, region);
    if (differences === undefined) return { change: { ...change, effects: [] }, isRename: false };
    const effects = withoutSeatsOfRoles(this.#diagrams, differences).map(
      ({ region: own, ...effect }): Effect => ({ ...effect, how: own === region ? 'all' : 'some' }),
    );
    return { change: { ...change, effects }, isRename: effects.length === 0 };
  }

  /** The differences where the route is the same, joined over all routes. */
  #kept(stays: ReadonlyMap<string, Node>): readonly Difference[] {
    const pieces = new Map<string, { readonly first: Difference; readonly nodes: Node[] }>();
    for (const [outcome, region] of stays) {
      const [before, after] = [this.#routes.before.get(outcome), this.#routes.after.get(outcome)];
      if (region === NONE || before === undefined || after === undefined) continue;
      for (const difference of this.#within(before, after, region) ?? []) {
        const name = JSON.stringify([difference.key, difference.before, difference.after]);
        const known = pieces.get(name);
        if (known === undefined) pieces.set(name, { first: difference, nodes: [difference.region] });
        else known.nodes.push(difference.region);
      }
    }
    return [...pieces.values()].map(({ first, nodes }) => ({ ...first, region: this.#diagrams.union(nodes) }));
  }

  /** The differences of two routes within a region; undefined when they are too large to tell. */
  #within(before: RouteRule, after: RouteRule, region: Node): readonly Difference[] | undefined {
    const diagrams = this.#diagrams;
    const all = this.#between(before, after);
    const met =
      all &&
      diagrams.attempt(STEPS, () =>
        [...all, ...this.#signing].flatMap((one) => {
          const node = diagrams.and(one.region, region);
          return node === NONE ? [] : [{ ...one, region: node }];
        }),
      );
    if (met === undefined) this.#open.push({ kind: 'plan', before: before.title, after: after.title });
    return met;
  }

  #between(before: RouteRule, after: RouteRule): readonly Difference[] | undefined {
    const texts = [this.#sides.before.textOf(before), this.#sides.after.textOf(after)];
    if (this.#shareRules && texts[0] === texts[1]) return [];
    const key = texts.join('\n\n');
    if (this.#known.has(key)) return this.#known.get(key);
    const found = this.#diagrams.attempt(STEPS, () =>
      compareAspects(this.#diagrams, this.#sides.before.of(before), this.#sides.after.of(after)),
    );
    this.#known.set(key, found);
    return found;
  }
}

function routesOf({ side }: SideAspects): ReadonlyMap<string, RouteRule> {
  return new Map(side.bundle.decisions.routes.map((rule) => [routeValue(rule.route), rule]));
}

/** That a role takes or leaves a seat in a step goes without saying where it acts now, or no longer, at all. */
function withoutSeatsOfRoles(diagrams: Diagrams, differences: readonly Difference[]): readonly Difference[] {
  const ofRoles = new Map(differences.map((one) => [nameOf(one.key, one.after), one.region]));
  return differences.flatMap((one) => {
    const { kind, subject } = aspectOf(one.key);
    if (kind !== 'seat') return [one];
    const [, , act = 'approve', role = ''] = subject;
    const key = aspectKey(ASPECT_OF_ACT[act as keyof typeof ASPECT_OF_ACT], role);
    const region = diagrams.minus(one.region, ofRoles.get(nameOf(key, one.after)) ?? NONE);
    return region === NONE ? [] : [{ ...one, region }];
  });
}

function nameOf(key: AspectKey, after: string | undefined): string {
  return `${key} ${after === YES ? 'gained' : 'lost'}`;
}
