// The record of a message that shows a letter.
import type { MessageNote } from '../../../message-note.ts';

export type LetterNote = Extract<MessageNote, { readonly kind: 'letter' }>;
