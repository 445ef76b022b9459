// A dialog taken up again, from what is remembered of it and from the case as it stands now.
import { caseState } from '../../../../../machine/case-state.ts';
import type { Talk } from '../talk.ts';
import { caseTelling } from '../told/case-telling.ts';
import { statusText } from '../told/status-text.ts';
import { whyStale } from '../told/why-stale.ts';
import { DIALOG_KINDS } from './dialog-kinds.ts';
import { beginning, findProgress } from './dialog-progress.ts';
import type { DialogNote, DialogView } from './dialog-view.ts';
import type { Doing } from './doing.ts';
import { readDoing } from './doing.ts';
import { closeDialog } from './make-move.ts';

/** Undefined where it came to nothing: its question or its case is over. It is closed then, and says why. */
export async function dialogAtHand(talk: Talk, message: number, note: DialogNote): Promise<DialogView | undefined> {
  const seen = await talk.of.desk.look(note.case);
  const doing = readDoing(note.doing);
  if (seen === undefined) {
    await closeDialog(talk, { message, note }, talk.speak('case_gone', { case: note.case }));
    return undefined;
  }
  const { step, generation } = doing;
  const stale =
    step === undefined || generation === undefined
      ? endedSince(talk, seen, doing)
      : whyStale(talk, seen, { step, generation });
  if (stale !== undefined) {
    await closeDialog(talk, { message, note }, stale);
    return undefined;
  }
  return viewOf(talk, seen, doing, await findProgress(talk.of.notes, message));
}

function viewOf(
  talk: Talk,
  seen: DialogView['seen'],
  doing: Doing,
  progress: DialogView['progress'] | undefined,
): DialogView {
  const telling = caseTelling(seen.bundle, talk.language);
  return { talk, seen, telling, doing, progress: progress ?? beginning(DIALOG_KINDS[doing.act].begins) };
}

/** Letters go on after the end. */
function endedSince(talk: Talk, seen: DialogView['seen'], { letter }: Doing): string | undefined {
  if (caseState(seen.kase).kind !== 'final' || letter !== undefined) return undefined;
  return `${talk.speak('stale_ended')}\n\n${statusText(talk, seen)}`;
}
