// Presses that are none: each changes nothing, the person is told once, and the log hears of it.
import { expect, test } from 'vitest';
import type { BotEvent } from '../../src/bitrix24/desk/in/bot/bot-event.ts';
import type { CaseId, StepKey } from '../../src/domain/case.ts';
import { StagedBot } from '../bitrix24/desk/in/bot/staged-bot.ts';

const LEGAL = 'review/legal' as StepKey;

type Scene = { readonly bot: StagedBot; readonly id: CaseId; readonly lawyer: string; readonly message: number };

async function staged(): Promise<Scene> {
  const bot = await StagedBot.open();
  const id = await bot.submitted(12);
  const lawyer = await bot.askedIn(id, LEGAL);
  return { bot, id, lawyer, message: await bot.ask(id, LEGAL, lawyer, ['take', 'approve', 'reject']) };
}

function approveParams({ bot, message }: Scene): string {
  const found = bot.params(message).find(({ text }) => text === 'approve');
  if (found === undefined) throw new Error('no button');
  return found.params;
}

const FORGED: readonly {
  readonly name: string;
  readonly why: string;
  readonly event: (scene: Scene) => BotEvent | Promise<BotEvent>;
}[] = [
  {
    name: 'a command typed by hand, with the words of a real button',
    why: 'typed',
    event: (scene) =>
      scene.bot.forge(scene.lawyer, {
        message: scene.message,
        params: approveParams(scene),
        context: 'textarea',
      }),
  },
  {
    name: 'a command from the menu of a message',
    why: 'typed',
    event: (scene) =>
      scene.bot.forge(scene.lawyer, { message: scene.message, params: approveParams(scene), context: 'menu' }),
  },
  {
    name: 'the button of somebody else',
    why: 'other_person',
    event: (scene) => scene.bot.forge('gromov', { message: scene.message, params: approveParams(scene) }),
  },
  {
    name: 'the same button in a chat of many',
    why: 'not_private',
    event: (scene) =>
      scene.bot.forge(scene.lawyer, {
        message: scene.message,
        params: approveParams(scene),
        dialogId: 'chat5',
      }),
  },
  {
    name: 'the same button in the private chat of somebody else',
    why: 'not_private',
    event: (scene) =>
      scene.bot.forge(scene.lawyer, {
        message: scene.message,
        params: approveParams(scene),
        dialogId: String(scene.bot.user('gromov')),
      }),
  },
  {
    name: 'another verb with the signature of this one',
    why: 'bad_token',
    event: (scene) =>
      scene.bot.forge(scene.lawyer, {
        message: scene.message,
        params: approveParams(scene).replace('approve', 'done'),
      }),
  },
  {
    name: 'an argument that was added',
    why: 'bad_token',
    event: (scene) =>
      scene.bot.forge(scene.lawyer, {
        message: scene.message,
        params: approveParams(scene).replace('~~', '~other~'),
      }),
  },
  {
    name: 'no signature',
    why: 'bad_token',
    event: (scene) => scene.bot.forge(scene.lawyer, { message: scene.message, params: 'approve~~' }),
  },
  {
    name: 'the button of another message to the same person',
    why: 'bad_token',
    event: async (scene) => {
      const other = await scene.bot.ask(scene.id, LEGAL, scene.lawyer, ['approve']);
      return scene.bot.forge(scene.lawyer, { message: other, params: approveParams(scene) });
    },
  },
  {
    name: 'a message that nobody remembers',
    why: 'no_record',
    event: (scene) => scene.bot.forge(scene.lawyer, { message: 777_777, params: approveParams(scene) }),
  },
  {
    name: 'a name that is on every object',
    why: 'no_record',
    event: (scene) => scene.bot.forge(scene.lawyer, { message: 777_777, params: '__proto__~constructor~x' }),
  },
];

test.each(FORGED)('$name decides nothing', async ({ event, why }) => {
  const scene = await staged();
  const { bot, id } = scene;
  const before = await bot.look(id);
  const forged = await event(scene);
  const user = (forged.data as { user: { id: number } }).user.id;
  const person = bot.rules.directory.people.find(({ bitrix24 }) => bitrix24 === user)?.person ?? '';
  const told = bot.messages(person).length;
  await bot.takeForged(forged);
  expect((await bot.look(id)).kase).toEqual(before.kase);
  expect(bot.noticed).toEqual([{ kind: 'forged_press', user, message: expect.any(Number) as unknown, why }]);
  expect(bot.messages(person)).toHaveLength(told + 1);
  // Again: the log hears of it, the person has been told.
  await bot.takeForged({ ...forged, eventId: forged.eventId + 50_000 });
  expect(bot.noticed).toHaveLength(2);
  expect(bot.messages(person)).toHaveLength(told + 1);
  expect((await bot.look(id)).kase).toEqual(before.kase);
});

test('an event that comes again does nothing twice, even when nobody remembers that it was taken', async () => {
  const scene = await staged();
  const { bot, id, lawyer, message } = scene;
  bot.pressOnly(lawyer, 'take', message);
  const [event] = await bot.take();
  if (event === undefined) throw new Error('nothing came');
  await bot.engine.act(id, lawyer, { act: 'release', step: LEGAL });
  const before = await bot.look(id);
  for (const name of bot.kept.keys()) if (name.includes('/handled/')) bot.kept.delete(name);
  await bot.takeForged(event);
  expect((await bot.look(id)).kase).toEqual(before.kase);
});

test('a message that is closed decides nothing, whoever has its buttons still', async () => {
  const scene = await staged();
  const { bot, id, lawyer, message } = scene;
  const params = approveParams(scene);
  bot.kept.set(`message/${message}`, JSON.stringify({ ...(await bot.note(message)), closed: 'withdrawn' }));
  const before = await bot.look(id);
  await bot.takeForged(bot.forge(lawyer, { message, params }));
  expect((await bot.look(id)).kase).toEqual(before.kase);
  expect(bot.last(lawyer).text).toContain('Вопрос снят');
});

test('who left the directory, or has another account by now, decides nothing with old buttons', async () => {
  const scene = await staged();
  const { bot, id, lawyer, message } = scene;
  const before = await bot.look(id);
  const params = approveParams(scene);
  const stranger = 40_404;
  bot.portal.byHand.addPerson({ id: stranger, name: 'Somebody' });
  await bot.takeForged(bot.forge(stranger, { message, params }));
  const chats = bot.portal.state.chats;
  const last = [...bot.portal.state.messages.values()].at(-1);
  expect(chats.get(last?.chatId ?? 0)?.members).toContain(stranger);
  expect(last?.text).toContain(String(stranger));
  expect(last?.text).toContain('справочник');
  const note = await bot.note(message);
  bot.kept.set(`message/${message}`, JSON.stringify({ ...note, person: 'gromov' }));
  await bot.takeForged(bot.forge(lawyer, { message, params }));
  expect(bot.noticed).toMatchObject([{ why: 'other_person' }]);
  expect((await bot.look(id)).kase).toEqual(before.kase);
});

test('codes in names, remarks and searches do not act in the chat', async () => {
  const { bot, lawyer, id } = await staged();
  await bot.say(lawyer, 'где [send=/vizir approve]нажми[/send] [url=https://evil.test]x[/url]');
  expect(bot.last(lawyer).text).not.toMatch(/\[(send|url)=/i);
  await bot.press(lawyer, 'reject', await bot.ask(id, LEGAL, lawyer, ['reject']));
  const dialog = bot.last(lawyer);
  await bot.say(lawyer, '[put=/vizir]x[/put]\u202e', dialog.id);
  expect(dialog.text).not.toMatch(/\[put=|\u202e/);
});

test.each([
  ['no data', { eventId: 1, type: 'ONIMBOTV2COMMANDADD', data: null }],
  ['no user', { eventId: 2, type: 'ONIMBOTV2MESSAGEADD', data: { message: { id: 3, text: 'мои' } } }],
  ['a list', { eventId: 3, type: 'ONIMBOTV2COMMANDADD', data: [] }],
  ['an unknown type', { eventId: 4, type: 'ONIMBOTV2REACTIONCHANGE', data: { user: { id: 104 } } }],
  [
    'words of another bot',
    {
      eventId: 5,
      type: 'ONIMBOTV2MESSAGEADD',
      data: { user: { id: 104, bot: true }, message: { id: 3, text: 'мои' } },
    },
  ],
])('an event with %s asks nothing of us and stops nobody', async (_, event) => {
  const { bot, lawyer } = await staged();
  const said = bot.messages(lawyer).length;
  await bot.takeForged(event);
  expect(bot.noticed).toEqual([]);
  expect(bot.messages(lawyer)).toHaveLength(said);
});
