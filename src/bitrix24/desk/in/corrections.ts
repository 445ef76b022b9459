// How often a card was put back: a few times within an hour, then it is left alone and people are called.
import type { Instant } from '../../../domain/instant.ts';
import { formatInstant, parseInstant } from '../../../domain/instant.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { Notes } from '../../../engine/ports/notes.ts';

const HOUR_MS = 3_600_000;

type Of = { readonly notes: Pick<Notes, 'findNote' | 'keepNotes'>; readonly clock: Pick<Clock, 'now'> };

/** `refused`: not before `until`. */
export type Allowance = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly until: Instant };

/**
 * Counts one more, if there may be one; on record before anything is done, so that no crash makes them more. `refreshes`: what the engine
 * itself had written and would write otherwise by now, which is nobody's doing.
 */
export async function allowCorrection(
  { notes, clock }: Of,
  of: 'corrections' | 'refreshes',
  item: number,
  most: number,
): Promise<Allowance> {
  const now = clock.now();
  const name = `${of}/${item}`;
  const recent = instantsIn(await notes.findNote(name)).filter((at) => now - at < HOUR_MS);
  const newest = recent.at(-1);
  if (newest !== undefined && recent.length >= most) return { kind: 'refused', until: (newest + HOUR_MS) as Instant };
  await notes.keepNotes([{ name, text: JSON.stringify([...recent, now].map((at) => formatInstant(at as Instant))) }]);
  return { kind: 'allowed' };
}

function instantsIn(text: string | undefined): readonly Instant[] {
  const list: unknown = text === undefined ? [] : JSON.parse(text);
  return Array.isArray(list) ? list.flatMap((one) => parseInstant(String(one)) ?? []) : [];
}
