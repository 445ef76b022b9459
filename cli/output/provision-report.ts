// What `vizir provision` tells.
import type { ProvisionChange, Provisioned } from '../../src/index.ts';

export type ProvisionReport = Provisioned & { readonly how: 'plan' | 'apply'; readonly portal: string };

export function toDo({ plan }: Pick<ProvisionReport, 'plan'>): readonly ProvisionChange[] {
  return plan.filter(({ action }) => action !== undefined);
}

/** Whether something of the rules is not there after all was done: somebody has to do something by hand first. */
export function isBlocked({ plan, left }: Pick<ProvisionReport, 'plan' | 'left'>): boolean {
  const isAdvice = ({ of }: ProvisionChange): boolean => of === 'rights' || of === 'columns';
  return left.length > 0 || plan.some((change) => change.kind === 'cannot' && !isAdvice(change));
}
