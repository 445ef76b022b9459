// The stages of a plan from their draft: what is needed, with people and deadlines; what is not, with its grounds.

import type { CalendarId, StepId } from '../../domain/ids.ts';
import type { PlannedRole, PlannedStage, PlannedStep } from '../../domain/plan.ts';
import type { StageOrder } from '../documents/moved-gate.ts';
import { directoryIndex } from '../people/directory-index.ts';
import { resolveRole } from '../people/resolve-role.ts';
import type { AppliedAmendment } from './applied-amendments.ts';
import type { DraftStage, DraftStep } from './draft-stages.ts';
import type { Judged } from './judged.ts';
import { allJudged, anyJudged, neededOf } from './judged.ts';
import type { PlanContext } from './plan-context.ts';
import { deadlineChanges, noteDeadlines, planDeadline } from './plan-deadline.ts';

/** A stage is in the plan when it applies and one of its steps does; what is left out is noted. */
export function planStages(
  context: PlanContext,
  drafts: readonly DraftStage[],
  applied: readonly AppliedAmendment[],
): readonly PlannedStage[] {
  const changes = deadlineChanges(applied);
  noteDeadlines(context, drafts, changes);
  return drafts.flatMap((draft) => {
    const { rule } = draft;
    const judged = stageJudged(draft);
    noteNotNeeded(context, draft);
    if (judged.truth === 'false') return [];
    const steps = neededSteps(draft).map((step): PlannedStep => {
      const sla = planDeadline(context, rule.stage, step, changes);
      return { ...plannedStep(context, step, draft.steps), ...(sla === undefined ? {} : { sla }) };
    });
    const because = draft.judged.because;
    return [{ stage: rule.stage, title: rule.title, steps, needed: neededOf(judged), because }];
  });
}

/** Whether a stage comes about at all: it applies, and one of its steps does. */
export function stageJudged({ judged, steps }: DraftStage): Judged {
  return allJudged([judged, anyJudged(steps.map((step) => step.judged))]);
}

function neededSteps({ steps }: DraftStage): readonly DraftStep[] {
  return steps.filter(({ judged }) => judged.truth !== 'false');
}

function noteNotNeeded({ notes }: PlanContext, draft: DraftStage): void {
  const { stage } = draft.rule;
  const judged = stageJudged(draft);
  if (judged.truth === 'false') notes.notNeeded.push({ kind: 'stage', id: stage, because: judged.because });
  if (draft.judged.truth === 'false') return;
  for (const { rule, judged: step } of draft.steps) {
    if (step.truth === 'false') notes.notNeeded.push({ kind: 'step', id: rule.step, stage, because: step.because });
  }
}

function plannedStep(context: PlanContext, { rule, judged }: DraftStep, all: readonly DraftStep[]): PlannedStep {
  const wanted = rule.roles.length === 1 ? rule.atLeast : 1;
  const roles = rule.roles.map((role) => resolveRole(context, role, { act: rule.act, wanted }));
  const follows = followed(rule.follows, all);
  return {
    step: rule.step,
    act: rule.act,
    atLeast: rule.atLeast,
    roles,
    verdicts: rule.verdicts,
    covers: rule.covers,
    ...(follows === undefined ? {} : { follows }),
    mayAsk: rule.mayAsk,
    calendar: calendarOf(context, roles),
    needed: neededOf(judged),
    because: judged.because,
  };
}

/** The step that has to come before: where it is not needed, the one that it would have followed itself. */
function followed(step: StepId | undefined, all: readonly DraftStep[]): StepId | undefined {
  const seen = new Set<StepId>();
  let current = step;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const there = all.find(({ rule }) => rule.step === current);
    if (there !== undefined && there.judged.truth !== 'false') return current;
    current = there?.rule.follows;
  }
  return undefined;
}

/** The calendar of the only person asked, else the role's, else its department's, else the policy's. */
export function calendarOf({ rules }: Pick<PlanContext, 'rules'>, roles: readonly PlannedRole[]): CalendarId {
  const { policy } = rules.bundle.decisions;
  const [only] = roles;
  if (only === undefined || roles.length > 1) return policy.calendar;
  const directory = directoryIndex(rules.bundle.directory);
  const [person] = only.people;
  const personal = person !== undefined && only.people.length === 1 ? directory.people.get(person.person) : undefined;
  if (personal?.calendar !== undefined) return personal.calendar;
  const role = only.role === undefined ? undefined : rules.roles.get(only.role)?.rule;
  if (role?.calendar !== undefined) return role.calendar;
  const named = role?.resolves.kind === 'department' ? role.resolves.department : personal?.department;
  return (named === undefined ? undefined : directory.departments.get(named)?.calendar) ?? policy.calendar;
}

/** The stages of the draft that come about or may, in order: what gates can stand on. */
export function stagesInOrder(drafts: readonly DraftStage[]): StageOrder {
  return drafts.map((draft) => ({ stage: draft.rule.stage, applies: stageJudged(draft).truth !== 'false' }));
}
