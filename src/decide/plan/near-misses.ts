// The routes that a contract fails by the fewest tests: what a gap is explained with.

import type {
  AnswerVector,
  CompiledRoute,
  CompiledRules,
  CompiledTest,
  CompiledWhen,
} from '../compile/compiled-rules.ts';

type Miss = { readonly route: CompiledRoute; readonly failed: number };

/** At most `most` routes that do not hold, those with the fewest failed tests first, else in the order of the bundle. */
export function nearMisses(rules: CompiledRules, answers: AnswerVector, most: number): readonly CompiledRoute[] {
  const nearest: Miss[] = [];
  for (const route of rules.routes) {
    if (route.when === undefined) continue;
    const failed = failedTests(route.when, answers);
    const place = nearest.findIndex((miss) => failed < miss.failed);
    if (place !== -1) nearest.splice(place, 0, { route, failed });
    else if (nearest.length < most) nearest.push({ route, failed });
    if (nearest.length > most) nearest.pop();
  }
  return nearest.map(({ route }) => route);
}

/** Failed tests of all that must hold, and of the block that fails by the fewest. */
function failedTests({ tests, any }: CompiledWhen, answers: AnswerVector): number {
  const own = countFailed(tests, answers);
  return any.length === 0 ? own : own + Math.min(...any.map((block) => countFailed(block, answers)));
}

function countFailed(tests: readonly CompiledTest[], answers: AnswerVector): number {
  let failed = 0;
  for (const { fact, holds } of tests) {
    const answer = answers[fact];
    if (answer !== undefined && holds(answer) === 'false') failed += 1;
  }
  return failed;
}
