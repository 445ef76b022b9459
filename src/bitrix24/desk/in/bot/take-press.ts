// A press of a button: whether it is one, of this person, of a button that we made; only then it is looked at what it wants.

import type { DialogWord } from '../../../../diagnostics/catalogue/dialog-words.ts';
import { pressKeyOf } from '../../../bot-token-of.ts';
import type { MessageNote } from '../../message-note.ts';
import { findMessageNote } from '../../message-note.ts';
import type { Pressed } from '../../press-token.ts';
import { PRESS_COMMAND, readPressToken } from '../../press-token.ts';
import { forgottenUntil } from '../forget-ended.ts';
import type { Happening } from './bot-event.ts';
import type { NoPress } from './bot-surroundings.ts';
import { takeDeskPress } from './desks/take-desk-press.ts';
import { takeListPress } from './desks/take-list-press.ts';
import { takeDialogPress } from './dialogs/take-dialog-press.ts';
import { takeLetterPress } from './letters/take-letter-press.ts';
import { NotOnRecordYet } from './not-on-record-yet.ts';
import { takeIntakePress } from './take-intake-press.ts';
import { takeQuestionPress } from './take-question-press.ts';
import type { Talk } from './talk.ts';

/** A request may be under way for so long; the work of a batch is planned for 20 s. */
const ANSWERED_WITHIN_MS = 60_000;

/** What is said where it is not the usual. */
const SAID_OF: Readonly<Partial<Record<NoPress, DialogWord>>> = { typed: 'typed_press', forgotten: 'closed_long_ago' };

type Press = Extract<Happening, { readonly kind: 'press' }>;

type Judged =
  | { readonly kind: 'press'; readonly note: MessageNote; readonly pressed: Pressed }
  | { readonly kind: 'none'; readonly why: NoPress };

export async function takePress(talk: Talk, press: Press): Promise<void> {
  const judged = await judgePress(talk, press);
  if (judged.kind === 'none') return await refusePress(talk, press, judged.why);
  const { note, pressed } = judged;
  switch (note.kind) {
    case 'question':
      return await takeQuestionPress(talk, note, pressed);
    case 'dialog':
      return await takeDialogPress(talk, { message: press.message, note, pressed, text: press.text });
    case 'desk':
      return await takeDeskPress(talk, { message: press.message, note, pressed });
    case 'letter':
      return await takeLetterPress(talk, { message: press.message, note, pressed });
    case 'list':
      return await takeListPress(talk, note, pressed);
    case 'intake':
      return await takeIntakePress(talk, note, pressed);
  }
}

/** Everything has to hold: a button of the bot, in the person's own chat, under a message on record, signed for that message. */
async function judgePress(talk: Talk, press: Press): Promise<Judged> {
  if (press.context !== 'keyboard' || press.command !== PRESS_COMMAND) return { kind: 'none', why: 'typed' };
  if (!press.isPrivate) return { kind: 'none', why: 'not_private' };
  const note = await findMessageNote(talk.of.notes, press.message);
  if (note === undefined) {
    // A batch is answered when its last command is done: its first message may be read and pressed long before.
    if (press.at !== undefined && talk.now - press.at < ANSWERED_WITHIN_MS) throw new NotOnRecordYet();
    const isForgotten = press.message <= (await forgottenUntil(talk.of.notes, talk.of.map.botId));
    return { kind: 'none', why: isForgotten ? 'forgotten' : 'no_record' };
  }
  if (note.user !== talk.user || note.person !== talk.person.person) return { kind: 'none', why: 'other_person' };
  const pressed = readPressToken(pressKeyOf(talk.of.secret), note, press.params);
  return pressed === undefined ? { kind: 'none', why: 'bad_token' } : { kind: 'press', note, pressed };
}

/** Said once for a message, however often it is pressed; the log hears of each. */
async function refusePress(talk: Talk, { message }: Press, why: NoPress): Promise<void> {
  if (why !== 'forgotten') talk.of.watch?.({ kind: 'forged_press', user: talk.user, message, why });
  const told = `bot/${talk.of.map.botId}/refused/${talk.user}`;
  if ((await talk.of.notes.findNote(told)) === String(message)) return;
  await talk.say({ text: talk.speak(SAID_OF[why] ?? 'no_press') });
  talk.keep({ name: told, text: String(message) });
}
