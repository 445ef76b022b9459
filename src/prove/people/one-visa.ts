// Approving steps that are needed together and, where nobody may give two visas, cannot all be met.

import type { DirectoryIndex } from '../../decide/people/directory-index.ts';
import { directoryIndex } from '../../decide/people/directory-index.ts';
import type { RoleRule } from '../../domain/bundle.ts';
import type { Person } from '../../domain/directory.ts';
import type { PersonId, RoleId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import type { SettledRoute, SettledStep } from '../plans/settled-routes.ts';
import type { Days } from '../regions/days-of.ts';
import { daysOf } from '../regions/days-of.ts';
import { horizonOf } from '../space/build-space.ts';
import { candidatesOf } from './candidates.ts';
import { corePeople } from './core-people.ts';
import { mostVotes } from './most-votes.ts';
import type { Setting } from './setting.ts';
import type { Settings, Slice } from './settings.ts';
import { settingsFor } from './settings.ts';
import { finalRoles } from './voter-cases.ts';

/** An approving step and what its roles come to. `widest`: everybody who may ever be asked in it; `sure`: those whom no fact has to name. */
export type Visa = {
  readonly step: SettledStep;
  readonly roles: readonly RoleId[];
  readonly votes: number;
  readonly region: Node;
  readonly widest: ReadonlySet<PersonId>;
  readonly sure: ReadonlySet<PersonId>;
};

export function visasOf(proof: Proof, route: SettledRoute): readonly Visa[] {
  const directory = directoryIndex(proof.bundle.directory);
  return route.steps
    .filter(({ rule }) => rule.act === 'approve')
    .flatMap((step) =>
      finalRoles(proof, step.rule.roles, step.needed).map(({ roles, region }): Visa => {
        const { lists } = candidatesOf(proof.bundle, directory, roles);
        const widest = new Set(lists.flatMap(({ people }) => [...people]));
        return { step, roles, votes: step.rule.atLeast, region, widest, sure: surePeople(proof, directory, roles) };
      }),
    );
}

function surePeople({ bundle }: Proof, directory: DirectoryIndex, roles: readonly RoleId[]): ReadonlySet<PersonId> {
  const rules = bundle.decisions.roles.filter(({ role }) => roles.includes(role));
  const sure = rules.flatMap(({ role, resolves, substitutes }) => {
    if (resolves.kind === 'head_of_fact' || resolves.kind === 'person_fact') return substitutes;
    return candidatesOf(bundle, directory, [role]).lists.flatMap(({ people }) => [...people]);
  });
  return new Set(sure);
}

/** `single`: the one person that two steps are left with. */
export type Clash = {
  readonly visas: readonly Visa[];
  readonly setting: Setting;
  readonly slice: Slice;
  readonly region: Node;
  /** `some`: on some days of the slice's stretch it is otherwise. */
  readonly days: 'all' | 'some';
  readonly needed: number;
  readonly left: readonly PersonId[];
  readonly single: PersonId | undefined;
};

/** Initiator and curator: so many people may be out besides those who are away. */
const OUT = 2;

/** The smallest groups of steps of one route that clash, within the contracts that the promise is for. */
export function clashesOf(proof: Proof, route: SettledRoute, within: Node, people: VisaPeople): readonly Clash[] {
  const { diagrams } = proof.regions;
  const visas = visasOf(proof, route)
    .map((visa) => ({ ...visa, region: diagrams.and(visa.region, within) }))
    .filter(({ region }) => region !== NONE);
  const mostNeeded = sum(visas.map(({ votes }) => votes));
  const found: Clash[] = [];
  grow([], within, 0);
  // A larger group may have been found ahead of one within it: that one says enough.
  return found.filter((one) => !found.some((other) => other !== one && isWithin(other.visas, one.visas)));

  function grow(group: readonly Visa[], region: Node, from: number): void {
    for (const [offset, visa] of visas.slice(from).entries()) {
      const together = diagrams.and(region, visa.region);
      if (together === NONE || !isOpen(group, visa)) continue;
      const larger = [...group, visa];
      const clash = larger.length < 2 || !people.isTight(larger) ? undefined : clashIn(proof, larger, together, people);
      if (clash === undefined) grow(larger, together, from + offset + 1);
      else found.push(clash);
    }
  }

  /** Whether a group that grows by a step may come to a clash that is not known yet: so many people leave no group short. */
  function isOpen(group: readonly Visa[], visa: Visa): boolean {
    const larger = [...group, visa];
    if (group.some(({ step }) => step === visa.step) || people.fewest(larger) >= mostNeeded) return false;
    return !found.some((clash) => isWithin(clash.visas, larger));
  }
}

function isWithin(smaller: readonly Visa[], larger: readonly Visa[]): boolean {
  return smaller.every((one) => larger.includes(one));
}

function clashIn(proof: Proof, visas: readonly Visa[], region: Node, people: VisaPeople): Clash | undefined {
  const { diagrams } = proof.regions;
  const { settings, shortOn } = people.settingsOf(visas);
  const needed = sum(visas.map(({ votes }) => votes));
  for (const named of [0, 1, 2] as const) {
    for (const slice of settings.slices) {
      for (const { setting, left, single } of shortOn(slice, named)) {
        const here = diagrams.and(region, settings.regionOf(setting, slice));
        if (here === NONE) continue;
        const days = daysOf(diagrams, here, daysAlike(setting, slice.stretch, named));
        return { visas, setting: { ...setting, day: slice.from }, slice, region: here, days, needed, left, single };
      }
    }
  }
  return undefined;

  /** The contracts that clash for the same initiator and curator, slice by slice of a stretch. */
  function daysAlike({ initiator, curator }: Setting, stretch: number, named: 0 | 1 | 2): readonly Days[] {
    return settings.slices
      .filter((slice) => slice.stretch === stretch)
      .map((slice) => {
        const alike = shortOn(slice, named).filter(
          (one) => one.setting.initiator === initiator && one.setting.curator === curator,
        );
        return { stretch, region: diagrams.union(alike.map(({ setting }) => settings.regionOf(setting, slice))) };
      });
  }
}

type Short = {
  readonly setting: Setting;
  readonly left: readonly PersonId[];
  readonly single: PersonId | undefined;
};

type GroupSettings = {
  readonly settings: Settings;
  readonly shortOn: (slice: Slice, named: 0 | 1 | 2) => readonly Short[];
};

/** Who can vote in groups of steps; one for all routes of a proof. */
export class VisaPeople {
  readonly #directory: DirectoryIndex;
  readonly #rules: ReadonlyMap<RoleId, RoleRule>;
  readonly #resorts: readonly RoleRule[];
  readonly #sureResort: ReadonlySet<PersonId>;
  /** Those who are away on some day ahead. */
  readonly #travellers: ReadonlySet<PersonId>;
  readonly #proof: Proof;
  readonly #known = new Map<string, GroupSettings>();

  constructor(proof: Proof) {
    const { bundle } = proof;
    this.#proof = proof;
    this.#directory = directoryIndex(bundle.directory);
    this.#rules = new Map(bundle.decisions.roles.map((rule) => [rule.role, rule]));
    const { lastResort } = bundle.decisions.policy;
    const rule = this.#rules.get(lastResort);
    const lines = rule?.resolves.kind === 'one_of' ? rule.resolves.lines.map(({ role }) => role) : [lastResort];
    this.#resorts = lines.flatMap((role) => this.#rules.get(role) ?? []);
    // Of several lines one fits: only who is behind each of them is sure to be there, and that is seldom anybody.
    this.#sureResort = lines.length === 1 ? surePeople(proof, this.#directory, lines) : new Set();
    const { until } = horizonOf(bundle, proof.asOf);
    const isOut = ({ away }: Person): boolean => away.some((days) => days.until >= proof.asOf && days.from <= until);
    this.#travellers = new Set(bundle.directory.people.filter(isOut).map(({ person }) => person));
  }

  /** So many are left for the group at the least, whoever is initiator and curator: those who are never away and whom no fact names. */
  fewest(group: readonly Visa[]): number {
    return this.#alwaysHere(group.map(({ sure }) => sure)) - OUT;
  }

  /** Whether the group may clash at all: with the last resort too few, or two steps with one and the same person. */
  isTight(group: readonly Visa[]): boolean {
    const needed = sum(group.map(({ votes }) => votes));
    if (group.length === 2 && group.every(({ votes }) => votes === 1) && this.fewest(group) < OUT) return true;
    return this.#alwaysHere([...group.map(({ sure }) => sure), this.#sureResort]) - OUT < needed;
  }

  #alwaysHere(sets: readonly ReadonlySet<PersonId>[]): number {
    const counted = new Set<PersonId>();
    for (const set of sets) for (const person of set) if (!this.#travellers.has(person)) counted.add(person);
    return counted.size;
  }

  /** The settings of a group; the same roles on another route have the same. */
  settingsOf(group: readonly Visa[]): GroupSettings {
    const key = group.map(({ roles, votes }) => `${roles.join(' ')} ${votes}`).join('|');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { lastResort } = this.#proof.bundle.decisions.policy;
    const settings = settingsFor(this.#proof, [...new Set([...group.flatMap(({ roles }) => roles), lastResort])]);
    const short = new Map<string, readonly Short[]>();
    const shortOn: GroupSettings['shortOn'] = (slice, named) => {
      const found = short.get(`${named} ${slice.away}`) ?? this.#shortIn(group, settings.of(slice, named));
      short.set(`${named} ${slice.away}`, found);
      return found;
    };
    const fresh = { settings, shortOn };
    this.#known.set(key, fresh);
    return fresh;
  }

  #shortIn(group: readonly Visa[], settings: readonly Omit<Setting, 'lastResort'>[]): readonly Short[] {
    return settings.flatMap((one): readonly Short[] => {
      const setting = { ...one, lastResort: undefined };
      const steps = group.map(({ roles, votes }) => ({ roles, votes }));
      const short = this.shortage(steps, setting);
      return short === undefined ? [] : [{ setting, ...short }];
    });
  }

  /** Undefined when all votes can be given by different people, and no two steps are left with one and the same. */
  shortage(
    steps: readonly { readonly roles: readonly RoleId[]; readonly votes: number }[],
    setting: Setting,
  ): Omit<Short, 'setting'> | undefined {
    const cores = steps.map(({ roles }) => this.#core(roles, setting));
    // A larger group with such a pair in it is told by the pair.
    const single = steps.length === 2 ? singleOf(steps, cores) : undefined;
    if (single !== undefined) return { left: [single], single };
    // A step that alone is short of people is told by itself.
    if (cores.some((core, at) => core.size < (steps[at]?.votes ?? 0) && core.size > 0)) return undefined;
    const resort = new Set(this.#resorts.flatMap((rule) => [...corePeople(rule, this.#directory, setting)]));
    const demands = steps.map(({ votes }, at) => {
      const core = cores[at] ?? new Set();
      // The last resort comes in once nobody of the step is left: of a committee somebody always is.
      return { votes, from: votes === 1 || core.size === 0 ? new Set([...core, ...resort]) : core };
    });
    if (demands.some(({ votes, from }) => from.size < votes)) return undefined;
    const needed = sum(steps.map(({ votes }) => votes));
    if (mostVotes(demands) >= needed) return undefined;
    return { left: [...new Set(demands.flatMap(({ from }) => [...from]))], single: undefined };
  }

  #core(roles: readonly RoleId[], setting: Setting): ReadonlySet<PersonId> {
    const rules = roles.flatMap((role) => this.#rules.get(role) ?? []);
    return new Set(rules.flatMap((rule) => [...corePeople(rule, this.#directory, setting)]));
  }
}

function singleOf(
  steps: readonly { readonly votes: number }[],
  cores: readonly ReadonlySet<PersonId>[],
): PersonId | undefined {
  const alone = cores.flatMap((core, at) => (core.size === 1 && steps[at]?.votes === 1 ? [...core] : []));
  return alone.find((person, at) => alone.indexOf(person) < at);
}

/** Whether the steps of a clash stand in a plan and clash for its people and its day. */
export function isClash(proof: Proof, plan: Plan, { visas, setting }: Clash): boolean {
  const planned = plan.stages.flatMap((stage) => stage.steps).filter(({ act }) => act === 'approve');
  const steps = visas.flatMap(({ roles, votes }) => {
    const step = planned.find((one) => one.atLeast === votes && one.roles.every(({ role }, at) => role === roles[at]));
    return step === undefined ? [] : [{ roles, votes }];
  });
  return steps.length === visas.length && new VisaPeople(proof).shortage(steps, setting) !== undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
