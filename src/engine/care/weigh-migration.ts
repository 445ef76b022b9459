// A dry run: what moving cases to other rules would do to each of them.
import type { Bundle } from '../../domain/bundle.ts';
import type { CaseId } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId, RuleHash } from '../../domain/ids.ts';
import type { EngineEvent, IncomingEvent } from '../ports/engine-event.ts';
import type { NotDecided } from '../step/decide-case.ts';
import { planUnder } from '../step/migrate-case.ts';
import type { Care, CaseWithRules } from './care.ts';
import { loadCase } from './care.ts';
import { judgeMigration, stayingCase } from './judge-migration.ts';
import type { Migration } from './migration.ts';

/** `asOf`: a day, or `kept`: as of the day by which each case was judged. */
export type MigrateTo = { readonly bundle: Bundle; readonly asOf: Day | 'kept' };

type Decisive = { readonly bundle: Bundle; readonly asOf: Day };

export type WeighedMigration = {
  readonly case: CaseId;
  readonly seq: number;
  readonly from: RuleHash;
  readonly asOf: Day;
  readonly migration: Migration | NotDecided;
};

/** Undefined for a case that there is not. */
export async function weighMigration(care: Care, id: CaseId, to: MigrateTo): Promise<WeighedMigration | undefined> {
  const loaded = await loadCase(care, id);
  if (loaded === undefined) return undefined;
  const { kase } = loaded;
  const asOf = to.asOf === 'kept' ? kase.plan.asOf : to.asOf;
  return {
    case: id,
    seq: kase.seq,
    from: kase.plan.bundle,
    asOf,
    migration: await weigh(care, loaded, { ...to, asOf }),
  };
}

async function weigh(
  care: Care,
  { kase, at }: CaseWithRules,
  { bundle, asOf }: Decisive,
): Promise<Migration | NotDecided> {
  // No contract is needed to say so.
  const stays = stayingCase(kase);
  if (stays !== undefined) return stays;
  const decided = await planUnder(kase, { to: bundle.hash, asOf }, care);
  if (decided.kind === 'not_decided') return decided;
  const { world } = await care.rules.rulesOf(bundle);
  const now = care.now();
  return judgeMigration(kase, decided.plan, now < at ? at : now, world);
}

/** What the daemon does then. The same move of the same case, asked for twice before anything else happened, is one. */
export function migrateEvent(weighed: WeighedMigration, to: RuleHash, by: PersonId): IncomingEvent {
  const { case: id, seq, asOf } = weighed;
  return careEvent(id, `migrate/${id}/${seq}/${to}/${asOf}`, { kind: 'migrate', by, to, asOf });
}

/** `seq`: number of the newest record that whoever asks has seen. */
export function undoEvent(id: CaseId, seq: number, by: PersonId): IncomingEvent {
  return careEvent(id, `undo_migration/${id}/${seq}`, { kind: 'undo_migration', by });
}

function careEvent(id: CaseId, key: string, event: EngineEvent): IncomingEvent {
  return { source: 'command', key, case: id, urgency: 'bulk', event };
}
