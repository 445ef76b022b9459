// Whom a case waits for outside its open stages, and until when: states by their own deadlines, gates by the one for the client.

import type { StateSla } from '../../domain/bundle.ts';
import type { CaseState, CaseWaiting, GateName, TimerPurpose } from '../../domain/case.ts';
import type { CalendarId, PersonId } from '../../domain/ids.ts';
import type { WaitingState } from '../../domain/states.ts';
import { isSameState } from '../case-state.ts';
import type { Clock, Strike } from '../timers/clock.ts';
import { startClock } from '../timers/clock.ts';
import { timerName } from '../timers/timer-name.ts';
import type { World } from '../world.ts';
import type { DayOfTurn } from './keep-people.ts';
import type { Turn } from './turn.ts';
import { dropTimers, note, notifyCurator } from './turn.ts';

/** A gate holds papers and answers back that the client, or somebody the curator has to move, owes. */
const GATE_DEADLINE: WaitingState = 'waiting_for_client';

export function settleWaiting(turn: Turn, before: CaseState | undefined, after: CaseState, day: DayOfTurn): void {
  const { waiting } = turn.facts;
  const isSame = before !== undefined && isSameState(before, after);
  if (isSame && waiting !== undefined) keepWaiting(turn, waiting, day);
  if (isSame) return;
  dropTimers(turn, ({ purpose }) => 'state' in purpose);
  const { waiting: _, ...facts } = turn.facts;
  const state = waitedIn(after);
  turn.facts = state === undefined ? facts : { ...facts, waiting: startWaiting(turn, state) };
}

type WaitedIn = Pick<CaseWaiting, 'state' | 'at'>;

function waitedIn(state: CaseState): WaitedIn | undefined {
  if (state.kind === 'waiting') return { state: state.state, at: state.at };
  return state.kind === 'stage' && state.at === 'gate' ? { state: state.stage, at: 'gate' } : undefined;
}

/** The deadline by which a state or gate is judged; gates are the curator's. */
export function waitingRule(world: World, { state, at }: WaitedIn): StateSla {
  if (at === 'gate') return { ...world.stateSla(GATE_DEADLINE), owner: 'curator' };
  return world.stateSla(state as WaitingState);
}

function startWaiting(turn: Turn, waited: WaitedIn): CaseWaiting {
  const found = turn.outcomes.ask('waiting', () => {
    const rule = waitingRule(turn.world, waited);
    const people = ownersOf(turn, rule.owner);
    const time = turn.world.workingTime(waitingCalendar(turn.world, rule.owner, people));
    return { owner: rule.owner, people, clock: startClock(time, turn.now, { ...rule, percents: [] }) };
  });
  const { owner, people, clock } = found;
  if (people.length === 0) notifyCurator(turn, 'nobody_left', waited.state);
  return { ...waited, owner, people, since: turn.now, ...wind(turn, waited.state, clock) };
}

/** Owners follow the curator and, day by day, absences; the deadline stays, or comes once its calendar lists the year. */
function keepWaiting(turn: Turn, waiting: CaseWaiting, day: DayOfTurn): void {
  const isMoved = waiting.owner === 'curator' && waiting.people[0] !== turn.facts.people.curator;
  const isNew = day === 'new' && waiting.owner !== 'curator' && waiting.owner !== 'initiator';
  const people = isMoved || isNew ? turn.outcomes.ask('owners', () => ownersOf(turn, waiting.owner)) : waiting.people;
  const clock =
    day === 'new' && waiting.undated !== undefined
      ? turn.outcomes.ask('clock:waiting', () => {
          const rule = waitingRule(turn.world, waiting);
          const time = turn.world.workingTime(waitingCalendar(turn.world, rule.owner, people));
          return startClock(time, turn.now, { ...rule, percents: [] });
        })
      : undefined;
  if (people === waiting.people && clock === undefined) return;
  const { undated: _, ...dated } = waiting;
  turn.facts = {
    ...turn.facts,
    waiting: clock === undefined ? { ...waiting, people } : { ...dated, people, ...wind(turn, waiting.state, clock) },
  };
}

function ownersOf({ facts, world, plan, now }: Turn, owner: CaseWaiting['owner']): readonly PersonId[] {
  if (owner === 'curator') return [facts.people.curator];
  if (owner === 'initiator') return [facts.people.initiator];
  const people = world.peopleOf({ role: owner, act: 'perform', wanted: 1, plan, now, barred: [] });
  return people.map(({ person }) => person);
}

/** The owner's calendar where there is one owner, else the role's. */
export function waitingCalendar(world: World, owner: CaseWaiting['owner'], people: readonly PersonId[]): CalendarId {
  const [only, ...others] = people;
  const person = only !== undefined && others.length === 0 ? { person: only } : {};
  const role = owner === 'curator' || owner === 'initiator' ? {} : { role: owner };
  return world.calendarOf({ ...person, ...role });
}

function wind(
  turn: Turn,
  state: WaitingState | GateName,
  { strikes, dueAt, undated }: Clock,
): Pick<CaseWaiting, 'dueAt' | 'undated'> {
  for (const { at, strike } of strikes) {
    const purpose = purposeOf(state, strike);
    if (purpose !== undefined) turn.timers[timerName(purpose)] = { at, generation: turn.seq, purpose };
  }
  if (undated !== undefined) {
    note(turn, { reason: 'calendar_ends', ...undated, of: state });
    notifyCurator(turn, 'calendar_ends', state);
    return { undated };
  }
  return dueAt === undefined ? {} : { dueAt };
}

function purposeOf(state: WaitingState | GateName, strike: Strike): TimerPurpose | undefined {
  switch (strike.kind) {
    case 'remind':
      return { kind: 'state_remind', state, line: strike.line };
    case 'deadline':
      return { kind: 'state_deadline', state };
    case 'escalate':
      return { kind: 'state_escalate', state, line: strike.line, to: strike.to };
    case 'take':
      return undefined;
  }
}
