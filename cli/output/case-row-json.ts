// A case in a list, for programs.
import type { CaseSummary } from '../../src/index.ts';
import { isoTime } from './iso-time.ts';

/** `now`: what is overdue is so as of then. */
export function caseRowJson(one: CaseSummary, now: number): object {
  const { case: id, state, curator, holders, dueAt, trouble, changedAt, seq } = one;
  return {
    case: id,
    state,
    curator,
    holders,
    ...(dueAt === undefined ? {} : { due_at: isoTime(dueAt), overdue: dueAt < now }),
    ...(trouble === undefined ? {} : { trouble }),
    changed_at: isoTime(changedAt),
    records: seq,
  };
}
