// The first turn of a case: its truth is made from what was given, and settled like any other.

import type { Adoption, Start, StartPaper } from '../domain/act.ts';
import type {
  Case,
  CaseContext,
  CaseId,
  CasePaper,
  CaseStep,
  ContentItem,
  GateName,
  StateValue,
} from '../domain/case.ts';
import { CASE_VERSION } from '../domain/case.ts';
import type { DocumentId, StageId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { givenPaper, offeredPaper } from './apply/apply-paper.ts';
import { machineOf, runMachine } from './compile/run-machine.ts';
import { judgePapers } from './content/judge-papers.ts';
import { factItems, paperText } from './content/with-content.ts';
import { settle, settleStart } from './settle/settle.ts';
import type { Turn } from './settle/turn.ts';
import { bringAbout, note } from './settle/turn.ts';
import { planName } from './shape/plan-name.ts';
import { NO_STEP } from './steps/is-met.ts';
import { stepViews } from './steps/step-view.ts';
import type { Taken, Taking } from './take-turn.ts';
import { awaitingCheck, promisedIn } from './take-turn.ts';

export function beginCase(id: CaseId, plan: Plan, start: Start, { now, world, outcomes }: Taking): Taken {
  const { adopted } = start;
  const given = awaitingCheck(promisedIn(firstContext(plan, start), plan, { world, outcomes }), outcomes);
  const truth = adopted === undefined ? given : adoptedContext(given, plan, start, adopted, now);
  const judged = judgePapers(truth, { plan, now, world, outcomes, isForced: true, isSigned: isSignedBefore(adopted) });
  const views = stepViews(plan, judged.context);
  const turn: Turn = {
    id,
    seq: 1,
    now,
    world,
    outcomes,
    plan,
    views,
    facts: adopted === undefined ? judged.context : clearedBefore(judged.context, plan),
    timers: {},
    effects: [],
    reasons: [...judged.reasons],
  };
  bringAbout(turn, '', { effect: 'comment', about: 'start', by: start.by, of: '' });
  const { name, value } = firstValue(turn, adopted);
  settleStart(turn);
  const context = settle({
    turn,
    before: undefined,
    value,
    day: 'same',
    saying: 'changes',
    because: 'start',
  });
  const begun: Case = {
    id,
    version: CASE_VERSION,
    decisionsHash: plan.decisionsHash,
    shape: name,
    planName: planName(plan),
    seq: 1,
    value,
    context,
    plan,
  };
  return { case: begun, effects: turn.effects, reasons: turn.reasons };
}

function isSignedBefore(adopted: Adoption | undefined): boolean {
  return adopted?.at.kind === 'state' && ['sent', 'scanning', 'registered'].includes(adopted.at.state);
}

function firstContext(plan: Plan, start: Start): CaseContext {
  const papers: Record<DocumentId, CasePaper> = {};
  for (const one of start.papers) papers[one.document] = firstPaper(one);
  const content: Partial<Record<ContentItem, string>> = {};
  if (start.draft !== undefined) content.draft = start.draft;
  for (const [document, paper] of Object.entries(papers)) {
    if (paper.received) content[`document:${document}`] = paperText(paper);
  }
  for (const [item, value] of Object.entries(factItems(plan, {})) as [ContentItem, string | null][]) {
    if (value !== null) content[item] = value;
  }
  return {
    route: plan.route,
    people: { initiator: start.by, curator: start.curator, curatorsBefore: [] },
    revision: 0,
    content,
    changes: [],
    papers,
    passed: {},
    steps: {},
    extra: [],
    remarks: [],
    rounds: 0,
    granted: 0,
    timers: {},
    confirmed: [],
  };
}

function firstPaper({ paper, reuse, promised }: StartPaper): CasePaper {
  if (reuse !== undefined) return offeredPaper(paper);
  if (promised !== undefined) return { received: false, promised, state: 'missing', ground: 'not_received' };
  return givenPaper(paper);
}

/** Verdicts that were given before are on file for revision 1, marked so; stages that lie behind count as met. */
function adoptedContext(
  given: CaseContext,
  plan: Plan,
  start: Start,
  { at, verdicts, by: taker = start.by, number }: Adoption,
  now: Instant,
): CaseContext {
  const isIntake = at.kind === 'state' && at.state === 'intake';
  if (isIntake) return { ...given, adopted: { by: taker, at: now, stagesBefore: 0 } };
  const stagesBefore = at.kind === 'stage' ? stageIndex(plan, at.stage) : stagesBehind(plan, at.state);
  const steps: Record<string, CaseStep> = {};
  const views = stepViews(plan, given);
  for (const { step: key, by, verdict, role: asWhat, on, written } of verdicts) {
    const role = asWhat ?? views.byKey.get(key)?.roles[0];
    if (role === undefined || !views.byKey.has(key)) {
      throw new Error(`a verdict is adopted for a step that the plan does not have: ${key}`);
    }
    const step = steps[key] ?? NO_STEP;
    const more = { ...(on === undefined ? {} : { on }), ...(written === undefined ? {} : { written }) };
    const vote = { by, role, verdict, revision: 1, at: now, adopted: true, ...more } as const;
    steps[key] = { ...step, votes: [...step.votes, vote] };
  }
  const passed = plan.stages.slice(0, stagesBefore).map(({ stage }): [GateName, Instant] => [stage, now]);
  return {
    ...given,
    revision: 1,
    steps,
    passed: { start: now, ...Object.fromEntries(passed) },
    adopted: { by: taker, at: now, stagesBefore },
    ...(number === undefined ? {} : { registered: { number, at: now } }),
  };
}

function stageIndex({ stages }: Plan, stage: StageId): number {
  const index = stages.findIndex((one) => one.stage === stage);
  if (index === -1) throw new Error(`a contract is adopted in a stage that its plan does not have: ${stage}`);
  return index;
}

/** Rework leaves every step to be asked again, unless its verdict is on file. */
function stagesBehind({ stages }: Plan, state: string): number {
  return state === 'rework' ? 0 : stages.length;
}

/** Papers of gates that lie behind stop nothing until signing, whatever became of them then. */
function clearedBefore(context: CaseContext, plan: Plan): CaseContext {
  const papers: Record<DocumentId, CasePaper> = { ...context.papers };
  for (const { document, by } of plan.documents) {
    const gate: GateName = by.kind === 'stage' ? by.stage : by.kind;
    const paper = papers[document] ?? { received: false, state: 'missing', ground: 'not_received' };
    if (context.passed[gate] !== undefined) papers[document] = { ...paper, cleared: true };
  }
  return { ...context, papers };
}

function firstValue(turn: Turn, adopted: Adoption | undefined): { readonly name: string; readonly value: StateValue } {
  const context = { facts: turn.facts, plan: turn.plan, views: turn.views };
  const { name, machine } = machineOf(context);
  if (adopted === undefined) return { name, value: machine.resolveState({ value: 'intake', context }).value };
  const { at } = adopted;
  note(turn, { reason: 'adopted', ...(at.kind === 'stage' ? { stage: at.stage } : {}) });
  if (at.kind === 'state' && at.state !== 'signing') return { name, value: at.state };
  const { value, facts } = runMachine(machine, 'intake', context, { type: 'reenter' });
  turn.facts = facts;
  return { name, value };
}
