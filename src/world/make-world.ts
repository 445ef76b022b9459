// The world of a case, made from a bundle: its people, calendars, deadlines and papers as the rules have them.

import { compileCalendar } from '../calendar/compile-calendar.ts';
import { dayOf } from '../calendar/day-of.ts';
import { instantOf } from '../calendar/instant-of.ts';
import type { WorkingTime } from '../calendar/working-time.ts';
import { BUILT_IN_FACTS } from '../decide/compile/built-in-facts.ts';
import { compileRules } from '../decide/compile/compile-rules.ts';
import { documentState } from '../decide/documents/document-state.ts';
import { directoryIndex, headsAbove, isAway } from '../decide/people/directory-index.ts';
import type { Bundle, PromiseRule } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import { addDays } from '../domain/day.ts';
import type { CalendarId, PersonId, RoleId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { nextNumber } from '../domain/next-number.ts';
import type { Plan } from '../domain/plan.ts';
import type { HeadQuestion, PaperJudgement, PaperQuestion, PeopleQuestion, World } from '../machine/world.ts';
import { mayHold } from './may-hold.ts';
import { departmentOfRole, isOfRole, peopleInRole, planRoles, ruleBehind } from './plan-roles.ts';

export type WorldOf = {
  /** Decisions as pinned to the case, the directory as it is now: they may come from two revisions of the rules. */
  readonly bundle: Bundle;
  /** How many questions somebody has open: roles with `ask: least_loaded` ask whoever has the fewest. Everybody is asked when absent. */
  readonly openSteps?: (person: PersonId) => number;
};

/** Fails where the bundle contradicts itself: a deadline, a calendar or a state that it names and does not hold. */
export function makeWorld({ bundle, openSteps }: WorldOf): World {
  const { decisions, directory } = bundle;
  const slas = new Map(decisions.slas.map((sla) => [sla.sla, sla]));
  const states = new Map(decisions.states.map((state) => [state.state, state]));
  const calendars = new Map(directory.calendars.map((calendar) => [calendar.calendar, calendar]));
  const documents = new Set(decisions.documents.map(({ document }) => document));
  const facts = new Map(decisions.facts.map((fact) => [fact.fact, fact]));
  const reasons = new Set(directory.reasons.map(({ reason }) => reason));
  const roles = new Set(decisions.roles.map(({ role }) => role));
  const index = directoryIndex(directory);
  const workingTime = (calendar: CalendarId): WorkingTime =>
    compileCalendar(held(calendars.get(calendar), `calendar ${calendar}`));
  const office = workingTime(decisions.policy.calendar);
  const today = (now: Instant): Day => dayOf(office, now);
  return {
    peopleOf: (question) => peopleOf(bundle, question, today(question.now), openSteps),
    headOf: (question) => headOf(bundle, question, today(question.now)),
    knowsPerson: (person) => index.people.has(person),
    knowsRole: (role) => roles.has(role),
    isInRole: (person, role, plan) => isOfRole(planRoles(bundle, plan), role, person),
    isAway: (person, now) => isAway(index, person, today(now)),
    calendarOf: (of) => calendarOf(bundle, of),
    workingTime,
    sla: (sla) => held(slas.get(sla), `deadline ${sla}`),
    stateSla: (state) => held(states.get(state), `state ${state}`),
    paperState: (question) => paperState(bundle, question, today),
    knowsDocument: (document) => documents.has(document),
    knowsReason: (reason) => reasons.has(reason),
    knowsFact: (fact) => facts.has(fact),
    confirmedBy: (fact) => facts.get(fact)?.confirmedBy,
    dayOf: today,
    endOfDay: (day) => instantOf(addDays(day, 1), 0, office.zone.name),
    // Whoever has a register of what was given says what follows it; elsewhere every contract is the first.
    nextNumber: (now) => nextNumber(decisions.policy, today(now), { after: 0 })?.number,
    onePersonOneVisa: (plan) => decisions.policy.promises.some((promise) => isOneVisa(bundle, promise, plan)),
  };
}

function held<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the rules do not hold ${name}`);
  return value;
}

function peopleOf(
  bundle: Bundle,
  { role, wanted, plan, barred }: PeopleQuestion,
  day: Day,
  openSteps: WorldOf['openSteps'],
): ReturnType<World['peopleOf']> {
  const roles = planRoles(bundle, plan);
  const people = peopleInRole(roles, role, { wanted, day, barred });
  if (openSteps === undefined || ruleBehind(roles, role)?.ask !== 'least_loaded') return people;
  // Sorting is stable: among equals the directory's order decides.
  return [...people].sort((a, b) => openSteps(a.person) - openSteps(b.person)).slice(0, wanted);
}

/** The nearest head up the departments who may be told and is not away; at last the last resort. */
function headOf(bundle: Bundle, { of, plan, barred }: HeadQuestion, day: Day): readonly PersonId[] {
  const roles = planRoles(bundle, plan);
  const { directory } = roles;
  const department =
    of.kind === 'person' ? directory.people.get(of.person)?.department : departmentOfRole(roles, of.role);
  // Who has the step is not their own head; nor is the only one asked in a role.
  const own = of.kind === 'person' ? [of.person] : soleMember(bundle, of.role, plan, day);
  const head = headsAbove(directory, department).find(
    (person) => !own.includes(person) && !barred.includes(person) && !isAway(directory, person, day),
  );
  if (head !== undefined) return [head];
  const { lastResort } = bundle.decisions.policy;
  return peopleInRole(roles, lastResort, { wanted: 1, day, barred }).map(({ person }) => person);
}

function soleMember(bundle: Bundle, role: RoleId, plan: Plan, day: Day): readonly PersonId[] {
  const people = peopleInRole(planRoles(bundle, plan), role, { wanted: 1, day, barred: [] });
  return people.length === 1 ? people.map(({ person }) => person) : [];
}

function calendarOf(
  { decisions, directory }: Bundle,
  { person, role }: { readonly person?: PersonId; readonly role?: RoleId },
): CalendarId {
  const { people, departments } = directoryIndex(directory);
  const personal = person === undefined ? undefined : people.get(person);
  if (personal?.calendar !== undefined) return personal.calendar;
  const rule = decisions.roles.find((one) => one.role === role);
  if (rule?.calendar !== undefined) return rule.calendar;
  const department = rule?.resolves.kind === 'department' ? rule.resolves.department : personal?.department;
  const inDepartment = department === undefined ? undefined : departments.get(department)?.calendar;
  return inDepartment ?? decisions.policy.calendar;
}

/** A paper that has to hold on a gate which was passed is judged as of that day, any other as of today. */
function paperState(
  bundle: Bundle,
  { document, paper, plan, now, passed }: PaperQuestion,
  today: (now: Instant) => Day,
): PaperJudgement {
  const rule = held(compileRules(bundle, plan.asOf).documents.get(document), `document ${document}`);
  const on = rule.holds === undefined ? undefined : passed(rule.holds.on);
  const signBy = plan.answers.get(BUILT_IN_FACTS.signBy);
  const { state, ground } = documentState(rule, paper === undefined ? undefined : { ...paper, document }, {
    asOf: today(on ?? now),
    signBy: signBy?.kind === 'value' && typeof signBy.value === 'number' ? (signBy.value as Day) : undefined,
    limited: rule.limit === undefined ? undefined : plan.answers.get(rule.limit),
  });
  return { state, ground: ground.kind };
}

/** A promise for some contracts counts where its condition holds, or may. */
function isOneVisa(bundle: Bundle, { promise, for: when }: PromiseRule, plan: Plan): boolean {
  if (promise.kind !== 'never' || promise.what !== 'same_person_twice') return false;
  return when === undefined || mayHold(bundle, when, plan);
}
