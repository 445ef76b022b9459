// A question that stays open and says something else now: whoever is asked has taken it, or given it back. Its message is rewritten.

import type { Instant } from '../../../../domain/instant.ts';
import type { Outgoing } from '../../../../engine/ports/portal.ts';
import { openQuestions } from '../../../../machine/settle/open-questions.ts';
import { stepOf } from '../../../../machine/steps/is-met.ts';
import type { StepView } from '../../../../machine/steps/step-view.ts';
import { stepViews } from '../../../../machine/steps/step-view.ts';
import type { MessageNote } from '../../message-note.ts';
import { findMessageNote, messageNoteName } from '../../message-note.ts';
import { rewriteBotMessage } from '../bot-message.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { tellingOf } from '../telling.ts';
import { findAsked } from './asked-messages.ts';
import { questionKeyboard } from './question-keyboard.ts';
import { questionText } from './question-text.ts';
import { seenRevision } from './seen-revision.ts';

type Showing = OutgoingOf<'show_question'>;
type Question = Extract<MessageNote, { readonly kind: 'question' }>;
type Outdated = { readonly message: number; readonly note: Question };

export const showQuestion: Doing<Showing> = {
  send: async (tools, out) => {
    const view = openView(out, out.effect);
    if (view !== undefined) for (const one of await outdated(tools, out)) await show(tools, out, { ...one, view });
    return {};
  },
  compare: async (tools, out) => ((await outdated(tools, out)).length === 0 ? 'same' : 'different'),
};

/** Under the same name as before, so that the buttons which are the same stay valid, whichever of the two somebody sees. */
async function show(
  tools: DeskTools,
  out: Showing,
  { message, note, view }: Outdated & { readonly view: StepView },
): Promise<void> {
  const telling = tellingOf(out, tools);
  const { person, step, generation, revision } = note;
  const known = stepOf(out.kase.context, view);
  const taken = takenAt(out, out.effect);
  const seen = await seenRevision(tools, out.kase, { case: note.case, step, person, generation, revision });
  const text = await questionText(telling, tools, { view, step, person, seen, dueAt: known.dueAt, taken });
  const keyboard = questionKeyboard(tools, telling, { note, view, isTaken: taken !== undefined });
  await rewriteBotMessage(tools, message, { text, keyboard, urgency: out.urgency });
  const { taken: _, ...rest } = note;
  const shown: Question = taken === undefined ? rest : { ...rest, taken };
  await tools.notes.keepNotes([{ name: messageNoteName(message), text: JSON.stringify(shown) }]);
}

/** None once the question is over: what closes it rewrites its messages. */
async function outdated(tools: DeskTools, out: Showing): Promise<readonly Outdated[]> {
  const { effect } = out;
  if (openView(out, effect) === undefined) return [];
  const taken = takenAt(out, effect);
  const found: Outdated[] = [];
  for (const { message } of await findAsked(tools, effect)) {
    const note = await findMessageNote(tools.notes, message);
    if (note?.kind === 'question' && note.closed === undefined && note.taken !== taken) found.push({ message, note });
  }
  return found;
}

/** The step, as long as this question of it is open. */
function openView({ kase }: Outgoing, { step, person, generation }: Showing['effect']): StepView | undefined {
  const { context, plan } = kase;
  const view = stepViews(plan, context).byKey.get(step);
  if (view === undefined) return undefined;
  const known = stepOf(context, view);
  const isOpen = known.generation === generation && openQuestions(context, view, known).includes(person);
  return isOpen ? view : undefined;
}

function takenAt({ kase }: Outgoing, { step, person }: Showing['effect']): Instant | undefined {
  return kase.context.steps[step]?.taken.find(({ by }) => by === person)?.at;
}
