// A press under the summary of an intake: who is right, which row is meant, a paper that is used, or sending the contract to approval.

import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import { refusalInWords } from '../../../../diagnostics/catalogue/refusals.ts';
import type { DocumentId } from '../../../../domain/ids.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { refusalOf } from '../../../../machine/acts/refusal-of.ts';
import type { MessageNote } from '../../message-note.ts';
import type { Pressed } from '../../press-token.ts';
import { pressNote } from '../intake/intake-press.ts';
import { openCaseDesk } from './desks/open-case-desk.ts';
import type { EngineAct } from './dialogs/dialog-view.ts';
import { sayCaseGone } from './say-case-gone.ts';
import type { Talk } from './talk.ts';

type IntakeNote = Extract<MessageNote, { readonly kind: 'intake' }>;

export async function takeIntakePress(talk: Talk, note: IntakeNote, pressed: Pressed): Promise<void> {
  const { verb, argument } = pressed;
  const seen = await talk.of.desk.look(note.case);
  if (seen === undefined) return await sayCaseGone(talk, note.case);
  if (note.closed !== undefined || verb === 'desk') return await openCaseDesk(talk, seen);
  switch (verb) {
    case 'right':
    case 'row':
    case 'company':
      return await leave(talk, note, { verb, argument });
    case 'use':
      return await act(talk, note, seen, { act: 'confirm_reuse', document: argument as DocumentId });
    case 'submit':
      return await act(talk, note, seen, { act: 'submit' });
    default:
      throw new Error(`a button of an intake says ${verb}`);
  }
}

/** What 1C and the CRM say is kept nowhere: it is compared with what they say now, beside everything else, and done then. */
async function leave(
  { of, event, person, say, language }: Talk,
  { item }: IntakeNote,
  pressed: { readonly verb: 'right' | 'row' | 'company'; readonly argument: string },
): Promise<void> {
  await of.notes.keepNotes([pressNote(item, { event, person: person.person, ...pressed })]);
  if (of.intake === undefined || of.intake.hasToAsk(item)) await say({ text: intakeWord('wait', language) });
  of.intake?.changed(item);
}

/** What is refused by now is said with what can be done instead. */
async function act(talk: Talk, { item }: IntakeNote, seen: SeenCase, wanted: EngineAct): Promise<void> {
  const { of, person, now } = talk;
  const refusal = refusalOf(seen.kase, wanted, person.person, now, of.worldOf(seen.bundle));
  if (refusal !== undefined) {
    return await openCaseDesk(
      talk,
      seen,
      talk.speak('refused', { why: refusalInWords(refusal.reason, talk.language) }),
    );
  }
  await talk.receive(seen.kase.id, { kind: 'act', by: person.person, act: wanted });
  of.intake?.changed(item);
}
