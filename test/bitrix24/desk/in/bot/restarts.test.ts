// The daemon dies at each point of each dialog: what comes again afterwards is done once, and nothing is left half done.
import { expect, test } from 'vitest';
import type { BotSurroundings } from '../../../../../src/bitrix24/desk/in/bot/bot-surroundings.ts';
import type { StepKey } from '../../../../../src/domain/case.ts';
import { FarError } from '../../../../../src/engine/ports/far-error.ts';
import { StagedBot } from './staged-bot.ts';

const LEGAL = 'review/legal' as StepKey;

/** What a person does, one event at a time; the answer says whether it was there to be done. */
type Deed = (bot: StagedBot, person: string, dialog: () => number) => void;

const press =
  (text: string | ((buttons: readonly string[]) => string)): Deed =>
  (bot, person, dialog) => {
    const wanted = typeof text === 'string' ? text : text(bot.buttons(person, dialog()));
    bot.pressOnly(person, wanted, dialog());
  };
const reply =
  (text: string): Deed =>
  (bot, person, dialog) =>
    bot.portal.byHand.say(bot.user(person), bot.map.botId, text, dialog());

/** `desk`: begun by the curator at the desk, about the paper where it names one. */
type LifeOf = { readonly verb: string; readonly deeds: readonly Deed[]; readonly desk?: true; readonly paper?: string };

const LIVES: readonly LifeOf[] = [
  { verb: 'take', deeds: [] },
  { verb: 'approve', deeds: [] },
  { verb: 'approve_with_remarks', deeds: [reply('Поправить\nУточнить')] },
  { verb: 'ask_client', deeds: [reply('Кто подписывает?')] },
  { verb: 'reject', deeds: [reply('Контрагент банкрот'), press('Да, отклонить')] },
  {
    verb: 'return',
    deeds: [
      press(([first]) => first ?? ''),
      press((buttons) => buttons.find((text) => text.startsWith('Ещё')) ?? ''),
      press('Дальше'),
      reply('сверить'),
    ],
  },
  { verb: 'delegate', deeds: [press(([first]) => first ?? '')] },
  { verb: 'invite', deeds: [press(([first]) => first ?? '')] },
  { desk: true, verb: 'hold', deeds: [reply('до апреля')] },
  { desk: true, verb: 'withdraw', deeds: [reply('передумали'), press('Да, отозвать')] },
  { desk: true, verb: 'record_remark', deeds: [reply('сказали по телефону')] },
  { desk: true, verb: 'change_curator', deeds: [reply('сидоров'), press(([first]) => first ?? '')] },
  { desk: true, verb: 'promise', paper: 'power_of_attorney', deeds: [press(([first]) => first ?? '')] },
];

/** Fails the call that is the `at`th from now, before it does anything or after it has done it. */
function dyingAt(at: number, when: 'before' | 'after', around: BotSurroundings) {
  let calls = 0;
  const die = (): never => {
    throw new FarError({ kind: 'unknown', reason: 'the daemon died' });
  };
  const dying = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...args: readonly unknown[]) => {
          const mine = calls;
          calls += 1;
          if (mine === at && when === 'before') die();
          const answer: unknown = await Reflect.apply(member, target, args);
          if (mine >= at) die();
          return answer;
        };
      },
    });
  return {
    surroundings: { ...around, client: dying(around.client), notes: dying(around.notes), desk: dying(around.desk) },
    hasDied: () => calls > at,
  };
}

type Ending = { readonly seq: number; readonly value: unknown; readonly said: number; readonly open: string };
type Death = { readonly deed: number; readonly at: number; readonly when: 'before' | 'after' };

/** Undefined where so many calls are not made at all: every point has been tried. */
async function live(
  { bot, item }: { readonly bot: StagedBot; readonly item: number },
  { verb, deeds, desk, paper }: LifeOf,
  death: Death | undefined,
): Promise<Ending | undefined> {
  const id = await bot.submitted(item);
  const person = desk === true ? 'tarasova' : await bot.askedIn(id, LEGAL);
  let dialog = desk === true ? await bot.sendDesk(id, person, verb, paper) : await bot.ask(id, LEGAL, person, [verb]);
  const saidBefore = bot.messages(person).length;
  let hasDied = death === undefined;
  for (const [index, deed] of [press(verb), ...deeds].entries()) {
    deed(bot, person, () => dialog);
    if (death?.deed === index) hasDied = await die(bot, death);
    await bot.take();
    // A press on the question opens the dialog; everything else stays with it.
    if (index === 0) dialog = bot.last(person).id;
  }
  if (!hasDied) return undefined;
  const { kase } = await bot.look(id);
  return {
    seq: kase.seq,
    value: kase.value,
    said: bot.messages(person).length - saidBefore,
    open: bot.kept.get(`dialogs/${bot.map.botId}/${bot.user(person)}`) ?? '[]',
  };
}

/** Whether it came to that call. What was under way ends; nothing is confirmed. */
async function die(bot: StagedBot, { at, when }: Death): Promise<boolean> {
  const events = await bot.events();
  const dying = dyingAt(at, when, bot.surroundings);
  const thrown = await bot.takeEvents(dying.surroundings, events).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (dying.hasDied()) expect(thrown).toBeInstanceOf(FarError);
  await bot.clock.rest();
  return dying.hasDied();
}

test.each(LIVES)('$verb', { timeout: 120_000 }, async (life) => {
  const bot = await StagedBot.open();
  let item = 1;
  const next = async (death: Death | undefined): Promise<Ending | undefined> => {
    item += 1;
    return await live({ bot, item }, life, death);
  };
  const whole = await next(undefined);
  if (whole === undefined) throw new Error('the life without a death has not ended');
  let tried = 0;
  for (let deed = 0; deed <= life.deeds.length; deed += 1) {
    for (let at = 0; ; at += 1) {
      const endings = [await next({ deed, at, when: 'before' }), await next({ deed, at, when: 'after' })];
      if (endings[0] === undefined) break;
      tried += 1;
      for (const one of endings) expect(one, `deed ${deed}, call ${at}`).toEqual(whole);
    }
  }
  expect(tried).toBeGreaterThan(4);
});
