// Regions of a space: what conditions, days in force and confirmations come to as diagrams.

import type { InForce } from '../../domain/bundle.ts';
import type { Test, When } from '../../domain/condition.ts';
import type { FactId } from '../../domain/ids.ts';
import type { AtomRanges, DiagramBudget } from '../diagram/diagrams.ts';
import { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { Volumes } from '../diagram/volume.ts';
import { atomRangesOf, intersection } from '../space/atom-ranges.ts';
import { ABSENT, axisKey, CONFIRMED, OFF, ON, PRESENT, sizeOf, UNCONFIRMED } from '../space/axis.ts';
import type { Space } from '../space/build-space.ts';
import { allowsEntity } from '../space/client-classes.ts';
import type { Side } from '../space/fact-tests.ts';
import { acceptsKey, acceptsOn, factOf, isMoving } from '../space/fact-tests.ts';
import { allowsCountry } from '../space/id-allows-country.ts';
import { testsOf } from '../space/whens-of.ts';

/** What must be true of single axes, and of each group at least one. */
type Demand = { readonly literals: Map<number, AtomRanges>; readonly groups: Group[] };
type Literal = readonly [level: number, ranges: AtomRanges];
/** At least one of them holds. */
type Group = readonly Literal[];

/** `may_hold`: answers that nobody has confirmed are left open in favour of the condition. */
type How = 'holds' | 'may_hold';
type Reading = { readonly side: Side; readonly stretch: number; readonly how: How };

/** The diagrams of a space and what rules come to in them. Everything is kept: the same condition is the same node. */
export class Regions {
  readonly space: Space;
  readonly diagrams: Diagrams;
  readonly volumes: Volumes;
  /** By side: two bundles may share a condition and mean different lists and limits by it. */
  readonly #whens: Map<When, Node>[] = [];
  readonly #mayHold: Map<When, Node>[] = [];
  readonly #ranges = new Map<string, AtomRanges>();
  readonly #possible: (Node | undefined)[] = [];
  #existing: Node | undefined;

  constructor(space: Space, budget: DiagramBudget) {
    this.space = space;
    this.diagrams = new Diagrams(space.axes.map(sizeOf), budget);
    this.volumes = new Volumes(this.diagrams);
  }

  /** The contracts for which `when` of a side's rules holds; all of them where there is no condition. */
  of(when: When | undefined, side: Side): Node {
    return when === undefined ? ALL : this.#known(this.#whens, when, side, 'holds');
  }

  /** The contracts for which `when` holds, or would but for answers that nobody has confirmed: when something that approves is needed. */
  mayHold(when: When | undefined, side: Side): Node {
    return when === undefined ? ALL : this.#known(this.#mayHold, when, side, 'may_hold');
  }

  #known(bySide: Map<When, Node>[], when: When, side: Side, how: How): Node {
    const nodes = bySide[side.index] ?? new Map<When, Node>();
    bySide[side.index] = nodes;
    const known = nodes.get(when);
    if (known !== undefined) return known;
    const moves = testsOf(when).some((test) => isMoving(side, test));
    const node = moves
      ? this.byDay((stretch) => this.#ofStretch(when, { side, stretch, how }))
      : this.#ofStretch(when, { side, stretch: 0, how });
    nodes.set(when, node);
    return node;
  }

  /** The region that on each stretch of days is what `regionOf` says. */
  byDay(regionOf: (stretch: number) => Node): Node {
    const { stretches } = this.space;
    return this.diagrams.branch(
      0,
      stretches.map((_, stretch) => [stretch, regionOf(stretch)] as const),
    );
  }

  /** The days on which a rule is in force, both ends in. */
  inForce({ from, until }: InForce): Node {
    return this.byDay((stretch) => {
      const day = this.space.stretches[stretch]?.from ?? 0;
      const isIn = (from === undefined || from <= day) && (typeof until !== 'number' || day <= until);
      return isIn ? ALL : NONE;
    });
  }

  /** The contracts in which the fact is confirmed by its role, where there is one. */
  confirmed(fact: FactId, side: Side): Node {
    const declaration = side.facts.get(fact);
    if (declaration?.confirmedBy === undefined) return ALL;
    const level = this.space.levels.get(axisKey('confirmed', declaration));
    return level === undefined ? ALL : this.diagrams.literal(level, [[CONFIRMED, CONFIRMED]]);
  }

  /** The contracts that can exist under a side's rules: not impossible, nobody of a type that their tax id rules out, no options of what is absent. */
  possible(side: Side): Node {
    const known = this.#possible[side.index];
    if (known !== undefined) return known;
    const impossible = side.bundle.decisions.impossible.map((when) => this.of(when, side));
    const node = this.diagrams.minus(this.existing(), this.diagrams.union(impossible));
    this.#possible[side.index] = node;
    return node;
  }

  /** The contracts that can exist whatever the rules say: nobody of a type that their tax id rules out, no options of what is absent. */
  existing(): Node {
    this.#existing ??= this.diagrams.not(
      this.diagrams.union([...this.#optionsOfNothing(), ...this.#wrongEntities(), ...this.#wrongCountries()]),
    );
    return this.#existing;
  }

  #ofStretch(when: When, reading: Reading): Node {
    const node = this.#all(when.tests, reading);
    if (when.any === undefined) return node;
    const blocks = when.any.map(({ tests }) => this.#all(tests, reading));
    return this.diagrams.and(node, this.diagrams.union(blocks));
  }

  #all(tests: readonly Test[], reading: Reading): Node {
    const demand: Demand = { literals: new Map(), groups: [] };
    for (const test of tests) this.#demand(demand, test, reading);
    const node = this.#conjunction(demand.literals, ALL);
    return demand.groups.reduce((rest, group) => this.diagrams.and(rest, this.#alternatives(group)), node);
  }

  #alternatives(group: Group): Node {
    return this.diagrams.union(group.map(([level, ranges]) => this.diagrams.literal(level, ranges)));
  }

  /** A chain: the last axis first, so that no node is made in vain. */
  #conjunction(literals: ReadonlyMap<number, AtomRanges>, below: Node): Node {
    const levels = [...literals.keys()].sort((a, b) => b - a);
    return levels.reduce((node, level) => this.diagrams.literal(level, literals.get(level) ?? [], node), below);
  }

  /** Adds what one test demands. */
  #demand({ literals, groups }: Demand, test: Test, reading: Reading): void {
    const excused = this.#excuse(test, reading);
    for (const group of this.#alternativesOf(test, reading)) {
      const [only, ...more] = group;
      if (only === undefined || more.length > 0 || excused.length > 0) groups.push([...group, ...excused]);
      else {
        const [level, ranges] = only;
        const known = literals.get(level);
        literals.set(level, known === undefined ? ranges : intersection(known, ranges));
      }
    }
  }

  /** An answer that nobody has confirmed fails nothing that approves. */
  #excuse({ fact }: Test, { side, how }: Reading): Group {
    const declaration = side.facts.get(fact);
    if (how === 'holds' || declaration?.confirmedBy === undefined) return [];
    return [[this.#level(axisKey('confirmed', declaration)), [[UNCONFIRMED, UNCONFIRMED]]]];
  }

  /** A test as groups of literals of which one each must hold. */
  #alternativesOf(test: Test, { side, stretch }: Reading): readonly Group[] {
    const fact = factOf(side, test);
    const accepts = acceptsOn(side, test, stretch);
    if (accepts.kind !== 'set' || fact.type === 'lists') {
      return [[[this.#level(axisKey('fact', fact)), this.#rangesOf(test, side, accepts)]]];
    }
    if (accepts.values.length === 0) {
      if (!fact.optional) return accepts.absent ? [[]] : [];
      return [[[this.#level(axisKey('presence', fact)), accepts.absent ? IS_ABSENT : IS_PRESENT]]];
    }
    const flags = accepts.values.map((flag) => this.#level(axisKey('flag', fact, flag)));
    if (accepts.word === 'any') return [flags.map((level) => [level, IS_ON] as const)];
    return flags.map((level) => [[level, accepts.word === 'none' ? IS_OFF : IS_ON] as const]);
  }

  #rangesOf(test: Test, side: Side, accepts: ReturnType<typeof acceptsOn>): AtomRanges {
    const fact = factOf(side, test);
    const key = `${axisKey('fact', fact)} ${fact.type === 'lists' ? side.index : 0} ${acceptsKey(accepts)}`;
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    const axis = this.space.axes[this.#level(axisKey('fact', fact))];
    if (axis?.kind !== 'fact') throw new Error(`no axis for ${fact.fact}`);
    const ranges = atomRangesOf(axis, accepts, side.index, this.space.clients);
    this.#ranges.set(key, ranges);
    return ranges;
  }

  #level(key: string): number {
    const level = this.space.levels.get(key);
    if (level === undefined) throw new Error(`no axis for ${key}`);
    return level;
  }

  /** A set that is absent has no options. */
  #optionsOfNothing(): readonly Node[] {
    const { axes } = this.space;
    return axes.flatMap((axis, absence): readonly Node[] => {
      if (axis.kind !== 'presence') return [];
      const flags = axes.flatMap((one, level) => (one.kind === 'flag' && one.fact === axis.fact ? [level] : []));
      const absent = this.diagrams.literal(absence, IS_ABSENT);
      return flags.map((level) => this.diagrams.and(absent, this.diagrams.literal(level, IS_ON)));
    });
  }

  /** A client that a list names has the entity type that the tax id leaves. */
  #wrongEntities(): readonly Node[] {
    const { axes, clients } = this.space;
    const lists = axes.findIndex((axis) => axis.kind === 'fact' && axis.fact.type === 'lists');
    const entities = axes.findIndex((axis) => axis.kind === 'fact' && axis.fact.fact === 'entity');
    const axis = axes[entities];
    if (lists === -1 || axis?.kind !== 'fact') return [];
    return clients.map((client, at) => {
      const wrong = axis.atoms.flatMap(
        ({ words = [] }, atom): AtomRanges =>
          words.length > 0 && words.every((word) => !allowsEntity(client, String(word))) ? [[atom, atom]] : [],
      );
      const own = this.diagrams.literal(lists, [[at, at]]);
      return wrong.length === 0 ? NONE : this.diagrams.and(own, this.diagrams.literal(entities, wrong));
    });
  }

  /** A company with a Russian tax id is from Russia; nobody with a tax id of another country is. */
  #wrongCountries(): readonly Node[] {
    const { axes, clients } = this.space;
    const levelOf = (fact: string): number => axes.findIndex((axis) => axis.kind === 'fact' && axis.fact.fact === fact);
    const country = axes[levelOf('country')];
    if (country?.kind !== 'fact') return [];
    const entity = axes[levelOf('entity')];
    const types = entity?.kind === 'fact' ? entity.atoms.map(({ words = [] }) => words) : [undefined];
    const lists = axes.findIndex((axis) => axis.kind === 'fact' && axis.fact.type === 'lists');
    return (lists === -1 ? clients.slice(0, 1) : clients).flatMap((client, at) =>
      types.map((words, type) => {
        const wrong = country.atoms.flatMap(
          (atom, place): AtomRanges => (allowsCountry(client, words, atom.words ?? []) ? [] : [[place, place]]),
        );
        const own = this.diagrams.literal(levelOf('country'), wrong);
        const typed =
          words === undefined ? own : this.diagrams.and(own, this.diagrams.literal(levelOf('entity'), [[type, type]]));
        return lists === -1 ? typed : this.diagrams.and(typed, this.diagrams.literal(lists, [[at, at]]));
      }),
    );
  }
}

const IS_ON: AtomRanges = [[ON, ON]];
const IS_OFF: AtomRanges = [[OFF, OFF]];
const IS_ABSENT: AtomRanges = [[ABSENT, ABSENT]];
const IS_PRESENT: AtomRanges = [[PRESENT, PRESENT]];
