// Which revision of a contract a person has had before them when they are asked anew.
import type { Case, StepKey } from '../../../../domain/case.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';
import { findMessageNote } from '../../message-note.ts';
import type { Question } from './asked-messages.ts';
import { findAsked } from './asked-messages.ts';

/** The newest that they answered about, or were asked about before the question that is put now; undefined at the first asking. */
export async function seenRevision(
  { notes }: { readonly notes: Pick<Notes, 'findNote'> },
  { context }: Case,
  asking: Question & { readonly revision: number },
): Promise<number | undefined> {
  const { person, revision } = asking;
  const steps = Object.entries(context.steps);
  const seen = steps.flatMap(([, { votes }]) => votes.flatMap((vote) => (vote.by === person ? [vote.revision] : [])));
  for (const [step, { generation }] of steps)
    for (let one = 1; one <= generation; one += 1) {
      const question = { case: asking.case, step: step as StepKey, person, generation: one };
      const isSame = step === asking.step && one === asking.generation;
      for (const { message } of await findAsked({ notes }, question)) {
        const note = await findMessageNote(notes, message);
        if (note?.kind === 'question' && !(isSame && note.revision >= revision)) seen.push(note.revision);
      }
    }
  return seen.length === 0 ? undefined : Math.max(...seen);
}
