// What a machine reads while it decides where a case goes: the truth about the case, its plan, its steps. Never stored as such.

import type { ActName } from '../../domain/act.ts';
import type { CaseContext } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import type { StepViews } from '../steps/step-view.ts';

export type MachineContext = { readonly facts: CaseContext; readonly plan: Plan; readonly views: StepViews };

/** Acts by their names; `noted`: something else is true now; `reenter`: the route is gone through from its first step that is not met. */
export type MachineEvent = { readonly type: ActName | 'noted' | 'reenter' };
