// Which tasks an effect made, by number.
import type { CaseId } from '../../../../domain/case.ts';
import type { EffectKind } from '../../../../domain/effect.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';
import type { OutgoingOf } from '../desk-tools.ts';

/** `messages`: of the bot, with the buttons that go with the task, where they are no question of a step. */
export type OpenedTask = { readonly key: string; readonly task: number; readonly messages: readonly number[] };

/** A case has some dozens. */
const MOST_NOTES = 1000;

type TaskKind = Extract<EffectKind, 'open_task' | 'close_task' | 'reception_task' | 'close_reception_task'>;

function taskNoteName({ effect }: OutgoingOf<TaskKind>): string {
  return 'step' in effect
    ? `task/${effect.case}/${effect.step}/${effect.person}/${effect.generation}`
    : `task/${effect.case}/${effect.state}`;
}

/** Numbers of all tasks that were made for a case. */
export async function tasksOfCase(
  { notes }: { readonly notes: Pick<Notes, 'listNotes'> },
  id: CaseId,
): Promise<readonly number[]> {
  const found = await notes.listNotes(`task/${id}/`, undefined, MOST_NOTES);
  return found.flatMap(({ text }) => (JSON.parse(text) as readonly OpenedTask[]).map(({ task }) => task));
}

export async function findOpened(
  { notes }: { readonly notes: Pick<Notes, 'findNote'> },
  out: OutgoingOf<TaskKind>,
): Promise<readonly OpenedTask[]> {
  const text = await notes.findNote(taskNoteName(out));
  return text === undefined ? [] : (JSON.parse(text) as readonly OpenedTask[]);
}

/** Beside those of other effects. */
export async function keepOpened(
  { notes }: { readonly notes: Pick<Notes, 'findNote' | 'keepNotes'> },
  out: OutgoingOf<TaskKind>,
  opened: OpenedTask,
): Promise<void> {
  const others = (await findOpened({ notes }, out)).filter(({ key }) => key !== opened.key);
  await notes.keepNotes([{ name: taskNoteName(out), text: JSON.stringify([...others, opened]) }]);
}
