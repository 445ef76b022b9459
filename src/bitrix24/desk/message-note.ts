// What is remembered of a message of the bot: whom it asked what. A press counts only on a message that is on record.
import type { CaseId, StepKey } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Notes } from '../../engine/ports/notes.ts';

/** `user`: number of the portal's account to whose private chat it went. `nonce`: of this message alone; no button means another one. */
type Sent = { readonly user: number; readonly person: PersonId; readonly nonce: string };

export type MessageNote =
  /** Asks about a step: take, approve, return … `closed`: it is rewritten, and no button of it counts. */
  | (Sent & {
      readonly kind: 'question';
      readonly case: CaseId;
      readonly step: StepKey;
      readonly generation: number;
      readonly revision: number;
      /** Since when the person has taken it, as the message says. */
      readonly taken?: Instant;
      readonly closed?: string;
    })
  /** Buttons of the curator's desk for a case, at a state of it. */
  | (Sent & { readonly kind: 'desk'; readonly case: CaseId; readonly seq: number; readonly closed?: string })
  /**
   * Awaits words (a reply to it) or a choice: what will be done with them. `doing`: names of acts and of what they are about, as
   * whoever asked wrote it; never words of people.
   */
  | (Sent & { readonly kind: 'dialog'; readonly case: CaseId; readonly doing: string; readonly closed?: string })
  /** A letter to the client, with what can be done with it. */
  | (Sent & { readonly kind: 'letter'; readonly case: CaseId; readonly letter: number; readonly closed?: string })
  /** What was found of a counterparty, with what can be done about it. */
  | (Sent & { readonly kind: 'intake'; readonly case: CaseId; readonly item: number; readonly closed?: string })
  /** Cases to choose from: each button opens one. */
  | (Sent & { readonly kind: 'list'; readonly closed?: string });

export function messageNoteName(message: number): string {
  return `message/${message}`;
}

export async function keepMessageNote(
  notes: Pick<Notes, 'keepNotes'>,
  message: number,
  note: MessageNote,
): Promise<void> {
  await notes.keepNotes([{ name: messageNoteName(message), text: JSON.stringify(note) }]);
}

export async function findMessageNote(
  notes: Pick<Notes, 'findNote'>,
  message: number,
): Promise<MessageNote | undefined> {
  const text = await notes.findNote(messageNoteName(message));
  return text === undefined ? undefined : (JSON.parse(text) as MessageNote);
}

/** By it the message of a question is found again when the question is closed. */
export function questionNoteName(of: {
  readonly case: CaseId;
  readonly step: StepKey;
  readonly person: PersonId;
  readonly generation: number;
}): string {
  return `question/${of.case}/${of.step}/${of.person}/${of.generation}`;
}
