// The world of a scene: a small company in Moscow, whose people, absences and papers a test can change.

import { compileCalendar } from '../../src/calendar/compile-calendar.ts';
import { dayOf } from '../../src/calendar/day-of.ts';
import { instantOf } from '../../src/calendar/instant-of.ts';
import type { Sla, StateSla } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Calendar } from '../../src/domain/directory.ts';
import type { Duration } from '../../src/domain/duration.ts';
import { parseDuration } from '../../src/domain/duration.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { PlannedPerson } from '../../src/domain/plan.ts';
import type { WaitingState } from '../../src/domain/states.ts';
import type { PaperJudgement, PaperQuestion, PeopleQuestion, World } from '../../src/machine/world.ts';
import { defaultCalendar } from '../calendar/calendar-of.ts';
import { brandId, placeIn } from '../generators/brand-id.ts';

const at = placeIn('rules/sla.yaml');

/** What a test may change. Days of absence are ISO days, both in. */
export type Company = {
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly substitutes: Readonly<Record<string, readonly string[]>>;
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly away: Readonly<Record<string, readonly [Day, Day]>>;
  readonly confirmed_by: Readonly<Record<string, string>>;
  readonly one_visa: boolean;
  /** Documents of which the rules want 1C's word. */
  readonly onec: readonly string[];
  /** Which the policy gives; undefined: it gives none. */
  readonly next_number: string | undefined;
  readonly calendar: Calendar;
  readonly sla: Partial<Pick<Sla, 'remind' | 'escalate'>>;
  readonly state_sla: Partial<Record<WaitingState, Partial<StateSla>>>;
};

export const COMPANY: Company = {
  roles: {
    legal: ['kuznetsov', 'stepanova'],
    finance: ['vasileva'],
    director: ['gromov'],
    committee: ['orlova', 'volkov', 'lazareva'],
    data_protection: ['fomin'],
    reception: ['zhukova'],
    archive: ['egorova'],
  },
  substitutes: { legal: ['belova'], finance: ['titov'], committee: ['sidorov'] },
  heads: {
    kuznetsov: ['belova'],
    stepanova: ['belova'],
    legal: ['belova'],
    vasileva: ['orlova'],
    finance: ['orlova'],
    curator: ['nikitina'],
  },
  away: {},
  confirmed_by: { own_form: 'legal' },
  one_visa: false,
  onec: [],
  next_number: undefined,
  calendar: defaultCalendar('moscow'),
  sla: {},
  state_sla: {},
};

const REMIND: Sla['remind'] = [
  { kind: 'before', by: duration('4 working hours') },
  { kind: 'at_deadline' },
  { kind: 'after', by: duration('1 working day'), every: duration('1 working day') },
];
const ESCALATE: Sla['escalate'] = [{ after: duration('1 working day'), to: 'head' }];

export function duration(text: string): Duration {
  const parsed = parseDuration(text);
  if (parsed === undefined) throw new Error(`no duration: ${text}`);
  return parsed;
}

const DOCUMENTS = ['charter', 'extract', 'proxy', 'bank_card'];
const REASONS = ['proxy_expired', 'price_mismatch'];

/** Papers are judged by `until` alone: without it they are valid; `proxy` needs it. */
function paperState({ document, paper, now, passed }: PaperQuestion, company: Company): PaperJudgement {
  if (paper === undefined || !paper.received) {
    return paper?.promised === undefined
      ? { state: 'missing', ground: 'not_received' }
      : { state: 'promised', ground: 'promised' };
  }
  if (paper.invalid === true) return { state: 'invalid', ground: 'onec' };
  if (company.onec.includes(document)) {
    return paper.invalid === false ? { state: 'valid', ground: 'onec' } : { state: 'received', ground: 'onec_unknown' };
  }
  if (paper.until === undefined) {
    return document === 'proxy'
      ? { state: 'received', ground: 'date_needed' }
      : { state: 'valid', ground: 'no_shelf_life' };
  }
  const on = document === 'extract' ? passed({ kind: 'start' }) : undefined;
  const day = dayOf(compileCalendar(company.calendar), on ?? now);
  return { state: paper.until < day ? 'expired' : 'valid', ground: 'date' };
}

function peopleOf({ role, now, barred }: PeopleQuestion, company: Company): readonly PlannedPerson[] {
  const day = dayOf(compileCalendar(company.calendar), now);
  const isAway = (person: string): boolean => {
    const [from, until] = company.away[person] ?? [];
    return from !== undefined && until !== undefined && from <= day && day <= until;
  };
  const isFree = (person: string): boolean => !isAway(person) && !barred.some((one) => one === person);
  const members = company.roles[role] ?? [];
  const free = members.filter(isFree).map((person): PlannedPerson => ({ person: brandId(person), as: 'member' }));
  const standIns = (company.substitutes[role] ?? []).filter(isFree);
  const gone = members.filter(isAway);
  const substitutes = gone.slice(0, standIns.length).map(
    (insteadOf, index): PlannedPerson => ({
      person: brandId(standIns[index] ?? ''),
      as: 'substitute',
      insteadOf: brandId(insteadOf),
    }),
  );
  const found = [...free, ...substitutes];
  if (found.length > 0) return found;
  return (company.roles['director'] ?? [])
    .filter(isFree)
    .map((person): PlannedPerson => ({ person: brandId(person), as: 'last_resort' }));
}

export function worldOf(company: Company): World {
  const time = compileCalendar(company.calendar);
  const everybody = new Set([
    ...Object.values(company.roles).flat(),
    ...Object.values(company.substitutes).flat(),
    ...Object.values(company.heads).flat(),
    'curator',
    'initiator',
  ]);
  const isAway = (person: string, day: Day): boolean => {
    const [from, until] = company.away[person] ?? [];
    return from !== undefined && until !== undefined && from <= day && day <= until;
  };
  return {
    peopleOf: (question) => peopleOf(question, company),
    headOf: ({ of, barred }) => {
      const heads = company.heads[of.kind === 'person' ? of.person : of.role] ?? [];
      const found = heads.filter((head) => !barred.some((one) => one === head));
      return (found.length > 0 ? found : (company.roles['director'] ?? [])).map((person) => brandId<PersonId>(person));
    },
    knowsPerson: (person) => everybody.has(person),
    knowsRole: (role) => role in company.roles,
    isInRole: (person, role) =>
      [company.roles[role], company.substitutes[role], company.heads[role]].some((people) => people?.includes(person)),
    isAway: (person, now) => isAway(person, dayOf(time, now)),
    calendarOf: () => company.calendar.calendar,
    workingTime: () => time,
    sla: (sla) => ({
      sla,
      take: duration('4 working hours'),
      allow: duration('2 working days'),
      remind: REMIND,
      escalate: ESCALATE,
      at,
      ...company.sla,
    }),
    stateSla: (state) => ({
      state,
      owner: state === 'signing' || state === 'scanning' ? brandId('reception') : 'curator',
      allow: duration('3 working days'),
      remind: [{ kind: 'at_deadline' }],
      escalate: ESCALATE,
      at,
      ...company.state_sla[state],
    }),
    paperState: (question) => paperState(question, company),
    knowsDocument: (document) => DOCUMENTS.includes(document),
    knowsReason: (reason) => REASONS.includes(reason),
    knowsFact: (fact) => ['amount', 'own_form', 'term'].includes(fact),
    confirmedBy: (fact) => {
      const role = company.confirmed_by[fact];
      return role === undefined ? undefined : brandId(role);
    },
    dayOf: (now) => dayOf(time, now),
    endOfDay: (day) => instantOf(addDays(day, 1), 0, company.calendar.timeZone),
    nextNumber: () => company.next_number,
    onePersonOneVisa: () => company.one_visa,
  };
}
