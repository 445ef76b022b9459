// What each answer to an unanswered fact would leave of the possible routes.

import type { FactId, RouteId } from '../../domain/ids.ts';
import type { AnswerRange, UnknownFact } from '../../domain/plan.ts';
import type { CompiledRules } from '../compile/compiled-rules.ts';
import type { Problem } from './problem.ts';
import type { Target } from './reachable.ts';
import { reachable } from './reachable.ts';
import type { Budget } from './satisfy.ts';
import { freshAssignment } from './satisfy.ts';

type Decides = UnknownFact['decides'];
type Line = Decides[number];

/**
 * For each fact some of whose answers leave fewer routes than others: every class of its answers with what it leaves. Classes
 * that leave the same are joined. Facts for which the budget does not suffice are left out.
 */
export function whatDecides(
  rules: CompiledRules,
  problem: Problem,
  targets: readonly Target[],
  budget: Budget,
): ReadonlyMap<FactId, Decides> {
  const decides = new Map<FactId, Decides>();
  if (targets.length < 2) return decides;
  for (const [number, variable] of problem.variables.entries()) {
    const fact = rules.facts[variable.fact]?.fact;
    const lines = linesOf(problem, number, targets, budget);
    if (fact !== undefined && lines !== undefined) decides.set(fact, [...(decides.get(fact) ?? []), ...lines]);
  }
  return decides;
}

/** Undefined when the variable decides nothing, or too much to tell. */
function linesOf(problem: Problem, number: number, targets: readonly Target[], budget: Budget): Decides | undefined {
  const variable = problem.variables[number];
  if (variable === undefined) return undefined;
  const assignment = freshAssignment(problem);
  const lines: Line[] = [];
  for (const [one, { range }] of variable.classes.entries()) {
    assignment[number] = one;
    const left = reachable(problem, targets, budget, assignment);
    if (!left.exact) return undefined;
    // No completion has this answer: the rules call it impossible.
    if (left.targets.length > 0) lines.push({ answer: range, routes: routesOf(left.targets) });
  }
  const joined = joinedLines(lines);
  return joined.length > 1 ? joined : undefined;
}

function routesOf(targets: readonly Target[]): readonly RouteId[] {
  return targets.flatMap((target) => (target.kind === 'route' ? [target.route] : []));
}

/** Neighbouring intervals, and words wherever they stand, that leave the same routes, as one line. */
function joinedLines(lines: readonly Line[]): Decides {
  const joined: Line[] = [];
  for (const line of lines) {
    const index = joined.findLastIndex((known) => leaveSame(known, line) && areJoinable(known.answer, line.answer));
    const known = joined[index];
    if (known === undefined) joined.push(line);
    else joined[index] = { answer: union(known.answer, line.answer), routes: known.routes };
  }
  return joined;
}

function leaveSame(one: Line, other: Line): boolean {
  return one.routes.length === other.routes.length && one.routes.every((route, index) => route === other.routes[index]);
}

function areJoinable(one: AnswerRange, next: AnswerRange): boolean {
  if (one.kind === 'interval') return next.kind === 'interval' && one.to !== undefined && one.to + 1 === next.from;
  const isWord = (range: AnswerRange) => range.kind === 'values' || range.kind === 'other_values';
  return isWord(one) && isWord(next);
}

function union(one: AnswerRange, next: AnswerRange): AnswerRange {
  if (one.kind === 'values' && next.kind === 'values')
    return { kind: 'values', values: [...one.values, ...next.values] };
  if (one.kind === 'interval' && next.kind === 'interval') {
    return {
      kind: 'interval',
      ...(one.from === undefined ? {} : { from: one.from }),
      ...(next.to === undefined ? {} : { to: next.to }),
    };
  }
  // Named words that leave the same as all that are not named are "others" too.
  return { kind: 'other_values' };
}
