// How a contract is signed: the line of signing.yaml that fits, else its `otherwise`.

import type { PlannedSigning } from '../../domain/plan.ts';
import type { RuleName } from './judge.ts';
import { neededOf } from './judged.ts';
import type { PlanContext } from './plan-context.ts';

/** No rule when the rules have no line for this contract. While a line hangs on unanswered facts, the first that may fit is shown. */
export function planSigning(context: PlanContext): PlannedSigning {
  const lines = context.rules.signing.map(({ rule, when }) => {
    const name: RuleName = { kind: 'signing', id: rule.form };
    return { rule, judged: context.judge(when, name, rule.at) };
  });
  const fitting = lines.find(({ rule, judged }) => !rule.otherwise && judged.truth !== 'false');
  const chosen = fitting ?? lines.find(({ rule }) => rule.otherwise);
  if (chosen === undefined) return { rule: undefined, needed: { kind: 'yes' }, because: [] };
  return { rule: chosen.rule, needed: neededOf(chosen.judged), because: chosen.judged.because };
}
