// What a button carries: what is to be done, signed over the message's record, so that nobody makes up a press or moves one elsewhere.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MessageNote } from './message-note.ts';

/** The one hidden command of the bot, behind all of its buttons. */
export const PRESS_COMMAND = 'vizir';

/** `verb`: an act or what leads to one; `argument`: a reason, a role, a page. Neither holds words of people. */
export type Pressed = { readonly verb: string; readonly argument: string };

/** What a note says of the message as it stands now. */
const CHANGES: ReadonlySet<string> = new Set(['closed', 'taken']);

const PART = /^[a-z0-9_:.,/-]*$/;

/** `COMMAND_PARAMS` of a button under the message of this note. */
export function pressToken(key: Buffer, note: MessageNote, { verb, argument }: Pressed): string {
  if (!PART.test(verb) || verb === '' || !PART.test(argument)) throw new Error(`no button can say ${verb} ${argument}`);
  return `${verb}~${argument}~${macOf(key, note, verb, argument)}`;
}

/** Undefined for what is not signed for this message. */
export function readPressToken(key: Buffer, note: MessageNote, params: string): Pressed | undefined {
  const [verb, argument, mac, ...rest] = params.split('~');
  if (verb === undefined || argument === undefined || mac === undefined || rest.length > 0) return undefined;
  const expected = Buffer.from(macOf(key, note, verb, argument));
  const given = Buffer.from(mac);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  return { verb, argument };
}

function macOf(key: Buffer, note: MessageNote, verb: string, argument: string): string {
  const signed = Object.entries(note).filter(([name]) => !CHANGES.has(name));
  const ordered = signed.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha256', key)
    .update(JSON.stringify([ordered, verb, argument]))
    .digest('base64url')
    .slice(0, 22);
}
