// Letters in line with the case: one that was not sent asks only for what is still missing, or is closed; what changed is shown.

import type { CaseContext, CaseState } from '../../domain/case.ts';
import type { CaseLetter } from '../../domain/case-letter.ts';
import { isGoodEnough } from '../content/gate-papers.ts';
import type { Turn } from '../settle/turn.ts';
import { bringAbout, notify } from '../settle/turn.ts';
import { isUnsent } from './is-unsent.ts';

/** `before`: undefined for a case that has just begun. */
export function settleLetters(turn: Turn, before: CaseContext | undefined, state: CaseState): void {
  const { letters } = turn.facts;
  if (letters === undefined) return;
  const renewed = letters.map((letter) => (isUnsent(letter) ? renewedLetter(turn, letter, state) : letter));
  if (renewed.some((letter, index) => letter !== letters[index])) turn.facts = { ...turn.facts, letters: renewed };
  for (const letter of renewed) {
    const was = before?.letters?.find((one) => one.letter === letter.letter);
    if (was !== undefined && was !== letter) bringChange(turn, was, letter);
  }
}

function renewedLetter({ plan, facts }: Turn, letter: CaseLetter, state: CaseState): CaseLetter {
  const hasEnded = state.kind === 'final';
  switch (letter.purpose) {
    case 'signed':
      return hasEnded && state.state !== 'registered' ? { ...letter, state: 'closed' } : letter;
    case 'question':
      return facts.question === undefined ? { ...letter, state: 'closed' } : letter;
    case 'missing_documents': {
      const left = letter.documents.filter((document) => {
        const paper = facts.papers[document];
        const isPlanned = plan.documents.some((one) => one.document === document);
        return isPlanned && !(paper !== undefined && isGoodEnough(paper));
      });
      if (hasEnded || left.length === 0) return { ...letter, state: 'closed' };
      return left.length === letter.documents.length ? letter : { ...letter, documents: left };
    }
  }
}

function bringChange(turn: Turn, was: CaseLetter, now: CaseLetter): void {
  const { letter, answers = [] } = now;
  bringAbout(turn, String(letter), { effect: 'show_letter', letter });
  if (answers.length !== (was.answers ?? []).length) {
    bringAbout(turn, `${letter}/${answers.length}`, { effect: 'file_letter', letter, answer: answers.length });
  }
  if (now.state === was.state) return;
  if (now.state === 'sending') bringSending(turn, now);
  if (now.state === 'sent') bringSent(turn, now);
  if (was.state === 'sending' && now.state === 'refused') tellOf(turn, now, 'letter_refused');
  if (was.state === 'sending' && now.state === 'unknown') tellOf(turn, now, 'letter_unclear');
}

function bringSending(turn: Turn, { letter, sending }: CaseLetter): void {
  if (sending === undefined) return;
  const { addresses, subject, text } = sending;
  bringAbout(turn, String(letter), { effect: 'send_letter', letter, addresses, subject, text });
}

/** In the thread, and in the folder where the engine knows what it says. */
function bringSent(turn: Turn, { letter, sending, sent }: CaseLetter): void {
  const by = sent?.by ?? sending?.by;
  const told = { about: 'letter_sent', of: `letter:${letter}`, ...(by === undefined ? {} : { by }) };
  bringAbout(turn, `letter_sent/${letter}`, { effect: 'comment', ...told });
  if (sending !== undefined) bringAbout(turn, String(letter), { effect: 'file_letter', letter });
}

/** Whoever looks after the contract, and whoever pressed. */
function tellOf(turn: Turn, { letter, sending }: CaseLetter, about: 'letter_refused' | 'letter_unclear'): void {
  const { curator } = turn.facts.people;
  notify(turn, about, String(letter), [...new Set([curator, sending?.by ?? curator])]);
}
