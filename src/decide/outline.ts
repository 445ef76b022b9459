// The short answer for one of many contracts: outcome, route and approvers, by index and closures alone. Nothing in it is explained;
// `decide` says the same with grounds, and a sample of every bulk run is held against it by way of `outlineOf`.

import type { Day } from '../domain/day.ts';
import type { Answer } from '../domain/fact.ts';
import type { FactId, RoleId, RouteId, StageId } from '../domain/ids.ts';
import type { Decision, Needed, PlannedRole, PlannedStage, PlannedStep } from '../domain/plan.ts';
import { answerVector } from './compile/answer-vector.ts';
import type { AnswerVector, CompiledRoute, CompiledRules } from './compile/compiled-rules.ts';
import { holdsWhen } from './completions/holds-when.ts';
import { chooseRoute } from './index/choose-route.ts';
import { openRoutes } from './index/find-candidates.ts';
import { buildIndex } from './index/route-index.ts';
import { appliedAmendments } from './plan/applied-amendments.ts';
import { draftStages } from './plan/draft-stages.ts';
import { judgeByClosures } from './plan/judge.ts';
import { planNotes } from './plan/plan-context.ts';
import { planStages } from './plan/plan-stages.ts';
import { withoutHeldBack } from './plan/settle-route.ts';
import { whatIsPossible } from './plan/undecided.ts';

export type Outline = {
  readonly outcome: Decision['outcome'];
  /** There exactly when decided. */
  readonly route?: RouteId;
  /** The decided route alone, those that overlap, or those that some completion leads to. */
  readonly possible: readonly RouteId[];
  readonly approvers: readonly StageApprovers[];
  /** The unanswered facts that decide the route, or, once it is decided, whether somebody approves or who. */
  readonly unknown: readonly FactId[];
};

/** The roles that approve in one stage, through `one_of`. `open`: those of which an unanswered fact tells, or that an open `one_of` was asked for. */
export type StageApprovers = {
  readonly stage: StageId;
  readonly roles: readonly RoleId[];
  readonly open: readonly RoleId[];
};

/** The outline of one contract with these answers as of the decisive day. */
export function outline(rules: CompiledRules, given: ReadonlyMap<FactId, Answer>, asOf: Day): Outline {
  const answers = answerVector(rules, given);
  if (rules.impossible.some((when) => when.holds(answers) === 'true')) return withoutRoute('impossible');
  const choice = chooseRoute(buildIndex(rules), answers);
  switch (choice.kind) {
    case 'route': {
      const route = rules.routes[rules.routeIndex.get(choice.route) ?? -1];
      if (route === undefined) throw new Error(`the index chose a route that the rules do not hold: ${choice.route}`);
      return onRoute(rules, route, answers, asOf);
    }
    case 'overlap':
      return { ...withoutRoute('overlap'), possible: choice.routes };
    case 'gap':
      return withoutRoute('gap');
    case 'unknown':
      return leftOpen(rules, answers, asOf);
  }
}

/** The same of a decision that was made in full. */
export function outlineOf(decision: Decision): Outline {
  switch (decision.outcome) {
    case 'decided':
      return outlineOfStages(decision.plan.route, decision.plan.stages);
    case 'overlap':
      return { ...withoutRoute('overlap'), possible: decision.routes.map(({ route }) => route) };
    case 'undecided':
      return {
        ...withoutRoute('undecided'),
        possible: decision.possible.map(({ route }) => route),
        unknown: decision.unknown.map(({ fact }) => fact),
      };
    default:
      return withoutRoute(decision.outcome);
  }
}

function withoutRoute(outcome: Outline['outcome']): Outline {
  return { outcome, possible: [], approvers: [], unknown: [] };
}

function leftOpen(rules: CompiledRules, answers: AnswerVector, asOf: Day): Outline {
  const open = openRoutes(buildIndex(rules), answers).map(({ indexed, truth }) => ({ route: indexed.route, truth }));
  const left = whatIsPossible(rules, withoutHeldBack(rules, open, answers).truths, answers);
  switch (left.kind) {
    case 'route':
      return onRoute(rules, left.route, answers, asOf);
    case 'gap':
      return withoutRoute('gap');
    case 'nothing':
      return withoutRoute('impossible');
    case 'overlap':
      return { ...withoutRoute('overlap'), possible: left.routes.map(({ rule }) => rule.route) };
    case 'several':
      return {
        ...withoutRoute('undecided'),
        possible: left.routes.map(({ rule }) => rule.route),
        unknown: left.unknown.map(({ fact }) => fact),
      };
  }
}

/** Who the people behind a role are is not part of an outline, so initiator and curator are left out. */
function onRoute(rules: CompiledRules, route: CompiledRoute, answers: AnswerVector, asOf: Day): Outline {
  const judge = judgeByClosures(answers, (when) => holdsWhen(rules, route, when, answers));
  const notes = planNotes();
  const context = { rules, route, answers, judge, asOf, initiator: undefined, curator: undefined, notes };
  const applied = appliedAmendments(context);
  return outlineOfStages(route.rule.route, planStages(context, draftStages(context, applied), applied));
}

function outlineOfStages(route: RouteId, stages: readonly PlannedStage[]): Outline {
  const approvers = stages.flatMap((stage) => approversOf(stage) ?? []);
  return { outcome: 'decided', route, possible: [route], approvers, unknown: unknownIn(stages) };
}

function approversOf(stage: PlannedStage): StageApprovers | undefined {
  const sure: RoleId[] = [];
  const open: RoleId[] = [];
  for (const step of stage.steps.filter(({ act }) => act === 'approve')) {
    const isSure = stage.needed.kind === 'yes' && step.needed.kind === 'yes';
    for (const { asked, role } of step.roles) (isSure && role !== undefined ? sure : open).push(role ?? asked);
  }
  if (sure.length + open.length === 0) return undefined;
  return { stage: stage.stage, roles: distinct(sure), open: distinct(open) };
}

function unknownIn(stages: readonly PlannedStage[]): readonly FactId[] {
  const approving = stages.flatMap(({ needed, steps }) =>
    steps.filter(({ act }) => act === 'approve').map((step) => ({ stage: needed, step })),
  );
  return distinct(approving.flatMap(({ stage, step }) => [...factsOf(stage), ...factsOfStep(step)])).toSorted();
}

function factsOfStep({ needed, roles }: PlannedStep): readonly FactId[] {
  return [...factsOf(needed), ...roles.flatMap(unansweredOf)];
}

/** A role whose line of a `one_of` is open; whose people a fact names is left out, as people are. */
function unansweredOf({ role, unresolved }: PlannedRole): readonly FactId[] {
  return role === undefined && unresolved?.kind === 'unanswered' ? unresolved.facts : [];
}

function factsOf(needed: Needed): readonly FactId[] {
  return needed.kind === 'unknown' ? needed.facts : [];
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
