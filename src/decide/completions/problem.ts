// The contracts that the answers still allow, as a space of variables, and conditions as what is left of them over it.

import { NOT_GIVEN } from '../compile/answer-vector.ts';
import type { AnswerVector, CompiledRules, CompiledTest, CompiledWhen } from '../compile/compiled-rules.ts';
import type { Condition, Conjunction } from './condition.ts';
import { ALWAYS, NEVER } from './condition.ts';
import type { OpenFact, Variable } from './open-fact.ts';
import { openFact } from './open-fact.ts';

export type Problem = {
  readonly variables: readonly Variable[];
  /** What is left of a condition; only for those that the problem was made with. */
  readonly residueOf: (when: CompiledWhen) => Condition;
  /** What no completion may be: `impossible` of the rules, and what the variables cannot be at once. */
  readonly excluded: readonly Condition[];
};

/** The space in which `whens` and what `impossible` forbids can be told apart. Answered facts are fixed. */
export function buildProblem(rules: CompiledRules, answers: AnswerVector, whens: readonly CompiledWhen[]): Problem {
  const impossible = rules.impossible.filter((when) => when.holds(answers) !== 'false');
  const facts = openFacts(rules, answers, [...whens, ...impossible]);
  const residueOf = (when: CompiledWhen): Condition => residue(when, answers, facts);
  const fromVariables = [...facts.values()].flatMap(({ excluded }) => excluded);
  return {
    variables: [...facts.values()].flatMap(({ variables }) => variables),
    residueOf,
    excluded: [...impossible.map(residueOf), ...fromVariables],
  };
}

function openFacts(
  rules: CompiledRules,
  answers: AnswerVector,
  whens: readonly CompiledWhen[],
): ReadonlyMap<number, OpenFact> {
  const tests = new Map<number, CompiledTest[]>();
  const collect = (test: CompiledTest): void => {
    if (!isOpen(test, answers)) return;
    const known = tests.get(test.fact);
    if (known === undefined) tests.set(test.fact, [test]);
    else known.push(test);
  };
  for (const when of whens) {
    for (const test of when.tests) collect(test);
    for (const block of when.any) for (const test of block) collect(test);
  }
  const facts = new Map<number, OpenFact>();
  let first = 0;
  for (const [fact, own] of [...tests].sort(([a], [b]) => a - b)) {
    const declaration = rules.facts[fact];
    if (declaration === undefined) continue;
    const open = openFact({
      bundle: rules.bundle,
      fact,
      declaration,
      tests: own,
      first,
      answer: answers[fact] ?? NOT_GIVEN,
    });
    facts.set(fact, open);
    first += open.variables.length;
  }
  return facts;
}

function isOpen(test: CompiledTest, answers: AnswerVector): boolean {
  return (answers[test.fact] ?? NOT_GIVEN).kind === 'unanswered';
}

function residue(when: CompiledWhen, answers: AnswerVector, facts: ReadonlyMap<number, OpenFact>): Condition {
  const alternatives = (test: CompiledTest): readonly Conjunction[] => {
    if (!isOpen(test, answers)) return test.holds(answers[test.fact] ?? NOT_GIVEN) === 'true' ? [[]] : [];
    return facts.get(test.fact)?.alternatives(test) ?? [];
  };
  const groups = when.tests.map(alternatives);
  if (when.any.length > 0) groups.push(when.any.flatMap((block) => productOf(block.map(alternatives))));
  return simplified(groups);
}

/** All ways of taking one conjunction of each: few, since only "has any of" has several. */
function productOf(factors: readonly (readonly Conjunction[])[]): readonly Conjunction[] {
  return factors.reduce<readonly Conjunction[]>(
    (products, factor) => products.flatMap((product) => factor.map((conjunction) => [...product, ...conjunction])),
    [[]],
  );
}

/** Groups of one conjunction become literals, groups that hold anyway go, one that cannot hold is all that is left. */
function simplified(groups: readonly (readonly Conjunction[])[]): Condition {
  const literals: Conjunction[number][] = [];
  const rest: (readonly Conjunction[])[] = [];
  for (const group of groups) {
    const [only] = group;
    if (only === undefined) return NEVER;
    if (group.some((conjunction) => conjunction.length === 0)) continue;
    if (group.length === 1) literals.push(...only);
    else rest.push(group);
  }
  return literals.length === 0 && rest.length === 0 ? ALWAYS : { literals, groups: rest };
}
