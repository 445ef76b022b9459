// An event of the bot, as the portal gives it, and what it is to us: a press, a line of text, or a chat that was opened.
import type { Instant } from '../../../../domain/instant.ts';
import { isMap } from '../../../client/read-envelope.ts';

/** As `imbot.v2.Event.get` gives it. */
export type BotEvent = {
  readonly eventId: number;
  readonly type: string;
  readonly data: unknown;
  /** When it happened, by the portal's clock. */
  readonly at?: Instant;
};

/** Who did it, on or with which message, and whether it was in the private chat of that person with the bot. */
type Done = { readonly user: number; readonly isPrivate: boolean };

export type Happening =
  | (Done & {
      readonly kind: 'press';
      readonly message: number;
      /** `keyboard` is a press of a button, `textarea` is typed by hand. */
      readonly context: string;
      readonly command: string;
      readonly params: string;
      readonly at?: Instant;
      /** Of the message under which the button stands. */
      readonly text: string;
    })
  | (Done & { readonly kind: 'said'; readonly message: number; readonly text: string; readonly repliesTo?: number })
  | (Done & { readonly kind: 'joined' });

/** Undefined for what asks nothing of us, and for what is none of the forms that the portal documents. */
export function happeningOf({ type, data, at }: BotEvent, botId: number): Happening | undefined {
  if (!isMap(data)) return undefined;
  const user = numberIn(data['user'], 'id');
  if (user === undefined || user === botId || mapIn(data, 'user')['bot'] === true) return undefined;
  const done = { user, isPrivate: isPrivateChat(data, user, botId) };
  switch (type.toUpperCase()) {
    case 'ONIMBOTV2COMMANDADD':
      return pressOf(data, done, at);
    case 'ONIMBOTV2MESSAGEADD':
      return saidOf(data, done);
    case 'ONIMBOTV2JOINCHAT':
      return { kind: 'joined', ...done };
    default:
      return undefined;
  }
}

/**
 * A dialog that is named by a number is one of two people: the person or the bot, whoever looks. Some events of buttons are said to name
 * no dialog: then the chat must not be said to be another kind, and the record of the message says whose it is.
 */
function isPrivateChat(data: Readonly<Record<string, unknown>>, user: number, botId: number): boolean {
  const chat = mapIn(data, 'chat');
  const dialog = textOf(chat['dialogId']) || textOf(data['dialogId']);
  if (dialog !== '') return dialog === String(user) || dialog === String(botId);
  const kind = textOf(chat['messageType']) || textOf(chat['type']);
  return kind === '' || kind === 'P' || kind === 'private';
}

function pressOf(data: Readonly<Record<string, unknown>>, done: Done, at: Instant | undefined): Happening | undefined {
  const message = numberIn(data['message'], 'id');
  const command = mapIn(data, 'command');
  if (message === undefined) return undefined;
  return {
    kind: 'press',
    ...done,
    message,
    context: textOf(command['context']),
    command: textOf(command['command']).replace(/^\//, ''),
    params: textOf(command['params']),
    ...(at === undefined ? {} : { at }),
    text: textOf(mapIn(data, 'message')['text']),
  };
}

function saidOf(data: Readonly<Record<string, unknown>>, done: Done): Happening | undefined {
  const message = mapIn(data, 'message');
  const id = numberIn(message, 'id');
  if (id === undefined || message['isSystem'] === true) return undefined;
  const params = mapIn(message, 'params');
  const repliesTo = numberIn(params, 'REPLY_ID') ?? numberIn(params, 'replyId') ?? numberIn(message, 'replyId');
  return {
    kind: 'said',
    ...done,
    message: id,
    text: textOf(message['text']),
    ...(repliesTo === undefined ? {} : { repliesTo }),
  };
}

function mapIn(map: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = map[name];
  return isMap(value) ? value : {};
}

function numberIn(map: unknown, name: string): number | undefined {
  const value = isMap(map) ? Number(map[name]) : Number.NaN;
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
