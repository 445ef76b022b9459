// The routes that a contract fails by the fewest tests: what a gap is explained with.

import type {
  AnswerVector,
  CompiledRoute,
  CompiledRules,
  CompiledTest,
  CompiledWhen,
} from '../compile/compiled-rules.ts';

/** At most `most` routes that do not hold, those with the fewest failed tests first. */
export function nearMisses(rules: CompiledRules, answers: AnswerVector, most: number): readonly CompiledRoute[] {
  return rules.routes
    .flatMap((route) => (route.when === undefined ? [] : [{ route, failed: failedTests(route.when, answers) }]))
    .sort((a, b) => a.failed - b.failed)
    .slice(0, most)
    .map(({ route }) => route);
}

/** Failed tests of all that must hold, and of the block that fails by the fewest. */
function failedTests({ tests, any }: CompiledWhen, answers: AnswerVector): number {
  const blocks = any.map((block) => countFailed(block, answers));
  return countFailed(tests, answers) + (blocks.length === 0 ? 0 : Math.min(...blocks));
}

function countFailed(tests: readonly CompiledTest[], answers: AnswerVector): number {
  return tests.filter((test) => {
    const answer = answers[test.fact];
    return answer !== undefined && test.holds(answer) === 'false';
  }).length;
}
