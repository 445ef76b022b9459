// Whether a person has said who is right.
import type { Comparison } from './compare-entries.ts';
import type { IntakeNote } from './intake-note.ts';

/** What a person decided holds as long as the contract says so. */
export function isDecided({ entry, said }: Comparison, right: IntakeNote['right']): boolean {
  const teller = right[entry];
  if (teller === undefined) return false;
  return teller === 'card' || said.card === said[teller];
}
