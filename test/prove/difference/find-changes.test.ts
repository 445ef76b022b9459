// A comparison and two decisions say the same of every contract: whatever is otherwise is in a class, and nothing else is.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { Decision } from '../../../src/domain/plan.ts';
import type { AspectKey } from '../../../src/prove/difference/aspects.ts';
import { ASPECT_OF_ACT, aspectKey, aspectOf, isOwned } from '../../../src/prove/difference/aspects.ts';
import { aspectsOfDecision } from '../../../src/prove/difference/aspects-of-decision.ts';
import type { Comparison } from '../../../src/prove/difference/comparison.ts';
import { contractsAt, openComparison } from '../../../src/prove/difference/comparison.ts';
import { contractAtoms } from '../../../src/prove/difference/contract-atoms.ts';
import type { Changes } from '../../../src/prove/difference/find-changes.ts';
import { findChanges } from '../../../src/prove/difference/find-changes.ts';
import { membershipIn } from '../../../src/prove/difference/region-membership.ts';
import { Regions } from '../../../src/prove/regions/regions.ts';
import { nearestAtoms } from '../../../src/prove/witness/nearest-atoms.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { arbitraryPair } from './arbitrary-pair.ts';

/** Pairs of rule sets, other ones on every run; the report names the seed. */
const RUNS = 40;

type Told = ReadonlyMap<AspectKey, string>;
type Changed = { readonly key: AspectKey; readonly before: string | undefined; readonly after: string | undefined };

/** What two decisions differ in; where the route does, that alone. */
function differences(before: Told, after: Told): readonly Changed[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const all = keys
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter(({ before: one, after: other }) => one !== other)
    .filter(({ key, ...own }) => !isOwned(aspectOf(key).kind) || (own.before !== undefined && own.after !== undefined));
  const outcome = all.filter(({ key }) => aspectOf(key).kind === 'outcome');
  return outcome.length > 0 ? outcome : all;
}

async function toldOf(
  comparison: Comparison,
  atoms: readonly number[],
): Promise<{ before: Told; after: Told } | undefined> {
  const contracts = contractsAt(comparison, atoms);
  const told = async (
    bundle: Comparison['before'],
    { facts, asOf }: (typeof contracts)['before'],
  ): Promise<Told | undefined> => {
    const decision: Decision = await decide(bundle, facts, { asOf });
    return decision.outcome === 'undecided' ? undefined : aspectsOfDecision(decision, bundle);
  };
  const [before, after] = [
    await told(comparison.before, contracts.before),
    await told(comparison.after, contracts.after),
  ];
  if (before === undefined || after === undefined) throw new Error('a contract of the space is not decided');
  return { before, after };
}

const say = ({ key, before, after }: Changed): string => `${key}: ${before ?? '-'} -> ${after ?? '-'}`;

function toldByClasses(
  { changes, renamed }: Changes,
  { regions }: Comparison,
  atoms: readonly number[],
): readonly string[] {
  const moves = renamed.map(({ from, to, region }) => ({ key: aspectKey('outcome'), before: from, after: to, region }));
  return [...changes, ...moves].filter(({ region }) => membershipIn(regions.diagrams, region, atoms) === 'in').map(say);
}

/** A seat that a role takes or leaves is told by the role where that begins or ceases to act at all. */
function needsNoWord({ key, before, after }: Changed, all: readonly string[]): boolean {
  const { kind, subject } = aspectOf(key);
  if (kind !== 'seat') return false;
  const [, , act = '', role = ''] = subject;
  return all.includes(say({ key: aspectKey(ASPECT_OF_ACT[act as 'approve'], role), before, after }));
}

async function expectAgreement(comparison: Comparison, changes: Changes, atoms: readonly number[]): Promise<void> {
  const { regions } = comparison;
  if (membershipIn(regions.diagrams, regions.existing(), atoms) !== 'in') return;
  const told = await toldOf(comparison, atoms);
  if (told === undefined) return;
  const differing = differences(told.before, told.after);
  const said = differing.map(say);
  const wanted = differing.filter((one) => !needsNoWord(one, said)).map(say);
  expect(toldByClasses(changes, comparison, atoms).toSorted()).toEqual(wanted.toSorted());
}

describe('the difference of two bundles', () => {
  test('is what their decisions differ in, for every contract', { timeout: 120_000 }, async () => {
    const random = fc.array(fc.array(fc.nat(1_000_000), { minLength: 30, maxLength: 30 }), {
      minLength: 40,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(arbitraryPair(), random, async ({ before, after }, draws) => {
        const comparison = openComparison(before, after, GENERATED_DAY);
        const { regions } = comparison;
        const changes = findChanges(regions);
        expect(changes.open).toEqual([]);
        const { sizes } = regions.diagrams.store;
        const drawn = draws.map((draw) => sizes.map((size, level) => (draw[level % draw.length] ?? 0) % size));
        const nearest = changes.changes.map(({ region }) => nearestAtoms(regions.diagrams, region, drawn[0] ?? []));
        for (const atoms of [...drawn, ...nearest]) await expectAgreement(comparison, changes, atoms);
        for (const atoms of drawn.slice(0, 5)) {
          if (membershipIn(regions.diagrams, regions.existing(), atoms) !== 'in') continue;
          const contracts = contractsAt(comparison, atoms);
          const found = contractAtoms(
            regions.space,
            [contracts.before.facts, contracts.after.facts],
            contracts.after.asOf,
          );
          expect(found).toEqual(atoms);
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

test('what is too large is named, and nothing is said of it', () => {
  const [pair] = fc.sample(arbitraryPair(), { numRuns: 1, seed: 7 });
  if (pair === undefined) throw new Error('no pair');
  const { regions } = openComparison(pair.before, pair.after, GENERATED_DAY);
  const small = new Regions(regions.space, { nodes: 4, steps: 1000 });
  expect(findChanges(small)).toEqual({ changes: [], renamed: [], open: [{ kind: 'routes' }] });
});
