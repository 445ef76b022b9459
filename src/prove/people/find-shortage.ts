// The plainest setting in which a step cannot get its votes, with all contracts for which it is so.

import { compileRules } from '../../decide/compile/compile-rules.ts';
import type { CompiledRules } from '../../decide/compile/compiled-rules.ts';
import type { PlannedRole } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import { daysOf } from '../regions/days-of.ts';
import { countVoters } from './count-voters.ts';
import type { Setting } from './setting.ts';
import { plannedIn } from './setting.ts';
import type { Settings, Slice } from './settings.ts';
import { settingsFor } from './settings.ts';
import type { VoterCase } from './voter-cases.ts';

/** `region`: the contracts of the case for which these people are too few on some day; `here`: those of the slice. */
export type Shortage = {
  readonly setting: Setting;
  readonly slice: Slice;
  readonly planned: readonly PlannedRole[];
  readonly here: Node;
  readonly region: Node;
  /** `some`: on some days of the region's stretches enough of them are there. */
  readonly days: 'all' | 'some';
};

const NAMED = [0, 1, 2] as const;

/** Nobody is named who need not be: first without initiator and curator, then with one, then with both. */
export function findShortage(proof: Proof, one: VoterCase): Shortage | undefined {
  const rules = compileRules(proof.bundle, proof.asOf);
  if (isPlenty(rules, one)) return undefined;
  const { policy } = proof.bundle.decisions;
  const settings = settingsFor(proof, [...one.roles, policy.lastResort]);
  for (const named of NAMED) {
    const found = plainest(proof, one, settings, (slice) => shortSettings(rules, one, settings.of(slice, named)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first setting that some contract of the case has, and all contracts that have one with the same people. */
function plainest(
  proof: Proof,
  one: VoterCase,
  settings: Settings,
  shortOn: (slice: Slice) => readonly Short[],
): Shortage | undefined {
  const { diagrams } = proof.regions;
  const known = new Map<string, readonly Short[]>();
  const bySlice = new Map<Slice, Node>();
  let found: Omit<Shortage, 'region' | 'days'> | undefined;
  for (const slice of settings.slices) {
    const short = known.get(slice.away) ?? shortOn(slice);
    known.set(slice.away, short);
    for (const { setting, planned } of short) {
      if (found !== undefined && !isAlike(found.setting, setting)) continue;
      const here = diagrams.and(one.region, settings.regionOf(setting, slice));
      if (here === NONE) continue;
      found ??= { setting: { ...setting, day: slice.from }, slice, planned, here };
      bySlice.set(slice, diagrams.or(bySlice.get(slice) ?? NONE, here));
    }
  }
  if (found === undefined) return undefined;
  const region = diagrams.union([...bySlice.values()]);
  const slices = settings.slices.map((slice) => ({ stretch: slice.stretch, region: bySlice.get(slice) ?? NONE }));
  return { ...found, region, days: daysOf(diagrams, region, slices) };
}

type Short = { readonly setting: Setting; readonly planned: readonly PlannedRole[] };

function shortSettings(
  rules: CompiledRules,
  { roles, act, atLeast, lastResort }: VoterCase,
  settings: readonly Omit<Setting, 'lastResort'>[],
): readonly Short[] {
  const wanted = { act, wanted: roles.length === 1 ? atLeast : 1 };
  return settings.flatMap((one): readonly Short[] => {
    const setting = { ...one, lastResort };
    const planned = roles.map((role) => plannedIn(rules, role, wanted, setting));
    return countVoters(planned) < atLeast ? [{ setting, planned }] : [];
  });
}

function isAlike(a: Setting, b: Setting): boolean {
  return a.initiator === b.initiator && a.curator === b.curator;
}

/** So many that two fewer, and everybody away, change nothing: nobody need be counted one by one. */
function isPlenty({ bundle, roles: byId }: CompiledRules, { roles, atLeast }: VoterCase): boolean {
  const [role] = roles;
  const resolves = role === undefined || roles.length > 1 ? undefined : byId.get(role)?.rule.resolves;
  const { departments, people } = bundle.directory;
  const isAlwaysHere = new Set(people.filter(({ away }) => away.length === 0).map(({ person }) => person));
  switch (resolves?.kind) {
    case 'people':
      return resolves.people.filter((person) => isAlwaysHere.has(person)).length >= atLeast + 2;
    case 'department': {
      const head = departments.find(({ department }) => department === resolves.department)?.head;
      const here = people.filter(
        ({ person, department }) => department === resolves.department && person !== head && isAlwaysHere.has(person),
      );
      return here.length >= atLeast + 2;
    }
    default:
      return false;
  }
}
