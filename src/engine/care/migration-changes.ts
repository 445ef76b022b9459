// A case before and after a move to other rules, compared step by step.

import type { Case, CaseStep } from '../../domain/case.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Plan, PlannedSla } from '../../domain/plan.ts';
import { countedVotes, stepOf } from '../../machine/steps/is-met.ts';
import type { StepView } from '../../machine/steps/step-view.ts';
import { stepViews } from '../../machine/steps/step-view.ts';
import type { DeadlineChange, DueChange, MigrationChanges, StepVerdict } from './migration.ts';

export function migrationChanges(before: Case, after: Case): MigrationChanges {
  const [was, is] = [before, after].map(({ plan, context }) => stepViews(plan, context));
  if (was === undefined || is === undefined) throw new Error('two cases have two lists of steps');
  const shared = is.all.filter(({ key }) => was.byKey.has(key));
  const verdicts = was.all.flatMap((view) => verdictsOf(before, view));
  const counted = new Set(is.all.flatMap((view) => verdictsOf(after, view)).map(nameOf));
  return {
    added: is.all.filter(({ key }) => !was.byKey.has(key)).map(({ key }) => key),
    closed: was.all.filter(({ key }) => !is.byKey.has(key)).map(({ key }) => key),
    askedAgain: shared
      .filter((view) => isAskedAgain(stepOf(before.context, view), stepOf(after.context, view)))
      .map(({ key }) => key),
    kept: verdicts.filter((verdict) => counted.has(nameOf(verdict))),
    lapsed: verdicts.filter((verdict) => is.byKey.has(verdict.step) && !counted.has(nameOf(verdict))),
    due: shared.flatMap((view) => dueChange(before, after, view)),
    deadlines: shared.flatMap((view) => deadlineChange(was.byKey.get(view.key), view, stepOf(after.context, view))),
    papersAdded: papersOf(after.plan).filter((document) => !papersOf(before.plan).includes(document)),
    papersDropped: papersOf(before.plan).filter((document) => !papersOf(after.plan).includes(document)),
  };
}

function verdictsOf({ context }: Case, view: StepView): readonly StepVerdict[] {
  return countedVotes(context, view).map(({ by }) => ({ step: view.key, by }));
}

function nameOf({ step, by }: StepVerdict): string {
  return `${step} ${by}`;
}

/** A step whose turn comes now is no question put twice. */
function isAskedAgain(before: CaseStep, after: CaseStep): boolean {
  const wasAsked = before.generation > 0 && before.status !== 'waiting';
  return wasAsked && (after.generation > before.generation || (before.status === 'met' && after.status !== 'met'));
}

function dueChange(before: Case, after: Case, view: StepView): readonly DueChange[] {
  const [was, is] = [stepOf(before.context, view), stepOf(after.context, view)];
  if (was.dueAt === is.dueAt || (was.dueAt === undefined && was.status !== 'asked')) return [];
  return [{ step: view.key, ...given('from', was.dueAt), ...given('to', is.dueAt) }];
}

/** Of steps that are over, the deadline is over too; an open question keeps the one that it has. */
function deadlineChange(
  was: StepView | undefined,
  { key, planned }: StepView,
  { status }: CaseStep,
): readonly DeadlineChange[] {
  if (status === 'met' || status === 'asked' || status === 'told' || lengthOf(was?.planned) === lengthOf(planned))
    return [];
  return [{ step: key, ...given('from', was?.planned), ...given('to', planned) }];
}

function lengthOf(sla: PlannedSla | undefined): string {
  return sla === undefined ? '' : JSON.stringify([sla.take, sla.allow, sla.percents]);
}

function papersOf({ documents }: Plan): readonly DocumentId[] {
  return documents.map(({ document }) => document);
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  const named: { [Key in Name]?: Value } = {};
  if (value !== undefined) named[name] = value;
  return named;
}
