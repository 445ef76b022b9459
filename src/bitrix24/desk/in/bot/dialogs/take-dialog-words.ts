// Words that somebody wrote in answer to a dialog.
import { peopleWords } from '../people-words.ts';
import type { Talk } from '../talk.ts';
import { dialogAtHand } from './dialog-at-hand.ts';
import type { DialogNote } from './dialog-view.ts';
import { makeMove } from './make-move.ts';
import { moveByWords } from './move-dialog.ts';

export async function takeDialogWords(
  talk: Talk,
  { message, note }: { readonly message: number; readonly note: DialogNote },
  text: string,
): Promise<void> {
  const view = await dialogAtHand(talk, message, note);
  if (view === undefined) return;
  const { words, wasCut } = peopleWords(text);
  await makeMove({ view, message, note, wasCut }, moveByWords(view, words));
}
