// Puts a step's question: who is asked now, by when, and why now.

import type { AskedPerson, CaseStep, ContentItem } from '../../domain/case.ts';
import type { AskedBecause } from '../../domain/case-record.ts';
import type { PersonId } from '../../domain/ids.ts';
import { barredPeople } from '../steps/barred.ts';
import { countedVotes, stepOf } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import { startStepClock } from '../timers/step-clock.ts';
import type { Turn } from './turn.ts';
import { note, notifyCurator } from './turn.ts';

export type Why = { readonly because: AskedBecause; readonly items: readonly ContentItem[] };

/** The step as it is when its question is put anew: other people perhaps, a clock that starts now. Who had it keeps it. */
export function askStep(turn: Turn, view: StepView, { because, items }: Why): CaseStep {
  const step = stepOf(turn.facts, view);
  const isArbiter = because === 'arbiter';
  const resolved = resolvePeople(turn, view, { for: isArbiter ? 'arbiter' : 'step', outcome: `people:${view.key}` });
  if (isArbiter) sayArbiter(turn, view);
  const asked = because === 'returned' ? withReturners(turn, view, resolved) : resolved;
  const timed = startStepClock(turn, view, asked);
  const { arbiter: _, dueAt: __, undated: ___, left: ____, because: _____, ...kept } = step;
  note(turn, {
    reason: 'asked',
    step: view.key,
    people: asked,
    revision: turn.facts.revision,
    ...(timed.dueAt === undefined ? {} : { dueAt: timed.dueAt }),
    because,
    items,
  });
  return {
    ...kept,
    status: view.act === 'advise' ? 'told' : 'asked',
    generation: step.generation + 1,
    revision: turn.facts.revision,
    asked,
    ...(isArbiter ? { arbiter: true } : {}),
    taken: isArbiter ? [] : step.taken.filter(({ by }) => asked.some(({ person }) => person === by)),
    since: turn.now,
    ...timed,
    fired: [],
  };
}

/** Who returned it is asked again, also where others of the role would be asked today: a colleague it was handed to, a substitute. */
function withReturners(turn: Turn, view: StepView, people: readonly AskedPerson[]): readonly AskedPerson[] {
  const { facts, world, now } = turn;
  const barred = barredFrom(turn, view);
  const returners = stepOf(facts, view).asked.filter(
    ({ person }) =>
      !barred.includes(person) &&
      !people.some((one) => one.person === person) &&
      facts.remarks.some(({ step, from, by }) => step === view.key && from === 'return' && by === person),
  );
  if (returners.length === 0) return people;
  const here = turn.outcomes.ask(`returners:${view.key}`, () =>
    returners.filter(({ person }) => !world.isAway(person, now)).map(({ person }) => person),
  );
  return [...returners.filter(({ person }) => here.includes(person)), ...people];
}

function sayArbiter(turn: Turn, { key }: StepView): void {
  note(turn, { reason: 'arbiter', step: key, role: turn.plan.onReturn.then, rounds: turn.facts.rounds });
  notifyCurator(turn, 'arbiter_asked', key);
}

/** `outcome`: the name under which the answer is recorded. */
export type Resolving = { readonly for: 'step' | 'arbiter'; readonly outcome: string };

/** Who is asked, as the world has it now. */
export function resolvePeople(turn: Turn, view: StepView, resolving: Resolving): readonly AskedPerson[] {
  const { world, plan, now } = turn;
  const isArbiter = resolving.for === 'arbiter';
  const roles = isArbiter ? [plan.onReturn.then] : view.roles;
  const barred = barredFrom(turn, view);
  const wanted = isArbiter || roles.length > 1 ? 1 : view.atLeast;
  return turn.outcomes.ask(resolving.outcome, (): readonly AskedPerson[] =>
    distinct(
      roles.flatMap((role) =>
        world
          .peopleOf({ role, act: view.act, wanted, plan, now, barred })
          .map((one): AskedPerson => ({ ...one, role })),
      ),
    ),
  );
}

/** Own contract; and where the rules promise one visa a person, who has given one in another step. */
export function barredFrom({ facts, views }: Turn, view: StepView): readonly PersonId[] {
  if (view.act !== 'approve') return [];
  const own = barredPeople(facts.people);
  if (facts.oneVisa !== true) return own;
  const elsewhere = views.all
    .filter((other) => other.key !== view.key && other.act === 'approve')
    .flatMap((other) => countedVotes(facts, other).map(({ by }) => by));
  return [...own, ...elsewhere];
}

function distinct(people: readonly AskedPerson[]): readonly AskedPerson[] {
  return people.filter((one, index) => people.findIndex(({ person }) => person === one.person) === index);
}
