// Whether a running case can go on by other rules: the move is tried on it, and what comes of it is looked at. Nothing is changed.

import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import { advance } from '../../machine/advance.ts';
import type { Started } from '../../machine/advanced.ts';
import { caseState, isSameState, stateName } from '../../machine/case-state.ts';
import type { World } from '../../machine/world.ts';
import { isAskingTheSame } from './is-asking-the-same.ts';
import type { Migration, MigrationChanges, MigrationReason } from './migration.ts';
import { migrationChanges } from './migration-changes.ts';
import { whatIsLost } from './what-is-lost.ts';

const NO_CHANGES: MigrationChanges = {
  added: [],
  closed: [],
  askedAgain: [],
  kept: [],
  lapsed: [],
  due: [],
  deadlines: [],
  papersAdded: [],
  papersDropped: [],
};

/** `world`: by the rules that the case would move to. */
export function judgeMigration(kase: Case, plan: Plan, now: Instant, world: World): Migration {
  const stays = stayingCase(kase) ?? (plan.problems.length > 0 ? mustStay({ reason: 'nobody_approves' }) : undefined);
  if (stays !== undefined) return stays;
  const tried = advance(kase, { kind: 'plan_revised', plan, because: 'migrated' }, now, world);
  if (tried.kind !== 'advanced') throw new Error(`a new plan was ${tried.kind} by case ${kase.id}`);
  const changes = migrationChanges(kase, tried.case);
  const why = whatIsLost(kase, tried, changes);
  if (why.length > 0) return { verdict: 'needs_decision', why, changes };
  return { verdict: isUnaffected(kase, tried, changes) ? 'unaffected' : 'safe', why, changes };
}

/** The answer for a case that stays whatever the rules are; undefined for one that may be moved. */
export function stayingCase(kase: Case): Migration | undefined {
  const state = caseState(kase);
  if (state.kind === 'final') return mustStay({ reason: 'case_ended' });
  const name = stateName(state);
  if (name === 'sent' || name === 'scanning') return mustStay({ reason: 'signed' });
  return kase.context.revision === 0 ? mustStay({ reason: 'not_submitted' }) : undefined;
}

function mustStay(why: MigrationReason): Migration {
  return { verdict: 'must_stay', why: [why], changes: NO_CHANGES };
}

function isUnaffected(kase: Case, { case: moved }: Started, { kept: _, ...changes }: MigrationChanges): boolean {
  if (Object.values(changes).some((list) => list.length > 0)) return false;
  if (kase.context.revision !== moved.context.revision) return false;
  return isSameState(caseState(kase), caseState(moved)) && isAskingTheSame(kase.plan, moved.plan);
}
