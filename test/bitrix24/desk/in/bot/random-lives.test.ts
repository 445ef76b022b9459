// Random people at random cases: a button that the desk shows is never refused, one of a question is accepted or refused for a told reason.
import { expect, test } from 'vitest';
import { questionButtons } from '../../../../../src/bitrix24/desk/out/question/question-buttons.ts';
import type { CaseId, StepKey } from '../../../../../src/domain/case.ts';
import { stepViews } from '../../../../../src/machine/steps/step-view.ts';
import type { SeededChance } from '../../../../../src/simulator/chance/seeded-chance.ts';
import { seededChance } from '../../../../../src/simulator/chance/seeded-chance.ts';
import { CONTRACT } from '../../../../engine/staged-engine.ts';
import { StagedBot } from './staged-bot.ts';

const TURNS = 45;
/** Presses and replies within which a dialog has come to its end. */
const MOST_MOVES = 8;
const WORDS = ['Сидоров', '20.03.2026', 'Поправить\nпункт 2', 'нет', 'Д-1'];

type Life = { readonly bot: StagedBot; readonly chance: SeededChance; readonly told: Tally };
type Tally = { accepted: number; refused: number; dialogs: number };
type State = { readonly seq: number; readonly refusals: number };

async function stateOf(bot: StagedBot, id: CaseId): Promise<State> {
  const refusals = bot.engine.portal.log.filter((one) => one.effect === 'refuse' && one.case === id).length;
  return { seq: (await bot.look(id)).kase.seq, refusals };
}

/** Everybody who has anything to do with the case, and somebody who has not. */
async function somebody({ bot, chance }: Life, id: CaseId): Promise<string> {
  const { kase, holders } = await bot.look(id);
  const { curator, initiator } = kase.context.people;
  const asked = Object.values(kase.context.steps).flatMap((step) => step.asked.map(({ person }) => person));
  const authors = kase.context.remarks.map(({ by }) => by);
  const anyone = bot.rules.directory.people.map(({ person }) => person);
  const some = [curator, initiator, ...holders, ...asked, ...authors, chance.pick(anyone) ?? curator];
  return chance.pick(some.filter((person) => anyone.includes(person))) ?? curator;
}

/** Goes through the dialog that stands open, by any of its buttons or by words, until it is closed. */
async function goThrough({ bot, chance, told }: Life, person: string, dialog: number): Promise<void> {
  told.dialogs += 1;
  for (let move = 0; move < MOST_MOVES; move += 1) {
    const note = await bot.note(dialog);
    if (note?.closed !== undefined) return;
    const buttons = bot.buttons(person, dialog).filter((text) => text !== 'Отмена' && text !== 'Назад');
    const button = chance.pick(buttons);
    if (button === undefined || chance.happens(0.3)) await bot.say(person, chance.pick(WORDS) ?? 'нет', dialog);
    else await bot.press(person, button, dialog);
  }
  if ((await bot.note(dialog))?.closed === undefined) await bot.press(person, 'Отмена', dialog);
}

async function atTheDesk(life: Life, id: CaseId): Promise<void> {
  const { bot } = life;
  const person = await somebody(life, id);
  await bot.say(person, `где ${id.replace('card-', '')}`);
  const desk = bot.last(person);
  await pressAtDesk(life, { id, person, desk });
  await bot.press(person, bot.buttons(person, desk.id).includes('Обновить') ? 'Обновить' : 'Назад', desk.id);
  await pressAtDesk(life, { id, person, desk });
}

async function pressAtDesk(
  life: Life,
  { id, person, desk }: { readonly id: CaseId; readonly person: string; readonly desk: ReturnType<StagedBot['last']> },
): Promise<void> {
  const { bot, chance, told } = life;
  const shown = bot.buttons(person, desk.id).filter((text) => text !== 'Открыть карточку');
  const button = chance.pick(shown.filter((text) => text !== 'Отозвать' || chance.happens(0.2)));
  if (button === undefined) return;
  const [before, newest] = [await stateOf(bot, id), bot.last(person).id];
  await bot.press(person, button, desk.id);
  const opened = bot.last(person).id;
  if (opened !== newest) {
    const { kind } = (await bot.note(opened)) ?? {};
    if (kind === 'letter') await pressUnderLetter(life, person, opened);
    else {
      expect(kind, button).toBe('dialog');
      await goThrough(life, person, opened);
    }
  }
  const after = await stateOf(bot, id);
  expect(desk.text, `${person} ${button}`).not.toContain('Так не получится');
  expect(after.refusals, `${person} ${button}`).toBe(before.refusals);
  if (desk.text.includes('Принято')) expect(after.seq, `${person} ${button}`).toBeGreaterThan(before.seq);
  if (after.seq > before.seq) told.accepted += 1;
}

const LETTER_PRESSES = [
  'Отправить',
  'Указать адрес',
  'Другой адрес',
  'Отправлено вручную',
  'Ушло',
  'Не ушло',
  'Приложить ответ',
];

async function pressUnderLetter(life: Life, person: string, letter: number): Promise<void> {
  const { bot, chance } = life;
  const button = chance.pick(bot.buttons(person, letter).filter((text) => LETTER_PRESSES.includes(text)));
  if (button === undefined) return;
  await bot.press(person, button, letter);
  const opened = bot.last(person).id;
  if (opened !== letter && (await bot.note(opened))?.kind === 'dialog') await goThrough(life, person, opened);
}

async function atAQuestion(life: Life, id: CaseId): Promise<void> {
  const { bot, chance, told } = life;
  const { kase } = await bot.look(id);
  const open = stepViews(kase.plan, kase.context).all.filter(
    ({ key }) => kase.context.steps[key]?.status === 'asked' || kase.context.steps[key]?.status === 'told',
  );
  const view = chance.pick(open);
  const person = view === undefined ? undefined : chance.pick(kase.context.steps[view.key]?.asked ?? [])?.person;
  if (view === undefined || person === undefined) return await atTheDesk(life, id);
  const isTaken = kase.context.steps[view.key]?.taken.some(({ by }) => by === person) === true;
  const verbs = questionButtons(kase, view, { say: (key) => key, card: 'https://portal.test', isTaken }).flatMap(
    (button) => ('verb' in button ? [button.verb] : []),
  );
  const verb = chance.pick(verbs);
  if (verb === undefined || (verb === 'reject' && chance.happens(0.8))) return;
  const question = await bot.ask(id, view.key as StepKey, person, verbs);
  const before = await stateOf(bot, id);
  await bot.press(person, verb, question);
  const newest = bot.last(person);
  const isDialog = newest.id !== question && (await bot.note(newest.id))?.kind === 'dialog';
  if (isDialog) await goThrough(life, person, newest.id);
  const after = await stateOf(bot, id);
  if (after.seq > before.seq) told.accepted += 1;
  else if (isDialog) expect(bot.portal.state.messages.get(newest.id)?.text).toMatch(/Отменено|Принято/);
  else {
    told.refused += 1;
    const isTold =
      after.refusals > before.refusals ||
      newest.text.startsWith('Так не получится') ||
      newest.text.includes('Выбирать не из');
    expect(isTold, `${person} ${verb}: ${newest.text}`).toBe(true);
  }
}

test.each(['first', 'second', 'third', 'fourth'])('the %s seed', { timeout: 120_000 }, async (seed) => {
  const bot = await StagedBot.open();
  const chance = seededChance(`bot/${seed}`);
  const life: Life = { bot, chance, told: { accepted: 0, refused: 0, dialogs: 0 } };
  const cases: CaseId[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (turn % 15 === 0) {
      const amount = chance.pick(['80 000 RUB', '800 000 RUB', '9 000 000 RUB']) ?? '800 000 RUB';
      const item = await bot.card(`Договор на ${amount}`, {});
      cases.push(await bot.submitted(item, { ...CONTRACT, amount }));
    }
    const id = chance.pick(cases) ?? ('card-0' as CaseId);
    await (chance.happens(0.5) ? atAQuestion(life, id) : atTheDesk(life, id));
  }
  expect(bot.noticed).toEqual([]);
  expect(life.told.accepted).toBeGreaterThan(5);
  expect(life.told.dialogs).toBeGreaterThan(5);
});
