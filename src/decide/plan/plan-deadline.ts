// The deadline of a step: the one that its rule names, another that an amendment names, then scaled.

import type { SlaId, StageId } from '../../domain/ids.ts';
import type { Because, PlannedSla } from '../../domain/plan.ts';
import type { CompiledChange } from '../compile/compiled-rules.ts';
import type { AppliedAmendment } from './applied-amendments.ts';
import { nameOf } from './applied-amendments.ts';
import type { DraftStage, DraftStep } from './draft-stages.ts';
import type { Effect, PlanContext } from './plan-context.ts';
import { noteEffect } from './plan-context.ts';

type Change = Extract<CompiledChange, { kind: 'other' }>['change'];
type DeadlineChange = Extract<Change, { kind: 'name_sla' | 'scale_sla' }>;
type Applicable = { readonly applied: AppliedAmendment; readonly change: DeadlineChange };

/** The changes of deadlines that apply or may: names before scales, each in the order of the amendments' ids. */
export function deadlineChanges(applied: readonly AppliedAmendment[]): readonly Applicable[] {
  const all = applied.flatMap((one) =>
    one.amendment.changes.flatMap(({ kind, change }): readonly Applicable[] =>
      kind === 'other' && isOfDeadline(change) ? [{ applied: one, change }] : [],
    ),
  );
  return [
    ...all.filter(({ change }) => change.kind === 'name_sla'),
    ...all.filter(({ change }) => change.kind === 'scale_sla'),
  ];
}

function isOfDeadline(change: Change): change is DeadlineChange {
  return change.kind === 'name_sla' || change.kind === 'scale_sla';
}

/** Notes for each change whether it has met a step that is needed or may be. */
export function noteDeadlines(
  context: PlanContext,
  stages: readonly DraftStage[],
  changes: readonly Applicable[],
): void {
  for (const { applied, change } of changes) {
    const met = stages.some(
      (stage) => stage.judged.truth !== 'false' && stage.steps.some((step) => isMet(change, stage.rule.stage, step)),
    );
    const effect: Effect = { kind: met ? 'deadline' : 'no_target', what: whatOf(change), at: change.at };
    noteEffect(context.notes, applied.amendment.rule.amendment, effect);
  }
}

/** `review/legal: short`, `review/legal: 50 %`; an asterisk for "every". */
function whatOf(change: DeadlineChange): string {
  const target = `${change.stage ?? '*'}/${change.step ?? '*'}`;
  return `${target}: ${change.kind === 'name_sla' ? change.sla : `${change.percent} %`}`;
}

function isMet(change: DeadlineChange, stage: StageId, { rule, judged }: DraftStep): boolean {
  if (judged.truth === 'false' || rule.act === 'inform') return false;
  return (change.stage ?? stage) === stage && (change.step ?? rule.step) === rule.step;
}

/** The deadline of one step; undefined for a step that has none. The first amendment that names one wins (by id: two that differ are an error of the rules). */
export function planDeadline(
  context: PlanContext,
  stage: StageId,
  step: DraftStep,
  changes: readonly Applicable[],
): PlannedSla | undefined {
  const met = changes.filter(({ change }) => isMet(change, stage, step));
  const certain = met.filter(({ applied }) => applied.judged.truth === 'true');
  const named = certain.find(({ change }) => change.kind === 'name_sla');
  const sla = named?.change.kind === 'name_sla' ? named.change.sla : step.rule.sla;
  if (sla === undefined) return undefined;
  const scales = certain.filter(({ change }) => change.kind === 'scale_sla');
  const open = met.filter(({ applied }) => applied.judged.truth === 'unknown');
  const unknown = [...new Set(open.flatMap(({ applied }) => applied.judged.facts))];
  return {
    ...lengthOf(context, sla),
    percents: scales.flatMap(({ change }) => (change.kind === 'scale_sla' ? [change.percent] : [])),
    because: groundsFor(stage, step, [...(named === undefined ? [] : [named]), ...scales, ...open]),
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}

function lengthOf({ rules }: PlanContext, id: SlaId): Pick<PlannedSla, 'sla' | 'take' | 'allow'> {
  const sla = rules.slas.get(id);
  if (sla === undefined) throw new Error(`a bundle names a deadline that it does not hold: ${id}`);
  return { sla: id, allow: sla.allow, ...(sla.take === undefined ? {} : { take: sla.take }) };
}

function groundsFor(stage: StageId, { rule }: DraftStep, changes: readonly Applicable[]): readonly Because[] {
  const own: Because = { rule: { kind: 'step', id: `${stage}/${rule.step}` }, at: rule.at };
  const changed = changes.flatMap(({ applied, change }) => [
    { rule: nameOf(applied.amendment.rule.amendment), at: change.at },
    ...applied.judged.because,
  ]);
  return [own, ...changed];
}
