// A press under the message of a dialog.
import { timingSafeEqual } from 'node:crypto';
import type { Pressed } from '../../../press-token.ts';
import type { Talk } from '../talk.ts';
import { dialogAtHand } from './dialog-at-hand.ts';
import type { DialogNote, DialogView } from './dialog-view.ts';
import { macOfWords, makeMove } from './make-move.ts';
import { moveByPress } from './move-dialog.ts';
import { quotedWords } from './show-dialog.ts';

/** `text`: of the message under which the button stands. */
export async function takeDialogPress(
  talk: Talk,
  press: { readonly message: number; readonly note: DialogNote; readonly pressed: Pressed; readonly text: string },
): Promise<void> {
  const { message, note, pressed, text } = press;
  if (note.closed !== undefined) {
    await talk.say({ text: talk.speak('dialog_over') });
    return;
  }
  const view = await dialogAtHand(talk, message, note);
  if (view === undefined) return;
  const move = moveByPress(view, pressed, confirmedWords(view, note, text));
  await makeMove({ view, message, note, wasCut: false }, move);
}

/** The words stand in the message alone; they count if they are the very ones that were written. */
function confirmedWords({ talk, progress }: DialogView, note: DialogNote, text: string): string | undefined {
  const words = quotedWords(text);
  if (words === undefined || progress.mac === undefined) return undefined;
  const [given, expected] = [Buffer.from(macOfWords(talk, note, words)), Buffer.from(progress.mac)];
  return given.length === expected.length && timingSafeEqual(given, expected) ? words : undefined;
}
