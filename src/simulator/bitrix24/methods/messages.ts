// im.*: messages as people send and read them, and notices.
import type { Call, Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Message } from '../state/portal-state.ts';
import { addMessage, chatOf } from './chats.ts';
import { chatUser } from './people.ts';

export const messageMethods: Methods = {
  'im.dialog.messages.get': (call) => {
    const { params, state } = call;
    const chat = chatOf(call, call.userId, textOf(params['DIALOG_ID']));
    const limit = Math.min(numberOf(params['LIMIT']) || 20, 50);
    const all = [...state.messages.values()].filter(({ chatId, isDeleted }) => chatId === chat.id && !isDeleted);
    const page = pageOf(all, params, limit);
    const authors = new Set(page.map(({ authorId }) => authorId));
    const users = [...state.users.values()].filter(({ id }) => authors.has(id)).map((user) => chatUser(call, user));
    return { result: { chat_id: chat.id, messages: page.map((message) => rowOf(call, message)), users, files: [] } };
  },
  // Buttons that call a bot are dropped where a person sends them.
  'im.message.add': (call) => {
    const { params } = call;
    const text = textOf(params['MESSAGE']);
    if (text === '' && params['ATTACH'] === undefined) throw new MethodError('MESSAGE_EMPTY', "Message can't be empty");
    const chat = chatOf(call, call.userId, textOf(params['DIALOG_ID']));
    const keyboard = withoutCommands(params['KEYBOARD']);
    const message = addMessage(call, chat, {
      authorId: call.userId,
      text,
      keyboard,
      replyId: numberOf(params['REPLY_ID']),
    });
    return { result: message.id };
  },
  'im.notify.personal.add': notify,
  'im.notify.system.add': notify,
};

/** Tags do nothing through a webhook: each notice is a new one. */
function notify(call: Call): { result: number } {
  const userId = numberOf(call.params['USER_ID']);
  if (!call.state.users.has(userId)) throw new MethodError('USER_ID_EMPTY', 'User ID is empty');
  const text = textOf(call.params['MESSAGE']);
  if (text === '') throw new MethodError('MESSAGE_EMPTY', "Message can't be empty");
  const key = `notices of ${userId}`;
  const known = [...call.state.chats.values()].find(({ name }) => name === key);
  const chat = known ?? { id: call.state.nextId('chat'), members: [userId], name: key };
  call.state.chats.set(chat.id, chat);
  return { result: addMessage(call, chat, { authorId: 0, text }).id };
}

/** Newest first; older than LAST_ID or newer than FIRST_ID. */
function pageOf(all: readonly Message[], params: Call['params'], limit: number): readonly Message[] {
  const { LAST_ID: last, FIRST_ID: first } = params;
  if (first !== undefined) return all.filter(({ id }) => id > numberOf(first)).slice(0, limit);
  const older = last === undefined ? all : all.filter(({ id }) => id < numberOf(last));
  return older.slice(-limit).reverse();
}

function withoutCommands(keyboard: unknown): unknown {
  const given = recordOf(keyboard)['BUTTONS'] ?? keyboard;
  const buttons = listOf(given).filter((button) => !('COMMAND' in recordOf(button)));
  return buttons.length === 0 ? undefined : { BUTTONS: buttons };
}

function rowOf({ settings }: Call, message: Message): Record<string, unknown> {
  const params = {
    ...(message.keyboard === undefined ? {} : { KEYBOARD: message.keyboard }),
    ...(message.replyId === 0 ? {} : { REPLY_ID: message.replyId }),
  };
  return {
    id: message.id,
    chat_id: message.chatId,
    author_id: message.authorId,
    date: portalTime(message.at, settings.offsetMinutes),
    text: message.text,
    unread: false,
    uuid: message.uuid === '' ? null : message.uuid,
    replaces: [],
    params: Object.keys(params).length === 0 ? [] : params,
    disappearing_date: null,
  };
}
