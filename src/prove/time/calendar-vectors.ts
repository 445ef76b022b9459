// On which calendars the steps of a route are counted: that of the only person asked, who depends on the contract and on who is away.

import { compileRules } from '../../decide/compile/compile-rules.ts';
import type { CompiledRules } from '../../decide/compile/compiled-rules.ts';
import { directoryIndex } from '../../decide/people/directory-index.ts';
import { calendarOf } from '../../decide/plan/plan-stages.ts';
import type { CalendarId, FactId, PersonId, RoleId } from '../../domain/ids.ts';
import type { PlannedRole } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import { candidatesOf } from '../people/candidates.ts';
import type { Setting } from '../people/setting.ts';
import { plannedIn } from '../people/setting.ts';
import type { Slice } from '../people/settings.ts';
import { settingsFor } from '../people/settings.ts';
import { finalRoles } from '../people/voter-cases.ts';
import type { SettledRoute, SettledStep } from '../plans/settled-routes.ts';
import type { CalendarOf } from './timed-stages.ts';

/** One way in which the steps of a route come to their calendars: for whom, on which days. Without a setting everybody has the same. */
export type CalendarVector = {
  readonly calendarOf: CalendarOf;
  readonly region: Node;
  readonly setting?: Setting;
  readonly slice?: Slice;
};

type Sensitive = {
  readonly role: RoleId;
  /** How many calendars it may be counted on. */
  readonly calendars: number;
  /** Everybody who could be asked, and the facts that name them. */
  readonly people: ReadonlySet<PersonId>;
  readonly facts: readonly FactId[];
  readonly wanted: { readonly act: 'approve' | 'perform'; readonly wanted: number };
};

/** Every combination of calendars that some contract of the route can meet. */
export function calendarVectors(proof: Proof, route: SettledRoute): readonly CalendarVector[] {
  const rules = compileRules(proof.bundle, proof.asOf);
  const fixed = new Map<RoleId, CalendarId>();
  const sensitive = new Map<string, Sensitive>();
  for (const step of route.steps) {
    const { act, roles } = step.rule;
    if ((act !== 'approve' && act !== 'perform') || roles.length > 1) continue;
    for (const role of finalRoles(proof, roles, step.needed).flatMap((final) => final.roles)) {
      const [only, ...more] = calendarsOf(proof, rules, role);
      if (only !== undefined && more.length === 0) fixed.set(role, only);
      else
        sensitive.set(
          keyOf(role, step),
          sensitiveRole(proof, role, more.length + 1, { act, wanted: step.rule.atLeast }),
        );
    }
  }
  const { calendar } = proof.bundle.decisions.policy;
  const plain: CalendarOf = (_, [role, ...more]) =>
    role === undefined || more.length > 0 ? calendar : (fixed.get(role) ?? calendar);
  if (sensitive.size === 0) return [{ calendarOf: plain, region: ALL }];
  return settled(proof, rules, sensitive).map(({ calendars, ...rest }) => ({
    ...rest,
    calendarOf: (step, roles) => {
      const [role] = roles;
      const own = role === undefined || roles.length > 1 ? undefined : calendars.get(keyOf(role, step));
      return own ?? plain(step, roles);
    },
  }));
}

function sensitiveRole({ bundle }: Proof, role: RoleId, calendars: number, wanted: Sensitive['wanted']): Sensitive {
  const both = [role, bundle.decisions.policy.lastResort];
  const { lists, facts } = candidatesOf(bundle, directoryIndex(bundle.directory), both);
  return { role, calendars, people: new Set(lists.flatMap((list) => [...list.people])), facts: [...facts], wanted };
}

function keyOf(role: RoleId, { rule }: SettledStep): string {
  return `${role} ${rule.act} ${rule.atLeast}`;
}

/** The calendars on which a role may be counted, whoever is asked. */
function calendarsOf(proof: Proof, rules: CompiledRules, role: RoleId): readonly CalendarId[] {
  const { bundle } = proof;
  const { lists, personFacts } = candidatesOf(bundle, directoryIndex(bundle.directory), [
    role,
    bundle.decisions.policy.lastResort,
  ]);
  const people =
    personFacts.size > 0
      ? bundle.directory.people.map(({ person }) => person)
      : lists.flatMap((list) => [...list.people]);
  const planned = (asked: readonly PersonId[]): PlannedRole => ({
    asked: role,
    role,
    people: asked.map((person) => ({ person, as: 'member' })),
    excluded: [],
    because: [],
  });
  const found = [[], ...[...new Set(people)].map((person) => [person])].map((asked) =>
    calendarOf({ rules }, [planned(asked)]),
  );
  return [...new Set(found)];
}

type Vector = {
  readonly calendars: ReadonlyMap<string, CalendarId>;
  readonly region: Node;
  readonly setting: Setting;
  readonly slice: Slice;
};

const known = new WeakMap<Proof, Map<string, readonly Vector[]>>();

/** Routes with the same roles share what was found. */
function settled(proof: Proof, rules: CompiledRules, sensitive: ReadonlyMap<string, Sensitive>): readonly Vector[] {
  const own = known.get(proof) ?? new Map<string, readonly Vector[]>();
  known.set(proof, own);
  const key = [...sensitive.keys()].sort().join('|');
  const found = own.get(key) ?? vectorsOf(proof, rules, sensitive);
  own.set(key, found);
  return found;
}

type Combination = Pick<Vector, 'calendars' | 'setting'>;

function vectorsOf(proof: Proof, rules: CompiledRules, sensitive: ReadonlyMap<string, Sensitive>): readonly Vector[] {
  const { lastResort } = proof.bundle.decisions.policy;
  const settings = settingsFor(proof, [...[...sensitive.values()].map(({ role }) => role), lastResort]);
  const counted = new Map<string, CalendarId>();
  const byAway = new Map<string, readonly Combination[]>();
  return settings.slices.flatMap((slice) => {
    const combinations = byAway.get(slice.away) ?? combinationsOn(slice);
    byAway.set(slice.away, combinations);
    return combinations.flatMap(({ calendars, setting }): readonly Vector[] => {
      const region = settings.regionOf(setting, slice);
      return region === NONE ? [] : [{ calendars, setting: { ...setting, day: slice.from }, slice, region }];
    });
  });

  /** Of all settings with the same calendars and answers the plainest. */
  function combinationsOn(slice: Slice): readonly Combination[] {
    const found = new Map<string, Combination>();
    const most = [...sensitive.values()].reduce((all, { calendars }) => all * calendars, settings.mostAnswers);
    for (const named of [0, 1, 2] as const) {
      for (const one of settings.of(slice, named)) {
        const setting: Setting = { ...one, lastResort: undefined };
        const calendars = new Map([...sensitive.keys()].map((key) => [key, calendarFor(key, setting)]));
        const key = `${settings.answersKey(setting)}|${[...calendars.values()].join(' ')}`;
        if (!found.has(key)) found.set(key, { calendars, setting });
        if (found.size === most) return [...found.values()];
      }
    }
    return [...found.values()];
  }

  /** Counted once for all settings that differ in nobody who could be asked. */
  function calendarFor(key: string, setting: Setting): CalendarId {
    const one = sensitive.get(key);
    if (one === undefined) throw new Error(`no role behind ${key}`);
    const { role, wanted, people, facts } = one;
    const { initiator, curator, values } = setting;
    const named = facts.map((fact) => values.get(fact));
    const concerned = [initiator, curator].map((who) =>
      who !== undefined && (people.has(who) || named.includes(who)) ? who : '',
    );
    const name = [key, setting.day, ...concerned, ...named].join(' ');
    const before = counted.get(name);
    if (before !== undefined) return before;
    const calendar = calendarOf({ rules }, [plannedIn(rules, role, wanted, setting)]);
    counted.set(name, calendar);
    return calendar;
  }
}
