// Does what a dialog comes to: rewrites its message, or brings the act into the case and closes it.
import { createHmac } from 'node:crypto';
import { pressKeyOf } from '../../../../bot-token-of.ts';
import type { Rewritten } from '../bot-voice.ts';
import { refusalSaid } from '../signing/refusal-said.ts';
import { withScan } from '../signing/scan-of-card.ts';
import type { Talk } from '../talk.ts';
import { messageNote } from '../talk.ts';
import { DIALOG_KINDS } from './dialog-kinds.ts';
import type { DialogProgress } from './dialog-progress.ts';
import { dropProgress, keepOpenDialogs, keepProgress, openDialogs } from './dialog-progress.ts';
import type { DialogNote, DialogView, Given } from './dialog-view.ts';
import type { Move } from './move-dialog.ts';
import { offerNext } from './offer-next.ts';
import { dialogHeading, showDialog } from './show-dialog.ts';

/** `wasCut`: not all of what was typed is in the words; that is told with the end of it. */
export type Moving = {
  readonly view: DialogView;
  readonly message: number;
  readonly note: DialogNote;
  readonly wasCut: boolean;
};

export async function makeMove(moving: Moving, move: Move): Promise<void> {
  const { view, message, note } = moving;
  const { talk } = view;
  switch (move.kind) {
    case 'on': {
      const { progress } = move;
      const shown = await talk.rewrite(message, showDialog({ ...view, progress }, note));
      return await goOn(moving, progress, shown);
    }
    case 'confirm': {
      const mac = macOfWords(talk, note, move.words);
      const progress = { ...view.progress, phase: 'confirm', mac } as const;
      const shown = await talk.rewrite(message, showDialog({ ...view, progress }, note, move.words));
      if (moving.wasCut && shown === 'rewritten') await talk.say({ text: talk.speak('words_cut') });
      return await goOn(moving, progress, shown);
    }
    case 'act':
      return await finish(moving, move.given);
    case 'cancelled':
      return await closeDialog(talk, { message, note }, `${dialogHeading(view)}\n\n${talk.speak('dialog_cancelled')}`);
    case 'says':
      await talk.say({ text: talk.speak(move.word) });
  }
}

/** A dialog whose message was deleted cannot be gone on with. */
async function goOn({ view, message, note }: Moving, progress: DialogProgress, shown: Rewritten): Promise<void> {
  const { talk } = view;
  if (shown === 'rewritten') return keepProgress(talk, message, progress);
  await talk.say({ text: talk.speak('dialog_gone') });
  await forget(talk, { message, note });
}

/** By it words that come back from the chat are known to be those that were written; the words themselves are kept nowhere. */
export function macOfWords({ of }: Talk, { nonce }: DialogNote, words: string): string {
  return createHmac('sha256', pressKeyOf(of.secret)).update(`words ${nonce} ${words}`).digest('base64url');
}

async function finish({ view, message, note, wasCut }: Moving, given: Given): Promise<void> {
  const { talk, doing } = view;
  const act = DIALOG_KINDS[doing.act].make(view, given);
  if (act === undefined) {
    await talk.say({ text: talk.speak(DIALOG_KINDS[doing.act].unfit?.(view, given) ?? 'no_such_day') });
    return;
  }
  const whole = await withScan(talk, view.seen, act);
  if (whole === undefined) {
    await talk.say({ text: refusalSaid(talk, 'no_scan') });
    return;
  }
  await talk.receive(note.case, { kind: 'act', by: talk.person.person, act: whole });
  const lines = [dialogHeading(view), '', talk.speak('dialog_done'), ...(wasCut ? [talk.speak('words_cut')] : [])];
  await closeDialog(talk, { message, note }, lines.join('\n'));
  await offerNext(view);
}

/** The message says so and has no buttons; what is typed after that is no answer to it. */
export async function closeDialog(
  talk: Talk,
  { message, note }: { readonly message: number; readonly note: DialogNote },
  text: string,
): Promise<void> {
  await talk.rewrite(message, { text });
  await forget(talk, { message, note });
}

async function forget(
  talk: Talk,
  { message, note }: { readonly message: number; readonly note: DialogNote },
): Promise<void> {
  talk.keep(messageNote(message, { ...note, closed: 'over' }));
  dropProgress(talk, message);
  keepOpenDialogs(
    talk,
    (await openDialogs(talk)).filter((one) => one.message !== message),
  );
}
