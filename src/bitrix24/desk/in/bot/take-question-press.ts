// A press under a question about a step: what needs no words goes into the case at once, anything else begins a dialog.
import type { Act } from '../../../../domain/act.ts';
import type { EngineEvent } from '../../../../engine/ports/engine-event.ts';
import type { MessageNote } from '../../message-note.ts';
import type { Pressed } from '../../press-token.ts';
import { openCaseDesk } from './desks/open-case-desk.ts';
import { beginDialog } from './dialogs/begin-dialog.ts';
import { isDialogAct } from './dialogs/doing.ts';
import { sayCaseGone } from './say-case-gone.ts';
import type { Talk } from './talk.ts';
import { whyStale } from './told/why-stale.ts';

type Question = Extract<MessageNote, { readonly kind: 'question' }>;
type EngineAct = Extract<EngineEvent, { readonly kind: 'act' }>['act'];

export async function takeQuestionPress(talk: Talk, note: Question, { verb }: Pressed): Promise<void> {
  const seen = await talk.of.desk.look(note.case);
  if (seen === undefined) return await sayCaseGone(talk, note.case);
  if (verb === 'desk') return await openCaseDesk(talk, seen);
  const stale = whyStale(talk, seen, note);
  if (stale !== undefined) {
    await talk.say({ text: stale });
    return;
  }
  const { step, generation, revision } = note;
  if (isDialogAct(verb)) return await beginDialog(talk, seen, { act: verb, step, generation, revision });
  const act = actAtOnce(verb, note);
  if (act === undefined) throw new Error(`a button of a question says ${verb}`);
  // The engine judges it, and whatever it says is told to the person: nothing is refused here for what may be over by then.
  await talk.receive(note.case, { kind: 'act', by: talk.person.person, act });
}

/** A verdict names the revision that was asked about. */
function actAtOnce(verb: string, { step, revision }: Question): EngineAct | undefined {
  switch (verb as Act['act']) {
    case 'take':
      return { act: 'take', step };
    case 'release':
      return { act: 'release', step };
    case 'approve':
      return { act: 'approve', step, revision };
    case 'done':
      return { act: 'done', step, revision };
    case 'grant_round':
      return { act: 'grant_round', step, revision };
    default:
      return undefined;
  }
}
