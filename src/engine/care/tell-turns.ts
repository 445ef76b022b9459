// What happened to a case, record by record, with what each brought about and what people wrote put back.

import type { Case, CaseId } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/case-record.ts';
import type { Effect } from '../../domain/effect.ts';
import { replayTurns } from '../../machine/replay.ts';
import { restoreTexts } from '../personal/restore-texts.ts';
import { recordsOf } from '../step/case-shelf.ts';
import { plansOf } from '../step/plans-of.ts';
import type { Care } from './care.ts';

/** `case`: after the record; words of people stand in it as references. */
export type ToldTurn = { readonly record: CaseRecord; readonly effects: readonly Effect[]; readonly case: Case };

/** Effects are not in the records: they are what a replay brings about again, and nothing sends them. */
export async function tellTurns(care: Care, id: CaseId, erased: string): Promise<readonly ToldTurn[]> {
  const records = await recordsOf(care.store, id);
  const planNamed = await plansOf(records, (name) => care.rules.planNamed(name));
  const turns = replayTurns({ id, planNamed }, records);
  const texts = await care.personal.open(id);
  return turns.map(({ case: kase, effects }, index) => {
    const record = records[index];
    if (record === undefined) throw new Error(`a turn of ${id} without a record`);
    return { ...restoreTexts({ record, effects }, texts, erased), case: kase };
  });
}
