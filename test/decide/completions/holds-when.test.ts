// A condition on unanswered facts is settled when every completion that takes the route says the same of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import type { CompiledRoute, CompiledRules, CompiledWhen } from '../../../src/decide/compile/compiled-rules.ts';
import { holdsWhen } from '../../../src/decide/completions/holds-when.ts';
import type { Bundle, RouteRule } from '../../../src/domain/bundle.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryAnswers } from '../../generators/arbitrary-contract.ts';
import type { See } from '../../generators/until-seen.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import type { NaiveAnswers } from '../naive-choice.ts';
import { factsIn, isHeldBack, isInForce, naiveWhen } from '../naive-choice.ts';
import { choosingWhens, naiveCompletions } from '../naive-completions.ts';

const DAY = GENERATED_DAY;

/** The completion takes the route: its own condition holds, and none above it does. */
function takes(bundle: Bundle, route: RouteRule, completion: NaiveAnswers): boolean {
  const routes = bundle.decisions.routes.filter(({ inForce }) => isInForce(inForce, DAY));
  const holds = (other: RouteRule): boolean =>
    other.when !== undefined &&
    !isHeldBack(bundle, routes, other, completion) &&
    naiveWhen(bundle, DAY, other.when, completion) === 'true';
  if (route.when === undefined) return !routes.some(holds);
  if (naiveWhen(bundle, DAY, route.when, completion) !== 'true') return false;
  return !routes.some((other) => other.overrides.includes(route.route) && holds(other));
}

/** Holds one condition in the region of one route to all completions that take the route. */
function expectAsCompletionsSay(
  rules: CompiledRules,
  answers: NaiveAnswers,
  [route, when]: readonly [CompiledRoute, CompiledWhen],
  see: See,
): void {
  const { bundle } = rules;
  const whens = [...choosingWhens(bundle, DAY), when.when];
  const completions = naiveCompletions(bundle, DAY, answers, whens, 600) ?? [];
  const region = completions.filter((completion) => takes(bundle, route.rule, completion));
  if (region.length === 0) return;
  const truths = new Set(region.map((completion) => naiveWhen(bundle, DAY, when.when, completion)));
  const found = holdsWhen(rules, route, when, answerVector(rules, answers));
  if (truths.size === 1) {
    const settled = truths.has('true') ? 'always' : 'never';
    expect(found).toBe(settled);
    see(settled);
    return;
  }
  see('open');
  if (typeof found === 'string') throw new Error(`${found}, but completions differ`);
  expect(found.hangsOn.length).toBeGreaterThan(0);
  for (const fact of found.hangsOn) {
    expect(answers.get(fact)?.kind).toBe('unanswered');
    expect(factsIn(when.when)).toContain(fact);
  }
}

describe('a condition within the region of a route', () => {
  it('is settled or open just as the completions say', { timeout: 120_000 }, async () => {
    const cases = arbitraryBundle({ facts: 3, routes: 4 }).chain((bundle) =>
      fc.tuple(fc.constant(bundle), arbitraryAnswers(bundle, 'many')),
    );
    await untilSeen({ always: 25, never: 25, open: 25 }, { numRuns: 250 }, (sample, see) =>
      fc.assert(
        fc.property(cases, ([bundle, answers]) => {
          const rules = compileRules(bundle, DAY);
          const pairs = rules.amendments.flatMap(({ when }) => rules.routes.map((route) => [route, when] as const));
          for (const pair of pairs) expectAsCompletionsSay(rules, answers, pair, see);
        }),
        sample,
      ),
    );
  });
});
