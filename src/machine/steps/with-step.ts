// A case with one of its steps changed.

import type { CaseContext, CaseStep, StepKey } from '../../domain/case.ts';
import { NO_STEP } from './is-met.ts';

export function withStep(context: CaseContext, key: StepKey, change: (step: CaseStep) => CaseStep): CaseContext {
  return { ...context, steps: { ...context.steps, [key]: change(context.steps[key] ?? NO_STEP) } };
}
