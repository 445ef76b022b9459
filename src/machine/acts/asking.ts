// An act as it is checked against the table.

import type { Act } from '../../domain/act.ts';
import type { Case, CaseState } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { StepViews } from '../steps/step-view.ts';
import type { World } from '../world.ts';

/** On which case, by whom, when. */
export type Asking = {
  readonly kase: Case;
  readonly state: CaseState;
  readonly views: StepViews;
  readonly act: Act;
  readonly by: PersonId;
  readonly now: Instant;
  readonly world: World;
};
