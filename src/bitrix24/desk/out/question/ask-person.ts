// A question to one person: what it is about, and buttons that are theirs alone.
import type { Instant } from '../../../../domain/instant.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import { stepOf } from '../../../../machine/steps/is-met.ts';
import type { StepView } from '../../../../machine/steps/step-view.ts';
import { stepViews } from '../../../../machine/steps/step-view.ts';
import type { MessageNote } from '../../message-note.ts';
import { messageNoteName } from '../../message-note.ts';
import { accountOf } from '../account-of.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { tellPerson } from '../tell-person.ts';
import { tellingOf } from '../telling.ts';
import { askedNote, findAsked } from './asked-messages.ts';
import { nonceOf } from './nonce-of.ts';
import { questionKeyboard } from './question-keyboard.ts';
import { questionText } from './question-text.ts';
import { seenRevision } from './seen-revision.ts';

export const askPerson: Doing<OutgoingOf<'ask'>> = {
  send: (tools, out) => putQuestion(tools, out, out.effect.revision),
};

/**
 * The message with the question, once for each key. Message and question are on record before it counts as made, so that no press comes
 * from a message that nobody knows.
 */
export async function putQuestion(
  tools: DeskTools,
  out: OutgoingOf<'ask' | 'open_task'>,
  revision: number,
): Promise<Made> {
  const telling = tellingOf(out, tools);
  const { effect, key } = out;
  const { step, person, generation } = effect;
  const asked = await findAsked(tools, effect);
  const before = asked.find((one) => one.key === key);
  if (before !== undefined) return { farName: messageNoteName(before.message) };
  const user = accountOf(out.bundle, person);
  const nonce = nonceOf(tools.secret, key);
  const view = stepViews(out.kase.plan, out.kase.context).byKey.get(step);
  const taken = takenBefore(out, view);
  const plain: MessageNote = { kind: 'question', case: effect.case, step, generation, revision, user, person, nonce };
  const note: MessageNote = taken === undefined ? plain : { ...plain, taken };
  const seen = await seenRevision(tools, out.kase, { case: effect.case, step, person, generation, revision });
  const message = await tellPerson(tools, telling, {
    name: key,
    person,
    text: await questionText(telling, tools, { view, step, person, seen, dueAt: effect.dueAt, taken }),
    ...(view === undefined
      ? {}
      : { keyboard: questionKeyboard(tools, telling, { note, view, isTaken: taken !== undefined }) }),
  });
  await tools.notes.keepNotes([
    { name: messageNoteName(message), text: JSON.stringify(note) },
    askedNote(effect, [...asked, { message, key }]),
  ]);
  return { farName: messageNoteName(message) };
}

/** Whoever had taken it and is asked anew, because something changed, has it still. */
function takenBefore(
  { kase, effect: { person, generation } }: OutgoingOf<'ask' | 'open_task'>,
  view: StepView | undefined,
): Instant | undefined {
  const known = view === undefined ? undefined : stepOf(kase.context, view);
  return known?.generation === generation ? known.taken.find(({ by }) => by === person)?.at : undefined;
}
