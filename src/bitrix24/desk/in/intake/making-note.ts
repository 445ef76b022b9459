// What is being made in the CRM for a counterparty, whichever of its cards wants it: when it was sent last, while nobody knows whether it
// arrived.
import type { Instant } from '../../../../domain/instant.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';

export type Making = { readonly company?: Instant; readonly requisite?: Instant };

/** `of`: keyed hash of the tax id. */
export async function recallMaking(notes: Pick<Notes, 'findNote'>, of: string): Promise<Making> {
  const text = await notes.findNote(nameOf(of));
  return text === undefined ? {} : (JSON.parse(text) as Making);
}

export async function keepMaking(
  notes: Pick<Notes, 'keepNotes' | 'dropNotes'>,
  of: string,
  making: Making,
): Promise<void> {
  if (Object.keys(making).length === 0) await notes.dropNotes([nameOf(of)]);
  else await notes.keepNotes([{ name: nameOf(of), text: JSON.stringify(making) }]);
}

function nameOf(of: string): string {
  return `company/${of}`;
}
