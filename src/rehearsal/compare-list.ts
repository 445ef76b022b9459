// One expectation against what is there: nothing, or how they differ.

import type { Source } from '../domain/source.ts';
import type { Difference, Ground } from './failure.ts';
import type { Standing, Unit } from './match-names.ts';
import { matchNames } from './match-names.ts';

/** `[a, b]`, `{ includes: [a] }`, or a single name. */
export type ExpectedNames = string | readonly string[] | { readonly includes: readonly string[] };

export type Comparing = {
  readonly key: string;
  readonly at: Source;
  readonly expected: ExpectedNames;
  readonly units: readonly Unit[];
  readonly standing?: Standing;
  readonly groundsOf?: (names: readonly string[]) => readonly Ground[];
};

export function compareList({
  key,
  at,
  expected,
  units,
  standing = 'each',
  groundsOf,
}: Comparing): readonly Difference[] {
  const names = namesOf(expected);
  const { missing, extra } = matchNames(names, units, standing);
  const unexpected = isPart(expected) ? [] : extra;
  if (missing.length === 0 && unexpected.length === 0) return [];
  const grounds = groundsOf?.([...missing, ...unexpected]) ?? [];
  const actual = [...new Set(units.map(({ name }) => name))];
  return [{ kind: 'difference', at, key, expected: names, actual, missing, extra: unexpected, grounds }];
}

function namesOf(expected: ExpectedNames): readonly string[] {
  if (typeof expected === 'string') return [expected];
  return isPart(expected) ? expected.includes : expected;
}

function isPart(expected: ExpectedNames): expected is { readonly includes: readonly string[] } {
  return typeof expected === 'object' && !Array.isArray(expected);
}

/** A single value against what it is. */
export function compareValue(
  key: string,
  at: Source,
  expected: string,
  actual: string | undefined,
): readonly Difference[] {
  return compareList({ key, at, expected, units: actual === undefined ? [] : [{ name: actual, also: [] }] });
}
