// The stages and steps of one contract: the route's own, then what amendments add and take, in phases that no order can change.

import type { StageRule, StepRule } from '../../domain/bundle.ts';
import type { StageId } from '../../domain/ids.ts';
import type { CompiledChange, CompiledStage, CompiledStep } from '../compile/compiled-rules.ts';
import type { AppliedAmendment } from './applied-amendments.ts';
import { nameOf } from './applied-amendments.ts';
import { heldBackBy, judgeApproving } from './held-back.ts';
import type { RuleName } from './judge.ts';
import type { Judged } from './judged.ts';
import { allJudged, anyJudged } from './judged.ts';
import type { Effect, PlanContext } from './plan-context.ts';
import { noteEffect } from './plan-context.ts';

/** A step before people and deadlines are known; one that is not needed stays in the draft with its grounds. */
export type DraftStep = { readonly rule: StepRule; readonly judged: Judged };
export type DraftStage = { readonly rule: StageRule; readonly judged: Judged; readonly steps: readonly DraftStep[] };

type AddedStage = {
  readonly place: 'before' | 'after';
  readonly anchor: StageId;
  readonly stage: DraftStage;
  readonly applied: AppliedAmendment;
  readonly effect: Effect;
};

/** The phases, one after another: stages added, steps added, steps removed. `applied` must be sorted. */
export function draftStages(context: PlanContext, applied: readonly AppliedAmendment[]): readonly DraftStage[] {
  const { route } = context;
  const own = route.stages.map((stage) => draftStage(context, stage, { kind: 'route', id: route.rule.route }));
  const staged = withStages(context, own, applied);
  const added = applied.reduce((stages, one) => withSteps(context, stages, one), staged);
  return applied.reduce((stages, one) => withoutSteps(context, stages, one), added);
}

/** `owner` is the rule that lines without a condition of their own are there for. */
function draftStage(context: PlanContext, { rule, when, steps }: CompiledStage, owner: RuleName): DraftStage {
  const approves = steps.some((step) => step.rule.act === 'approve');
  const name: RuleName = when === undefined ? owner : { kind: 'stage', id: rule.stage };
  const judged = approves ? judgeApproving(context, when, name, rule.at) : context.judge(when, name, rule.at);
  return { rule, judged, steps: steps.map((step) => draftStep(context, step, rule.stage, owner)) };
}

function draftStep(context: PlanContext, { rule, when }: CompiledStep, stage: StageId, owner: RuleName): DraftStep {
  const name: RuleName = when === undefined ? owner : { kind: 'step', id: `${stage}/${rule.step}` };
  const approves = rule.act === 'approve';
  return {
    rule,
    judged: approves ? judgeApproving(context, when, name, rule.at) : context.judge(when, name, rule.at),
  };
}

function withStages(
  context: PlanContext,
  own: readonly DraftStage[],
  applied: readonly AppliedAmendment[],
): readonly DraftStage[] {
  const additions = applied.flatMap((one) =>
    changesOf(one, 'add_stage').map(({ change, stage }): AddedStage => {
      const draft = draftStage(context, stage, nameOf(one.amendment.rule.amendment));
      return {
        place: change.place,
        anchor: change.anchor,
        stage: { ...draft, judged: allJudged([one.judged, draft.judged]) },
        applied: one,
        effect: { kind: 'stage_added', what: stage.rule.stage, at: change.at },
      };
    }),
  );
  const placed = placeStages(own, additions);
  for (const { applied: one, effect, stage } of additions) {
    const isPlaced = placed.some(({ rule }) => rule.stage === stage.rule.stage);
    noteEffect(context.notes, one.amendment.rule.amendment, isPlaced ? effect : { ...effect, kind: 'no_target' });
  }
  return placed;
}

/**
 * Puts each added stage beside its anchor, which may be an added stage itself; several beside one anchor stand by id. A
 * stage that is there already, or comes twice, stays where it was first and gets the steps of both.
 */
function placeStages(own: readonly DraftStage[], additions: readonly AddedStage[]): readonly DraftStage[] {
  const placed = placeableStages(own, additions).sort((a, b) => (a.stage.rule.stage < b.stage.rule.stage ? -1 : 1));
  const beside = (stage: DraftStage, place: 'before' | 'after'): readonly DraftStage[] =>
    placed.filter((one) => one.anchor === stage.rule.stage && one.place === place).flatMap((one) => around(one.stage));
  const around = (stage: DraftStage): readonly DraftStage[] => [
    ...beside(stage, 'before'),
    merged(stage, additions),
    ...beside(stage, 'after'),
  ];
  return own.flatMap(around);
}

/** One addition per new stage: of those whose anchor is there the first that is certain, else the first. What hangs on a stage that nobody brings is left out. */
function placeableStages(own: readonly DraftStage[], additions: readonly AddedStage[]): AddedStage[] {
  const there = new Set(own.map(({ rule }) => rule.stage));
  const certain = additions.filter(({ applied }) => applied.judged.truth === 'true');
  const inOrder = [...certain, ...additions.filter((one) => !certain.includes(one))];
  const placed: AddedStage[] = [];
  for (;;) {
    const next = inOrder.find((one) => there.has(one.anchor) && !there.has(one.stage.rule.stage));
    if (next === undefined) return placed;
    placed.push(next);
    there.add(next.stage.rule.stage);
  }
}

function merged(stage: DraftStage, additions: readonly AddedStage[]): DraftStage {
  const others = additions
    .map((one) => one.stage)
    .filter((one) => one !== stage && one.rule.stage === stage.rule.stage);
  if (others.length === 0) return stage;
  const parts = [stage, ...others];
  // Each step is there for the sake of who brought it: that another amendment is certain of the stage makes no step certain.
  const [own = [], ...more] = parts.map(({ judged, steps }) =>
    steps.map((step) => ({ rule: step.rule, judged: allJudged([judged, step.judged]) })),
  );
  return {
    rule: stage.rule,
    judged: anyJudged(parts.map(({ judged }) => judged)),
    steps: more.flat().reduce(withStep, own),
  };
}

function withSteps(
  context: PlanContext,
  stages: readonly DraftStage[],
  applied: AppliedAmendment,
): readonly DraftStage[] {
  const { amendment } = applied.amendment.rule;
  return changesOf(applied, 'add').reduce((before, { change, step }) => {
    const effect: Effect = { kind: 'added', what: `${change.to}/${step.rule.step}`, at: change.at };
    const target = before.find(({ rule, judged }) => rule.stage === change.to && judged.truth !== 'false');
    noteEffect(context.notes, amendment, target === undefined ? { ...effect, kind: 'no_target' } : effect);
    if (target === undefined) return before;
    const draft = draftStep(context, step, change.to, nameOf(amendment));
    const added = { rule: draft.rule, judged: allJudged([applied.judged, draft.judged]) };
    return replaced(before, target, { ...target, steps: withStep(target.steps, added) });
  }, stages);
}

/** A step that is there already is asked once, for both reasons. */
function withStep(steps: readonly DraftStep[], added: DraftStep): readonly DraftStep[] {
  const there = steps.find(({ rule }) => rule.step === added.rule.step);
  if (there === undefined) return [...steps, added];
  const both = { rule: there.rule, judged: anyJudged([there.judged, added.judged]) };
  return steps.map((step) => (step === there ? both : step));
}

function withoutSteps(
  context: PlanContext,
  stages: readonly DraftStage[],
  applied: AppliedAmendment,
): readonly DraftStage[] {
  const { rule, when } = applied.amendment;
  const name = nameOf(rule.amendment);
  return changesOf(applied, 'other').reduce((before, { change }) => {
    if (change.kind !== 'remove') return before;
    const what = `${change.from}/${change.step}`;
    const note = (kind: Effect['kind']) => noteEffect(context.notes, rule.amendment, { kind, what, at: change.at });
    const target = before.find((stage) => stage.rule.stage === change.from);
    const step = target?.steps.find((one) => one.rule.step === change.step);
    if (target === undefined || step === undefined) {
      note('no_target');
      return before;
    }
    if (applied.unconfirmed.length > 0 && step.rule.act === 'approve') {
      note('held_back');
      context.notes.heldBack.push(...heldBackBy(context.rules, applied.unconfirmed, when, name, change.at));
      return before;
    }
    note('removed');
    return replaced(before, target, {
      ...target,
      steps: target.steps.map((one) => (one === step ? removed(step, applied.judged) : one)),
    });
  }, stages);
}

function removed({ rule, judged }: DraftStep, by: Judged): DraftStep {
  if (judged.truth === 'false') return { rule, judged };
  const taken: Judged = by.truth === 'true' ? { truth: 'false', facts: [], because: by.because } : by;
  return { rule, judged: allJudged([judged, taken]) };
}

function replaced(stages: readonly DraftStage[], old: DraftStage, fresh: DraftStage): readonly DraftStage[] {
  return stages.map((stage) => (stage === old ? fresh : stage));
}

function changesOf<Kind extends CompiledChange['kind']>(
  { amendment }: AppliedAmendment,
  kind: Kind,
): readonly Extract<CompiledChange, { kind: Kind }>[] {
  return amendment.changes.filter((change): change is Extract<CompiledChange, { kind: Kind }> => change.kind === kind);
}
