// Takes up again what was given up in a case: events that could not be done, effects that did not arrive.
import type { CaseId } from '../../domain/case.ts';
import type { Care } from './care.ts';

const MOST = 2000;
const BY_HAND = 'retried by hand';

export type Retried = { readonly events: number; readonly effects: number };

/** The daemon does them in its next round. */
export async function retryCase({ store }: Care, id: CaseId): Promise<Retried> {
  const poisoned = await store.listInbox('poisoned', MOST, id);
  let events = 0;
  for (const entry of poisoned) if ((await store.amendInbox(entry.id, 'pending')) === 'amended') events += 1;
  return { events, effects: await retryEffects({ store }, id, BY_HAND) };
}

/** Effects alone; gives how many. */
export async function retryEffects({ store }: Pick<Care, 'store'>, id: CaseId, reason: string): Promise<number> {
  const dead = await store.listOutbox({ states: ['dead'], case: id, limit: MOST });
  let effects = 0;
  for (const { key } of dead) if ((await store.amendOutbox(key, 'pending', reason)) === 'amended') effects += 1;
  return effects;
}
