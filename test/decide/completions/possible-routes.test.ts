// Possible routes are those of some completion, no more and no fewer: held to every completion of small random rule sets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { POSSIBLE_STEPS, possibleRoutes } from '../../../src/decide/completions/possible-routes.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Answer } from '../../../src/domain/fact.ts';
import type { FactId, RouteId } from '../../../src/domain/ids.ts';
import type { AnswerRange } from '../../../src/domain/plan.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryAnswers } from '../../generators/arbitrary-contract.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import type { NaiveAnswers } from '../naive-choice.ts';
import { naiveChoice } from '../naive-choice.ts';
import { choosingWhens, naiveCompletions } from '../naive-completions.ts';

const DAY = GENERATED_DAY;

/** More completions than this are not tried one by one. */
const MOST = 1500;

type Reached = { readonly completion: NaiveAnswers; readonly routes: readonly RouteId[]; readonly gap: boolean };

/** What each completion comes to; undefined when there are too many. */
function reachedByCompletions(bundle: Bundle, answers: NaiveAnswers): readonly Reached[] | undefined {
  return naiveCompletions(bundle, DAY, answers, choosingWhens(bundle, DAY), MOST)?.map((completion) => {
    const choice = naiveChoice(bundle, DAY, completion);
    if (choice.kind === 'unknown') throw new Error('a completion leaves nothing open');
    const taken = choice.kind === 'route' ? [choice.route] : [];
    return { completion, routes: choice.kind === 'overlap' ? choice.routes : taken, gap: choice.kind === 'gap' };
  });
}

function routesIn(bundle: Bundle, reached: readonly Reached[]): readonly RouteId[] {
  const routes = new Set(reached.flatMap((one) => one.routes));
  return bundle.decisions.routes.map(({ route }) => route).filter((route) => routes.has(route));
}

/** For each answer to `fact` that some completion has, the routes of the completions with it; answers that only leave gaps are left out. */
function leftByEachAnswer(bundle: Bundle, reached: readonly Reached[], fact: FactId): readonly (readonly RouteId[])[] {
  const groups = Map.groupBy(reached, ({ completion }) => JSON.stringify(completion.get(fact)));
  return [...groups.values()].map((group) => routesIn(bundle, group)).filter((routes) => routes.length > 0);
}

function isWithin(answer: Answer | undefined, range: AnswerRange, named: ReadonlySet<unknown>): boolean {
  if (answer === undefined || answer.kind !== 'value') return answer?.kind === 'absent' && isForAbsent(range);
  const { value } = answer;
  switch (range.kind) {
    case 'absent':
      return false;
    case 'values':
      return range.values.some((one) => one === value);
    case 'other_values':
      return !named.has(value);
    case 'interval':
      return typeof value === 'number' && value >= (range.from ?? value) && value <= (range.to ?? value);
    case 'set':
      return (
        Array.isArray(value) &&
        range.has.every((flag) => value.includes(flag)) &&
        !range.hasNot.some((flag) => value.includes(flag))
      );
  }
}

/** A set that is absent has no flags either. */
function isForAbsent(range: AnswerRange): boolean {
  return range.kind === 'absent' || (range.kind === 'set' && range.has.length === 0 && range.hasNot.length > 0);
}

function arbitraryCase(): fc.Arbitrary<readonly [Bundle, NaiveAnswers]> {
  return arbitraryBundle({ facts: 3, routes: 6 }).chain((bundle) =>
    fc.tuple(fc.constant(bundle), arbitraryAnswers(bundle, 'many')),
  );
}

describe('possible routes', () => {
  it('are just those that some completion leads to', { timeout: 120_000 }, () => {
    let undecided = 0;
    fc.assert(
      fc.property(arbitraryCase(), ([bundle, answers]) => {
        const reached = reachedByCompletions(bundle, answers);
        fc.pre(reached !== undefined);
        const rules = compileRules(bundle, DAY);
        const possible = possibleRoutes(rules, answerVector(rules, answers), { steps: POSSIBLE_STEPS });
        expect(possible.exact).toBe(true);
        expect(possible.routes).toEqual(routesIn(bundle, reached));
        expect(possible.gapPossible).toBe(reached.some(({ gap }) => gap));
        if (possible.routes.length > 1) undecided += 1;
        for (const [fact, lines] of possible.decides) expectLines(bundle, reached, fact, lines);
      }),
      { numRuns: 400 },
    );
    expect(undecided).toBeGreaterThan(50);
  });

  it('say of every fact that decides something what each of its answers leaves', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryCase(), ([bundle, answers]) => {
        const reached = reachedByCompletions(bundle, answers);
        fc.pre(reached !== undefined);
        const rules = compileRules(bundle, DAY);
        const { decides, routes } = possibleRoutes(rules, answerVector(rules, answers), { steps: POSSIBLE_STEPS });
        for (const { fact, type } of bundle.decisions.facts) {
          if (decides.has(fact) || type === 'choices' || type === 'codes') continue;
          // Nothing said: then no answer leaves fewer routes than another.
          for (const left of leftByEachAnswer(bundle, reached, fact)) expect(left).toEqual(routes);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('stay sound when the budget runs out: nothing possible is left out, and it is said', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.nat(60), ([bundle, answers], steps) => {
        const rules = compileRules(bundle, DAY);
        const vector = answerVector(rules, answers);
        const exact = possibleRoutes(rules, vector, { steps: POSSIBLE_STEPS });
        const rough = possibleRoutes(rules, vector, { steps });
        expect(rough.routes).toEqual(expect.arrayContaining([...exact.routes]));
        if (exact.gapPossible) expect(rough.gapPossible).toBe(true);
        if (rough.exact) expect(rough.routes).toEqual(exact.routes);
      }),
      { numRuns: 300 },
    );
  });
});

function expectLines(
  bundle: Bundle,
  reached: readonly Reached[],
  fact: FactId,
  lines: readonly { readonly answer: AnswerRange; readonly routes: readonly RouteId[] }[],
): void {
  const named = new Set(lines.flatMap(({ answer }) => (answer.kind === 'values' ? answer.values : [])));
  for (const { answer, routes } of lines) {
    const within = reached.filter(({ completion }) => isWithin(completion.get(fact), answer, named));
    expect(routesIn(bundle, within)).toEqual(routes);
  }
}
