// Anyone asks where a contract is, and is told in full; nobody is told more than titles of papers.
import { beforeEach, expect, test } from 'vitest';
import type { StepKey } from '../../../../../src/domain/case.ts';
import { StagedBot } from './staged-bot.ts';

const INN = '7708503727';
const ANYONE = 'kim';

let bot: StagedBot;
beforeEach(async () => {
  bot = await StagedBot.open();
});

test('by INN: state, who has it since when and until when, what is missing, and the way to the card', async () => {
  const item = await bot.card('Сайт для Ромашки', { inn: INN });
  const id = await bot.submitted(item);
  const lawyer = await bot.askedIn(id, 'review/legal');
  await bot.engine.act(id, lawyer, { act: 'take', step: 'review/legal' as StepKey });
  await bot.say(ANYONE, `где ${INN}`);
  const { text } = bot.last(ANYONE);
  const names = (person: string) => bot.rules.directory.people.find((one) => one.person === person)?.title ?? '?';
  expect(text).toContain('Состояние: ');
  expect(text).toContain(names(lawyer));
  expect(text).toMatch(/с 02\.03\.2026, \d\d:\d\d/);
  expect(text).toMatch(/в работе у .* с 02\.03\.2026/);
  expect(text).toMatch(/срок \d\d\.03\.2026/);
  expect(text).toContain(`[URL=https://portal.test/crm/type/${bot.map.entityTypeId}/details/${item}/]`);
  expect(bot.buttons(ANYONE)).toEqual(['Обновить', 'Открыть карточку']);
});

test('what is missing is named by title alone, remarks are counted', async () => {
  const item = await bot.card('Сайт', { inn: INN });
  const id = await bot.submitted(item);
  await bot.engine.act(id, 'tarasova', { act: 'record_remark', text: 'тайна переписки' });
  await bot.say(ANYONE, `Где ${INN}?`);
  const { text } = bot.last(ANYONE);
  expect(text).toContain('Открытых замечаний: 1');
  expect(text).not.toContain('тайна');
  expect(bot.buttons(ANYONE)).toEqual(['Обновить', 'Открыть карточку']);
  await bot.say('tarasova', `где ${INN}`);
  await bot.press('tarasova', 'Замечания (1)');
  expect(bot.last('tarasova').text).toContain('тайна');
});

test.each([
  ['the number of the card', (item: number) => `где ${item}`],
  ['the number with its sign', (item: number) => `где № ${item}`],
  ['a part of the title', () => 'где ромаш'],
  ['a foreign tax id', () => 'where DE123456789'],
  ['the INN alone', () => INN],
])('by %s', async (_, question) => {
  const item = await bot.card('Сайт для Ромашки', { inn: INN, tax_id: 'DE123456789' });
  await bot.submitted(item);
  await bot.say(ANYONE, question(item));
  expect(bot.last(ANYONE).text).toContain(`№ ${item}`);
});

test('several are listed, and one is opened from the list', async () => {
  const items = [await bot.card('Сайт', { inn: INN }), await bot.card('Поддержка', { inn: INN })];
  await bot.submitted(items[0] ?? 0);
  await bot.say(ANYONE, `где ${INN}`);
  const list = bot.last(ANYONE);
  expect(list.text).toContain('Нашлось: 2');
  expect(list.text).toContain('согласование ещё не начато');
  await bot.press(ANYONE, `Сайт, № ${items[0]}`, list.id);
  expect(bot.last(ANYONE).text).toContain('Состояние: ');
  await bot.press(ANYONE, `Поддержка, № ${items[1]}`, list.id);
  expect(bot.last(ANYONE).text).toContain('больше нет');
});

test('of many the newest are told', async () => {
  for (let count = 0; count < 12; count += 1) await bot.card(`Сайт ${count}`, { inn: INN });
  await bot.say(ANYONE, `где ${INN}`);
  expect(bot.last(ANYONE).text).toContain('Новейшие 10 из многих');
  expect(bot.last(ANYONE).text).toContain('Сайт 11');
  expect(bot.last(ANYONE).text).not.toContain('Сайт 1,');
});

test('nothing found, nothing asked, and a card without a case are said so', async () => {
  await bot.say(ANYONE, 'где 7707083893');
  expect(bot.last(ANYONE).text).toBe('Ничего не нашлось: 7707083893.');
  await bot.say(ANYONE, 'где');
  expect(bot.last(ANYONE).text).toContain('Скажите, какой');
  const item = await bot.card('Черновик', {});
  await bot.say(ANYONE, `где ${item}`);
  expect(bot.last(ANYONE).text).toContain('согласование ещё не начато');
});

test('help, a greeting, and what is not understood', async () => {
  await bot.say(ANYONE, 'помощь');
  expect(bot.last(ANYONE).text).toMatch(/^\[B\]мои/);
  await bot.say(ANYONE, 'согласовано!');
  expect(bot.last(ANYONE).text).toContain('ничего не сделал');
  await bot.takeForged({
    eventId: 5000,
    type: 'ONIMBOTV2JOINCHAT',
    data: { dialogId: '1', chat: { id: 1, dialogId: String(bot.user(ANYONE)) }, user: { id: bot.user(ANYONE) } },
  });
  expect(bot.last(ANYONE).text).toMatch(/^Здравствуйте/);
});
