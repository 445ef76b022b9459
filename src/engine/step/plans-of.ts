// The plans that the records of a case name, at hand for a replay, which waits for nothing.
import type { CaseRecord } from '../../domain/case-record.ts';
import type { Plan } from '../../domain/plan.ts';

/** By their names; each is asked for once. Rejects as `planNamed` does; what comes back throws for a name that no record holds. */
export async function plansOf(
  records: readonly CaseRecord[],
  planNamed: (name: string) => Promise<Plan>,
): Promise<(name: string) => Plan> {
  const plans = new Map<string, Plan>();
  for (const { input } of records) {
    if ('planName' in input) plans.set(input.planName, await planNamed(input.planName));
  }
  return (name) => {
    const plan = plans.get(name);
    if (plan === undefined) throw new Error(`no plan ${name}`);
    return plan;
  };
}
