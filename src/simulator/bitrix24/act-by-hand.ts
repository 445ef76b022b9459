// What people do in the browser or the app: with cards, tasks and files, and what no method does: pressing a button, typing to a bot,
// going away.
import type { Instant } from '../../domain/instant.ts';
import type { CardActs } from './act-on-cards.ts';
import { actOnCards } from './act-on-cards.ts';
import type { WorkActs } from './act-on-work.ts';
import { actOnWork } from './act-on-work.ts';
import type { BotEventFaults } from './faults/bot-event-faults.ts';
import { sendBotEvent } from './faults/bot-event-faults.ts';
import { addMessage, chatOf, messageData, tellBot } from './methods/chats.ts';
import type { PortalCore } from './portal-core.ts';
import { listOf, recordOf, textOf } from './protocol/read-value.ts';
import type { Bot, Department, Message, PortalUser } from './state/portal-state.ts';

export type HandActs = CardActs & WorkActs & ChatActs;

type ChatActs = {
  /** Presses the button with this text under a message, the newest of a bot's to this person unless told. False where there is none. */
  readonly press: (userId: number, text: string, messageId?: number) => boolean;
  /** Types to a bot in the private chat; `/word rest` is a command where the bot has it. */
  readonly say: (userId: number, botId: number, text: string, replyId?: number) => void;
  readonly addPerson: (person: Partial<PortalUser> & { readonly id: number }) => void;
  readonly dismiss: (userId: number) => void;
  /** A department of the same number is replaced. */
  readonly addDepartment: (department: Department) => void;
  /** Until the moment; back at once without one. */
  readonly goAbsent: (userId: number, until?: Instant) => void;
};

export type BotEventWay = {
  /** How late what comes into a bot's queue can be seen there, in ms, and all that comes after it. */
  readonly delay: () => number;
  readonly faults?: BotEventFaults | undefined;
};

export function actByHand(core: PortalCore, { delay, faults }: BotEventWay): HandActs {
  const { state, settings } = core;
  const tell = (bot: Bot, type: string, data: Record<string, unknown>): void => {
    sendBotEvent(core, faults, () => {
      const now = core.now();
      tellBot({ state, settings, now }, bot, type, data, (now + delay()) as Instant);
    });
  };
  const command = (userId: number, message: Message, line: string, context: 'keyboard' | 'textarea'): boolean => {
    const [word = '', ...rest] = line.replace(/^\//, '').split(' ');
    const chat = state.chats.get(message.chatId);
    const known = [...state.commands.values()].find((one) => one.command === word && chat?.members.includes(one.botId));
    const bot = known === undefined ? undefined : state.bots.get(known.botId);
    if (known === undefined || bot === undefined) return false;
    const said = { id: known.id, command: `/${word}`, params: rest.join(' '), context };
    tell(bot, 'ONIMBOTV2COMMANDADD', {
      command: said,
      ...messageData({ state, settings, now: core.now() }, message, userId),
    });
    return true;
  };
  return {
    ...actOnCards(core),
    ...actOnWork(core),
    press: (userId, text, messageId) => {
      core.settle();
      const message = messageId === undefined ? newestWith(core, userId, text) : state.messages.get(messageId);
      const button = message === undefined ? undefined : buttonOf(message, text);
      if (message === undefined || button === undefined) return false;
      const line = `${textOf(button['COMMAND'])} ${textOf(button['COMMAND_PARAMS'])}`;
      return command(userId, message, line, 'keyboard');
    },
    say: (userId, botId, text, replyId = 0) => {
      core.settle();
      const at = { state, settings, now: core.now() };
      const bot = state.bots.get(botId);
      const message = addMessage(at, chatOf(at, userId, String(botId)), { authorId: userId, text, replyId });
      if (text.startsWith('/') && command(userId, message, text, 'textarea')) return;
      if (bot !== undefined) tell(bot, 'ONIMBOTV2MESSAGEADD', messageData(at, message, userId));
    },
    addPerson: (person) => {
      const blank = {
        name: `Person ${person.id}`,
        lastName: '',
        email: '',
        position: '',
        departments: [1],
        active: true,
      };
      state.users.set(person.id, { ...blank, absentUntil: undefined, ...person });
    },
    dismiss: (userId) => change(state.users.get(userId), { active: false }),
    addDepartment: (department) => {
      state.departments.set(department.id, { ...department });
    },
    goAbsent: (userId, until) => change(state.users.get(userId), { absentUntil: until }),
  };
}

function change(user: PortalUser | undefined, to: Partial<PortalUser>): void {
  if (user !== undefined) Object.assign(user, to);
}

function newestWith({ state }: PortalCore, userId: number, text: string): Message | undefined {
  const chats = new Set(
    [...state.chats.values()].filter(({ members }) => members.includes(userId)).map(({ id }) => id),
  );
  return [...state.messages.values()].findLast(
    (one) => chats.has(one.chatId) && !one.isDeleted && buttonOf(one, text) !== undefined,
  );
}

function buttonOf({ keyboard }: Message, text: string): Record<string, unknown> | undefined {
  const buttons = listOf(recordOf(keyboard)['BUTTONS'] ?? keyboard).map(recordOf);
  return buttons.find((button) => textOf(button['TEXT']) === text);
}
