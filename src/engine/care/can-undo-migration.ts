// Whether the newest change of a case's plan was a move to other rules, so that it can be taken back.
import type { CaseId } from '../../domain/case.ts';
import { recordsOf } from '../step/case-shelf.ts';
import { MIGRATED } from '../step/migrate-case.ts';
import type { Care } from './care.ts';

/** Undefined for a case that there is not. */
export async function canUndoMigration({ store }: Care, id: CaseId): Promise<boolean | undefined> {
  const records = await recordsOf(store, id);
  if (records.length === 0) return undefined;
  const newest = records.findLast(({ input }) => input.kind === 'plan_revised')?.input;
  return newest?.kind === 'plan_revised' && newest.because === MIGRATED;
}
