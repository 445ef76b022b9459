// The path of one contract: what its plan needs is lit, what the route has but this contract does not need is dim.

import { word } from '../diagnostics/catalogue/words.ts';
import { durationInWords } from '../diagnostics/wording/day-in-words.ts';
import type { TestWording } from '../diagnostics/wording/test-in-words.ts';
import type { Bundle, Gate, StageRule, StepRule } from '../domain/bundle.ts';
import type { Because, Needed, Plan, PlannedStage, PlannedStep } from '../domain/plan.ts';
import { drawRoute, onReturnInWords } from './draw-route.ts';
import type { Light, Picture, PictureStage, PictureStep } from './picture.ts';

/** Draws the plan over its route: stages and steps that amendments brought are in it too. */
export function drawPlan(bundle: Bundle, plan: Plan, wording: TestWording): Picture {
  const route = bundle.decisions.routes.find((candidate) => candidate.route === plan.route);
  if (route === undefined) throw new Error(`the plan's route ${plan.route} is not in the bundle`);
  const whole = drawRoute(bundle, route, wording);
  const planned = plan.stages.map((stage) => drawStage(plan, stage, route.stages, wording));
  const missing = whole.stages.filter(({ id }) => !plan.stages.some(({ stage }) => stage === id));
  return {
    title: plan.title,
    because: [...new Set(plan.because.flatMap((because) => groundOf(because, wording)))],
    start: { ...whole.start, gate: papersBy(plan, { kind: 'start' }) },
    stages: inOrder(planned, missing.map(dimmed), route.stages),
    signing: { ...whole.signing, gate: papersBy(plan, { kind: 'signing' }) },
    onReturn: onReturnInWords(plan.onReturn, wording),
  };
}

function groundOf({ fact, answer }: Because, { names }: TestWording): readonly string[] {
  return fact === undefined || answer === undefined ? [] : [names.factTitle(fact)];
}

function papersBy(plan: Plan, by: Gate): readonly string[] {
  const stage = by.kind === 'stage' ? by.stage : undefined;
  return plan.documents
    .filter((paper) => paper.by.kind === by.kind && (paper.by.kind !== 'stage' || paper.by.stage === stage))
    .map(({ title }) => title);
}

/** Stages of the plan in their order; each dim one stands where the route has it. */
function inOrder(
  planned: readonly PictureStage[],
  dim: readonly PictureStage[],
  route: readonly StageRule[],
): readonly PictureStage[] {
  const order = route.map(({ stage }): string => stage);
  const stages = [...planned];
  for (const stage of dim) {
    const before = order.slice(0, order.indexOf(stage.id));
    const after = stages.findLastIndex(({ id }) => before.includes(id));
    stages.splice(after + 1, 0, stage);
  }
  return stages;
}

function dimmed(stage: PictureStage): PictureStage {
  return { ...stage, light: 'dim', gate: [], steps: stage.steps.map((step) => ({ ...step, light: 'dim' })) };
}

function drawStage(plan: Plan, stage: PlannedStage, route: readonly StageRule[], wording: TestWording): PictureStage {
  const rule = route.find((candidate) => candidate.stage === stage.stage);
  const absent = (rule?.steps ?? []).filter((step) => !stage.steps.some((planned) => planned.step === step.step));
  return {
    id: stage.stage,
    title: stage.title,
    light: lightOf(stage.needed),
    gate: papersBy(plan, { kind: 'stage', stage: stage.stage }),
    steps: [
      ...stage.steps.map((step) => drawStep(stage, step, wording)),
      ...absent.map((step) => dimStep(stage, step, wording)),
    ],
  };
}

function lightOf(needed: Needed): Light {
  return needed.kind === 'yes' ? 'lit' : 'open';
}

function drawStep(stage: PlannedStage, step: PlannedStep, wording: TestWording): PictureStep {
  const { names, language } = wording;
  const people = step.roles.flatMap((role) => role.people.map(({ person }) => names.person(person)));
  const follows = stage.steps.find((other) => other.step === step.follows);
  return {
    id: `${stage.stage}/${step.step}`,
    title: step.roles.map(({ asked, role }) => names.role(role ?? asked)).join(word('or', language)),
    notes: [
      ...(step.act === 'approve' ? [] : [word(step.act, language)]),
      ...(step.atLeast > 1 ? [word('at_least', language, { count: step.atLeast })] : []),
      ...(step.sla === undefined ? [] : [deadline(step.sla, wording)]),
      ...(people.length === 0 ? [] : [people.join(', ')]),
    ],
    ...openCondition(step.needed, wording),
    light: lightOf(step.needed),
    act: step.act,
    ...(follows === undefined ? {} : { follows: `${stage.stage}/${follows.step}` }),
  };
}

function deadline({ allow, percents }: NonNullable<PlannedStep['sla']>, { language }: TestWording): string {
  return [durationInWords(allow, language), ...percents.map((percent) => `${percent} %`)].join(' × ');
}

function openCondition(needed: Needed, { names, language }: TestWording): { readonly condition?: string } {
  if (needed.kind === 'yes') return {};
  const facts = needed.facts.map((fact) => names.factTitle(fact)).join(', ');
  return { condition: word('hangs_on', language, { facts }) };
}

function dimStep(stage: PlannedStage, step: StepRule, { names, language }: TestWording): PictureStep {
  return {
    id: `${stage.stage}/${step.step}`,
    title: step.roles.map((role) => names.role(role)).join(word('or', language)),
    notes: [],
    condition: word('not_needed', language),
    light: 'dim',
    act: step.act,
  };
}
