// A question that is over: its message says what became of it, and none of its buttons counts any more.

import { word } from '../../../../diagnostics/catalogue/words.ts';
import { stateInWords, stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { QuestionOutcome } from '../../../../domain/effect.ts';
import { caseState } from '../../../../machine/case-state.ts';
import type { MessageNote } from '../../message-note.ts';
import { findMessageNote, messageNoteName } from '../../message-note.ts';
import { rewriteBotMessage } from '../bot-message.ts';
import { contractHeading } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import type { Telling } from '../telling.ts';
import { tellingOf } from '../telling.ts';
import { findAsked } from './asked-messages.ts';

type ClosingKind = 'close_question' | 'close_task';
type Standing = { readonly message: number; readonly note: MessageNote };

/** The portal shows messages of the bot to nobody but the people in the chat: what was written there is known from the notes. */
export const closeQuestion: Doing<OutgoingOf<'close_question'>> = {
  send: async (tools, out) => {
    await closeMessages(tools, out);
    return {};
  },
  compare: async (tools, out) => ((await standing(tools, out)).length === 0 ? 'same' : 'different'),
};

/** Rewrites what still stands open, or says another outcome. */
export async function closeMessages(tools: DeskTools, out: OutgoingOf<ClosingKind>): Promise<void> {
  const telling = tellingOf(out, tools);
  const text = [contractHeading(telling, tools), stepLine(telling, out), outcomeInWords(telling, out)].join('\n');
  for (const { message, note } of await standing(tools, out)) {
    await rewriteBotMessage(tools, message, { text, urgency: out.urgency });
    const closed: MessageNote = { ...note, closed: out.effect.outcome };
    await tools.notes.keepNotes([{ name: messageNoteName(message), text: JSON.stringify(closed) }]);
  }
}

/** Messages of the question that do not say this outcome yet. */
export async function standing(tools: DeskTools, { effect }: OutgoingOf<ClosingKind>): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  for (const { message } of await findAsked(tools, effect)) {
    const note = await findMessageNote(tools.notes, message);
    if (note !== undefined && note.closed !== effect.outcome) found.push({ message, note });
  }
  return found;
}

function stepLine({ say, wording }: Telling, { effect }: OutgoingOf<ClosingKind>): string {
  return say('step_line', { step: stepName(effect.step, wording) });
}

/** By whom, when, which verdict: as the case has it now. */
export function outcomeInWords(telling: Telling, { effect }: OutgoingOf<ClosingKind>): string {
  const { say, out, wording } = telling;
  const step = out.kase.context.steps[effect.step];
  const names = wording.names.person;
  const outcome: QuestionOutcome = effect.outcome;
  switch (outcome) {
    case 'answered': {
      const vote = step?.votes.findLast(({ by }) => by === effect.person);
      if (vote === undefined) return say('closed_answered_before');
      const verdict = word(`case_verdict_${vote.verdict}`, telling.language);
      return say('closed_answered', { person: names(vote.by), verdict, at: wording.moment(vote.at) });
    }
    case 'met_by_others': {
      const others = (step?.votes ?? []).map(
        ({ by, verdict }) => `${names(by)} ${word(`case_verdict_${verdict}`, telling.language)}`,
      );
      return others.length === 0 ? say('closed_met') : say('closed_met_by_others', { people: others });
    }
    case 'taken_by_another': {
      const taken = step?.taken[0];
      return taken === undefined
        ? say('closed_taken')
        : say('closed_taken_by_another', { person: names(taken.by), at: wording.moment(taken.at) });
    }
    case 'delegated': {
      const to = step?.asked.find(({ as, insteadOf }) => as === 'delegate' && insteadOf === effect.person);
      return to === undefined ? say('closed_handed_over') : say('closed_delegated', { person: names(to.person) });
    }
    case 'case_ended':
      return say('closed_case_ended', { state: stateInWords(caseState(out.kase), wording) });
    default:
      return say(`closed_${outcome}`);
  }
}
