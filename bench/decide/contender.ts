// What is compared: ways of finding the route of a contract among many.

import type { RouteRule } from '../../src/domain/bundle.ts';
import type { RouteId } from '../../src/domain/ids.ts';
import type { Answers } from './random-contracts.ts';

export type Contender = {
  readonly name: string;
  /** The routes found, none or one where the rules do not overlap. Synchronous ones are not made to wait. */
  readonly choose: (contract: Answers) => readonly RouteId[] | Promise<readonly RouteId[]>;
};

/** Of routes that hold those that no other of them stands above. */
export function topmost(holding: readonly RouteId[], byId: ReadonlyMap<RouteId, RouteRule>): readonly RouteId[] {
  if (holding.length < 2) return holding;
  return holding.filter((route) => !holding.some((other) => byId.get(other)?.overrides.includes(route)));
}

/** Routes by id, for `topmost`. */
export function routesById(routes: readonly RouteRule[]): ReadonlyMap<RouteId, RouteRule> {
  return new Map(routes.map((rule) => [rule.route, rule]));
}

/** The plain value of each fact; null for what is absent: what engines without our three values are given. */
export function plainFacts(contract: Answers): Record<string, unknown> {
  return Object.fromEntries(
    [...contract].map(([fact, answer]) => [fact, answer.kind === 'value' ? answer.value : null]),
  );
}
