// A running case is moved to other rules, or back: a revised plan with an author.
import type { Case } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/case-record.ts';
import type { Plan } from '../../domain/plan.ts';
import { judgeMigration } from '../care/judge-migration.ts';
import type { EngineEvent } from '../ports/engine-event.ts';
import { recordsOf } from './case-shelf.ts';
import { decideCase } from './decide-case.ts';
import type { StepDraft } from './step-draft.ts';
import type { StepTools } from './step-tools.ts';
import type { Taken } from './taken.ts';
import { refusedBy } from './taken.ts';

/** What the record of a move says; an undone one says the other. */
export const MIGRATED = 'migrated';
const UNDONE = 'migration_undone';

type EventOf<Kind extends EngineEvent['kind']> = Extract<EngineEvent, { readonly kind: Kind }>;

/** Judged once more: between the dry run and now something may have happened to the case. */
export async function migrateCase(draft: StepDraft, event: EventOf<'migrate'>, tools: StepTools): Promise<Taken> {
  const { by, to } = event;
  const refused = refusedBy(by, 'migrate');
  const kase = draft.case;
  const decided = await planUnder(kase, event, tools);
  if (decided.kind === 'not_decided') return refused(decided.reason, decided.about);
  const bundle = await tools.rules.bundleNamed(to);
  if (bundle === undefined) return refused('no_such_rules', [to]);
  const { world } = await tools.rules.rulesOf(bundle);
  const { verdict, why } = judgeMigration(kase, decided.plan, draft.now, world);
  if (verdict === 'must_stay') {
    return refused(
      'must_stay',
      why.map(({ reason }) => reason),
    );
  }
  draft.take({ kind: 'plan_revised', plan: decided.plan, because: MIGRATED, by }, world);
  return { kind: 'done' };
}

/** The plan that the rules of a bundle would give the contract of a running case, as of the day that it is judged by, or another. */
export async function planUnder(
  { id, plan, context }: Case,
  { to, asOf }: Pick<EventOf<'migrate'>, 'to' | 'asOf'>,
  { rules, personal, readContract }: Pick<StepTools, 'rules' | 'personal' | 'readContract'>,
): ReturnType<typeof decideCase> {
  const bundle = await rules.bundleNamed(to);
  if (bundle === undefined) return { kind: 'not_decided', reason: 'no_such_rules', about: [to] };
  const given = await personal.contractOf(id);
  if (given === undefined) return { kind: 'not_decided', reason: 'contract_erased', about: [] };
  return await decideCase(given, { bundle, asOf: asOf ?? plan.asOf, people: context.people }, readContract);
}

/** Only the newest revision of the plan can be undone: a fact that changed since was decided by the rules of now. */
export async function undoMigration(
  draft: StepDraft,
  { by }: EventOf<'undo_migration'>,
  tools: StepTools,
): Promise<Taken> {
  const before = await planBeforeMigration(draft, tools);
  if (before === undefined) {
    return refusedBy(by, 'undo_migration')('nothing_to_undo', []);
  }
  const bundle = await tools.rules.bundleNamed(before.bundle);
  if (bundle === undefined) throw new Error(`the store does not hold bundle ${before.bundle}`);
  const { world } = await tools.rules.rulesOf(bundle);
  draft.take({ kind: 'plan_revised', plan: before, because: UNDONE, by }, world);
  return { kind: 'done' };
}

async function planBeforeMigration(draft: StepDraft, tools: StepTools): Promise<Plan | undefined> {
  const planned = (await recordsOf(tools.store, draft.id)).flatMap(({ input }) => planOf(input));
  const [newest, earlier] = planned.toReversed();
  if (newest?.because !== MIGRATED || earlier === undefined) return undefined;
  return await tools.rules.planNamed(earlier.planName);
}

function planOf(input: CaseRecord['input']): readonly { readonly planName: string; readonly because: string }[] {
  if (input.kind === 'start') return [{ planName: input.planName, because: input.kind }];
  return input.kind === 'plan_revised' ? [{ planName: input.planName, because: input.because }] : [];
}
