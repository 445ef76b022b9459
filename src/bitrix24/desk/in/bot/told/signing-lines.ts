// What stands in the way of signing and registering, for whoever asks where a contract is.
import type { Case } from '../../../../../domain/case.ts';
import { caseState } from '../../../../../machine/case-state.ts';
import type { Talk } from '../talk.ts';
import type { CaseTelling } from './case-telling.ts';

export function signingLines(talk: Talk, telling: CaseTelling, kase: Case): readonly string[] {
  const state = caseState(kase);
  if (state.kind !== 'waiting') return [];
  if (state.state === 'signing' && state.at === 'gate') return checkLine(talk, telling, kase);
  const form = kase.plan.signing.rule?.form;
  if (state.state !== 'scanning' || form === undefined) return [];
  return [talk.speak(form === 'paper' ? 'status_scan' : 'status_electronic')];
}

function checkLine(talk: Talk, telling: CaseTelling, { context }: Case): readonly string[] {
  const { lastCheck } = context;
  if (lastCheck === undefined || lastCheck.answer === 'here') return [];
  const papers = lastCheck.documents.map((document) => telling.document(document));
  return [talk.speak(`status_check_${lastCheck.answer}`, { papers })];
}
