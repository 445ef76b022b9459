// What follows when a card took the place of another one: it shows the case, has its tasks, and the curator knows.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import { PortalTasks } from '../out/tasks/portal-tasks.ts';
import { tasksOfCase } from '../out/tasks/task-note.ts';
import { showOf, wantedValues } from './card-difference.ts';
import type { CardRow } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { userOf } from './gateway-tools.ts';
import { cardText } from './say-of-card.ts';
import { tellAccount } from './tell-account.ts';
import { CARD_DELETED, EFFECT_DEAD, isTrouble } from './trouble.ts';

/** All of it again does nothing more. Rejects with a `FarError` or a `StoreError`; the same card again does then what is left to do. */
export async function finishMove(tools: GatewayTools, row: CardRow, seen: SeenCase): Promise<void> {
  const { caseCards, notes, portal, desk } = tools;
  const { kase, trouble } = seen;
  if (caseCards.itemOf(kase.id) !== row.item) return;
  if ((await wantedValues(tools, seen)) !== undefined) await portal.send(showOf(seen));
  const from = caseCards.numbersOf(kase.id).slice(1);
  await new PortalTasks(tools).bindOpen(await tasksOfCase(tools, kase.id), { from, to: row.item, urgency: 'bulk' });
  if (isTrouble(trouble, CARD_DELETED) || isTrouble(trouble, EFFECT_DEAD)) await desk.markTrouble(kase.id, undefined);
  // Comments that the portal refused while there was no card.
  await desk.retryEffects(kase.id);
  await tellCurator(tools, row, seen);
  await caseCards.done(notes, row.item);
}

async function tellCurator(tools: GatewayTools, row: CardRow, { bundle, kase }: SeenCase): Promise<void> {
  const user = userOf(bundle, kase.context.people.curator);
  if (user === undefined) return;
  const words = correctionWord('card_moved', bundle.decisions.policy.language);
  await tellAccount(tools, { user, name: `card_moved/${row.item}`, text: cardText(tools, row, bundle, words) });
}
