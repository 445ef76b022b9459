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
  const { letter, sending } = now;
  const of = String(letter);
  bringAbout(turn, of, { effect: 'show_letter', letter });
  const [isAnswered, isMoved] = [was.answers?.length !== now.answers?.length, was.state !== now.state];
  if (isAnswered && now.answers !== undefined) {
    const answer = now.answers.length;
    bringAbout(turn, `${of}/${answer}`, { effect: 'file_letter', letter, answer });
  }
  if (!isMoved) return;
  if (now.state === 'sending' && sending !== undefined) {
    const { addresses, subject, text } = sending;
    bringAbout(turn, of, { effect: 'send_letter', letter, addresses, subject, text });
  }
  if (now.state === 'sent') {
    const by = now.sent?.by ?? sending?.by;
    bringAbout(turn, `letter_sent/${of}`, {
      effect: 'comment',
      about: 'letter_sent',
      ...(by === undefined ? {} : { by }),
      of: `letter:${of}`,
    });
    if (sending !== undefined) bringAbout(turn, of, { effect: 'file_letter', letter });
  }
  if (was.state !== 'sending' || (now.state !== 'refused' && now.state !== 'unknown')) return;
  const about = now.state === 'refused' ? 'letter_refused' : 'letter_unclear';
  notify(turn, about, of, [...new Set([turn.facts.people.curator, ...(sending === undefined ? [] : [sending.by])])]);
}
