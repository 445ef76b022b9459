// imbot.v2.*: a bot by webhook, with a token of its own and events that are fetched.
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { isSet, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Bot, Message } from '../state/portal-state.ts';
import { addMessage, botRow, chatOf } from './chats.ts';

const LONGEST_TOKEN = 40;
/** A longer text is cut. */
const LONGEST_TEXT = 20_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const botMethods: Methods = {
  // Again under the same code: the same bot.
  'imbot.v2.bot.register': (call) => {
    const fields = recordOf(call.params['fields']);
    const [code, token] = [textOf(fields['code']), textOf(fields['botToken'])];
    if (token === '' || token.length > LONGEST_TOKEN)
      throw new MethodError('BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified');
    const known = [...call.state.bots.values()].find((bot) => bot.code === code);
    if (known !== undefined && known.token !== token)
      throw new MethodError('BOT_CODE_ALREADY_TAKEN', 'Bot code is already taken');
    const name = textOf(recordOf(fields['properties'])['name']);
    const bot = known ?? { id: call.state.nextId('bot'), code, token, name, events: [] };
    call.state.bots.set(bot.id, bot);
    return { result: { bot: botRow(bot), users: [] } };
  },
  'imbot.v2.bot.get': (call) => ({ result: { bot: botRow(botOf(call)), users: [] } }),
  // Of this token alone; never refused.
  'imbot.v2.bot.list': (call) => {
    const own = [...call.state.bots.values()].filter(({ token }) => token === textOf(call.params['botToken']));
    return { result: { bots: own.map(botRow), users: [], hasNextPage: false } };
  },
  'imbot.v2.bot.unregister': (call) => {
    call.state.bots.delete(botOf(call).id);
    return { result: true };
  },
  'imbot.v2.command.register': (call) => {
    const bot = botOf(call);
    const fields = recordOf(call.params['fields']);
    const name = textOf(fields['command']).replace(/^\//, '');
    if (name === '') throw new MethodError('COMMAND_ERROR', 'Command is not specified');
    const known = [...call.state.commands.values()].find(({ botId, command }) => botId === bot.id && command === name);
    const command = known ?? { id: call.state.nextId('command'), botId: bot.id, command: name, fields };
    command.fields = fields;
    call.state.commands.set(command.id, command);
    return { result: { command: { id: command.id, botId: bot.id, command: `/${name}` } } };
  },
  'imbot.v2.command.list': (call) => {
    const bot = botOf(call);
    const own = [...call.state.commands.values()].filter(({ botId }) => botId === bot.id);
    const rows = own.map(({ id, command, fields }) => ({
      id,
      botId: bot.id,
      command: `/${command}`,
      common: isSet(fields['common']),
      hidden: isSet(fields['hidden']),
    }));
    // The portal's own come with them, under no bot.
    return { result: { commands: [{ id: 'def0', botId: 0, command: '/me', common: true, hidden: false }, ...rows] } };
  },
  'imbot.v2.command.unregister': (call) => {
    const bot = botOf(call);
    const id = numberOf(call.params['commandId']);
    if (call.state.commands.get(id)?.botId !== bot.id) throw new MethodError('COMMAND_NOT_FOUND', 'Command not found');
    call.state.commands.delete(id);
    return { result: true };
  },
  'imbot.v2.command.answer': (call) => send(call, botOf(call)),
  'imbot.v2.chat.message.send': (call) => send(call, botOf(call)),
  'imbot.v2.chat.message.update': (call) => {
    const message = messageOf(call);
    const fields = recordOf(call.params['fields']);
    if ('message' in fields) message.text = textOf(fields['message']);
    // A keyboard that is not given stays; `N` takes it away.
    if ('keyboard' in fields) message.keyboard = keyboardOf(fields['keyboard']);
    return { result: true };
  },
  'imbot.v2.chat.message.delete': (call) => {
    messageOf(call).isDeleted = true;
    return { result: true };
  },
  // Passing an offset confirms: whatever is below it is gone.
  'imbot.v2.event.get': (call) => {
    const bot = botOf(call);
    const { offset } = call.params;
    if (offset !== undefined)
      bot.events.splice(0, bot.events.findLastIndex(({ eventId }) => eventId < numberOf(offset)) + 1);
    const limit = Math.min(numberOf(call.params['limit']) || 100, 1000);
    const late = bot.events.findIndex(({ from }) => from > call.now);
    const visible = late < 0 ? bot.events : bot.events.slice(0, late);
    const events = visible.slice(0, limit);
    const last = events.at(-1)?.eventId;
    const shown = events.map(({ eventId, type, at, data }) => ({
      eventId,
      type,
      date: portalTime(at, call.settings.offsetMinutes),
      data,
    }));
    const confirmed = offset === undefined ? null : numberOf(offset);
    const nextOffset = last === undefined ? confirmed : last + 1;
    return { result: { events: shown, nextOffset, hasMore: visible.length > events.length } };
  },
};

function botOf({ params, state }: Call): Bot {
  const token = textOf(params['botToken']);
  if (token === '') throw new MethodError('BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified');
  const bot = state.bots.get(numberOf(params['botId']));
  if (bot === undefined) throw new MethodError('BOT_NOT_FOUND', 'Bot not found');
  if (bot.token !== token) throw new MethodError('BOT_OWNERSHIP_ERROR', 'Bot belongs to another application');
  return bot;
}

function messageOf(call: Call): Message {
  const bot = botOf(call);
  const message = call.state.messages.get(numberOf(call.params['messageId']));
  if (message === undefined || message.isDeleted) throw new MethodError('MESSAGE_NOT_FOUND', 'Message not found');
  if (message.authorId !== bot.id) throw new MethodError('ACCESS_DENIED', 'Access denied', 403);
  return message;
}

function send(call: Call, bot: Bot): Reply {
  const fields = recordOf(call.params['fields']);
  const text = textOf(fields['message']);
  if (text === '' && fields['attach'] === undefined) throw new MethodError('EMPTY_MESSAGE', 'Message is empty');
  const chat = chatOf(call, bot.id, textOf(call.params['dialogId']));
  const uuid = textOf(fields['templateId']);
  const before = sentBefore(call, bot, uuid);
  if (before !== undefined) return { result: { id: before.id, uuidMap: [] } };
  const message = addMessage(call, chat, {
    authorId: bot.id,
    text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} (...)` : text,
    keyboard: keyboardOf(fields['keyboard']),
    uuid: UUID.test(uuid) ? uuid : '',
    replyId: numberOf(fields['replyId']),
  });
  return { result: { id: message.id, uuidMap: [] } };
}

/** Not verified at a real portal, hence a setting. */
function sentBefore({ state, settings, now }: Call, bot: Bot, uuid: string): Message | undefined {
  if (settings.botMessagesOnce === 'never' || !UUID.test(uuid)) return undefined;
  return [...state.messages.values()].find(
    (message) => message.authorId === bot.id && message.uuid === uuid && now - message.at < settings.templateIdLifeMs,
  );
}

function keyboardOf(given: unknown): unknown {
  return given === 'N' || given === undefined || given === '' ? undefined : given;
}
