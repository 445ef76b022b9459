// Whether some completion makes given conditions true and others false: backtracking that stops as soon as three-valued truth does.

import type { Assignment, Condition, Literal } from './condition.ts';
import { literalsOf, OPEN, truthUnder } from './condition.ts';
import type { Problem } from './problem.ts';

/** How much work a question may still cost; one step judges one condition at one node. Counted down by each search. */
export type Budget = { steps: number };

/** The conditions that a completion has to make true and false. */
export type Wanted = { readonly holding: readonly Condition[]; readonly failing: readonly Condition[] };

export type Satisfied = 'yes' | 'no' | 'too_large';

/** Looks for a completion that is not excluded. `from` has a class for the variables that are fixed; it is as before afterwards. */
export function satisfy(problem: Problem, wanted: Wanted, budget: Budget, from?: Assignment): Satisfied {
  const assignment = from ?? freshAssignment(problem);
  const failing = [...wanted.failing, ...problem.excluded];
  return search({ problem, assignment, budget }, { holding: wanted.holding, failing });
}

/** No variable has a class yet. */
export function freshAssignment({ variables }: Problem): Assignment {
  return new Int32Array(variables.length).fill(OPEN) as Assignment;
}

type Search = { readonly problem: Problem; readonly assignment: Assignment; readonly budget: Budget };

function search(state: Search, wanted: Wanted): Satisfied {
  const { assignment, budget } = state;
  budget.steps -= wanted.holding.length + wanted.failing.length + 1;
  if (budget.steps < 0) return 'too_large';
  const holding = stillOpen(wanted.holding, assignment, 'true');
  const failing = holding === undefined ? undefined : stillOpen(wanted.failing, assignment, 'false');
  if (holding === undefined || failing === undefined) return 'no';
  const isPlain = failing.length === 0 && holding.every(({ groups }) => groups.length === 0);
  if (isPlain) return areConsistent(holding, assignment) ? 'yes' : 'no';
  return branch(state, { holding, failing });
}

/** Whether every variable still has a class that all literals on it allow: where nothing else is asked, that settles it. */
function areConsistent(conditions: readonly Condition[], assignment: Assignment): boolean {
  const allowed = new Map<number, Uint8Array>();
  for (const { literals } of conditions) {
    for (const literal of literals) {
      if (assignment[literal.variable] !== OPEN) continue;
      const before = allowed.get(literal.variable);
      const both = before === undefined ? literal.allowed : before.map((one, at) => one & (literal.allowed[at] ?? 0));
      if (!both.includes(1)) return false;
      allowed.set(literal.variable, both);
    }
  }
  return true;
}

/** The conditions that are not yet as wanted; undefined when one is the opposite. */
function stillOpen(
  conditions: readonly Condition[],
  assignment: Assignment,
  wanted: 'true' | 'false',
): readonly Condition[] | undefined {
  const open: Condition[] = [];
  for (const condition of conditions) {
    const truth = truthUnder(condition, assignment);
    if (truth === 'unknown') open.push(condition);
    else if (truth !== wanted) return undefined;
  }
  return open;
}

function branch(state: Search, open: Wanted): Satisfied {
  const { assignment } = state;
  const { variable, classes } = nextChoice(state, open);
  let result: Satisfied = 'no';
  for (const one of classes) {
    assignment[variable] = one;
    const found = search(state, open);
    if (found !== 'no') result = found;
    if (found !== 'no') break;
  }
  assignment[variable] = OPEN;
  return result;
}

type Choice = { readonly variable: number; readonly classes: readonly number[] };

/** A variable of what has to hold, if there is such, with the classes that it may have; else the one that most conditions name. */
function nextChoice({ problem, assignment }: Search, { holding, failing }: Wanted): Choice {
  const needed = holding.flatMap(({ literals }) => literals).find(({ variable }) => assignment[variable] === OPEN);
  const literals = [...holding, ...failing].flatMap(literalsOf).filter(({ variable }) => assignment[variable] === OPEN);
  const variable = needed?.variable ?? mostNamed(literals, problem.variables.length);
  const own = literals.filter((literal) => literal.variable === variable);
  const classes = distinctClasses(problem.variables[variable]?.classes.length ?? 0, own);
  return { variable, classes: needed === undefined ? classes : classes.filter((one) => needed.allowed[one] === 1) };
}

function mostNamed(literals: readonly Literal[], variables: number): number {
  const counts = new Int32Array(variables);
  let most = literals[0]?.variable ?? 0;
  for (const { variable } of literals) {
    const count = (counts[variable] ?? 0) + 1;
    counts[variable] = count;
    if (count > (counts[most] ?? 0)) most = variable;
  }
  return most;
}

/** One class for each way in which the literals tell them apart. */
function distinctClasses(count: number, literals: readonly Literal[]): readonly number[] {
  let groups = new Int32Array(count);
  for (const allowed of new Set(literals.map((literal) => literal.allowed))) {
    const renamed = new Map<number, number>();
    groups = groups.map((group, index) => {
      const key = group * 2 + (allowed[index] ?? 0);
      const name = renamed.get(key) ?? renamed.size;
      renamed.set(key, name);
      return name;
    });
  }
  const first = new Map<number, number>();
  for (const [index, group] of groups.entries()) if (!first.has(group)) first.set(group, index);
  return [...first.values()];
}
