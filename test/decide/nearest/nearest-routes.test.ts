// The nearest other route is that of the smallest change: held to every change of small random contracts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import type { Cost } from '../../../src/decide/nearest/change-cost.ts';
import { changeCost, compareCost } from '../../../src/decide/nearest/change-cost.ts';
import { nearestRoutes } from '../../../src/decide/nearest/nearest-routes.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Answer, FactDeclaration } from '../../../src/domain/fact.ts';
import type { RouteId } from '../../../src/domain/ids.ts';
import type { NearestRoute } from '../../../src/domain/plan.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryAnswers } from '../../generators/arbitrary-contract.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import type { NaiveAnswers } from '../naive-choice.ts';
import { isImpossible, naiveChoice } from '../naive-choice.ts';
import { choosingWhens, testsIn, valuesToTry, withAnswer } from '../naive-completions.ts';

const DAY = GENERATED_DAY;
const MOST = 3000;
const NONE: Cost = { facts: 0, distance: 0 };

/** What `fact` may be changed to; first the answer as it is. Free texts are proposed only where a rule names them. */
function changesOf(bundle: Bundle, fact: FactDeclaration, current: Answer): readonly Answer[] {
  const whens = choosingWhens(bundle, DAY);
  const named = new Set(whens.flatMap(testsIn).flatMap((test) => (test.kind === 'is' ? test.values : [])));
  const values = valuesToTry(bundle, DAY, fact, whens, current).filter(
    (answer) => fact.type !== 'text' || (answer.kind === 'value' && named.has(String(answer.value))),
  );
  const isWaiting = fact.confirmedBy !== undefined && current.kind !== 'unanswered' && !current.confirmed;
  return [current, ...(isWaiting ? [{ ...current, confirmed: true }] : []), ...values];
}

/** The cheapest change to each route over all changed contracts; undefined when they are too many. */
function smallestByTrying(bundle: Bundle, answers: NaiveAnswers): ReadonlyMap<RouteId, Cost> | undefined {
  const asked = new Set(
    choosingWhens(bundle, DAY)
      .flatMap(testsIn)
      .map(({ fact }) => fact),
  );
  const facts = bundle.decisions.facts.filter(({ fact }) => asked.has(fact));
  const options = facts.map((fact) => changesOf(bundle, fact, answers.get(fact.fact) ?? UNANSWERED));
  if (options.reduce((product, { length }) => product * length, 1) > MOST) return undefined;
  const tried = facts.reduce<readonly Tried[]>(
    (partial, fact, index) =>
      partial.flatMap((one) =>
        (options[index] ?? []).map((answer, position) => ({
          answers: withAnswer(one.answers, fact.fact, answer),
          cost: position === 0 ? one.cost : dearer(one.cost, fact, answers.get(fact.fact) ?? UNANSWERED, answer),
        })),
      ),
    [{ answers, cost: NONE }],
  );
  const smallest = new Map<RouteId, Cost>();
  for (const one of tried) {
    if (isImpossible(bundle, DAY, one.answers)) continue;
    const choice = naiveChoice(bundle, DAY, one.answers);
    if (choice.kind !== 'route') continue;
    const known = smallest.get(choice.route);
    if (known === undefined || compareCost(one.cost, known) < 0) smallest.set(choice.route, one.cost);
  }
  return smallest;
}

type Tried = { readonly answers: NaiveAnswers; readonly cost: Cost };

const UNANSWERED: Answer = { kind: 'unanswered', why: 'not_given' };

function dearer(cost: Cost, fact: FactDeclaration, from: Answer, to: Answer): Cost {
  return { facts: cost.facts + 1, distance: cost.distance + changeCost(fact, from, to) };
}

function costOf(bundle: Bundle, { changes }: NearestRoute): Cost {
  return changes.reduce((cost, { fact, from, to }) => {
    const declaration = bundle.decisions.facts.find((one) => one.fact === fact);
    if (declaration === undefined) throw new Error(`no fact ${fact}`);
    return dearer(cost, declaration, from, asAnswer(to));
  }, NONE);
}

function asAnswer(to: NearestRoute['changes'][number]['to']): Answer {
  return { ...to, setBy: 'person', confirmed: true };
}

function changedBy(answers: NaiveAnswers, { changes }: NearestRoute): NaiveAnswers {
  return new Map([...answers, ...changes.map(({ fact, to }) => [fact, asAnswer(to)] as const)]);
}

describe('the nearest other routes', () => {
  it('are those of the smallest changes, and every change leads to its route', { timeout: 120_000 }, () => {
    let compared = 0;
    const cases = arbitraryBundle({ facts: 3, routes: 4 }).chain((bundle) =>
      fc.tuple(fc.constant(bundle), arbitraryAnswers(bundle, 'some')),
    );
    fc.assert(
      fc.property(cases, ([bundle, answers]) => {
        const smallest = smallestByTrying(bundle, answers);
        fc.pre(smallest !== undefined);
        const rules = compileRules(bundle, DAY);
        const choice = naiveChoice(bundle, DAY, answers);
        const taken = choice.kind === 'route' ? choice.route : undefined;
        const nearest = nearestRoutes(rules, answerVector(rules, answers), taken, { most: 10 });
        for (const one of nearest) {
          const reached = changedBy(answers, one);
          expect(naiveChoice(bundle, DAY, reached)).toEqual({ kind: 'route', route: one.route });
          expect(isImpossible(bundle, DAY, reached)).toBe(false);
          const cost = costOf(bundle, one);
          const expected = smallest.get(one.route);
          expect(cost.facts).toBe(expected?.facts);
          expect(cost.distance).toBeCloseTo(expected?.distance ?? -1, 9);
          compared += 1;
        }
        const expected = [...smallest.keys()].filter((route) => route !== taken);
        expect(nearest.map(({ route }) => route).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  it('come in order, and only as many as asked for', { timeout: 120_000 }, () => {
    const cases = arbitraryBundle({ routes: 12 }).chain((bundle) =>
      fc.tuple(fc.constant(bundle), arbitraryAnswers(bundle, 'some')),
    );
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 3 }), ([bundle, answers], most) => {
        const rules = compileRules(bundle, DAY);
        const vector = answerVector(rules, answers);
        const all = nearestRoutes(rules, vector, undefined, { most: 20 });
        const costs = all.map((one) => costOf(bundle, one));
        expect(costs).toEqual(costs.toSorted(compareCost));
        expect(nearestRoutes(rules, vector, undefined, { most })).toEqual(all.slice(0, most));
      }),
      { numRuns: 100 },
    );
  });
});
