// What an approver presses and writes becomes acts of the case, each once.
import { expect, test } from 'vitest';
import type { CaseId, StepKey } from '../../../../../src/domain/case.ts';
import { StagedBot } from './staged-bot.ts';

const LEGAL = 'review/legal' as StepKey;

async function staged(): Promise<{ bot: StagedBot; id: CaseId; lawyer: string }> {
  const bot = await StagedBot.open();
  const id = await bot.submitted(12);
  return { bot, id, lawyer: await bot.askedIn(id, LEGAL) };
}

async function stepOf(bot: StagedBot, id: CaseId) {
  const step = (await bot.look(id)).kase.context.steps[LEGAL];
  if (step === undefined) throw new Error('no step');
  return step;
}

test('taking and approving go into the case at once, in the name of who pressed', async () => {
  const { bot, id, lawyer } = await staged();
  const message = await bot.ask(id, LEGAL, lawyer, ['take', 'approve']);
  await bot.press(lawyer, 'take', message);
  expect((await stepOf(bot, id)).taken.map(({ by }) => by)).toEqual([lawyer]);
  await bot.press(lawyer, 'approve', message);
  expect((await stepOf(bot, id)).votes).toMatchObject([{ by: lawyer, verdict: 'approve', revision: 1 }]);
});

test('approving with remarks: each line of the reply is a remark', async () => {
  const { bot, id, lawyer } = await staged();
  const message = await bot.ask(id, LEGAL, lawyer, ['approve_with_remarks']);
  await bot.press(lawyer, 'approve_with_remarks', message);
  const dialog = bot.last(lawyer);
  expect(dialog.text).toContain('Согласование с замечаниями');
  expect((await bot.look(id)).kase.context.remarks).toEqual([]);
  await bot.say(lawyer, 'Поправить пункт 2\n\n  Указать срок  ', dialog.id);
  expect((await stepOf(bot, id)).votes).toMatchObject([{ by: lawyer, verdict: 'approve_with_remarks' }]);
  expect((await bot.look(id)).kase.context.remarks).toMatchObject([
    { remark: 1, text: 'Поправить пункт 2', by: lawyer, from: 'approval' },
    { remark: 2, text: 'Указать срок', by: lawyer, from: 'approval' },
  ]);
  expect(bot.buttons(lawyer, dialog.id)).toEqual([]);
  expect(dialog.text).toContain('Принято');
});

test('a return names reasons of the catalogue, page by page, with a comment for each', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'return', await bot.ask(id, LEGAL, lawyer, ['return']));
  const dialog = bot.last(lawyer).id;
  const titles = new Map(bot.rules.directory.reasons.map(({ reason, title }) => [title, reason]));
  const first = bot.buttons(lawyer, dialog).filter((text) => titles.has(text));
  expect(first).toHaveLength(8);
  expect(first).toContain('Устав не последней редакции');
  expect(bot.buttons(lawyer, dialog)).not.toContain('Дальше');
  await bot.press(lawyer, 'Устав не последней редакции', dialog);
  expect(bot.buttons(lawyer, dialog)).toContain('✓ Устав не последней редакции');
  const more = bot.buttons(lawyer, dialog).find((text) => text.startsWith('Ещё (2'));
  await bot.press(lawyer, more ?? '', dialog);
  const [other = ''] = bot.buttons(lawyer, dialog).filter((text) => titles.has(text));
  await bot.press(lawyer, other, dialog);
  await bot.press(lawyer, 'Дальше', dialog);
  await bot.say(lawyer, 'нет листа 3\nсверить', dialog);
  const { remarks } = (await bot.look(id)).kase.context;
  expect(remarks).toMatchObject([
    { reason: 'charter_outdated', document: 'charter', text: 'нет листа 3', from: 'return' },
    { reason: titles.get(other), text: 'сверить', from: 'return' },
  ]);
  expect((await stepOf(bot, id)).votes).toMatchObject([{ by: lawyer, verdict: 'return' }]);
});

test('a reason that is pressed again is taken back, and a return without a comment is one', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'return', await bot.ask(id, LEGAL, lawyer, ['return']));
  const dialog = bot.last(lawyer).id;
  const [one = '', two = ''] = bot.buttons(lawyer, dialog);
  // Pressed quickly, before the message is rewritten: both stand.
  bot.pressOnly(lawyer, one, dialog);
  bot.pressOnly(lawyer, two, dialog);
  await bot.take();
  expect(bot.buttons(lawyer, dialog).filter((text) => text.startsWith('✓'))).toEqual([`✓ ${one}`, `✓ ${two}`]);
  await bot.press(lawyer, `✓ ${one}`, dialog);
  await bot.press(lawyer, 'Дальше', dialog);
  await bot.press(lawyer, 'Без комментария', dialog);
  const { remarks } = (await bot.look(id)).kase.context;
  expect(remarks).toHaveLength(1);
  expect(remarks[0]).not.toHaveProperty('text');
});

test('rejecting needs words and a confirmation; words that are sent once more replace the first', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'reject', await bot.ask(id, LEGAL, lawyer, ['reject']));
  const dialog = bot.last(lawyer);
  await bot.say(lawyer, 'нет', dialog.id);
  expect(dialog.text).toContain('«нет»');
  await bot.say(lawyer, 'Контрагент [B]банкрот[/B]\nи должник', dialog.id);
  expect((await stepOf(bot, id)).votes).toEqual([]);
  expect([...bot.kept.values()].filter((text) => text.includes('банкрот'))).toEqual([]);
  await bot.press(lawyer, 'Да, отклонить', dialog.id);
  const { context, value } = (await bot.look(id)).kase;
  expect(value).toBe('rejected');
  expect(context.remarks).toMatchObject([{ text: 'Контрагент [B]банкрот[/B]\nи должник', by: lawyer }]);
});

test('words that the chat no longer holds are asked for once more, and count at once', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'reject', await bot.ask(id, LEGAL, lawyer, ['reject']));
  const dialog = bot.last(lawyer);
  await bot.say(lawyer, 'Контрагент банкрот', dialog.id);
  dialog.text = dialog.text.replace('банкрот', 'ни при чём');
  await bot.press(lawyer, 'Да, отклонить', dialog.id);
  expect((await bot.look(id)).kase.value).not.toBe('rejected');
  expect(dialog.text).toContain('ещё раз');
  await bot.say(lawyer, 'Контрагент банкрот', dialog.id);
  expect((await bot.look(id)).kase.value).toBe('rejected');
});

test('the client is asked in the words of the reply', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'ask_client', await bot.ask(id, LEGAL, lawyer, ['ask_client']));
  await bot.say(lawyer, 'Кто подписывает?');
  const { context, value } = (await bot.look(id)).kase;
  expect(value).toBe('waiting_for_client');
  expect(context.question).toMatchObject({ by: lawyer, text: 'Кто подписывает?' });
});

test('delegating offers the people whom the rules allow, and nobody else', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'delegate', await bot.ask(id, LEGAL, lawyer, ['delegate']));
  const offered = bot.buttons(lawyer).filter((text) => text !== 'Отмена');
  expect(offered.length).toBeGreaterThan(0);
  const titles = bot.rules.directory.people.filter(({ title }) => offered.includes(title));
  expect(titles).toHaveLength(offered.length);
  await bot.press(lawyer, offered[0] ?? '');
  const step = await stepOf(bot, id);
  expect(step.asked).toContainEqual(
    expect.objectContaining({ person: titles.find(({ title }) => title === offered[0])?.person, insteadOf: lawyer }),
  );
});

test('a colleague is invited by role', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'invite', await bot.ask(id, LEGAL, lawyer, ['invite']));
  const [role = ''] = bot.buttons(lawyer);
  await bot.press(lawyer, role);
  const { extra } = (await bot.look(id)).kase.context;
  const titled = bot.rules.decisions.roles.find(({ title }) => title === role);
  expect(extra).toMatchObject([{ role: titled?.role, why: { kind: 'invited', by: lawyer } }]);
});

test('a dialog that is cancelled does nothing, and words afterwards go nowhere', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'reject', await bot.ask(id, LEGAL, lawyer, ['reject']));
  const dialog = bot.last(lawyer).id;
  await bot.press(lawyer, 'Отмена', dialog);
  await bot.say(lawyer, 'банкрот', dialog);
  expect(bot.last(lawyer).text).toContain('никуда не попали');
  await bot.say(lawyer, 'банкрот');
  expect(bot.last(lawyer).text).toContain('ничего не сделал');
  expect((await stepOf(bot, id)).votes).toEqual([]);
});

test('a dialog begun twice is one: the earlier message says so', async () => {
  const { bot, id, lawyer } = await staged();
  const question = await bot.ask(id, LEGAL, lawyer, ['ask_client']);
  await bot.press(lawyer, 'ask_client', question);
  const first = bot.last(lawyer);
  await bot.press(lawyer, 'ask_client', question);
  expect(first.text).toContain('ниже');
  await bot.say(lawyer, 'Кто подписывает?');
  expect((await bot.look(id)).kase.context.question?.text).toBe('Кто подписывает?');
});

test('with two dialogs open, words without a reply are nobody’s; a reply says whose they are', async () => {
  const { bot, id, lawyer } = await staged();
  const question = await bot.ask(id, LEGAL, lawyer, ['ask_client', 'reject']);
  await bot.press(lawyer, 'reject', question);
  await bot.press(lawyer, 'ask_client', question);
  const asking = bot.last(lawyer).id;
  await bot.say(lawyer, 'Кто подписывает?');
  expect(bot.last(lawyer).text).toContain('несколько');
  expect((await bot.look(id)).kase.context.question).toBeUndefined();
  await bot.say(lawyer, 'Кто подписывает?', asking);
  expect((await bot.look(id)).kase.context.question?.text).toBe('Кто подписывает?');
});

test('a day later an ordinary message answers no dialog', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'ask_client', await bot.ask(id, LEGAL, lawyer, ['ask_client']));
  bot.clock.goTo((bot.clock.now + 86_400_000) as typeof bot.clock.now);
  await bot.say(lawyer, 'спасибо');
  expect((await bot.look(id)).kase.context.question).toBeUndefined();
  expect(bot.last(lawyer).text).toContain('ничего не сделал');
});

test('a text that is too long is cut, and that is said', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'ask_client', await bot.ask(id, LEGAL, lawyer, ['ask_client']));
  const dialog = bot.last(lawyer);
  await bot.say(lawyer, 'я'.repeat(5000), dialog.id);
  expect((await bot.look(id)).kase.context.question?.text).toBe('я'.repeat(4000));
  expect(dialog.text).toContain('4000');
});

test('a question of an earlier asking, or of a case that has ended, is answered with what has happened', async () => {
  const { bot, id, lawyer } = await staged();
  const question = await bot.ask(id, LEGAL, lawyer, ['approve', 'reject']);
  const note = await bot.note(question);
  bot.kept.set(`message/${question}`, JSON.stringify({ ...note, closed: 'taken_by_another' }));
  await bot.press(lawyer, 'approve', question);
  expect(bot.last(lawyer).text).toContain('взял в работу коллега');
  const current = await bot.ask(id, LEGAL, lawyer, ['approve', 'reject']);
  await bot.engine.act(id, 'tarasova', { act: 'withdraw', text: 'передумали' });
  await bot.press(lawyer, 'approve', current);
  expect(bot.last(lawyer).text).toContain('Дело закончено');
  expect(bot.last(lawyer).text).toContain('отозван');
  expect((await stepOf(bot, id)).votes).toEqual([]);
});

test('a dialog whose case ends meanwhile is closed with that', async () => {
  const { bot, id, lawyer } = await staged();
  await bot.press(lawyer, 'reject', await bot.ask(id, LEGAL, lawyer, ['reject']));
  const dialog = bot.last(lawyer);
  await bot.engine.act(id, 'tarasova', { act: 'withdraw', text: 'передумали' });
  await bot.say(lawyer, 'банкрот', dialog.id);
  expect(dialog.text).toContain('Дело закончено');
  expect(bot.buttons(lawyer, dialog.id)).toEqual([]);
  expect((await bot.look(id)).kase.value).toBe('withdrawn');
});

test('what would be refused in the end is not begun: the reason is told', async () => {
  const { bot, id, lawyer } = await staged();
  const question = await bot.ask(id, LEGAL, lawyer, ['return']);
  await bot.engine.act(id, lawyer, { act: 'approve', step: LEGAL, revision: 1 });
  await bot.press(lawyer, 'return', question);
  expect(bot.last(lawyer).text).toMatch(/^Так не получится: .*уже/);
  expect(bot.kept.get(`dialogs/${bot.map.botId}/${bot.user(lawyer)}`)).toBeUndefined();
});
