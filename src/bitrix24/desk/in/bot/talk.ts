// One event of one person while it is worked on: who it is, in which words to answer, and what is to be remembered at its end.
import type { DialogWord } from '../../../../diagnostics/catalogue/dialog-words.ts';
import { dialogWord } from '../../../../diagnostics/catalogue/dialog-words.ts';
import type { Params } from '../../../../diagnostics/finding.ts';
import type { Language } from '../../../../diagnostics/message.ts';
import type { Bundle } from '../../../../domain/bundle.ts';
import type { CaseId } from '../../../../domain/case.ts';
import type { Person } from '../../../../domain/directory.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { EngineEvent } from '../../../../engine/ports/engine-event.ts';
import type { Note } from '../../../../engine/ports/notes.ts';
import type { MessageNote } from '../../message-note.ts';
import { messageNoteName } from '../../message-note.ts';
import { nonceOf } from '../../out/question/nonce-of.ts';
import type { BotSurroundings } from './bot-surroundings.ts';
import type { BotVoice, Rewritten, Speech } from './bot-voice.ts';
import { botVoice } from './bot-voice.ts';

/** Messages of the bot to one person whose buttons count. Questions are not among them: they end with their step. */
const MOST_SPOKEN = 200;

export type Talk = {
  readonly of: BotSurroundings;
  readonly event: number;
  readonly user: number;
  readonly person: Person;
  /** The newest rules. */
  readonly rules: Bundle;
  readonly language: Language;
  readonly now: Instant;
  readonly speak: (key: DialogWord, params?: Params) => string;
  /** An answer to this event; `part` tells several apart. What has a note is on record under its number afterwards. */
  readonly say: (speech: Speech, part?: string) => Promise<number | undefined>;
  readonly rewrite: (message: number, speech: Speech) => Promise<Rewritten>;
  /** Brings it into the case, once for this event. */
  readonly receive: (id: CaseId, event: EngineEvent) => Promise<void>;
  /** Kept with everything else that this event leaves behind, at once, at its end. */
  readonly keep: (note: Note) => void;
  readonly drop: (name: string) => void;
  /** For a message of the bot that this event makes; the same if the event comes again. */
  readonly nonce: (part: string) => string;
};

/** What is left behind when an event has been worked on. */
export type Remembered = { readonly notes: readonly Note[]; readonly dropped: readonly string[] };

/** The talk, and what it has come to so far. */
export function openTalk(
  of: BotSurroundings,
  event: number,
  who: { readonly user: number; readonly person: Person; readonly rules: Bundle },
): { readonly talk: Talk; readonly remembered: () => Remembered } {
  const voice: BotVoice = botVoice(of);
  const notes = new Map<string, Note>();
  const dropped = new Set<string>();
  const { language } = who.rules.decisions.policy;
  const keep = (note: Note): void => {
    notes.set(note.name, note);
    dropped.delete(note.name);
  };
  const talk: Talk = {
    ...who,
    of,
    event,
    language,
    now: of.clock.now(),
    speak: (key, params) => dialogWord(key, language, params),
    say: async (speech, part = 'answer') => {
      const message = await voice.say(who.user, nameOf(event, part), speech);
      if (message === undefined || speech.note === undefined) return message;
      keep(messageNote(message, speech.note));
      const { kept, old } = await spokenWith(of, who.user, message);
      keep(kept);
      for (const one of old) dropped.add(messageNoteName(one));
      return message;
    },
    rewrite: (message, speech) => voice.rewrite(who.user, message, speech),
    receive: async (id, happened) => {
      await of.desk.receive([{ source: 'bot', key: `event/${event}`, case: id, urgency: 'press', event: happened }]);
    },
    keep,
    drop: (name) => {
      notes.delete(name);
      dropped.add(name);
    },
    nonce: (part) => nonceOf(of.secret, nameOf(event, part)),
  };
  return { talk, remembered: () => ({ notes: [...notes.values()], dropped: [...dropped] }) };
}

/** Messages with buttons that count, of one person: the oldest are forgotten, or they would fill the store in years. */
async function spokenWith(
  { notes, map }: BotSurroundings,
  user: number,
  message: number,
): Promise<{ readonly kept: Note; readonly old: readonly number[] }> {
  const name = `bot/${map.botId}/spoken/${user}`;
  const text = await notes.findNote(name);
  const before = text === undefined ? [] : (JSON.parse(text) as readonly number[]);
  const all = [...before.filter((one) => one !== message), message];
  const newest = all.slice(-MOST_SPOKEN);
  return { kept: { name, text: JSON.stringify(newest) }, old: all.slice(0, -MOST_SPOKEN) };
}

/** A note as it is kept under the number of its message. */
export function messageNote(message: number, note: MessageNote): Note {
  return { name: messageNoteName(message), text: JSON.stringify(note) };
}

function nameOf(event: number, part: string): string {
  return `bot/event/${event}/${part}`;
}
