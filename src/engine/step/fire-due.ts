// What time brings to a case: its timers that have come due, and the new day.
import type { Case, CaseContext } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import { advance } from '../../machine/advance.ts';
import { caseState } from '../../machine/case-state.ts';
import { dueTimers } from '../../machine/timers/due-timers.ts';
import type { World } from '../../machine/world.ts';
import type { Timer } from '../ports/store-entries.ts';
import type { StepDraft } from './step-draft.ts';
import { DAY_TIMER } from './step-draft.ts';

/** More at one moment is a mistake of the rules or ours. */
const MOST_AT_ONCE = 1000;

/** Fires what is due, the earliest first: at one instant timers go before acts. */
export function fireDue(draft: StepDraft, world: World): void {
  for (let fired = 0; ; fired += 1) {
    const [due] = dueTimers(draft.case, draft.now);
    if (due === undefined) return;
    if (fired === MOST_AT_ONCE) throw new Error(`the timers of ${draft.id} never come to an end: ${due.timer}`);
    const { at: _, ...input } = due;
    draft.take(input, world);
  }
}

/** The day begins for the case. Written down only when it changes something. */
export function beginDay(draft: StepDraft, world: World): void {
  const before = draft.case;
  const advanced = advance(before, { kind: 'day_began' }, draft.now, world);
  if (advanced.kind !== 'advanced') throw new Error(`a day was refused: ${JSON.stringify(advanced)}`);
  if (advanced.reasons.length > 0 || !isAlike(before, advanced.case)) draft.add(advanced);
}

/** But for the day on which its papers were looked at. */
function isAlike(before: Case, after: Case): boolean {
  return before.shape === after.shape && textOf(before.context) === textOf(after.context);
}

function textOf({ judgedOn: _, ...context }: CaseContext): string {
  return JSON.stringify(context);
}

/** Wakes the case when the next day begins where the policy's calendar holds; a case that has ended sleeps. */
export function wakeNextDay(draft: StepDraft, world: World): void {
  if (caseState(draft.case).kind !== 'final') draft.setTimer(dayTimer(draft.now, world));
}

function dayTimer(now: Instant, world: World): Timer {
  const today = world.dayOf(now);
  return { name: DAY_TIMER, generation: today, dueAt: world.endOfDay(today) };
}
