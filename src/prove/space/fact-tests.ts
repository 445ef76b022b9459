// The tests that rules make of each fact, with named limits at the values of every stretch of days.

import { acceptedAnswers } from '../../decide/compile/accepted-answers.ts';
import type { Accepts } from '../../decide/compile/compiled-rules.ts';
import { limitOn } from '../../decide/compile/rule-days.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Bound, Test } from '../../domain/condition.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { FactId, LimitId } from '../../domain/ids.ts';
import type { Stretch } from './axis.ts';
import { testsOf, whensOf } from './whens-of.ts';

/** One bundle of those that are compared, with its limits on each stretch. */
export type Side = {
  readonly index: number;
  readonly bundle: Bundle;
  readonly facts: ReadonlyMap<FactId, FactDeclaration>;
  readonly limits: readonly ReadonlyMap<LimitId, number>[];
  /** Limits that are not the same on every stretch. */
  readonly moving: ReadonlySet<LimitId>;
};

export function sideOf(bundle: Bundle, index: number, stretches: readonly Stretch[]): Side {
  const { facts, limits } = bundle.decisions;
  const values = limits.map((limit) => ({
    limit: limit.limit,
    units: stretches.map(({ from }) => limitOn(limit, from as Parameters<typeof limitOn>[1])),
  }));
  return {
    index,
    bundle,
    facts: new Map(facts.map((fact) => [fact.fact, fact])),
    limits: stretches.map((_, at) => new Map(values.map(({ limit, units }) => [limit, units[at] ?? 0]))),
    moving: new Set(values.filter(({ units }) => new Set(units).size > 1).map(({ limit }) => limit)),
  };
}

/** The declaration of the fact that a test asks about. */
export function factOf({ facts }: Side, test: Test): FactDeclaration {
  const fact = facts.get(test.fact);
  if (fact === undefined) throw new Error(`a bundle asks about a fact that it does not hold: ${test.fact}`);
  return fact;
}

/** What a test accepts on a stretch. */
export function acceptsOn(side: Side, test: Test, stretch: number): Accepts {
  return acceptedAnswers(test, factOf(side, test).type, side.limits[stretch] ?? new Map());
}

/** Whether what a test accepts depends on the day. */
export function isMoving({ moving }: Side, test: Test): boolean {
  return moving.size > 0 && boundsOf(test).some((bound) => bound.kind === 'limit' && moving.has(bound.limit));
}

function boundsOf(test: Test): readonly Bound[] {
  if (test.kind === 'equals') return test.bounds;
  if (test.kind !== 'range') return [];
  return [test.lower, test.upper].flatMap((border) => border?.bound ?? []);
}

export type FactTests = {
  readonly fact: FactDeclaration;
  readonly accepts: { readonly side: number; readonly accepts: Accepts }[];
};

/** For every fact that some rule of some side asks about (a fact and its type): each different thing that is asked. */
export function factTests(sides: readonly Side[]): ReadonlyMap<string, FactTests> {
  const known = new Map<string, FactTests>();
  const seen = new Set<string>();
  for (const side of sides) {
    for (const when of whensOf(side.bundle.decisions)) for (const test of testsOf(when)) collect(side, test);
  }
  return known;

  function collect(side: Side, test: Test): void {
    const fact = factOf(side, test);
    const key = `${fact.fact} ${fact.type}`;
    let held = known.get(key);
    if (held === undefined) {
      held = { fact: inAll(sides, fact), accepts: [] };
      known.set(key, held);
    }
    const stretches = isMoving(side, test) ? side.limits.keys() : [0];
    for (const stretch of stretches) {
      const accepts = acceptsOn(side, test, stretch);
      const name = `${key} ${fact.type === 'lists' ? side.index : 0} ${acceptsKey(accepts)}`;
      if (seen.has(name)) continue;
      seen.add(name);
      held.accepts.push({ side: side.index, accepts });
    }
  }
}

/** A fact as it is on the last side, with whatever any side lets it be answered with. */
function inAll(sides: readonly Side[], fact: FactDeclaration): FactDeclaration {
  const same = sides.flatMap(({ facts }) => facts.get(fact.fact) ?? []).filter(({ type }) => type === fact.type);
  const newest = same.at(-1) ?? fact;
  if (same.length < 2) return newest;
  const options = new Map(same.flatMap((one) => one.options).map((one) => [one.option, one]));
  return { ...newest, options: [...options.values()], optional: same.some(({ optional }) => optional) };
}

/** The same for tests that accept the same answers. */
export function acceptsKey(accepts: Accepts): string {
  switch (accepts.kind) {
    case 'intervals':
      return `${accepts.absent} ${accepts.intervals.map(({ lo, hi }) => `${lo} ${hi}`).join()}`;
    case 'values':
      return `${accepts.absent} ${accepts.negated} ${JSON.stringify([...accepts.values])}`;
    case 'set':
      return `${accepts.absent} ${accepts.word} ${accepts.values.join()}`;
  }
}
