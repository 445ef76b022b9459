// Chats: of two people, or of a person and a bot; messages, keyboards, and what a press or a line of text tells a bot.
import type { Instant } from '../../../domain/instant.ts';
import type { Call } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import type { Bot, Chat, Message, PortalState } from '../state/portal-state.ts';
import { chatUser } from './people.ts';

type At = Pick<Call, 'state' | 'settings' | 'now'>;

export type NewMessage = {
  readonly authorId: number;
  readonly text: string;
  readonly keyboard?: unknown;
  readonly uuid?: string;
  readonly replyId?: number;
};

/** `chat12` is a chat, `7` the private one of `me` with 7, made when it is not there. */
export function chatOf({ state }: At, me: number, dialogId: string): Chat {
  const [, chatId] = /^chat(\d+)$/.exec(dialogId) ?? [];
  if (chatId !== undefined) {
    const chat = state.chats.get(Number(chatId));
    if (chat === undefined || !chat.members.includes(me))
      throw new MethodError('ACCESS_ERROR', 'You do not have access to the chat');
    return chat;
  }
  const other = Number(dialogId);
  if (!state.users.has(other) && !state.bots.has(other)) throw new MethodError('USER_NOT_FOUND', 'User not found');
  const isOfTwo = ({ name, members }: Chat): boolean =>
    name === undefined && members.includes(me) && members.includes(other);
  const known = [...state.chats.values()].find(isOfTwo);
  if (known !== undefined) return known;
  const made: Chat = { id: state.nextId('chat'), members: [me, other], name: undefined };
  state.chats.set(made.id, made);
  return made;
}

export function addMessage({ state, now }: At, chat: Chat, given: NewMessage): Message {
  const message: Message = {
    id: state.nextId('message'),
    chatId: chat.id,
    authorId: given.authorId,
    at: now,
    uuid: given.uuid ?? '',
    replyId: given.replyId ?? 0,
    text: given.text,
    keyboard: given.keyboard,
    isDeleted: false,
  };
  state.messages.set(message.id, message);
  return message;
}

/** Puts an event into a bot's queue. `from`: not to be seen before. */
export function tellBot(
  at: At,
  bot: Bot,
  type: string,
  data: Readonly<Record<string, unknown>>,
  from: Instant = at.now,
): void {
  bot.events.push({
    eventId: at.state.nextId('botEvent'),
    type,
    at: at.now,
    from,
    data: { bot: botRow(bot), ...data, language: 'ru' },
  });
}

/** What an event says of a message, its chat and its author. */
export function messageData(at: At, message: Message, userId: number): Record<string, unknown> {
  const user = at.state.users.get(userId);
  return {
    message: {
      id: message.id,
      chatId: message.chatId,
      authorId: message.authorId,
      date: portalTime(message.at, at.settings.offsetMinutes),
      text: message.text,
      isSystem: false,
      uuid: message.uuid,
      forward: null,
      params: message.replyId === 0 ? [] : { REPLY_ID: message.replyId },
      viewedByOthers: false,
    },
    chat: chatRow(at.state, message.chatId, userId),
    user: user === undefined ? { id: userId } : camelUser(chatUser(at, user)),
  };
}

function chatRow(state: PortalState, chatId: number, userId: number): Record<string, unknown> {
  const chat = state.chats.get(chatId);
  const isPrivate = chat?.name === undefined;
  // Of a private chat the dialog is the other side.
  return {
    id: chatId,
    dialogId: isPrivate ? String(userId) : `chat${chatId}`,
    type: isPrivate ? 'private' : 'chat',
    name: chat?.name ?? '',
  };
}

function camelUser(row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(row).map(([name, value]) => [
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(entries);
}

export function botRow(bot: Bot): Record<string, unknown> {
  return {
    id: bot.id,
    code: bot.code,
    type: 'bot',
    isHidden: false,
    language: 'ru',
    moduleId: 'rest',
    eventMode: 'fetch',
    name: bot.name,
  };
}
