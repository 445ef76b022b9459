// A condition with one small mistake in it.

import type { Bound, Test, When } from '../../domain/condition.ts';
import type { Source } from '../../domain/source.ts';
import type { Change } from './mutant.ts';

export type WhenMutant = { readonly at: Source; readonly change: Change; readonly when: When };

type TestMutant = { readonly change: Change; readonly test: Test };

/** Every condition that differs from `when` in one test, or lacks one test or one block of `any`. */
export function whenMutants(when: When): readonly WhenMutant[] {
  const own = listMutants(when.tests).map(({ at, change, tests }) => ({ at, change, when: { ...when, tests } }));
  const { any } = when;
  if (any === undefined) return own;
  const ofBlocks = any.flatMap((block, index) => [
    ...listMutants(block.tests).map(({ at, change, tests }) => ({
      at,
      change,
      when: { ...when, any: any.with(index, { ...block, tests }) },
    })),
    {
      at: block.at,
      change: { kind: 'block_dropped', block: block.tests } as const,
      when: { ...when, any: any.toSpliced(index, 1) },
    },
  ]);
  return [...own, ...ofBlocks];
}

function listMutants(
  tests: readonly Test[],
): readonly { readonly at: Source; readonly change: Change; readonly tests: readonly Test[] }[] {
  return tests.flatMap((test, index) => [
    ...testMutants(test).map(({ change, test: changed }) => ({
      at: test.at,
      change,
      tests: tests.with(index, changed),
    })),
    { at: test.at, change: { kind: 'test_dropped', test } as const, tests: tests.toSpliced(index, 1) },
  ]);
}

function testMutants(test: Test): readonly TestMutant[] {
  switch (test.kind) {
    case 'range':
      return [...rangeMutants(test).map((after) => changed(test, after)), ...absenceMutants(test)];
    case 'is':
      return [{ ...test, negated: !test.negated }, ...shorter(test.values).map((values) => ({ ...test, values }))].map(
        (after) => changed(test, after),
      );
    case 'on_list':
      return [{ ...test, negated: !test.negated }, ...shorter(test.lists).map((lists) => ({ ...test, lists }))].map(
        (after) => changed(test, after),
      );
    case 'set':
      return [
        { ...test, word: test.word === 'has_none' ? 'has_any' : 'has_none' } as const,
        ...shorter(test.values).map((values) => ({ ...test, values })),
      ].map((after) => changed(test, after));
    case 'equals':
    case 'absent':
      return [changed(test, { ...test, negated: !test.negated })];
  }
}

function changed(before: Test, after: Test): TestMutant {
  return { change: { kind: 'test', before, after }, test: after };
}

function shorter<T>(entries: readonly T[]): readonly (readonly T[])[] {
  return entries.length < 2 ? [] : entries.map((_, index) => entries.toSpliced(index, 1));
}

type Range = Extract<Test, { readonly kind: 'range' }>;

const LOWER = { from: 'over', over: 'from' } as const;
const UPPER = { up_to: 'below', below: 'up_to' } as const;

function rangeMutants(test: Range): readonly Range[] {
  const { lower, upper } = test;
  return [
    ...(lower === undefined
      ? []
      : [
          { ...test, lower: { ...lower, word: LOWER[lower.word] } },
          ...neighbours(lower.bound).map((bound) => ({ ...test, lower: { ...lower, bound } })),
        ]),
    ...(upper === undefined
      ? []
      : [
          { ...test, upper: { ...upper, word: UPPER[upper.word] } },
          ...neighbours(upper.bound).map((bound) => ({ ...test, upper: { ...upper, bound } })),
        ]),
  ];
}

/** One unit more and less. A named limit is moved where it is declared. */
function neighbours(bound: Bound): readonly Bound[] {
  if (bound.kind === 'limit') return [];
  const { units } = bound;
  return units === 0
    ? [{ kind: 'units', units: 1 }]
    : [units + 1, units - 1].map((one) => ({ kind: 'units', units: one }));
}

function absenceMutants(test: Range): readonly TestMutant[] {
  if (test.ifAbsent === undefined) return [];
  const now = !test.ifAbsent;
  return [{ change: { kind: 'if_absent', test, now }, test: { ...test, ifAbsent: now } }];
}
