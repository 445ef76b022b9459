// What is put on file of letters: sent, cleared up, answered. Whether it may be was settled before.

import type { ActOf } from '../../domain/act.ts';
import type { CaseContext } from '../../domain/case.ts';
import type { CaseLetter, LetterOutcome } from '../../domain/case-letter.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { letterOf } from './letter-of.ts';

type LetterAct =
  | ActOf<'send_letter'>
  | ActOf<'address_letter'>
  | ActOf<'confirm_letter'>
  | ActOf<'deny_letter'>
  | ActOf<'file_answer'>
  | ActOf<'answer'>;
type By = { readonly by: PersonId; readonly now: Instant };

/** An answer to a question belongs to the letter that put it, where there is one. */
export function applyLetterAct(context: CaseContext, act: LetterAct, { by, now }: By): CaseContext {
  switch (act.act) {
    case 'send_letter': {
      const { addresses, subject, text } = act;
      return withLetter(context, act.letter, ({ why: _, ...letter }) => ({
        ...letter,
        state: 'sending',
        sending: { by, at: now, addresses, subject, text },
      }));
    }
    case 'address_letter':
      return withLetter(context, act.letter, (letter) => ({ ...letter, addresses: act.addresses }));
    case 'confirm_letter':
      return withLetter(context, act.letter, ({ why: _, ...letter }) => ({
        ...letter,
        state: 'sent',
        sent: { at: letter.sending?.at ?? now, by },
      }));
    case 'deny_letter':
      return withLetter(context, act.letter, (letter) => ({ ...letter, state: 'refused', why: 'denied' }));
    case 'file_answer':
      return answered(context, act.letter, { by, at: now, text: act.text });
    case 'answer': {
      const question = context.letters?.findLast(({ purpose }) => purpose === 'question');
      if (question === undefined) return context;
      return answered(context, question.letter, { by, at: now, text: act.text });
    }
  }
}

/** Nothing where the letter is not being sent: what became of it is known. */
export function applyLetterOutcome(
  context: CaseContext,
  number: number,
  outcome: LetterOutcome,
  now: Instant,
): CaseContext {
  if (letterOf(context, number)?.state !== 'sending') return context;
  return withLetter(context, number, (letter) => {
    if (outcome.kind !== 'sent') return { ...letter, state: outcome.kind, why: outcome.reason };
    const { messageId, notTaken } = outcome;
    const sent = { at: now, messageId, ...(notTaken === undefined ? {} : { notTaken }) };
    return { ...letter, state: 'sent', sent };
  });
}

function answered(
  context: CaseContext,
  number: number,
  answer: NonNullable<CaseLetter['answers']>[number],
): CaseContext {
  return withLetter(context, number, (letter) => ({ ...letter, answers: [...(letter.answers ?? []), answer] }));
}

function withLetter(context: CaseContext, number: number, change: (letter: CaseLetter) => CaseLetter): CaseContext {
  const { letters = [] } = context;
  return { ...context, letters: letters.map((one) => (one.letter === number ? change(one) : one)) };
}
