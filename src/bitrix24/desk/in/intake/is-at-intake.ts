// Before it is sent to approval. What 1C says later is told, and fills in nothing.
import type { Case } from '../../../../domain/case.ts';
import { caseState, stateName } from '../../../../machine/case-state.ts';

export function isAtIntake(kase: Case): boolean {
  return stateName(caseState(kase)) === 'intake';
}
