// The steps of a case as one list: those of its plan and those that came on top, in the same form.

import type { Act, Covers, Verdict } from '../../domain/bundle.ts';
import type { CaseContext, ExtraStep, StepKey } from '../../domain/case.ts';
import { stepKey } from '../../domain/case.ts';
import type { CalendarId, RoleId, SlaId, StageId, StepId } from '../../domain/ids.ts';
import type { Plan, PlannedSla, PlannedStage, PlannedStep } from '../../domain/plan.ts';

export type StepView = {
  readonly key: StepKey;
  readonly stage: StageId;
  readonly stageIndex: number;
  readonly step: StepId;
  readonly act: Act;
  readonly atLeast: number;
  /** Resolved through `one_of` as far as the plan could. */
  readonly roles: readonly RoleId[];
  readonly verdicts: readonly Verdict[];
  readonly covers: Covers;
  readonly follows?: StepKey;
  readonly mayAsk: readonly RoleId[];
  readonly calendar: CalendarId;
  /** Extra steps name a deadline, planned ones also carry how it is scaled. */
  readonly sla?: SlaId;
  readonly planned?: PlannedSla;
  readonly extra?: ExtraStep['why'];
};

export type StepViews = {
  /** In the order of stages, and of steps within them; extra steps after the planned ones of their stage. */
  readonly all: readonly StepView[];
  readonly byKey: ReadonlyMap<StepKey, StepView>;
  readonly byStage: ReadonlyMap<StageId, readonly StepView[]>;
};

const ALL_VERDICTS: readonly Verdict[] = ['approve', 'approve_with_remarks', 'return', 'reject'];

const built = new WeakMap<Plan, { readonly extra: readonly ExtraStep[]; readonly views: StepViews }>();

/** Made once for a plan, and anew when a step came on top. */
export function stepViews(plan: Plan, { extra }: Pick<CaseContext, 'extra'>): StepViews {
  const known = built.get(plan);
  if (known !== undefined && (known.extra === extra || (extra.length === 0 && known.extra.length === 0))) {
    return known.views;
  }
  const views = buildViews(plan, extra);
  built.set(plan, { extra, views });
  return views;
}

/** Whether a stage waits for the step: advice and notices hold nothing up. */
export function isWaitedFor({ act }: Pick<StepView, 'act'>): boolean {
  return act === 'approve' || act === 'perform';
}

function buildViews(plan: Plan, extra: readonly ExtraStep[]): StepViews {
  const byStage = new Map(
    plan.stages.map((stage, index) => [
      stage.stage,
      [
        ...stage.steps.map((step) => plannedView(stage, index, step)),
        ...extra.filter((one) => one.stage === stage.stage).map((one) => extraView(one, index)),
      ],
    ]),
  );
  const all = [...byStage.values()].flat();
  return { all, byKey: new Map(all.map((view) => [view.key, view])), byStage };
}

/** A step that follows one which is not needed waits for nobody. */
function plannedView(stage: PlannedStage, stageIndex: number, step: PlannedStep): StepView {
  const followed = stage.steps.find((one) => one.step === step.follows);
  return {
    key: stepKey(stage.stage, step.step),
    stage: stage.stage,
    stageIndex,
    step: step.step,
    act: step.act,
    atLeast: step.atLeast,
    roles: step.roles.map(({ role, asked }) => role ?? asked),
    verdicts: step.verdicts,
    covers: step.covers,
    ...(followed === undefined ? {} : { follows: stepKey(stage.stage, followed.step) }),
    mayAsk: step.mayAsk,
    calendar: step.calendar,
    ...(step.sla === undefined ? {} : { sla: step.sla.sla, planned: step.sla }),
  };
}

function extraView(extra: ExtraStep, stageIndex: number): StepView {
  return {
    key: stepKey(extra.stage, extra.step),
    stage: extra.stage,
    stageIndex,
    step: extra.step,
    act: 'approve',
    atLeast: 1,
    roles: [extra.role],
    verdicts: ALL_VERDICTS,
    covers: extra.covers,
    mayAsk: [],
    calendar: extra.calendar,
    sla: extra.sla,
    extra: extra.why,
  };
}
