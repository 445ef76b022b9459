// Verdicts that outlive a change, and verdicts that do not: each with its reason.

import type { CaseContext, Vote } from '../../domain/case.ts';
import { coveredChanges } from '../content/content-changes.ts';
import { isBarred } from '../steps/barred.ts';
import { countedVotes, doesCount, stepOf } from '../steps/is-met.ts';
import type { StepView, StepViews } from '../steps/step-view.ts';
import type { Turn } from './turn.ts';
import { note } from './turn.ts';

/** `all`: people want to know what is kept although nothing changed (after rework). */
export type Saying = 'all' | 'changes';

export function sayWhatCounts(turn: Turn, before: CaseContext, viewsBefore: StepViews, saying: Saying): void {
  const { facts, views } = turn;
  const isChanged = before.revision !== facts.revision || before.people !== facts.people;
  const isAsked = isChanged || saying === 'all';
  // Nothing else makes a verdict lapse: what is covered, who may give it, another plan, a stage that is repeated.
  if (!isAsked && views === viewsBefore && before.rounds === facts.rounds) return;
  for (const view of turn.views.all) {
    const was = viewsBefore.byKey.get(view.key);
    if (was === undefined) continue;
    const counted = countedVotes(before, was);
    if (counted.length === 0) continue;
    for (const vote of counted) sayIfLapsed(turn, view, vote);
    const kept = counted.filter((vote) => isOnFile(turn, view, vote.by) && doesCount(turn.facts, view, vote));
    if (kept.length > 0 && isAsked) {
      note(turn, { reason: 'kept', step: view.key, by: kept.map(({ by }) => by) });
    }
  }
}

function sayIfLapsed(turn: Turn, view: StepView, vote: Vote): void {
  const { facts } = turn;
  if (!isOnFile(turn, view, vote.by)) {
    note(turn, { reason: 'verdict_lapsed', step: view.key, by: vote.by, because: 'stage_repeated', items: [] });
    return;
  }
  if (doesCount(facts, view, vote)) return;
  const items = coveredChanges(facts, view.covers, vote.revision);
  note(turn, {
    reason: 'verdict_lapsed',
    step: view.key,
    by: vote.by,
    because: lapsedBecause(turn, view, vote),
    items,
  });
}

function lapsedBecause({ facts }: Turn, view: StepView, { by, role }: Vote): 'own_contract' | 'other_role' | 'changed' {
  if (isBarred(facts, view, by)) return 'own_contract';
  return view.roles.includes(role) ? 'changed' : 'other_role';
}

/** Votes are only ever replaced by a later one of the same person, or given up with their stage. */
function isOnFile({ facts }: Turn, view: StepView, by: string): boolean {
  return stepOf(facts, view).votes.some((vote) => vote.by === by);
}
