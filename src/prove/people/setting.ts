// Who is asked for a role when somebody started the contract, somebody looks after it and some are away: what a plan says on one day.

import { NOT_GIVEN } from '../../decide/compile/answer-vector.ts';
import type { AnswerVector, CompiledRules } from '../../decide/compile/compiled-rules.ts';
import type { Wanted } from '../../decide/people/resolve-role.ts';
import { resolveRole } from '../../decide/people/resolve-role.ts';
import type { Judge } from '../../decide/plan/judge.ts';
import type { Day } from '../../domain/day.ts';
import type { Answer, Value } from '../../domain/fact.ts';
import type { FactId, PersonId, RoleId } from '../../domain/ids.ts';
import type { PlannedRole } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';

/** What the people of a role depend on. `values`: the facts that name people or departments; `lastResort`: where that role has lines, the one that fits. */
export type Setting = {
  readonly day: Day;
  readonly initiator: PersonId | undefined;
  readonly curator: PersonId | undefined;
  readonly values: ReadonlyMap<FactId, Value | 'absent'>;
  readonly lastResort: Source | undefined;
};

/** As the decision plans it: `role` has no lines of its own, they are followed already. */
export function plannedIn(rules: CompiledRules, role: RoleId, wanted: Wanted, setting: Setting): PlannedRole {
  const { day, initiator, curator } = setting;
  const answers = vectorOf(rules, setting.values);
  return resolveRole({ rules, answers, judge: chooses(setting), asOf: day, initiator, curator }, role, wanted);
}

const vectors = new WeakMap<Setting['values'], AnswerVector>();

function vectorOf(rules: CompiledRules, values: Setting['values']): AnswerVector {
  const known = vectors.get(values);
  if (known !== undefined) return known;
  const vector = rules.facts.map((): Answer => NOT_GIVEN);
  for (const [fact, value] of values) vector[rules.factIndex.get(fact) ?? -1] = answerOf(value);
  vectors.set(values, vector);
  return vector;
}

function answerOf(value: Value | 'absent'): Answer {
  const told = { setBy: 'file', confirmed: true } as const;
  return value === 'absent' ? { kind: 'absent', ...told } : { kind: 'value', value, ...told };
}

/** The only lines that are still open are those of the last resort: of them the one that the setting says. */
function chooses({ lastResort }: Setting): Judge {
  return (_, __, at) => ({ truth: at === lastResort ? 'true' : 'false', facts: [], because: [] });
}
