// The clock of a step's question: started, stopped by a pause, and going on with what was left.

import { remainingMinutes } from '../../calendar/remaining-minutes.ts';
import type { AskedPerson, CaseStep, TimerPurpose } from '../../domain/case.ts';
import type { CalendarId } from '../../domain/ids.ts';
import type { Turn } from '../settle/turn.ts';
import { dropStepTimers, note, notifyCurator } from '../settle/turn.ts';
import type { StepView } from '../steps/step-view.ts';
import type { World } from '../world.ts';
import type { Clock, ClockRules, Strike } from './clock.ts';
import { resumeClock, startClock } from './clock.ts';
import { timerName } from './timer-name.ts';

type Timed = Pick<CaseStep, 'dueAt' | 'undated'>;

/** Starts the clock of a step that is asked now; sets its timers. Nothing for a step without a deadline. */
export function startStepClock(turn: Turn, view: StepView, asked: readonly AskedPerson[]): Timed {
  dropStepTimers(turn, view.key);
  const { world, now } = turn;
  const clock = turn.outcomes.ask(`clock:${view.key}`, (): Clock => {
    const rules = clockRules(world, view);
    return rules === undefined
      ? { strikes: [] }
      : startClock(world.workingTime(calendarFor(world, view, asked)), now, rules);
  });
  return wind(turn, view, clock, []);
}

/** What is left of a question's time when the case is paused. */
export function stopStepClock(turn: Turn, view: StepView, step: CaseStep): Pick<CaseStep, 'left'> {
  const { world, now } = turn;
  const { dueAt } = step;
  const takeAt = turn.timers[timerName({ kind: 'take', step: view.key, who: 'asked' })]?.at;
  dropStepTimers(turn, view.key);
  if (dueAt === undefined) return {};
  const left = turn.outcomes.ask(`left:${view.key}`, () => {
    const time = world.workingTime(calendarFor(world, view, step.asked));
    const due = remainingMinutes(time, now, dueAt);
    const take = takeAt === undefined ? undefined : remainingMinutes(time, now, takeAt);
    // Both lie in a listed year: the deadline was counted on the same calendar.
    return {
      dueMinutes: due.ok ? due.minutes : 0,
      ...(take?.ok === true ? { takeMinutes: take.minutes } : {}),
    };
  });
  return { left };
}

export function resumeStepClock(turn: Turn, view: StepView, step: CaseStep): Timed {
  const { left } = step;
  const { world, now } = turn;
  if (left === undefined) return {};
  const clock = turn.outcomes.ask(`clock:${view.key}`, (): Clock => {
    const rules = clockRules(world, view);
    return rules === undefined
      ? { strikes: [] }
      : resumeClock(world.workingTime(calendarFor(world, view, step.asked)), now, left, rules);
  });
  return wind(turn, view, clock, step.fired);
}

/** Sets the timers of a clock, without those that have struck before. */
function wind(turn: Turn, view: StepView, clock: Clock, fired: readonly string[]): Timed {
  for (const { at, strike } of clock.strikes) {
    const purpose = purposeOf(view, strike);
    const name = timerName(purpose);
    if (!fired.includes(name)) turn.timers[name] = { at, generation: turn.seq, purpose };
  }
  if (clock.undated !== undefined) {
    note(turn, { reason: 'calendar_ends', ...clock.undated, of: view.key });
    notifyCurator(turn, 'calendar_ends', view.key);
    return { undated: clock.undated };
  }
  return clock.dueAt === undefined ? {} : { dueAt: clock.dueAt };
}

function purposeOf({ key }: StepView, strike: Strike): TimerPurpose {
  return { ...strike, step: key };
}

export function clockRules(world: World, { sla, planned }: StepView): ClockRules | undefined {
  if (sla === undefined) return undefined;
  const rule = world.sla(sla);
  const take = planned?.take ?? rule.take;
  return {
    allow: planned?.allow ?? rule.allow,
    percents: planned?.percents ?? [],
    ...(take === undefined ? {} : { take }),
    remind: rule.remind,
    escalate: rule.escalate,
  };
}

/** The calendar of the only person asked, else the one that the plan names for the step. */
export function calendarFor(world: World, view: StepView, asked: readonly AskedPerson[]): CalendarId {
  const [only, ...others] = asked;
  return only !== undefined && others.length === 0
    ? world.calendarOf({ person: only.person, role: only.role })
    : view.calendar;
}
