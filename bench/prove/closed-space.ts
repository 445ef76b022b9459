// The benchmark's rules over facts whose answers can all be listed: routes that share out the whole space leave no gap.

import type { Bundle, RouteRule } from '../../src/domain/bundle.ts';
import type { Test } from '../../src/domain/condition.ts';
import type { FactDeclaration } from '../../src/domain/fact.ts';
import type { FactId } from '../../src/domain/ids.ts';
import { brandId } from '../../test/generators/brand-id.ts';
import { randomBundle } from '../decide/random-bundle.ts';
import { RANDOM_SPACE } from '../decide/random-space.ts';

/** Countries and departments as choices of what the routes name, under other names: of open ones there are always others, which no route takes. */
export function closedBundle(count: number, seed: number): Bundle {
  const bundle = randomBundle(count, seed);
  const { facts, routes } = bundle.decisions;
  const decisions = { ...bundle.decisions, facts: facts.map(closedFact), routes: routes.map(closedRoute) };
  return { ...bundle, decisions };
}

const CLOSED: Readonly<Record<string, FactId>> = { country: brandId('market'), department: brandId('unit') };

function closedFact(fact: FactDeclaration): FactDeclaration {
  const name = CLOSED[fact.fact];
  if (name === undefined) return fact;
  const words = RANDOM_SPACE.find(({ declaration }) => declaration.fact === fact.fact)?.words ?? [];
  return { ...fact, fact: name, type: 'choice', options: words.map((option) => ({ option, title: option })) };
}

function closedRoute(route: RouteRule): RouteRule {
  if (route.when === undefined) return route;
  const { tests, any, ...rest } = route.when;
  const blocks = any?.map((block) => ({ ...block, tests: block.tests.map(closedTest) }));
  const when = { ...rest, tests: tests.map(closedTest), ...(blocks === undefined ? {} : { any: blocks }) };
  return { ...route, when };
}

function closedTest(test: Test): Test {
  return { ...test, fact: CLOSED[test.fact] ?? test.fact };
}
