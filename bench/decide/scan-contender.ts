// A scan over precompiled conditions: what the index has to beat.

import { answerVector } from '../../src/decide/compile/answer-vector.ts';
import type { AnswerVector, CompiledRules } from '../../src/decide/compile/compiled-rules.ts';
import type { RouteId } from '../../src/domain/ids.ts';
import type { Contender } from './contender.ts';
import { routesById, topmost } from './contender.ts';

/** Every condition of every route, one after another. */
export function scanContender(rules: CompiledRules): Contender {
  const byId = routesById(rules.routes.map(({ rule }) => rule));
  return {
    name: 'scan, precompiled conditions',
    choose: (contract) => topmost(holding(rules, answerVector(rules, contract)), byId),
  };
}

function holding(rules: CompiledRules, answers: AnswerVector): readonly RouteId[] {
  const found: RouteId[] = [];
  for (const { when, rule } of rules.routes) if (when?.holds(answers) === 'true') found.push(rule.route);
  return found;
}
