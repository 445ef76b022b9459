// A bound that costs next to nothing: what at least has to change for a route, so that ten thousand routes need not all be searched.

import type { Answer } from '../../domain/fact.ts';
import { isUnconfirmed, NOT_GIVEN } from '../compile/answer-vector.ts';
import type { AnswerVector, CompiledRoute, CompiledRules, CompiledTest } from '../compile/compiled-rules.ts';
import type { Cost } from './change-cost.ts';
import { changeCost } from './change-cost.ts';

/** No change that leads to the route costs less. Only the tests that must hold are looked at, not who stands above the route. */
export function leastCost(rules: CompiledRules, { when, takesAway }: CompiledRoute, answers: AnswerVector): Cost {
  if (when === undefined) return { facts: 0, distance: 0 };
  const failing = when.tests.filter(({ fact, holds }) => holds(answers[fact] ?? NOT_GIVEN) !== 'true');
  const waiting = takesAway ? when.confirmable.filter((fact) => isUnconfirmed(answers[fact])) : [];
  const facts = new Set([...failing.map(({ fact }) => fact), ...waiting]);
  const distance = failing.reduce((sum, test) => sum + leastDistance(rules, test, answers[test.fact] ?? NOT_GIVEN), 0);
  // Two tests on one fact are met by one change.
  return { facts: facts.size, distance: facts.size === failing.length ? distance : 0 };
}

/** How far the nearest value is that a test on an ordered fact accepts; nothing is said of other facts. */
function leastDistance(rules: CompiledRules, { accepts, fact }: CompiledTest, current: Answer): number {
  const declaration = rules.facts[fact];
  if (declaration === undefined || accepts.kind !== 'intervals') return 0;
  if (current.kind !== 'value' || typeof current.value !== 'number') return 0;
  const { value } = current;
  const nearest = accepts.intervals.map(({ lo, hi }) => Math.min(Math.max(value, lo), hi));
  const costs = nearest.map((units) =>
    changeCost(declaration, current, { kind: 'value', value: units, setBy: 'person', confirmed: true }),
  );
  return Math.min(1, ...costs);
}
