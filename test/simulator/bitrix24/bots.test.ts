// A bot of the simulated portal: what it sends, what people press and type, and how it hears of that.
import { expect, test } from 'vitest';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { AskedPortal } from './ask-portal.ts';
import { askPortal, START } from './ask-portal.ts';

type Event = { eventId: number; type: string; data: Record<string, never> };
type Events = { events: Event[]; nextOffset: number | null; hasMore: boolean };

const TOKEN = { botToken: 'secret-of-the-bot' };

async function withBot(asked: AskedPortal): Promise<{
  botId: number;
  ask: (fields?: object, user?: string) => Promise<number>;
  events: (offset?: number) => Promise<Events>;
}> {
  const register = {
    fields: { code: 'approvals', ...TOKEN, properties: { name: 'Согласования' }, type: 'bot', eventMode: 'fetch' },
  };
  const { bot } = (await asked.result('imbot.v2.Bot.register', register)) as { bot: { id: number } };
  const botId = bot.id;
  await asked.result('imbot.v2.Command.register', { botId, ...TOKEN, fields: { command: 'approve', hidden: true } });
  for (const id of [5, 7]) asked.portal.byHand.addPerson({ id });
  const keyboard = {
    BOT_ID: botId,
    BUTTONS: [{ TEXT: 'Согласовать', COMMAND: 'approve', COMMAND_PARAMS: 'item=24;n=abc' }],
  };
  return {
    botId,
    ask: async (fields = {}, dialogId = '5') => {
      const sent = await asked.result('imbot.v2.Chat.Message.send', {
        botId,
        ...TOKEN,
        dialogId,
        fields: { message: 'Договор 24', keyboard, ...fields },
      });
      return (sent as { id: number }).id;
    },
    events: async (offset) =>
      (await asked.result('imbot.v2.Event.get', {
        botId,
        ...TOKEN,
        ...(offset === undefined ? {} : { offset }),
      })) as Events,
  };
}

test('registering again under the same code gives the same bot; a wrong token gives none', async () => {
  const asked = askPortal();
  const { botId } = await withBot(asked);
  expect((await withBot(asked)).botId).toBe(botId);
  expect((await asked.call('imbot.v2.Event.get', { botId, botToken: 'other' })).body['error']).toBe(
    'BOT_OWNERSHIP_ERROR',
  );
});

test('a press reaches the bot with the person who pressed, as of a keyboard', async () => {
  const asked = askPortal();
  const { ask, events } = await withBot(asked);
  const message = await ask();
  expect(asked.portal.byHand.press(5, 'Согласовать')).toBe(true);
  expect((await events()).events).toMatchObject([
    {
      type: 'ONIMBOTV2COMMANDADD',
      data: {
        command: { command: '/approve', params: 'item=24;n=abc', context: 'keyboard' },
        message: { id: message },
        user: { id: 5 },
        chat: { dialogId: '5' },
      },
    },
  ]);
  expect(asked.portal.byHand.press(7, 'Согласовать')).toBe(false);
});

test('events stay until an offset above them is passed', async () => {
  const asked = askPortal();
  const { ask, events } = await withBot(asked);
  await ask();
  asked.portal.byHand.press(5, 'Согласовать');
  asked.portal.byHand.press(5, 'Согласовать');
  const first = await events();
  expect(await events()).toEqual(first);
  expect(first).toMatchObject({ events: [{ eventId: 1001 }, { eventId: 1002 }], nextOffset: 1003, hasMore: false });
  expect((await events(1002)).events).toMatchObject([{ eventId: 1002 }]);
  expect(await events(1003)).toEqual({ events: [], nextOffset: 1003, hasMore: false });
});

test('a command that is typed is no press, and other text is a message', async () => {
  const asked = askPortal();
  const { botId, ask, events } = await withBot(asked);
  const message = await ask();
  asked.portal.byHand.say(5, botId, '/approve item=24;n=abc');
  asked.portal.byHand.say(5, botId, 'Срок не подходит', message);
  expect((await events()).events).toMatchObject([
    { type: 'ONIMBOTV2COMMANDADD', data: { command: { context: 'textarea', params: 'item=24;n=abc' } } },
    {
      type: 'ONIMBOTV2MESSAGEADD',
      data: { message: { text: 'Срок не подходит', params: { REPLY_ID: message } }, user: { id: 5 } },
    },
  ]);
});

test('a message is rewritten and loses its buttons; a person sees it in the dialog', async () => {
  const asked = askPortal();
  const { botId, ask } = await withBot(asked);
  const messageId = await ask();
  await asked.result('imbot.v2.Chat.Message.update', {
    botId,
    ...TOKEN,
    messageId,
    fields: { message: 'Согласовано', keyboard: 'N' },
  });
  expect(asked.portal.byHand.press(5, 'Согласовать', messageId)).toBe(false);
  expect(await asked.result('im.dialog.messages.get', { DIALOG_ID: String(botId) }, 5)).toMatchObject({
    messages: [{ id: messageId, text: 'Согласовано', author_id: botId, params: [] }],
  });
});

test('the same templateId sends once where the portal remembers it, and each time where it does not', async () => {
  const fields = { templateId: '0c42a08f-4235-49fc-994f-c9bccd499ac1' };
  const once = await withBot(askPortal());
  expect(await once.ask(fields)).toBe(await once.ask(fields));
  const never = await withBot(askPortal({ settings: { botMessagesOnce: 'never' } }));
  expect(await never.ask(fields)).not.toBe(await never.ask(fields));
});

test('buttons that call a bot are dropped from what a person sends', async () => {
  const asked = askPortal();
  asked.portal.byHand.addPerson({ id: 5 });
  const KEYBOARD = {
    BUTTONS: [
      { TEXT: 'Открыть', LINK: 'https://portal.test' },
      { TEXT: 'Да', COMMAND: 'approve' },
    ],
  };
  await asked.result('im.message.add', { DIALOG_ID: '5', MESSAGE: 'Привет', KEYBOARD });
  expect(await asked.result('im.dialog.messages.get', { DIALOG_ID: '1' }, 5)).toMatchObject({
    messages: [{ params: { KEYBOARD: { BUTTONS: [{ TEXT: 'Открыть' }] } } }],
  });
});

test('an event that comes late holds back those after it, so that no offset passes over it', async () => {
  const delays = [60_000, 0];
  const asked = askPortal({ botEventDelay: () => delays.shift() ?? 0 });
  const { ask, events } = await withBot(asked);
  await ask();
  asked.portal.byHand.press(5, 'Согласовать');
  asked.portal.byHand.press(5, 'Согласовать');
  expect((await events()).events).toEqual([]);
  asked.clock.goTo((START + 60_000) as typeof START);
  expect((await events()).events).toHaveLength(2);
});

test('an event is lost, doubled or overtaken on its way into the queue where that is asked for', async () => {
  const seen = async (faults: object): Promise<(string | undefined)[]> => {
    const asked = askPortal({ botEvents: { chance: seededChance('bot events'), ...faults } });
    const { botId, ask, events } = await withBot(asked);
    await ask();
    for (const text of ['one', 'two', 'three', 'four']) asked.portal.byHand.say(5, botId, text);
    asked.clock.goTo((START + 60_000) as typeof START);
    const { events: shown } = await events();
    return shown.map(({ data }) => (data as { message?: { text: string } }).message?.text);
  };
  expect(await seen({ lost: 1 })).toEqual([]);
  expect(await seen({ doubled: 1 })).toEqual(['one', 'one', 'two', 'two', 'three', 'three', 'four', 'four']);
  const overtaken = await seen({ late: 0.5 });
  expect(overtaken).toHaveLength(4);
  expect(overtaken).not.toEqual(['one', 'two', 'three', 'four']);
});
