// What a person decides about an effect that is not delivered: to try it again, or to drop it.
import type { CaseId } from '../../domain/case.ts';
import type { Amended } from '../ports/store.ts';
import type { Care } from './care.ts';

const LETTER = /^(.+)\/send_letter\/(\d+)\/\d+~[^/]*$/;

/** A letter that is dropped has not left: its case hears of it, and whoever wanted it sent can send it again. */
export async function amendEffect(
  { store, now }: Pick<Care, 'store' | 'now'>,
  key: string,
  to: 'pending' | 'dropped',
  reason: string,
): Promise<Amended> {
  const amended = await store.amendOutbox(key, to, reason);
  const [, id, letter] = LETTER.exec(key) ?? [];
  if (amended === 'refused' || to === 'pending' || id === undefined) return amended;
  const outcome = { kind: 'refused', reason: 'dropped' } as const;
  await store.receive([
    {
      source: 'mail',
      sourceKey: key,
      case: id as CaseId,
      urgency: 'press',
      text: JSON.stringify({ kind: 'letter_outcome', letter: Number(letter), outcome }),
      at: now(),
    },
  ]);
  return amended;
}
