// The route of one contract among many: by the index and the exact conditions, without explanations.

import type { Truth } from '../../domain/condition.ts';
import { isUnconfirmed } from '../compile/answer-vector.ts';
import type { AnswerVector } from '../compile/compiled-rules.ts';
import { remainingPositions } from './candidates.ts';
import type { IndexedRoute, RouteChoice, RouteIndex } from './route-index.ts';

const UNKNOWN: RouteChoice = { kind: 'unknown' };

/**
 * What the rules say of a contract: the route whose condition holds and that nothing that holds stands above. `unknown` while an
 * open condition could change that; which routes are then possible is told by `possibleRoutes`.
 */
export function chooseRoute(index: RouteIndex, answers: AnswerVector): RouteChoice {
  const count = remainingPositions(index, answers);
  const { positions } = index.scratch;
  const only = count === 1 ? index.routes[positions[0] ?? -1] : undefined;
  if (only !== undefined) return choiceOfOne(index, only, answers);
  const holding: IndexedRoute[] = [];
  const open: IndexedRoute[] = [];
  for (let at = 0; at < count; at += 1) {
    const route = index.routes[positions[at] ?? -1];
    const truth = route === undefined ? 'false' : truthOf(route, answers);
    if (route === undefined || truth === 'false') continue;
    (truth === 'true' ? holding : open).push(route);
  }
  if (holding.length > 0) return topOf(holding, open);
  return open.length === 0 ? index.nothingHolds : UNKNOWN;
}

function choiceOfOne(index: RouteIndex, route: IndexedRoute, answers: AnswerVector): RouteChoice {
  const truth = truthOf(route, answers);
  if (truth === 'true') return route.choice;
  return truth === 'unknown' ? UNKNOWN : index.nothingHolds;
}

/** Whether the route's condition holds; a route that is held back does not. */
function truthOf(route: IndexedRoute, answers: AnswerVector): Truth {
  const truth = route.when.holds(answers);
  return truth !== 'false' && isHeldBack(route, answers) ? 'false' : truth;
}

/** True while the route rests on an answer that its role has not confirmed and would take an approver away. */
export function isHeldBack(route: IndexedRoute, answers: AnswerVector): boolean {
  return route.holdBack.length > 0 && route.holdBack.some((fact) => isUnconfirmed(answers[fact]));
}

function topOf(holding: readonly IndexedRoute[], open: readonly IndexedRoute[]): RouteChoice {
  const isBelow = ({ route }: IndexedRoute): boolean => holding.some(({ overrides }) => overrides.has(route.index));
  if (!open.every(isBelow)) return UNKNOWN;
  const top = holding.filter((route) => !isBelow(route));
  const [first] = top;
  if (first !== undefined && top.length === 1) return first.choice;
  const inOrder = top.toSorted((a, b) => a.route.index - b.route.index);
  return { kind: 'overlap', routes: inOrder.map(({ route }) => route.rule.route) };
}
