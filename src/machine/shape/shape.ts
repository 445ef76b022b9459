// What a machine is compiled from: stages and steps, how they follow one another, and nothing of people, days or papers.

import type { Act } from '../../domain/bundle.ts';
import type { StepKey } from '../../domain/case.ts';
import type { StageId, StepId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { StepViews } from '../steps/step-view.ts';
import { contentName } from './content-name.ts';

/** Cases of one shape share a machine, whatever their people, amounts and papers. */
export type Shape = {
  readonly name: string;
  readonly stages: readonly ShapeStage[];
};

export type ShapeStage = { readonly stage: StageId; readonly steps: readonly ShapeStep[] };

export type ShapeStep = {
  readonly step: StepId;
  readonly key: StepKey;
  readonly act: Act;
  readonly atLeast: number;
  readonly follows?: StepKey;
};

/** Grows when machines are compiled otherwise from the same plan. */
const SHAPE_VERSION = 1;

const shapes = new WeakMap<StepViews, Shape>();

export function shapeOf(plan: Plan, views: StepViews): Shape {
  const known = shapes.get(views);
  if (known !== undefined) return known;
  const stages = plan.stages.map(({ stage }) => ({
    stage,
    steps: (views.byStage.get(stage) ?? []).map(
      ({ step, key, act, atLeast, follows }): ShapeStep => ({
        step,
        key,
        act,
        atLeast,
        ...(follows === undefined ? {} : { follows }),
      }),
    ),
  }));
  const shape: Shape = { name: contentName([SHAPE_VERSION, stages]), stages };
  shapes.set(views, shape);
  return shape;
}
