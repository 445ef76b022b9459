// A case that is asked about and is not there.
import type { CaseId } from '../../../../domain/case.ts';
import { escapeBb } from '../../escape-bb.ts';
import type { Talk } from './talk.ts';

export async function sayCaseGone(talk: Talk, id: CaseId): Promise<void> {
  await talk.say({ text: talk.speak('case_gone', { case: escapeBb(id) }) });
}
