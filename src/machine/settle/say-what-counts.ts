// Verdicts that outlive a change, and verdicts that do not: each with its reason.

import type { CaseContext } from '../../domain/case.ts';
import { coveredChanges } from '../content/content-changes.ts';
import { isBarred } from '../steps/barred.ts';
import { countedVotes, doesCount, stepOf } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import type { Turn } from './turn.ts';
import { note } from './turn.ts';

/** `isAsked`: people want to know what is kept although nothing changed (after rework). */
export function sayWhatCounts(
  turn: Turn,
  before: CaseContext,
  wasView: (view: StepView) => StepView | undefined,
  isAsked: boolean,
): void {
  const isChanged = before.revision !== turn.facts.revision || before.people !== turn.facts.people;
  for (const view of turn.views.all) {
    const was = wasView(view);
    if (was === undefined) continue;
    const counted = countedVotes(before, was);
    if (counted.length === 0) continue;
    for (const vote of counted) sayIfLapsed(turn, view, vote);
    const kept = counted.filter((vote) => isOnFile(turn, view, vote.by) && doesCount(turn.facts, view, vote));
    if (kept.length > 0 && (isChanged || isAsked)) {
      note(turn, { reason: 'kept', step: view.key, by: kept.map(({ by }) => by) });
    }
  }
}

function sayIfLapsed(turn: Turn, view: StepView, vote: ReturnType<typeof countedVotes>[number]): void {
  const { facts } = turn;
  if (!isOnFile(turn, view, vote.by)) {
    note(turn, { reason: 'verdict_lapsed', step: view.key, by: vote.by, because: 'stage_repeated', items: [] });
    return;
  }
  if (doesCount(facts, view, vote)) return;
  const because = isBarred(facts, view, vote.by) ? 'own_contract' : 'changed';
  const items = coveredChanges(facts, view.covers, vote.revision);
  note(turn, { reason: 'verdict_lapsed', step: view.key, by: vote.by, because, items });
}

/** Votes are only ever replaced by a later one of the same person, or given up with their stage. */
function isOnFile({ facts }: Turn, view: StepView, by: string): boolean {
  return stepOf(facts, view).votes.some((vote) => vote.by === by);
}
