// An oracle: the meaning of conditions and routes written down from the rule language alone, as simply as possible and sharing
// nothing with src/decide. Slow, and meant to be read next to the language's page.

import type { Bundle, InForce, RouteRule } from '../../src/domain/bundle.ts';
import type { Bound, Test, Truth, When } from '../../src/domain/condition.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Answer } from '../../src/domain/fact.ts';
import type { FactId, LimitId, RoleId, RouteId } from '../../src/domain/ids.ts';

export type NaiveAnswers = ReadonlyMap<FactId, Answer>;

export type NaiveChoice =
  | { readonly kind: 'route'; readonly route: RouteId }
  | { readonly kind: 'gap' }
  | { readonly kind: 'overlap'; readonly routes: readonly RouteId[] }
  | { readonly kind: 'unknown' };

/** Both ends in. */
export function isInForce(inForce: InForce, day: Day): boolean {
  const begun = inForce.from === undefined || inForce.from <= day;
  const ended = inForce.until !== undefined && inForce.until !== 'open' && inForce.until < day;
  return begun && !ended;
}

/** The last value that is in force on the day. */
export function limitOn(bundle: Bundle, id: LimitId, day: Day): number {
  const limit = bundle.decisions.limits.find((candidate) => candidate.limit === id);
  const value = limit?.values.findLast((candidate) => candidate.from === undefined || candidate.from <= day);
  if (value === undefined) throw new Error(`no value of ${id} on this day`);
  return value.units;
}

export function naiveWhen(bundle: Bundle, day: Day, when: When, answers: NaiveAnswers): Truth {
  const truth = (test: Test): Truth => naiveTest(bundle, day, test, answers.get(test.fact));
  const tests = allOf(when.tests.map(truth));
  if (when.any === undefined) return tests;
  return allOf([tests, anyOf(when.any.map((block) => allOf(block.tests.map(truth))))]);
}

function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}

/** One test on one answer; unanswered is unknown whatever the test. */
export function naiveTest(bundle: Bundle, day: Day, test: Test, answer: Answer | undefined): Truth {
  if (answer === undefined || answer.kind === 'unanswered') return 'unknown';
  const holds = answer.kind === 'absent' ? holdsForAbsent(test) : holdsForValue(bundle, day, test, answer.value);
  return holds ? 'true' : 'false';
}

function holdsForAbsent(test: Test): boolean {
  if (test.kind === 'absent') return !test.negated;
  if (test.kind === 'range') return test.ifAbsent ?? false;
  if (test.kind === 'set') return test.word === 'has_none';
  return test.negated;
}

function holdsForValue(bundle: Bundle, day: Day, test: Test, value: unknown): boolean {
  const units = (bound: Bound): number => (bound.kind === 'units' ? bound.units : limitOn(bundle, bound.limit, day));
  if (test.kind === 'absent') return test.negated;
  if (test.kind === 'is') return test.values.some((candidate) => candidate === value) !== test.negated;
  if (test.kind === 'equals') return test.bounds.some((bound) => units(bound) === value) !== test.negated;
  if (test.kind === 'range') return isWithin(test, value, units);
  if (!Array.isArray(value)) throw new Error(`${test.fact} is not a set`);
  if (test.kind === 'on_list') return test.lists.some((list) => value.includes(list)) !== test.negated;
  if (test.word === 'has') return test.values.every((candidate) => value.includes(candidate));
  const some = test.values.some((candidate) => value.includes(candidate));
  return test.word === 'has_any' ? some : !some;
}

function isWithin(test: Extract<Test, { kind: 'range' }>, value: unknown, units: (bound: Bound) => number): boolean {
  if (typeof value !== 'number') throw new Error(`${test.fact} is not a number`);
  const { lower, upper } = test;
  const aboveLower =
    lower === undefined || (lower.word === 'from' ? value >= units(lower.bound) : value > units(lower.bound));
  const belowUpper =
    upper === undefined || (upper.word === 'up_to' ? value <= units(upper.bound) : value < units(upper.bound));
  return aboveLower && belowUpper;
}

/** The facts that a condition asks about. */
export function factsIn(when: When): ReadonlySet<FactId> {
  return new Set([...when.tests, ...(when.any ?? []).flatMap(({ tests }) => tests)].map(({ fact }) => fact));
}

/** Roles that approve somewhere on a route, whatever the contract. */
function approvingRoles(route: RouteRule): ReadonlySet<RoleId> {
  const steps = route.stages.flatMap((stage) => stage.steps).filter(({ act }) => act === 'approve');
  return new Set(steps.flatMap(({ roles }) => roles));
}

/** A condition asks about a fact that was answered but that its role has not confirmed. */
function asksUnconfirmed(bundle: Bundle, when: When, answers: NaiveAnswers): boolean {
  const confirmable = bundle.decisions.facts.filter(({ confirmedBy }) => confirmedBy !== undefined);
  return confirmable.some(({ fact }) => {
    const answer = answers.get(fact);
    return factsIn(when).has(fact) && answer !== undefined && answer.kind !== 'unanswered' && !answer.confirmed;
  });
}

/** An exception that would spare an approver waits until the facts that it rests on are confirmed. */
export function isHeldBack(
  bundle: Bundle,
  routes: readonly RouteRule[],
  route: RouteRule,
  answers: NaiveAnswers,
): boolean {
  if (route.when === undefined || !asksUnconfirmed(bundle, route.when, answers)) return false;
  const own = approvingRoles(route);
  const below = routes.filter((other) => route.overrides.includes(other.route));
  return below.some((other) => [...approvingRoles(other)].some((role) => !own.has(role)));
}

/** The route of one contract: what holds, minus what something that holds stands above. Unknown while an open condition could change it. */
export function naiveChoice(bundle: Bundle, day: Day, answers: NaiveAnswers): NaiveChoice {
  const routes = bundle.decisions.routes.filter(({ inForce }) => isInForce(inForce, day));
  const truths = new Map<RouteId, Truth>();
  for (const route of routes) {
    if (route.when === undefined) continue;
    const held = isHeldBack(bundle, routes, route, answers);
    truths.set(route.route, held ? 'false' : naiveWhen(bundle, day, route.when, answers));
  }
  const holding = routes.filter(({ route }) => truths.get(route) === 'true');
  const isBelow = (route: RouteId): boolean => holding.some(({ overrides }) => overrides.includes(route));
  const open = routes.filter(({ route }) => truths.get(route) === 'unknown' && !isBelow(route));
  if (open.length > 0) return { kind: 'unknown' };
  const top = holding.filter(({ route }) => !isBelow(route)).map(({ route }) => route);
  const [only = routes.find(({ otherwise }) => otherwise)?.route] = top;
  if (top.length > 1) return { kind: 'overlap', routes: top };
  return only === undefined ? { kind: 'gap' } : { kind: 'route', route: only };
}

/** The answers rule out the contract itself. */
export function isImpossible(bundle: Bundle, day: Day, answers: NaiveAnswers): boolean {
  return bundle.decisions.impossible.some((when) => naiveWhen(bundle, day, when, answers) === 'true');
}
