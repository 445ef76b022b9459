// What somebody has to say to register a contract, and the act that it makes: the number where none is given, the electronic document.
import { dayOf } from '../../../../../calendar/day-of.ts';
import type { DialogWord } from '../../../../../diagnostics/catalogue/dialog-words.ts';
import type { Day } from '../../../../../domain/day.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { officeTime } from '../../../office-time.ts';
import type { DialogView, EngineAct } from '../dialogs/dialog-view.ts';
import { typedDay } from '../dialogs/typed-day.ts';
import type { Talk } from '../talk.ts';
import { SCAN_TO_COME } from './scan-of-card.ts';

const LONGEST_NUMBER = 100;
const LONGEST_NAME = 250;
/** With the year: a document is of the past, and a day without one would be of the next year. */
const DATE = /\b(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})\b/g;

type Wanted = { readonly number: boolean; readonly document: boolean };

/** `number`: nobody counts the contracts; `document`: it was signed electronically. */
export function wantedToRegister({ of, now }: Talk, { kase, bundle }: SeenCase): Wanted {
  return {
    number: of.worldOf(bundle).nextNumber(now) === undefined,
    document: kase.plan.signing.rule?.form === 'electronic',
  };
}

export function registerPrompt({ talk, seen }: Pick<DialogView, 'talk' | 'seen'>): DialogWord {
  const { number, document } = wantedToRegister(talk, seen);
  if (!document) return 'words_register';
  return number ? 'words_register_both' : 'words_register_electronic';
}

/** Undefined where the document has no date, or one that is still to come. Both are said in two lines: the number first. */
export function registration(view: DialogView, words: string): EngineAct | undefined {
  const wanted = wantedToRegister(view.talk, view.seen);
  if (!wanted.document) {
    return { act: 'register', ...(wanted.number ? { number: numberIn(words) } : {}), scan: SCAN_TO_COME };
  }
  const { first, named } = documentIn(wanted, words);
  const on = dayIn(view, named);
  if (on === undefined || isAhead(view, on)) return undefined;
  return { act: 'register', ...(wanted.number ? { number: numberIn(first) } : {}), text: cut(named, LONGEST_NAME), on };
}

/** Why nothing can be registered by these words. */
export function unfitDocument(view: DialogView, words: string): 'no_document_day' | 'document_day_ahead' {
  const { named } = documentIn(wantedToRegister(view.talk, view.seen), words);
  return dayIn(view, named) === undefined ? 'no_document_day' : 'document_day_ahead';
}

/** `named`: what the document is called, and its date; `first`: the line of the number, where one is wanted. */
function documentIn(wanted: Wanted, words: string): { readonly first: string; readonly named: string } {
  const [first = '', ...others] = words.split('\n').filter((line) => line.trim() !== '');
  return { first, named: wanted.number ? others.join(' ') : words };
}

/** What both have signed was signed today at the latest. */
function isAhead({ talk, seen }: DialogView, on: Day): boolean {
  return on > dayOf(officeTime(seen.bundle), talk.now);
}

function dayIn(view: DialogView, text: string): Day | undefined {
  const last = [...text.matchAll(DATE)].at(-1)?.[0];
  return last === undefined ? undefined : typedDay(view, last);
}

/** In one line, no longer than a field of the card. */
function numberIn(words: string): string {
  return cut(words, LONGEST_NUMBER);
}

function cut(words: string, most: number): string {
  return [...words.replace(/\s+/g, ' ').trim()].slice(0, most).join('');
}
