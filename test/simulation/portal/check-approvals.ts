// Nobody approves their own contract: who that is follows from the records alone.
import type { StepKey } from '../../../src/domain/case.ts';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { CaseStory } from './case-story.ts';

type Told = {
  /** Whoever began it, looked after it at any time, or changed its text last. */
  readonly barred: { own: Set<string>; editor: string | undefined };
  /** Verdicts that stand, by step and person. */
  readonly standing: Map<string, { readonly step: StepKey; readonly by: string }>;
};

const APPROVES = new Set(['approve', 'approve_with_remarks']);

/** Not when they press, and not by a verdict of before that still counts when the contract goes to signing. */
export function checkApprovals({ id, told }: CaseStory): readonly string[] {
  const seen: Told = { barred: { own: new Set(), editor: undefined }, standing: new Map() };
  const broken: string[] = [];
  for (const { record, plan } of told) {
    broken.push(...ownApprovals(seen, plan, record));
    note(seen, record);
    if (!record.reasons.some((reason) => reason.reason === 'gate_passed' && reason.gate === 'signing')) continue;
    const own = [...seen.standing.values()].filter(({ by }) => isBarred(seen, by));
    broken.push(...own.map(({ step, by }) => `it goes to signing by an approval of ${by} in ${step}, whose own it is`));
  }
  return broken.map((one) => `${id}: ${one}`);
}

function ownApprovals(seen: Told, plan: Plan, { input, seq }: CaseRecord): readonly string[] {
  if (input.kind !== 'act' || !('step' in input.act)) return [];
  const { by, act } = input;
  const { step } = input.act;
  if (!APPROVES.has(act.act) || !isApproval(plan, step)) return [];
  seen.standing.set(`${step} ${by}`, { step, by });
  return isBarred(seen, by) ? [`${by} approved ${step} of an own contract in record ${seq}`] : [];
}

function note({ barred, standing }: Told, { input, reasons }: CaseRecord): void {
  for (const reason of reasons) if (reason.reason === 'verdict_lapsed') standing.delete(`${reason.step} ${reason.by}`);
  if (input.kind === 'start') {
    barred.own.add(input.by).add(input.curator);
    return;
  }
  if (input.kind !== 'act') return;
  const { act, by } = input;
  if (act.act === 'change_curator') barred.own.add(act.to);
  if (act.act === 'replace_draft') barred.editor = by;
  // Whoever thinks otherwise afterwards has no approval any more.
  if ((act.act === 'return' || act.act === 'reject') && 'step' in act) standing.delete(`${act.step} ${by}`);
}

function isBarred({ barred }: Told, person: string): boolean {
  return barred.own.has(person) || barred.editor === person;
}

/** Extra steps are read by whoever is asked in them, and approved. */
function isApproval({ stages }: Plan, key: StepKey): boolean {
  const planned = stages.flatMap(({ stage, steps }) =>
    steps.map((step) => ({ key: `${stage}/${step.step}`, act: step.act })),
  );
  return (planned.find((one) => one.key === key)?.act ?? 'approve') === 'approve';
}
