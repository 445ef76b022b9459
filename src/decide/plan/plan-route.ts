// The plan for a contract on its route: amendments, stages, documents and signing, each line with its reason.

import type { ContractFacts } from '../../domain/contract.ts';
import type { Answer } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type {
  Because,
  HeldBack,
  Needed,
  Plan,
  PlannedAmendment,
  PlannedStage,
  PlanProblem,
  UnknownFact,
} from '../../domain/plan.ts';
import { NOT_GIVEN } from '../compile/answer-vector.ts';
import { planDocuments } from '../documents/plan-documents.ts';
import type { AppliedAmendment } from './applied-amendments.ts';
import { appliedAmendments } from './applied-amendments.ts';
import { draftStages } from './draft-stages.ts';
import { neededOf } from './judged.ts';
import type { PlanContext } from './plan-context.ts';
import { planSigning } from './plan-signing.ts';
import { planStages, stagesInOrder } from './plan-stages.ts';

/** `because`: the grounds of the route itself; `heldBack`: routes that were held back on the way to it. */
export type Chosen = { readonly because: readonly Because[]; readonly heldBack: readonly HeldBack[] };

/** Everything that the rules say of this contract on `context.route`. */
export function planRoute(context: PlanContext, contract: ContractFacts, chosen: Chosen): Plan {
  const { rules, route, notes } = context;
  const applied = appliedAmendments(context);
  const drafts = draftStages(context, applied);
  const stages = planStages(context, drafts, applied);
  const documents = planDocuments(context, stagesInOrder(drafts), applied, contract.papers);
  const signing = planSigning(context);
  const amendments = applied.map((one) => plannedAmendment(context, one));
  const hangs = [...stages, ...documents, ...amendments, signing].map(({ needed }) => needed);
  return {
    bundle: rules.bundle.hash,
    decisionsHash: rules.bundle.decisionsHash,
    asOf: context.asOf,
    route: route.rule.route,
    title: route.rule.title,
    because: chosen.because,
    answers: answersOf(context, contract),
    rates: contract.rates,
    stages,
    documents,
    amendments,
    notNeeded: notes.notNeeded,
    heldBack: distinctHeldBack([...chosen.heldBack, ...notes.heldBack]),
    signing,
    onReturn: route.rule.onReturn,
    problems: problemsOf(context, stages),
    unknown: unknownFacts(context, [...hangs.flatMap(factsOf), ...stages.flatMap(stageFacts)]),
  };
}

function plannedAmendment({ notes }: PlanContext, { amendment, judged }: AppliedAmendment): PlannedAmendment {
  const { rule } = amendment;
  return {
    amendment: rule.amendment,
    title: rule.title,
    needed: neededOf(judged),
    effects: notes.effects.get(rule.amendment) ?? [],
    because: judged.because,
  };
}

/** The contract's own map unless facts were fetched or left out. */
function answersOf({ rules, answers }: PlanContext, contract: ContractFacts): ReadonlyMap<FactId, Answer> {
  const isSame = rules.facts.every(({ fact }, index) => contract.answers.get(fact) === answers[index]);
  if (isSame) return contract.answers;
  return new Map([
    ...contract.answers,
    ...rules.facts.map(({ fact }, index): [FactId, Answer] => [fact, answers[index] ?? NOT_GIVEN]),
  ]);
}

/** One rule may wait for the same fact at several lines; it is said once. */
function distinctHeldBack(all: readonly HeldBack[]): readonly HeldBack[] {
  const byKey = new Map(all.map((one) => [`${one.rule.kind} ${one.rule.id} ${one.fact} ${one.at.line}`, one]));
  return [...byKey.values()];
}

function problemsOf({ route }: PlanContext, stages: readonly PlannedStage[]): readonly PlanProblem[] {
  const approves = stages.some(({ steps }) => steps.some(({ act }) => act === 'approve'));
  return approves || route.rule.approvals === 'none' ? [] : [{ kind: 'no_approving_step', at: route.rule.at }];
}

function factsOf(needed: Needed): readonly FactId[] {
  return needed.kind === 'unknown' ? needed.facts : [];
}

/** What the steps of a stage hang on: whether they are needed, their deadlines, their people. */
function stageFacts({ steps }: PlannedStage): readonly FactId[] {
  return steps.flatMap(({ needed, sla, roles }) => [
    ...factsOf(needed),
    ...(sla?.unknown ?? []),
    ...roles.flatMap(({ unresolved }) => (unresolved?.kind === 'unanswered' ? unresolved.facts : [])),
  ]);
}

/** Unanswered facts in the order of the rules. The route is settled, so that none of them decides it. */
function unknownFacts({ rules, answers }: PlanContext, facts: readonly FactId[]): readonly UnknownFact[] {
  const wanted = new Set(facts);
  return rules.facts.flatMap(({ fact }, index) => {
    const answer = answers[index];
    if (!wanted.has(fact) || answer?.kind !== 'unanswered') return [];
    return [{ fact, why: answer.why, decides: [] }];
  });
}
