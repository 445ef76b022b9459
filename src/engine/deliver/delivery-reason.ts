// Why an effect is not delivered, where it is the engine that says so: codes, for whoever shows them has the words. Everything else
// that stands as a reason was said by the far side.

/**
 * `no_answer`: a call did not answer in time. `work_stopped`: it was being sent when the work broke off. `begun_late`: too much time
 * had passed since it was claimed. `differs_after_writing`: what was written does not stand there. `outcome_unknown`: nobody knows
 * whether it arrived, and it must not be repeated: a person has to look. `bug_1`: an adapter failed as it must not, so many times in a
 * row.
 */
export type DeliveryReason =
  | 'no_answer'
  | 'work_stopped'
  | 'begun_late'
  | 'differs_after_writing'
  | 'outcome_unknown'
  | `bug_${number}`;

/** The code as the text that the store keeps. */
export function deliveryReason(reason: DeliveryReason): string {
  return reason;
}

const BUG = /^bug_(\d+)$/;

/** How many times in a row an adapter failed as it must not, before this reason was said and with it. */
export function bugsInRow(reason: string | undefined): number {
  return Number(BUG.exec(reason ?? '')?.[1] ?? 0);
}
