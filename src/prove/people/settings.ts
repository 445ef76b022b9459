// Every setting in which the people of some roles can differ: who started the contract, who looks after it, whom facts name, who is away.

import { BUILT_IN_FACTS } from '../../decide/compile/built-in-facts.ts';
import { possibleWords } from '../../decide/completions/possible-words.ts';
import type { DirectoryIndex } from '../../decide/people/directory-index.ts';
import { directoryIndex, isAway } from '../../decide/people/directory-index.ts';
import type { Day } from '../../domain/day.ts';
import type { FactDeclaration, Value } from '../../domain/fact.ts';
import type { DepartmentId, FactId, PersonId, RoleId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import type { Axis } from '../space/axis.ts';
import { axisKey } from '../space/axis.ts';
import { candidatesOf } from './candidates.ts';
import type { Setting } from './setting.ts';

/** The department of whoever started the contract, unless somebody says another. */
const DEPARTMENT = 'department' as FactId;

/** A stretch of days of one rule set on which the same candidates are away: from its first day. */
export type Slice = { readonly stretch: number; readonly from: Day; readonly until: Day; readonly away: string };

/** Settings of the same `away` have the same people: what was found for one slice holds for the others. */
export type Settings = {
  readonly slices: readonly Slice[];
  /** With as few people named as `named` says: 0, 1 or 2 of initiator and curator. */
  readonly of: (slice: Slice, named: 0 | 1 | 2) => readonly Omit<Setting, 'lastResort'>[];
  /** At most so many keys of answers there are. */
  readonly mostAnswers: number;
  /** The same for settings whose answers no condition tells apart: their regions are the same on every slice. */
  readonly answersKey: (setting: Omit<Setting, 'lastResort'>) => string;
  /** The contracts that have the answers of a setting, on the days of the slice. */
  readonly regionOf: (setting: Omit<Setting, 'lastResort'>, slice: Slice) => Node;
};

export function settingsFor(proof: Proof, roles: Iterable<RoleId>): Settings {
  const { bundle, regions } = proof;
  const directory = directoryIndex(bundle.directory);
  const candidates = candidatesOf(bundle, directory, roles);
  const people = new Set(candidates.lists.flatMap((list) => [...list.people]));
  const facts = [...candidates.facts].flatMap((id) => bundle.decisions.facts.find(({ fact }) => fact === id) ?? []);
  const knowsInitiator = bundle.decisions.facts.some(({ fact }) => fact === BUILT_IN_FACTS.initiator);
  const knowsDepartment = bundle.decisions.facts.some(({ fact }) => fact === DEPARTMENT);
  const slices = slicesOf(proof, directory, people);
  const classes = new Map<string, readonly PersonId[]>();
  const axes = new Map<FactId, Axis | undefined>();
  return { slices, of, mostAnswers: mostAnswers(), answersKey, regionOf };

  function of(slice: Slice, named: 0 | 1 | 2): readonly Omit<Setting, 'lastResort'>[] {
    const alike = representatives(slice);
    const concerned: readonly (PersonId | undefined)[] = [undefined, ...alike.filter((person) => people.has(person))];
    // Where rules ask who started the contract, somebody did.
    const initiators = knowsInitiator ? alike : concerned;
    return initiators.flatMap((initiator) => {
      const values = valuesFor(initiator, alike);
      return concerned.flatMap((curator) => {
        const count = [initiator, curator].filter((one) => one !== undefined && people.has(one)).length;
        if (count !== named || (initiator !== undefined && initiator === curator)) return [];
        return values.map((own) => ({ day: slice.from, initiator, curator, values: own }));
      });
    });
  }

  /** Everybody who is unlike the others for these roles, and of those who are alike as many as can matter at once. */
  function representatives(slice: Slice): readonly PersonId[] {
    const known = classes.get(slice.away);
    if (known !== undefined) return known;
    const most = 2 + candidates.personFacts.size;
    const byLikeness = new Map<string, PersonId[]>();
    for (const { person, department } of bundle.directory.people) {
      const likeness = [
        isAway(directory, person, slice.from),
        ...candidates.lists.map((list) => list.people.has(person) && (list.ranked ? person : true)),
        knowsDepartment && people.has(person) ? department : '',
        ...[BUILT_IN_FACTS.initiator, ...candidates.personFacts].map((fact) => atomOf(fact, person)),
      ].join(' ');
      const own = byLikeness.get(likeness);
      if (own === undefined) byLikeness.set(likeness, [person]);
      else if (own.length < most) own.push(person);
    }
    const found = [...byLikeness.values()].flat();
    classes.set(slice.away, found);
    return found;
  }

  function valuesFor(initiator: PersonId | undefined, alike: readonly PersonId[]): readonly Setting['values'][] {
    const own = initiator === undefined ? undefined : directory.people.get(initiator)?.department;
    const fixed = new Map<FactId, Value | 'absent'>();
    if (knowsInitiator && initiator !== undefined) fixed.set(BUILT_IN_FACTS.initiator, initiator);
    if (knowsDepartment && own !== undefined) fixed.set(DEPARTMENT, own);
    let all: readonly ReadonlyMap<FactId, Value | 'absent'>[] = [fixed];
    for (const fact of facts) {
      if (fixed.has(fact.fact)) continue;
      const options = optionsOf(fact, alike);
      all = all.flatMap((values) => options.map((value) => new Map(values).set(fact.fact, value)));
    }
    return all;
  }

  /** A fact that names the person asked: everybody who is unlike. One that names whose head is asked: one of each department. */
  function optionsOf(fact: FactDeclaration, alike: readonly PersonId[]): readonly (Value | 'absent')[] {
    const absent = fact.optional ? ['absent' as const] : [];
    if (candidates.personFacts.has(fact.fact) && fact.type === 'person') return [...alike, ...absent];
    const words = possibleWords(fact, bundle) ?? [];
    if (fact.type !== 'person') return [...words, ...absent];
    const seen = new Set<DepartmentId | undefined>();
    const apart = words.filter((word) => {
      const department = directory.people.get(String(word) as PersonId)?.department;
      if (seen.has(department) && !regions.space.levels.has(axisKey('fact', fact))) return false;
      seen.add(department);
      return true;
    });
    return [...apart, ...absent];
  }

  function regionOf({ values }: Omit<Setting, 'lastResort'>, { stretch }: Slice): Node {
    const { diagrams } = regions;
    let region = diagrams.literal(0, [[stretch, stretch]]);
    for (const [fact, value] of values) region = diagrams.and(region, answering(fact, value));
    return region;
  }

  function mostAnswers(): number {
    const named = new Set([...candidates.facts, ...(knowsInitiator ? [BUILT_IN_FACTS.initiator] : []), DEPARTMENT]);
    return [...named].reduce((all, fact) => {
      const axis = axisOf(fact);
      return all * (axis?.kind === 'fact' ? axis.atoms.length : 1);
    }, 1);
  }

  function answersKey({ values }: Omit<Setting, 'lastResort'>): string {
    return [...values].map(([fact, value]) => atomOf(fact, value)).join(' ');
  }

  function answering(fact: FactId, value: Value | 'absent'): Node {
    const declaration = bundle.decisions.facts.find((one) => one.fact === fact);
    const level = declaration === undefined ? undefined : regions.space.levels.get(axisKey('fact', declaration));
    const atom = atomOf(fact, value);
    return level === undefined || atom === -1 ? ALL : regions.diagrams.literal(level, [[atom, atom]]);
  }

  function axisOf(fact: FactId) {
    if (!axes.has(fact)) {
      axes.set(
        fact,
        regions.space.axes.find((one) => one.kind === 'fact' && one.fact.fact === fact),
      );
    }
    return axes.get(fact);
  }

  /** -1 where no condition asks about the fact. */
  function atomOf(fact: FactId, value: Value | 'absent'): number {
    const axis = axisOf(fact);
    if (axis?.kind !== 'fact') return -1;
    const { atoms } = axis;
    if (value === 'absent') return atoms.findIndex(({ range }) => range.kind === 'absent');
    const named = atoms.findIndex(({ words }) => words?.some((word) => word === value) ?? false);
    return named === -1 ? atoms.findIndex(({ range }) => range.kind === 'other_values') : named;
  }
}

/** The stretches of the rules, cut where one of the people goes away or comes back. */
function slicesOf({ regions }: Proof, directory: DirectoryIndex, people: ReadonlySet<PersonId>): readonly Slice[] {
  const borders = [...people].flatMap((person) =>
    (directory.people.get(person)?.away ?? []).flatMap(({ from, until }) => [from, until + 1]),
  );
  const travellers = [...people].filter((person) => (directory.people.get(person)?.away.length ?? 0) > 0);
  return regions.space.stretches.flatMap(({ from, until }, stretch) => {
    const inside = borders.filter((day) => day > from && day <= until);
    const starts = [...new Set([from, ...inside])].sort((a, b) => a - b);
    return starts.map((start, at): Slice => {
      const away = travellers.filter((person) => isAway(directory, person, start as Day)).join(' ');
      return { stretch, from: start as Day, until: ((starts[at + 1] ?? until + 1) - 1) as Day, away };
    });
  });
}
