// What the lines of amendments do, and which two of them cannot both be meant.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { AmendmentChange, AmendmentRule, PackageLine, StepRule } from '../../domain/bundle.ts';
import type { DocumentId, StageId, StepId } from '../../domain/ids.ts';
import type { PlannedAmendment } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { documentRegions } from '../plans/document-regions.ts';
import type { PlanRegions } from '../plans/plan-regions.ts';
import { neededWhen } from '../plans/plan-regions.ts';
import type { Proof } from './proof.ts';

type Effect = PlannedAmendment['effects'][number]['kind'];
type ChangeOf<Kind extends AmendmentChange['kind']> = Extract<AmendmentChange, { kind: Kind }>;

/** One thing that one amendment does. `thing`: to what, so that only deeds of one thing need be compared. */
export type Deed = {
  readonly rule: AmendmentRule;
  readonly change: AmendmentChange;
  readonly thing: string;
  readonly effect: Effect;
  readonly at: Source;
  readonly does:
    | { readonly kind: 'adds_step'; readonly stage: StageId; readonly step: StepRule }
    | { readonly kind: 'removes_step'; readonly stage: StageId; readonly step: StepId }
    | { readonly kind: 'adds_stage'; readonly change: ChangeOf<'add_stage'> }
    | { readonly kind: 'names_deadline'; readonly change: ChangeOf<'name_sla'> }
    | { readonly kind: 'requires'; readonly line: PackageLine }
    | { readonly kind: 'waives'; readonly document: DocumentId };
};

/** `where`: the contracts of a route in which both do what they say, as far as the amendments apply. */
export type Clash = {
  readonly what: (proof: Proof) => InBoth;
  readonly where: (proof: Proof, plan: PlanRegions) => Node;
};

export function deedsOf(rule: AmendmentRule): readonly Deed[] {
  return rule.changes.flatMap((change) => deedsOfChange(rule, change));
}

/** Scaled deadlines are left out: they multiply, in whatever order. */
function deedsOfChange(rule: AmendmentRule, change: AmendmentChange): readonly Deed[] {
  const common = { rule, change, at: change.at };
  switch (change.kind) {
    case 'add':
      return [addedStep(common, change.to, change.step)];
    case 'add_stage':
      return addedStage(common, change);
    case 'remove': {
      const { from: stage, step } = change;
      return [
        { ...common, thing: stepThing(stage, step), effect: 'removed', does: { kind: 'removes_step', stage, step } },
      ];
    }
    case 'name_sla':
      return [{ ...common, thing: 'deadline', effect: 'deadline', does: { kind: 'names_deadline', change } }];
    case 'scale_sla':
      return [];
    case 'require': {
      const { line } = change;
      return [{ ...common, thing: `document ${line.document}`, effect: 'required', does: { kind: 'requires', line } }];
    }
    case 'waive': {
      const { document } = change;
      return [{ ...common, thing: `document ${document}`, effect: 'waived', does: { kind: 'waives', document } }];
    }
  }
}

type Common = Pick<Deed, 'rule' | 'change' | 'at'>;

function addedStage(common: Common, change: ChangeOf<'add_stage'>): readonly Deed[] {
  const { stage, steps } = change.stage;
  return [
    { ...common, thing: `stage ${stage}`, effect: 'stage_added', does: { kind: 'adds_stage', change } },
    ...steps.map((step) => addedStep(common, stage, step)),
  ];
}

function addedStep(common: Common, stage: StageId, step: StepRule): Deed {
  return {
    ...common,
    at: step.at,
    thing: stepThing(stage, step.step),
    effect: common.change.kind === 'add_stage' ? 'stage_added' : 'added',
    does: { kind: 'adds_step', stage, step },
  };
}

function stepThing(stage: StageId, step: StepId): string {
  return `step ${stage} ${step}`;
}

/** In what two deeds of one thing disagree; undefined when they do not. */
export function clashOf(first: Deed, second: Deed): Clash | undefined {
  return clashInOrder(first, second) ?? clashInOrder(second, first);
}

function clashInOrder(first: Deed, second: Deed): Clash | undefined {
  const [one, other] = [first.does, second.does];
  if (one.kind === 'removes_step' && other.kind === 'adds_step') return removedAndAdded(first.rule, one.step, other);
  if (one.kind === 'requires' && other.kind === 'waives') return requiredAndWaived(one.line);
  if (one.kind === 'names_deadline' && other.kind === 'names_deadline') return twoDeadlines(one.change, other.change);
  if (one.kind === 'adds_step' && other.kind === 'adds_step') return addedTwoWays(one, other);
  if (one.kind === 'adds_stage' && other.kind === 'adds_stage') return stageAddedTwice(one.change, other.change);
  return undefined;
}

type AddsStep = Extract<Deed['does'], { kind: 'adds_step' }>;

/** What is held back until a fact is confirmed has not been removed yet. */
function removedAndAdded(removing: AmendmentRule, step: StepId, adding: AddsStep): Clash {
  const { stage } = adding;
  return {
    what: ({ names }) => amendmentWords('removes_and_adds', { step: names.role(step), stage: names.stage(stage) }),
    where: (proof, plan) => {
      const { diagrams } = proof.regions;
      const confirmed = plan.applied.get(removing.amendment)?.confirmed ?? NONE;
      const asked = whereAdded(proof, plan, adding);
      // The rule of the step is the first one that brought it: whether that approves decides whether the removal waits.
      return approves(plan, stage, step) ? diagrams.and(asked, confirmed) : asked;
    },
  };
}

function approves(plan: PlanRegions, stage: StageId, step: StepId): boolean {
  const steps = plan.stages.find(({ rule }) => rule.stage === stage)?.steps ?? [];
  return steps.find(({ rule }) => rule.step === step)?.rule.act === 'approve';
}

function whereAdded(proof: Proof, plan: PlanRegions, { stage, step }: AddsStep): Node {
  const applies = plan.stages.find(({ rule }) => rule.stage === stage)?.applies ?? NONE;
  return proof.regions.diagrams.and(applies, neededWhen(proof.regions, proof.side, step));
}

/** An amendment that requires is never waived; where the package asks for the paper as well the two say the opposite. */
function requiredAndWaived(line: PackageLine): Clash {
  const { document } = line;
  return {
    what: ({ names }) => amendmentWords('requires_and_waives', { document: names.document(document) }),
    where: ({ regions, side }, plan) => {
      const packaged = documentRegions(regions, side, plan).filter(
        (one) => one.from.kind === 'package' && one.line.document === document,
      );
      return regions.diagrams.and(
        regions.of(line.when, side),
        regions.diagrams.union(packaged.map(({ asked }) => asked)),
      );
    },
  };
}

function twoDeadlines(one: ChangeOf<'name_sla'>, other: ChangeOf<'name_sla'>): Clash | undefined {
  const apart = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  if (one.sla === other.sla || apart(one.stage, other.stage) || apart(one.step, other.step)) return undefined;
  const stage = one.stage ?? other.stage;
  const step = one.step ?? other.step;
  return {
    what: ({ names }) =>
      amendmentWords('names_two_deadlines', {
        step: step === undefined ? '*' : names.role(step),
        one: one.sla,
        other: other.sla,
      }),
    where: ({ regions }, plan) => {
      const stages = plan.stages.filter(({ rule }) => (stage ?? rule.stage) === rule.stage);
      const steps = stages.flatMap((found) =>
        found.steps.filter(({ rule }) => rule.act !== 'inform' && (step ?? rule.step) === rule.step),
      );
      return regions.diagrams.union(steps.map(({ needed }) => needed));
    },
  };
}

/** A condition of the step is no disagreement: it is asked for the sake of either. */
function addedTwoWays(one: AddsStep, other: AddsStep): Clash | undefined {
  if (ruleOf(one.step) === ruleOf(other.step)) return undefined;
  const { stage, step } = one;
  return {
    what: ({ names }) => amendmentWords('adds_two_ways', { step: names.role(step.step), stage: names.stage(stage) }),
    where: (proof, plan) => proof.regions.diagrams.and(whereAdded(proof, plan, one), whereAdded(proof, plan, other)),
  };
}

function ruleOf({ when: _, ...rule }: StepRule): string {
  return JSON.stringify(rule, (key, value: unknown) => (key === 'at' ? undefined : value));
}

/** A stage that the route has itself stays as the route has it. */
function stageAddedTwice(one: ChangeOf<'add_stage'>, other: ChangeOf<'add_stage'>): Clash | undefined {
  const isSame = one.anchor === other.anchor && one.place === other.place && one.stage.title === other.stage.title;
  if (isSame) return undefined;
  const { stage, title } = one.stage;
  return {
    what: () => amendmentWords('adds_stage_twice', { stage: title }),
    where: ({ regions }, plan) => {
      if (plan.route.stages.some((own) => own.stage === stage)) return NONE;
      const anchors = [one.anchor, other.anchor].map(
        (anchor) => plan.stages.find(({ rule }) => rule.stage === anchor)?.there ?? NONE,
      );
      return anchors.reduce((node, anchor) => regions.diagrams.and(node, anchor), ALL);
    },
  };
}
