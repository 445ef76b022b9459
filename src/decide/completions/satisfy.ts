// Whether some completion makes given conditions true and others false: backtracking that stops as soon as three-valued truth does.

import type { Assignment, Condition, Literal } from './condition.ts';
import { OPEN, truthUnder } from './condition.ts';
import type { Problem } from './problem.ts';

/** How much work a question may still cost; one step judges one condition at one node. Counted down by each search. */
export type Budget = { steps: number };

/** The conditions that a completion has to make true and false; what is excluded stands among `failing`. */
export type Wanted = { readonly holding: readonly Condition[]; readonly failing: readonly Condition[] };

export type Satisfied = 'yes' | 'no' | 'too_large';

/** Looks for a completion. `from` has a class for the variables that are fixed; it is as before afterwards. */
export function satisfy(problem: Problem, wanted: Wanted, budget: Budget, from?: Assignment): Satisfied {
  return search({ problem, assignment: from ?? freshAssignment(problem), budget }, wanted);
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
  const { variable, classes, allowed } = nextChoice(state, open);
  const tried: number[] = [];
  let result: Satisfied = 'no';
  for (const one of classes) {
    if (tried.some((before) => areAlike(before, one, allowed))) continue;
    tried.push(one);
    assignment[variable] = one;
    result = search(state, open);
    if (result !== 'no') break;
  }
  assignment[variable] = OPEN;
  return result;
}

/** The open conditions do not tell the two classes apart. */
function areAlike(one: number, other: number, allowed: readonly Uint8Array[]): boolean {
  return allowed.every((classes) => classes[one] === classes[other]);
}

/** `allowed`: the different ways in which the open conditions look at the variable. */
type Choice = {
  readonly variable: number;
  readonly classes: readonly number[];
  readonly allowed: readonly Uint8Array[];
};

/** A variable of what has to hold, if there is such, with the classes that it may have; else the one that most conditions name. */
function nextChoice({ problem, assignment }: Search, open: Wanted): Choice {
  const needed = firstOpen(open.holding, assignment);
  const variable = needed?.variable ?? mostNamed(open, assignment);
  const allowed = allowedIn(open, variable);
  const classes = classesOf(problem.variables[variable]?.classes.length ?? 0, allowed);
  if (needed === undefined) return { variable, classes, allowed };
  return { variable, classes: classes.filter((one) => needed.allowed[one] === 1), allowed };
}

function firstOpen(conditions: readonly Condition[], assignment: Assignment): Literal | undefined {
  for (const { literals } of conditions) {
    const open = literals.find(({ variable }) => assignment[variable] === OPEN);
    if (open !== undefined) return open;
  }
  return undefined;
}

function mostNamed(open: Wanted, assignment: Assignment): number {
  const counts = new Int32Array(assignment.length);
  let most = -1;
  eachLiteral(open, ({ variable }) => {
    if (assignment[variable] !== OPEN) return;
    counts[variable] = (counts[variable] ?? 0) + 1;
    if (most === -1 || (counts[variable] ?? 0) > (counts[most] ?? 0)) most = variable;
  });
  if (most === -1) throw new Error('open conditions name no open variable');
  return most;
}

function allowedIn(open: Wanted, variable: number): readonly Uint8Array[] {
  const allowed = new Set<Uint8Array>();
  eachLiteral(open, (literal) => {
    if (literal.variable === variable) allowed.add(literal.allowed);
  });
  return [...allowed];
}

function eachLiteral({ holding, failing }: Wanted, visit: (literal: Literal) => void): void {
  for (const condition of holding) visitLiterals(condition, visit);
  for (const condition of failing) visitLiterals(condition, visit);
}

function visitLiterals({ literals, groups }: Condition, visit: (literal: Literal) => void): void {
  for (const literal of literals) visit(literal);
  for (const group of groups) for (const conjunction of group) for (const literal of conjunction) visit(literal);
}

/** So few classes are told apart as they are tried: mostly the first one will do. */
const FEW = 16;

/** All classes or, of many, one for each way in which the conditions tell them apart. */
function classesOf(count: number, allowed: readonly Uint8Array[]): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= FEW) return all;
  let groups = new Int32Array(count);
  for (const one of allowed) {
    const renamed = new Map<number, number>();
    groups = groups.map((group, index) => {
      const key = group * 2 + (one[index] ?? 0);
      const name = renamed.get(key) ?? renamed.size;
      renamed.set(key, name);
      return name;
    });
  }
  const first = new Map<number, number>();
  for (const index of all) if (!first.has(groups[index] ?? 0)) first.set(groups[index] ?? 0, index);
  return [...first.values()];
}
