// Whether an act is allowed: the state, then who does it, then the preconditions of its row, in the order of the table.

import type { Act, Refusal } from '../../domain/act.ts';
import type { Case } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { actStateOf, caseState } from '../case-state.ts';
import { barredPeople } from '../steps/barred.ts';
import { stepViews } from '../steps/step-view.ts';
import type { World } from '../world.ts';
import type { ActRow } from './act-table.ts';
import { ACT_TABLE, stateRefusal } from './act-table.ts';
import type { Asking } from './asking.ts';
import { isActor } from './is-actor.ts';
import { PRECONDITIONS } from './preconditions.ts';
import { subjectRefusal } from './subject-refusal.ts';

/** Why the act is refused; undefined when it is allowed. */
export function refusalOf(kase: Case, act: Act, by: PersonId, now: Instant, world: World): Refusal | undefined {
  const state = caseState(kase);
  const row = ACT_TABLE[act.act];
  const refused = stateRefusal(act.act, actStateOf(state));
  if (refused !== undefined) return { reason: refused, about: [] };
  const asking: Asking = { kase, state, views: stepViews(kase.plan, kase.context), act, by, now, world };
  return subjectRefusal(asking) ?? actorRefusal(asking, row) ?? firstUnmet(asking, row);
}

/** Whose own contract it is learns that, and not only that they were not asked. */
function actorRefusal(asking: Asking, row: ActRow): Refusal | undefined {
  if (row.by.some((actor) => isActor(actor, asking))) return undefined;
  const isOwn = row.notBy === 'not_your_step' && barredPeople(asking.kase.context.people).includes(asking.by);
  return { reason: isOwn ? 'own_contract' : row.notBy, about: [] };
}

function firstUnmet(asking: Asking, row: ActRow): Refusal | undefined {
  for (const need of row.needs) {
    const refusal = PRECONDITIONS[need](asking);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
