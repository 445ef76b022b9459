// In which messages a letter is shown, and what they show: the portal tells nobody what its bot has written.
import { createHash } from 'node:crypto';
import type { CaseId } from '../../../../domain/case.ts';
import type { Note, Notes } from '../../../../engine/ports/notes.ts';
import type { ShownLetter } from './letter-message.ts';

/** `shows`: a fingerprint of text and buttons. */
export type LetterMessage = { readonly message: number; readonly shows: string };

/** Older ones are left as they are: their buttons are judged by the case as it stands. */
const MOST = 6;

function nameOf(id: CaseId, letter: number): string {
  return `letter/${id}/${letter}`;
}

/** The oldest first. */
export async function findLetterMessages(
  { notes }: { readonly notes: Pick<Notes, 'findNote'> },
  id: CaseId,
  letter: number,
): Promise<readonly LetterMessage[]> {
  const text = await notes.findNote(nameOf(id, letter));
  return text === undefined ? [] : (JSON.parse(text) as readonly LetterMessage[]);
}

export function letterMessagesNote(id: CaseId, letter: number, messages: readonly LetterMessage[]): Note {
  return { name: nameOf(id, letter), text: JSON.stringify(messages.slice(-MOST)) };
}

/** The message of that number shows this; it comes to the others where it is new. */
export function withShown(messages: readonly LetterMessage[], shown: LetterMessage): readonly LetterMessage[] {
  const isKnown = messages.some(({ message }) => message === shown.message);
  return isKnown ? messages.map((one) => (one.message === shown.message ? shown : one)) : [...messages, shown];
}

export function showsOf({ message, buttons }: Pick<ShownLetter, 'message' | 'buttons'>): string {
  return createHash('sha256')
    .update(JSON.stringify([message, buttons]))
    .digest('base64url')
    .slice(0, 22);
}
