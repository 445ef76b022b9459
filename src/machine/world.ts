// What a case asks of the world around it: people, calendars, rules, the state of papers. The shell supplies it; each answer is
// recorded, so that a replay needs none of it.

import type { WorkingTime } from '../calendar/working-time.ts';
import type { Act, Gate, Sla, StateSla } from '../domain/bundle.ts';
import type { CasePaper } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { CalendarId, DocumentId, FactId, PersonId, ReasonId, RoleId, SlaId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan, PlannedDocument, PlannedPerson } from '../domain/plan.ts';
import type { WaitingState } from '../domain/states.ts';

/** The plan gives the answers by which roles resolve. Nobody of `barred` is among the people. */
export type PeopleQuestion = {
  readonly role: RoleId;
  readonly act: Act;
  /** How many different people are needed at least. */
  readonly wanted: number;
  readonly plan: Plan;
  readonly now: Instant;
  readonly barred: readonly PersonId[];
};

/** Whose head: of somebody, or, when nobody has it yet, of the role's department. Nobody of `barred` is the answer: one level up, at last the last resort. */
export type HeadQuestion = {
  readonly of:
    | { readonly kind: 'person'; readonly person: PersonId }
    | { readonly kind: 'role'; readonly role: RoleId };
  readonly plan: Plan;
  readonly now: Instant;
  readonly barred: readonly PersonId[];
};

/** `passed`: when a gate was passed; a paper that has to hold on a gate is judged as of the day on which it was passed. */
export type PaperQuestion = {
  readonly document: DocumentId;
  readonly paper: Omit<CasePaper, 'state' | 'ground'> | undefined;
  readonly plan: Plan;
  readonly now: Instant;
  readonly passed: (gate: Gate) => Instant | undefined;
};

export type PaperJudgement = Pick<PlannedDocument, 'state'> & { readonly ground: PlannedDocument['ground']['kind'] };

/**
 * Decisions are those pinned to the case, the directory is the newest.
 * All functions are pure for one state of the rules: the same question has the same answer.
 */
export type World = {
  /** Members, for who is away substitutes, at last the last resort; in the order in which they are asked. */
  readonly peopleOf: (question: PeopleQuestion) => readonly PlannedPerson[];
  readonly headOf: (question: HeadQuestion) => readonly PersonId[];
  readonly knowsPerson: (person: PersonId) => boolean;
  readonly knowsRole: (role: RoleId) => boolean;
  /** Whether a person belongs to a role: a member, a substitute, or the head of its department. */
  readonly isInRole: (person: PersonId, role: RoleId, plan: Plan) => boolean;
  readonly isAway: (person: PersonId, now: Instant) => boolean;
  /** The calendar of one person in a role: the person's, else the role's, else its department's, else the policy's. */
  readonly calendarOf: (of: { readonly person?: PersonId; readonly role?: RoleId }) => CalendarId;
  readonly workingTime: (calendar: CalendarId) => WorkingTime;
  readonly sla: (sla: SlaId) => Sla;
  /** The deadline of a state in which a case waits outside its stages. */
  readonly stateSla: (state: WaitingState) => StateSla;
  readonly paperState: (question: PaperQuestion) => PaperJudgement;
  readonly knowsDocument: (document: DocumentId) => boolean;
  readonly knowsReason: (reason: ReasonId) => boolean;
  readonly knowsFact: (fact: FactId) => boolean;
  readonly confirmedBy: (fact: FactId) => RoleId | undefined;
  /** The day of `now` where the policy's calendar holds. */
  readonly dayOf: (now: Instant) => Day;
  /** The moment at which that day ends there. */
  readonly endOfDay: (day: Day) => Instant;
  /** The registration number that comes next; undefined where the policy gives none, and whoever registers says it. */
  readonly nextNumber: (now: Instant) => string | undefined;
  /** The rules promise that nobody gives two visas on one contract. */
  readonly onePersonOneVisa: (plan: Plan) => boolean;
};
