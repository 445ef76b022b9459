// The summary goes into the chat once, and is rewritten there when something in it has changed.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import type { Bundle } from '../../../../domain/bundle.ts';
import { pressKeyOf } from '../../../bot-token-of.ts';
import { botKeyboard } from '../../bot-keyboard.ts';
import type { MessageNote } from '../../message-note.ts';
import { keepMessageNote } from '../../message-note.ts';
import { nonceOf } from '../../out/question/nonce-of.ts';
import type { BotVoice } from '../bot/bot-voice.ts';
import { botVoice } from '../bot/bot-voice.ts';
import { hashOf } from '../card-memory.ts';
import type { CardRow } from '../card-row.ts';
import { cardText } from '../say-of-card.ts';
import { tellAccount } from '../tell-account.ts';
import type { IntakeNote } from './intake-note.ts';
import { keepIntake } from './intake-note.ts';
import type { IntakeTools } from './intake-tools.ts';
import type { ShownIntake } from './show-intake.ts';

export type Summary = {
  readonly row: Pick<CardRow, 'item' | 'title'>;
  readonly bundle: Bundle;
  readonly shown: ShownIntake;
  readonly note: IntakeNote;
  /** Nothing can be done under it any more. */
  readonly isClosed: boolean;
};

/** That 1C and the CRM are being asked, once for a tax id of a card. */
export async function tellAsked(
  tools: IntakeTools,
  row: Pick<CardRow, 'item' | 'title'>,
  { note, bundle, words }: { readonly note: IntakeNote; readonly bundle: Bundle; readonly words: string },
): Promise<void> {
  const name = `intake/${row.item}/${note.of}/asked`;
  await tellAccount(tools, { user: note.user, name, text: cardText(tools, row, bundle, words), urgency: 'press' });
}

/** A new message. That which stood there before has no buttons from then on. */
export async function tellSummary(tools: IntakeTools, summary: Summary): Promise<IntakeNote> {
  const { row, bundle, shown, note } = summary;
  const { notes, map, secret } = tools;
  const number = note.summaries + 1;
  const name = `intake/${row.item}/${note.of}/${number}`;
  const messageNote = noteOf(tools, summary, number);
  const keyboard = botKeyboard({ botId: map.botId, key: pressKeyOf(secret), note: messageNote }, shown.buttons);
  const text = cardText(tools, row, bundle, shown.text);
  // Kept before: should this be sent a second time, the portal keeps what came first, and it is rewritten.
  await keepIntake(notes, row.item, { ...note, sending: true });
  const message = await tellAccount(tools, { user: note.user, name, text, keyboard, urgency: 'press' });
  const { sending: wasSending, message: before, ...rest } = note;
  const told: IntakeNote = { ...rest, summaries: number, text: textHash(tools, text, shown) };
  if (message === undefined) return told;
  await keepMessageNote(notes, message, messageNote);
  const now = { ...told, message };
  if (wasSending === true) await rewrite(tools, { ...summary, note: now }, message);
  if (before !== undefined && before !== message) await closeBefore(tools, summary, before);
  return now;
}

/** The same message, where something in it is other now. Gives the note after it. */
export async function retellSummary(tools: IntakeTools, summary: Summary): Promise<IntakeNote> {
  const { row, bundle, shown, note } = summary;
  const { message } = note;
  const hash = textHash(tools, cardText(tools, row, bundle, shown.text), shown);
  if (message === undefined || note.text === hash) return note;
  await rewrite(tools, summary, message);
  return { ...note, text: hash };
}

async function rewrite(tools: IntakeTools, summary: Summary, message: number): Promise<void> {
  const { row, bundle, shown, note, isClosed } = summary;
  const messageNote = noteOf(tools, summary, note.summaries);
  if (isClosed) await keepMessageNote(tools.notes, message, { ...messageNote, closed: 'over' });
  const text = cardText(tools, row, bundle, shown.text);
  await voiceOf(tools).rewrite(note.user, message, { text, note: messageNote, buttons: shown.buttons });
}

async function closeBefore(tools: IntakeTools, summary: Summary, message: number): Promise<void> {
  const { row, bundle, note } = summary;
  const messageNote = noteOf(tools, summary, note.summaries);
  await keepMessageNote(tools.notes, message, { ...messageNote, closed: 'over' });
  const words = intakeWord('see_below', bundle.decisions.policy.language);
  await voiceOf(tools).rewrite(note.user, message, { text: cardText(tools, row, bundle, words) });
}

/** Whom the portal does not let be told has nothing to be rewritten. */
function voiceOf({ client, map, secret }: IntakeTools): BotVoice {
  return botVoice({ client, map, secret });
}

function noteOf(
  { secret, caseCards }: IntakeTools,
  { row, note }: Summary,
  number: number,
): Extract<MessageNote, { readonly kind: 'intake' }> {
  const nonce = nonceOf(secret, `intake/${row.item}/${note.of}/${number}/${note.user}`);
  const { user, person } = note;
  return { kind: 'intake', user, person, nonce, case: caseCards.caseOf(row.item), item: row.item };
}

function textHash({ secret }: IntakeTools, text: string, { buttons }: ShownIntake): string {
  return hashOf(secret, [text, buttons]);
}
