// A letter of a case to its counterparty: drafted by the engine, sent by a person, and what became of it.

import type { LetterPurpose } from './directory.ts';
import type { DocumentId, PersonId } from './ids.ts';
import type { Instant } from './instant.ts';

/**
 * `sending`: somebody has pressed; it leaves once or not at all. `unknown`: nobody knows whether it left, a person has to say.
 * `refused`: it has certainly not left. `closed`: it never left and is of no use any more.
 */
export type LetterState = 'drafted' | 'sending' | 'sent' | 'refused' | 'unknown' | 'closed';

export type CaseLetter = {
  /** From 1, in the order in which they were drafted. */
  readonly letter: number;
  readonly purpose: LetterPurpose;
  /** What it asks for: until it is sent, only what is still missing. */
  readonly documents: readonly DocumentId[];
  /** The question to the client that it puts. */
  readonly question?: string;
  /** Where it is to go, if somebody has said so for this letter. */
  readonly addresses?: string;
  readonly state: LetterState;
  readonly at: Instant;
  /** As it was sent last, word for word. */
  readonly sending?: LetterSending;
  /** When it was known to have left. `messageId`: what answers name it by. `by`: who said so, where the mail server did not. */
  readonly sent?: {
    readonly at: Instant;
    readonly messageId?: string;
    readonly by?: PersonId;
    /** Addresses that the mail server would not take while it took others. */
    readonly notTaken?: string;
  };
  /** Why it has not left, or why nobody knows. */
  readonly why?: string;
  readonly answers?: readonly LetterAnswer[];
};

/** `addresses`: one or several, with commas between them. */
export type LetterSending = {
  readonly by: PersonId;
  readonly at: Instant;
  readonly addresses: string;
  readonly subject: string;
  readonly text: string;
};

/** What the client answered, as somebody filed it. */
export type LetterAnswer = { readonly by: PersonId; readonly at: Instant; readonly text: string };

/** What became of a letter that was to be sent. */
export type LetterOutcome =
  | { readonly kind: 'sent'; readonly messageId: string; readonly notTaken?: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };
