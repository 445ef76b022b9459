// The short answer for one of many contracts: outcome, route and approvers, by index and closures alone. Nothing in it is explained;
// `decide` says the same with grounds, and a sample of every bulk run is held against it by way of `outlineOf`.

import type { Day } from '../domain/day.ts';
import type { Answer } from '../domain/fact.ts';
import type { FactId, RoleId, RouteId, StageId } from '../domain/ids.ts';
import type { Decision, Needed, Plan, PlannedStage } from '../domain/plan.ts';
import { answerVector } from './compile/answer-vector.ts';
import type { AnswerVector, CompiledRoute, CompiledRules } from './compile/compiled-rules.ts';
import { holdsWhen } from './completions/holds-when.ts';
import { openRoutes } from './index/candidates.ts';
import { chooseRoute } from './index/choose-route.ts';
import { buildIndex } from './index/route-index.ts';
import type { LineFault } from './people/resolve-role.ts';
import { lineFault, roleBehind } from './people/resolve-role.ts';
import { appliedAmendments } from './plan/applied-amendments.ts';
import type { DraftStage } from './plan/draft-stages.ts';
import { draftStages } from './plan/draft-stages.ts';
import { judgeByClosures } from './plan/judge.ts';
import type { PlanContext } from './plan/plan-context.ts';
import { planNotes } from './plan/plan-context.ts';
import { stageJudged } from './plan/plan-stages.ts';
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
  /** What shows that the rules are wrong although they lead to a route: nobody approves, or of a role that is needed no line fits, or several. */
  readonly faults: readonly PlanFault[];
};

export type PlanFault = 'no_approving_step' | LineFault;

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
      return {
        ...outlineOfApprovers(decision.plan.route, decision.plan.stages.flatMap(approversInPlan)),
        faults: planFaults(decision.plan),
      };
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
  return { outcome, possible: [], approvers: [], unknown: [], faults: [] };
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

/** Deadlines, documents and the people behind a role are not part of an outline, so only the draft of the stages is made. */
function onRoute(rules: CompiledRules, route: CompiledRoute, answers: AnswerVector, asOf: Day): Outline {
  const judge = judgeByClosures(answers, (when) => holdsWhen(rules, route, when, answers));
  const notes = planNotes();
  const context = { rules, route, answers, judge, asOf, initiator: undefined, curator: undefined, notes };
  const drafts = draftStages(context, appliedAmendments(context));
  const approvers = drafts.flatMap((draft) => approversInDraft(context, draft));
  const isUnapproved = approvers.length === 0 && route.rule.approvals !== 'none';
  const faults = drafts.flatMap((draft) => faultsInDraft(context, draft));
  return {
    ...outlineOfApprovers(route.rule.route, approvers),
    faults: distinctFaults(isUnapproved ? ['no_approving_step', ...faults] : faults),
  };
}

/** What shows in a plan that the rules are wrong, each kind once. What hangs on unanswered facts is not yet wrong. */
export function planFaults({ stages, problems }: Plan): readonly PlanFault[] {
  const steps = stages
    .filter(({ needed }) => needed.kind === 'yes')
    .flatMap((stage) => stage.steps.filter(({ needed }) => needed.kind === 'yes'));
  const ofRoles = steps.flatMap(({ roles }) => roles.flatMap(({ unresolved }) => lineFault(unresolved) ?? []));
  return distinctFaults([...problems.map(({ kind }) => kind), ...ofRoles]);
}

function faultsInDraft(context: PlanContext, draft: DraftStage): readonly PlanFault[] {
  if (stageJudged(draft).truth !== 'true') return [];
  const needed = draft.steps.filter(({ judged }) => judged.truth === 'true');
  return needed.flatMap(({ rule }) => rule.roles.flatMap((asked) => roleBehind(context, asked).fault ?? []));
}

function distinctFaults(faults: readonly PlanFault[]): readonly PlanFault[] {
  return [...new Set(faults)].sort();
}

/** A role that a stage asks for an approval. `facts`: the unanswered ones on which it hangs that it is asked, or what it comes to. */
type Approver = {
  readonly stage: StageId;
  readonly asked: RoleId;
  readonly role: RoleId | undefined;
  readonly isSure: boolean;
  readonly facts: readonly FactId[];
};

function approversInDraft(context: PlanContext, draft: DraftStage): readonly Approver[] {
  const stage = stageJudged(draft);
  if (stage.truth === 'false') return [];
  const steps = draft.steps.filter(({ rule, judged }) => rule.act === 'approve' && judged.truth !== 'false');
  return steps.flatMap(({ rule, judged }) =>
    rule.roles.map((asked) => {
      const { role, open } = roleBehind(context, asked);
      const isSure = stage.truth === 'true' && judged.truth === 'true';
      return { stage: draft.rule.stage, asked, role, isSure, facts: [...stage.facts, ...judged.facts, ...open] };
    }),
  );
}

function approversInPlan({ stage, needed, steps }: PlannedStage): readonly Approver[] {
  const approving = steps.filter(({ act }) => act === 'approve');
  return approving.flatMap((step) =>
    step.roles.map(({ asked, role, unresolved }) => {
      // Whom a fact names is a matter of people, and those are left out.
      const open = role === undefined && unresolved?.kind === 'unanswered' ? unresolved.facts : [];
      const isSure = needed.kind === 'yes' && step.needed.kind === 'yes';
      return { stage, asked, role, isSure, facts: [...factsOf(needed), ...factsOf(step.needed), ...open] };
    }),
  );
}

function factsOf(needed: Needed): readonly FactId[] {
  return needed.kind === 'unknown' ? needed.facts : [];
}

function outlineOfApprovers(route: RouteId, approvers: readonly Approver[]): Omit<Outline, 'faults'> {
  const stages: { stage: StageId; roles: RoleId[]; open: RoleId[] }[] = [];
  for (const { stage, asked, role, isSure } of approvers) {
    if (stages.at(-1)?.stage !== stage) stages.push({ stage, roles: [], open: [] });
    const last = stages.at(-1);
    const among = isSure && role !== undefined ? last?.roles : last?.open;
    const named = role ?? asked;
    if (!among?.includes(named)) among?.push(named);
  }
  const unknown = [...new Set(approvers.flatMap(({ facts }) => facts))].sort();
  return { outcome: 'decided', route, possible: [route], approvers: stages, unknown };
}
