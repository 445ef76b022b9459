// Which messages put a question, so that it can be closed: remembered by their numbers.
import type { Note, Notes } from '../../../../engine/ports/notes.ts';
import { questionNoteName } from '../../message-note.ts';

/** One for each effect that put it: after a restored backup there may be two. */
export type AskedMessage = { readonly message: number; readonly key: string };

export type Question = Parameters<typeof questionNoteName>[0];

type NoteText = { readonly messages: readonly AskedMessage[] };

export async function findAsked(
  { notes }: { readonly notes: Pick<Notes, 'findNote'> },
  question: Question,
): Promise<readonly AskedMessage[]> {
  const text = await notes.findNote(questionNoteName(question));
  return text === undefined ? [] : (JSON.parse(text) as NoteText).messages;
}

export function askedNote(question: Question, messages: readonly AskedMessage[]): Note {
  return { name: questionNoteName(question), text: JSON.stringify({ messages } satisfies NoteText) };
}
