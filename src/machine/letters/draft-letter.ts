// A letter comes to be: kept with the case, and written for the curator. An older one of its kind that never left is closed.

import type { CaseLetter } from '../../domain/case-letter.ts';
import type { LetterPurpose } from '../../domain/directory.ts';
import type { Effect } from '../../domain/effect.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Turn } from '../settle/turn.ts';
import { bringAbout } from '../settle/turn.ts';
import { isUnsent } from './is-unsent.ts';

type Draft = {
  readonly purpose: LetterPurpose;
  readonly documents: readonly DocumentId[];
  /** The question that it puts. */
  readonly text?: string;
};

/** `subject` tells it apart from other letters of the same record; two of one subject are one letter, which asks for everything. */
export function draftLetter(turn: Turn, subject: string, draft: Draft): void {
  const before = takeBack(turn, draft.purpose);
  const documents = [...new Set([...(before?.documents ?? []), ...draft.documents])];
  const { purpose, text } = draft;
  const body = {
    effect: 'draft_letter',
    purpose,
    documents,
    ...(text === undefined ? {} : { text }),
  } as const;
  if (before?.letter === undefined && !isKept(turn, subject)) {
    bringAbout(turn, subject, body);
    return;
  }
  const { letters = [] } = turn.facts;
  const letter = before?.letter ?? letters.length + 1;
  const made: CaseLetter = {
    letter,
    purpose,
    documents,
    ...(text === undefined ? {} : { question: text }),
    state: 'drafted',
    at: turn.now,
  };
  const others = letters.filter((one) => one.letter !== letter);
  const kept = others.map(
    (one): CaseLetter => (one.purpose === purpose && isUnsent(one) ? { ...one, state: 'closed' } : one),
  );
  turn.facts = { ...turn.facts, letters: [...kept, made] };
  bringAbout(turn, subject, { ...body, letter });
}

/** The letter of that purpose which this turn has drafted already: it is not written yet. */
function takeBack({ effects }: Turn, purpose: LetterPurpose): Extract<Effect, { effect: 'draft_letter' }> | undefined {
  const at = effects.findIndex((one) => one.effect === 'draft_letter' && one.purpose === purpose);
  const [before] = at === -1 ? [] : effects.splice(at, 1);
  return before?.effect === 'draft_letter' ? before : undefined;
}

/** Records of before letters were kept do not hold it, and go on without. */
function isKept({ outcomes }: Turn, subject: string): boolean {
  const always = (): true => true;
  return outcomes.askIf(`letter:${subject}`, always, always) === true;
}
