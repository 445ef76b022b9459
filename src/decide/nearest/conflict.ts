// What keeps a contract off a route: the facts of which at least one has to change, and what the change must do.

import type { Answer } from '../../domain/fact.ts';
import { isUnconfirmed, NOT_GIVEN } from '../compile/answer-vector.ts';
import type {
  AnswerVector,
  CompiledRoute,
  CompiledRules,
  CompiledTest,
  CompiledWhen,
} from '../compile/compiled-rules.ts';
import { openRoutes } from '../index/candidates.ts';
import { chooseRoute, isHeldBack } from '../index/choose-route.ts';
import type { RouteIndex } from '../index/route-index.ts';

/** Another answer to `fact` helps only if it is one that `helps`. */
export type Remedy = { readonly fact: number; readonly helps: (answer: Answer) => boolean };

/** One of `remedies` has to be part of any change that leads to the route. `about`: the condition that they come from. */
export type Conflict = { readonly about: CompiledWhen; readonly remedies: readonly Remedy[] };

/** The first thing that is in the way; undefined when the contract takes the route. */
export function conflictOf(index: RouteIndex, target: CompiledRoute, answers: AnswerVector): Conflict | undefined {
  const { when } = target;
  const own = when === undefined ? undefined : (unmet(when, answers) ?? unconfirmed(target, when, answers));
  return own ?? ruledOut(index.rules, answers) ?? rival(index, target, answers);
}

/** A test of the route's own condition that does not hold. */
function unmet(when: CompiledWhen, answers: AnswerVector): Conflict | undefined {
  const failing = when.tests.find((test) => !isTrue(test, answers));
  if (failing !== undefined) return { about: when, remedies: [remedyFor(failing)] };
  if (when.any.length === 0) return undefined;
  const blocks = when.any.map((block) => block.find((test) => !isTrue(test, answers)));
  if (blocks.includes(undefined)) return undefined;
  return { about: when, remedies: blocks.flatMap((test) => (test === undefined ? [] : [remedyFor(test)])) };
}

function isTrue(test: CompiledTest, answers: AnswerVector): boolean {
  return test.holds(answers[test.fact] ?? NOT_GIVEN) === 'true';
}

function remedyFor(test: CompiledTest): Remedy {
  return { fact: test.fact, helps: (answer) => test.holds(answer) === 'true' };
}

/** An answer that holds the route back while nobody confirms it. */
function unconfirmed(target: CompiledRoute, when: CompiledWhen, answers: AnswerVector): Conflict | undefined {
  const waiting = target.takesAway ? when.confirmable.find((fact) => isUnconfirmed(answers[fact])) : undefined;
  return waiting === undefined ? undefined : { about: when, remedies: [{ fact: waiting, helps: () => true }] };
}

/** What the rules call impossible. */
function ruledOut(rules: CompiledRules, answers: AnswerVector): Conflict | undefined {
  const when = rules.impossible.find((one) => one.holds(answers) === 'true');
  return when === undefined ? undefined : against(when, answers);
}

/** Another route that holds or may, and that the target does not stand above: one above it, or beside it. */
function rival(index: RouteIndex, target: CompiledRoute, answers: AnswerVector): Conflict | undefined {
  const choice = chooseRoute(index, answers);
  const { route: wanted } = target.rule;
  if (choice.kind === 'route' && choice.route === wanted) return undefined;
  const open = openRoutes(index, answers).map(({ indexed }) => indexed);
  const inTheWay = open
    .filter((indexed) => !isHeldBack(indexed, answers))
    .find(({ route }) => route !== target && !target.overrides.includes(route.index));
  if (inTheWay === undefined) throw new Error(`nothing keeps a contract off the route ${wanted}, yet it is not taken`);
  return against(inTheWay.when, answers);
}

/** A condition that must not hold: some test of it has to turn out otherwise. */
function against(when: CompiledWhen, answers: AnswerVector): Conflict {
  const remedies = when.facts.map((fact): Remedy => {
    const tests = [...when.tests, ...when.any.flat()].filter((test) => test.fact === fact);
    const before = tests.map(({ holds }) => holds(answers[fact] ?? NOT_GIVEN));
    return { fact, helps: (answer) => tests.some(({ holds }, at) => holds(answer) !== before[at]) };
  });
  return { about: when, remedies };
}
