// Robots: some moves of a card set off another one to three seconds later, to a stage that nobody asked for.
import type { Instant } from '../../../domain/instant.ts';
import type { Chance } from '../../../engine/ports/chance.ts';
import { callByHand } from '../call-by-hand.ts';
import { stageBook } from '../methods/make-category.ts';
import { stagesOf } from '../methods/stages.ts';
import { updateItem } from '../methods/write-item.ts';
import type { PortalCore } from '../portal-core.ts';
import type { StageMove } from '../state/portal-state.ts';

export type Robots = { readonly chance: Chance /** Of all moves, from 0 to 1. */; readonly share: number };

/** In whose name robots act: nobody's. */
const ROBOT = 0;

/** Told of every move; what a robot moved sets off no other. */
export function startRobot(core: PortalCore, { chance, share }: Robots, move: StageMove): void {
  if (chance.fraction() >= share) return;
  const stages = stagesOf(core.state.stages.values(), stageBook(move.entityTypeId, move.categoryId));
  const stage = stages[Math.floor(chance.fraction() * stages.length)];
  const at = (core.now() + 1000 + Math.floor(chance.fraction() * 2000)) as Instant;
  core.later(at, () => {
    const item = core.state.items.get(`${move.entityTypeId}/${move.ownerId}`);
    if (item === undefined || stage === undefined) return;
    updateItem(callByHand(core, ROBOT), item, {
      entityTypeId: item.entityTypeId,
      fields: { stageId: stage.statusId },
      names: 'camel',
    });
  });
}
