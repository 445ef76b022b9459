// A press on a list of cases: opens the one that was chosen.
import type { CaseId } from '../../../../../domain/case.ts';
import type { MessageNote } from '../../../message-note.ts';
import type { Pressed } from '../../../press-token.ts';
import { sayCaseGone } from '../say-case-gone.ts';
import type { Talk } from '../talk.ts';
import { listOwnCases } from './list-own-cases.ts';
import { openCaseDesk } from './open-case-desk.ts';

type ListNote = Extract<MessageNote, { readonly kind: 'list' }>;

export async function takeListPress(talk: Talk, _note: ListNote, { verb, argument }: Pressed): Promise<void> {
  if (verb === 'more') return await listOwnCases(talk, argument as CaseId);
  const id = argument as CaseId;
  const seen = await talk.of.desk.look(id);
  if (seen === undefined) return await sayCaseGone(talk, id);
  await openCaseDesk(talk, seen);
}
