// A batch of many people: one person’s trouble is nobody else’s, and what fails for good stands before nothing.
import { expect, test } from 'vitest';
import { takeBotEvents } from '../../../../../src/bitrix24/desk/in/bot/take-bot-events.ts';
import type { StepKey } from '../../../../../src/domain/case.ts';
import { FarError } from '../../../../../src/engine/ports/far-error.ts';
import { defaultRules } from '../../../../generators/default-rules.ts';
import { StagedBot } from './staged-bot.ts';

const LEGAL = 'review/legal' as StepKey;
const FINANCE = 'review/finance' as StepKey;

test('while nobody can be answered, presses of others still get through, and the rest comes again', async () => {
  const bot = await StagedBot.open();
  const id = await bot.submitted(12);
  const [lawyer, financier] = [await bot.askedIn(id, LEGAL), await bot.askedIn(id, FINANCE)];
  const legal = await bot.ask(id, LEGAL, lawyer, ['ask_client']);
  const finance = await bot.ask(id, FINANCE, financier, ['approve']);
  bot.pressOnly(lawyer, 'ask_client', legal);
  bot.pressOnly(financier, 'approve', finance);
  const events = await bot.events();
  const usual = bot.surroundings;
  const busy = () => Promise.reject(new FarError({ kind: 'throttled', until: bot.clock.now, reason: 'busy' }));
  const taking = bot.until(takeBotEvents({ ...usual, client: { ...usual.client, call: busy } }, events));
  await expect(taking).rejects.toMatchObject({ failure: { kind: 'throttled' } });
  await bot.clock.rest();
  expect((await bot.look(id)).kase.context.steps[FINANCE]?.votes).toMatchObject([{ by: financier }]);
  await bot.take();
  expect(bot.last(lawyer).text).toContain('Вопрос контрагенту');
  expect((await bot.look(id)).kase.context.steps[FINANCE]?.votes).toHaveLength(1);
});

test('what fails by our fault is told and given up, and the next press counts', async () => {
  const bot = await StagedBot.open();
  const id = await bot.submitted(12);
  const lawyer = await bot.askedIn(id, LEGAL);
  const message = await bot.ask(id, LEGAL, lawyer, ['no_such_verb', 'take']);
  bot.pressOnly(lawyer, 'no_such_verb', message);
  bot.pressOnly(lawyer, 'take', message);
  await expect(bot.take()).rejects.toThrow('no_such_verb');
  expect(bot.last(lawyer).text).toContain('Не получилось довести до конца');
  expect((await bot.look(id)).kase.context.steps[LEGAL]?.taken).toHaveLength(1);
});

test('what the portal will not show somebody stops nothing', async () => {
  const bot = await StagedBot.open();
  const id = await bot.submitted(12);
  const lawyer = await bot.askedIn(id, LEGAL);
  await bot.press(lawyer, 'reject', await bot.ask(id, LEGAL, lawyer, ['reject']));
  const dialog = bot.last(lawyer);
  dialog.isDeleted = true;
  await bot.say(lawyer, 'банкрот', dialog.id);
  expect(bot.noticed).toMatchObject([{ kind: 'not_said', user: bot.user(lawyer) }]);
  expect(bot.last(lawyer).text).toContain('Начните заново');
  await bot.say(lawyer, 'банкрот');
  expect(bot.last(lawyer).text).toContain('ничего не сделал');
  expect((await bot.look(id)).kase.value).not.toBe('rejected');
});

test('a desk that cannot be rewritten is opened anew', async () => {
  const bot = await StagedBot.open();
  await bot.submitted(12);
  await bot.say('tarasova', 'мои');
  await bot.press('tarasova', bot.buttons('tarasova')[0] ?? '');
  const desk = bot.last('tarasova');
  desk.isDeleted = true;
  await bot.press('tarasova', 'Обновить', desk.id);
  expect(bot.last('tarasova').id).toBeGreaterThan(desk.id);
  expect(bot.last('tarasova').text).toBe(desk.text);
});

test('messages with buttons do not pile up: the oldest are forgotten', async () => {
  const bot = await StagedBot.open();
  await bot.submitted(12);
  for (let count = 0; count < 205; count += 1) {
    bot.portal.byHand.say(bot.user('tarasova'), bot.map.botId, 'мои');
    if (count % 50 === 49) await bot.take();
  }
  await bot.take();
  const notes = [...bot.kept.keys()].filter((name) => name.startsWith('message/'));
  expect(notes).toHaveLength(200);
  const [oldest, newest] = [bot.messages('tarasova').at(0), bot.messages('tarasova').at(-1)];
  await bot.press('tarasova', bot.buttons('tarasova', newest?.id)[0] ?? '', newest?.id);
  expect(bot.last('tarasova').text).toContain('Состояние');
  await bot.press('tarasova', bot.buttons('tarasova', oldest?.id)[0] ?? '', oldest?.id);
  expect(bot.last('tarasova').text).toContain('не действует');
});

test('the bot speaks the language of the rules', async () => {
  const bot = await StagedBot.open(
    defaultRules((file, text) => (file === 'rules/policy.yaml' ? text.replace('language: ru', 'language: en') : text)),
  );
  await bot.say('kim', 'help');
  expect(bot.last('kim').text).toMatch(/^\[B\]mine/);
  await bot.submitted(12);
  await bot.say('tarasova', 'mine');
  await bot.press('tarasova', bot.buttons('tarasova')[0] ?? '');
  expect(bot.last('tarasova').text).toContain('State: ');
  expect(bot.buttons('tarasova')).toContain('Put on hold');
});
