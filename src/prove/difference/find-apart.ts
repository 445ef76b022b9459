// What changes beside the decision of a contract: for every case at once, or nothing that decides at all.

import { diffWord } from '../../diagnostics/catalogue/diff-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import type { Bundle, RoleRule } from '../../domain/bundle.ts';
import { withoutPlaces } from './without-places.ts';

export const APART_TOPICS = [
  'letters',
  'people',
  'departments',
  'roles',
  'reasons',
  'calendars',
  'funnel',
  'severities',
  'ignores',
  'titles',
  'policy',
] as const;

export type ApartTopic = (typeof APART_TOPICS)[number];

/** Things of one topic that were added, removed or changed. `names`: their titles, else their ids. */
export type Apart = {
  readonly topic: ApartTopic;
  readonly change: 'added' | 'removed' | 'changed';
  readonly names: readonly string[];
};

/** A thing by its id, what it is called, and what of it counts. */
type Thing = { readonly id: string; readonly title: string; readonly text: string };

type Compared = Readonly<Record<Apart['change'], readonly Thing[]>>;

function compareThings(before: readonly Thing[], after: readonly Thing[]): Compared {
  const [old, now] = [before, after].map((things) => new Map(things.map((thing) => [thing.id, thing])));
  return {
    added: after.filter(({ id }) => !old?.has(id)),
    removed: before.filter(({ id }) => !now?.has(id)),
    changed: after.filter(({ id, text }) => old?.has(id) && old.get(id)?.text !== text),
  };
}

/** Listed apart, since no decision of a contract hangs on it. */
export function findApart(before: Bundle, after: Bundle): readonly Apart[] {
  return APART_TOPICS.flatMap((topic) => {
    const compared = compareThings(thingsOf(before, topic), thingsOf(after, topic));
    return (['added', 'removed', 'changed'] as const).flatMap((change): readonly Apart[] =>
      compared[change].length === 0 ? [] : [{ topic, change, names: compared[change].map(({ title }) => title) }],
    );
  });
}

function thingsOf({ decisions, directory }: Bundle, topic: ApartTopic): readonly Thing[] {
  const { policy } = decisions;
  switch (topic) {
    case 'letters':
      return directory.letters.map((letter) => thing(letter.letter, letter));
    case 'people':
      return directory.people.map((person) => thing(person.person, person));
    case 'departments':
      return directory.departments.map((department) => thing(department.department, department));
    case 'roles':
      return decisions.roles.map((role) => ({ ...thing(role.role, role), text: withoutPlaces(peopleOf(role)) }));
    case 'reasons':
      return directory.reasons.map((reason) => thing(reason.reason, reason));
    case 'calendars':
      return directory.calendars.map((calendar) =>
        thing(calendar.calendar, { ...calendar, title: calendar.title ?? calendar.calendar }),
      );
    case 'funnel':
      return (directory.funnel?.stages ?? []).map((stage) => thing(stage.stage, stage));
    case 'severities':
      return policy.severities.map(({ code, severity }) => ({
        id: String(code),
        title: `${code}: ${severity}`,
        text: severity,
      }));
    case 'ignores':
      return policy.ignores.map((ignore) => {
        const title = `${ignore.code}${ignore.place === undefined ? '' : ` ${ignore.place}`} (${ignore.basis})`;
        return { id: `${ignore.code} ${ignore.place ?? ''}`, title, text: said({ ...ignore, at: undefined }) };
      });
    case 'titles':
      return titled(decisions);
    case 'policy': {
      const { calendar, rates, history, typical, number, language } = policy;
      return Object.entries({ calendar, rates, history, typical, number, language }).map(([id, value]) => ({
        id,
        title: id,
        text: said(value),
      }));
    }
  }
}

/** Titles count here, unlike elsewhere; places never do. */
function said(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner)) ?? '';
}

function thing(id: string, value: { readonly title: string }): Thing {
  return { id, title: value.title, text: said(value) };
}

/** Who is behind a role; which role a `one_of` comes to is a matter of contracts. */
function peopleOf({ resolves, substitutes, ask, calendar }: RoleRule): unknown {
  return {
    resolves: resolves.kind === 'one_of' || resolves.kind === 'person_fact' ? resolves.kind : resolves,
    substitutes,
    ask,
    calendar,
  };
}

type Titled = { readonly title: string; readonly basis?: string; readonly owner?: string };

function titled(decisions: Bundle['decisions']): readonly Thing[] {
  const of = (kind: string, id: string, { title, basis, owner }: Titled): Thing => ({
    id: `${kind} ${id}`,
    title,
    text: said({ title, basis, owner }),
  });
  return [
    { id: 'policy', title: decisions.policy.title, text: decisions.policy.title },
    ...decisions.facts.map((one) => of('fact', one.fact, one)),
    ...decisions.limits.map((one) => of('limit', one.limit, one)),
    ...decisions.clientLists.map((one) => of('list', one.list, one)),
    ...decisions.documents.map((one) => of('document', one.document, one)),
    ...decisions.packages.map((one) => of('package', one.package, one)),
    ...decisions.roles.map((one) => of('role', one.role, one)),
    ...decisions.routes.map((one) => of('route', one.route, one)),
    ...decisions.amendments.map((one) => of('amendment', one.amendment, one)),
  ].filter(({ id }) => id !== '');
}

/** What is otherwise for every case, whatever its contract: deadlines of states, promises, who is asked when nobody is left. */
export function findEverywhere(before: Bundle, after: Bundle, names: RuleNames): readonly InBoth[] {
  const [old, now] = [before.decisions, after.decisions];
  const states = compareThings(statesOf(before), statesOf(after));
  const promises = compareThings(promisesOf(before), promisesOf(after));
  const kinds = ['removed', 'changed', 'added'] as const;
  return [
    ...kinds.flatMap((kind) => promises[kind].map(({ id }) => both(`promise_${kind}`, { name: id }))),
    ...kinds.flatMap((kind) => states[kind].map(({ id }) => both(`state_${kind}`, { state: id }))),
    ...changedTo('last_resort', names.role(old.policy.lastResort), names.role(now.policy.lastResort)),
    ...changedTo('currency', old.policy.currency, now.policy.currency),
    ...confirmations(before, after, names),
  ];
}

function statesOf({ decisions }: Bundle): readonly Thing[] {
  return decisions.states.map((state) => ({
    id: state.state,
    title: state.state,
    text: withoutPlaces({ ...state, who: state.owner }),
  }));
}

function promisesOf({ decisions }: Bundle): readonly Thing[] {
  return decisions.policy.promises.map((one) => ({ id: one.name, title: one.name, text: withoutPlaces(one) }));
}

function confirmations(before: Bundle, after: Bundle, names: RuleNames): readonly InBoth[] {
  const old = new Map(before.decisions.facts.map(({ fact, confirmedBy }) => [fact, confirmedBy]));
  return after.decisions.facts.flatMap(({ fact, title, confirmedBy }) => {
    const was = old.get(fact);
    if (!old.has(fact) || was === confirmedBy) return [];
    const [now, then] = [confirmedBy, was].map((role) =>
      role === undefined ? nobody : { ru: names.role(role), en: names.role(role) },
    );
    return [both('confirmed_by', { fact: title, after: now ?? nobody, before: then ?? nobody })];
  });
}

const nobody: InBoth = { ru: diffWord('nobody', 'ru'), en: diffWord('nobody', 'en') };

function changedTo(key: 'last_resort' | 'currency', before: string, after: string): readonly InBoth[] {
  return before === after ? [] : [both(key, { before, after })];
}

function both(key: Parameters<typeof diffWord>[0], params: NonNullable<Parameters<typeof diffWord>[2]>): InBoth {
  return { ru: diffWord(key, 'ru', params), en: diffWord(key, 'en', params) };
}
