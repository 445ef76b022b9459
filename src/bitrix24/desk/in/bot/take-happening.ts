// One thing that somebody did with the bot: who it was is found out first, then whoever is meant answers.

import { dialogWord } from '../../../../diagnostics/catalogue/dialog-words.ts';
import type { Happening } from './bot-event.ts';
import type { BotSurroundings } from './bot-surroundings.ts';
import { botVoice } from './bot-voice.ts';
import { isForLater } from './is-for-later.ts';
import { sayHelp } from './say-help.ts';
import { takePress } from './take-press.ts';
import { takeSaid } from './take-said.ts';
import type { Remembered, Talk } from './talk.ts';
import { openTalk } from './talk.ts';

const NOTHING: Remembered = { notes: [], dropped: [] };

/** What is to be remembered of it. A failure that is nobody's but ours is told to the person and thrown on. */
export async function takeHappening(of: BotSurroundings, event: number, happening: Happening): Promise<Remembered> {
  const { user } = happening;
  const rules = await of.desk.rules();
  const language = rules?.decisions.policy.language ?? 'ru';
  const person = rules?.directory.people.find(({ bitrix24 }) => bitrix24 === user);
  const tell = (text: string): Promise<unknown> => botVoice(of).say(user, `bot/event/${event}/stranger`, { text });
  if (rules === undefined) {
    await tell(dialogWord('no_rules', language));
    return NOTHING;
  }
  if (person === undefined) {
    await tell(dialogWord('stranger', language, { user }));
    return NOTHING;
  }
  const { talk, remembered } = openTalk(of, event, { user, person, rules });
  try {
    await answer(talk, happening);
  } catch (thrown) {
    if (isForLater(thrown)) throw thrown;
    await tell(dialogWord('failed', language));
    throw thrown;
  }
  return remembered();
}

async function answer(talk: Talk, happening: Happening): Promise<void> {
  switch (happening.kind) {
    case 'press':
      return await takePress(talk, happening);
    case 'said':
      return await takeSaid(talk, happening);
    case 'joined':
      return await sayHelp(talk, 'greeting');
  }
}
