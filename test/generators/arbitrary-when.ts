// Random conditions over a vocabulary: every kind of test, `any` with two or three blocks, each fact once per block.

import fc from 'fast-check';
import type { Block, Bound, Test, When } from '../../src/domain/condition.ts';
import type { FactDeclaration } from '../../src/domain/fact.ts';
import { isOrdered, isSet } from '../../src/domain/fact.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Vocabulary } from './vocabulary.ts';
import { namedUnits, namedValues } from './vocabulary.ts';

/** A condition on up to three facts, in one of four with an `any` of two or three blocks. Never always true. */
export function arbitraryWhen(vocabulary: Vocabulary, at: Source): fc.Arbitrary<When> {
  const plain = arbitraryTests(vocabulary, at, { min: 1, max: 3 }).map((tests): When => ({ tests, at }));
  const block = arbitraryTests(vocabulary, at, { min: 1, max: 2 }).map((tests): Block => ({ tests, at }));
  const branched = fc
    .record({
      tests: arbitraryTests(vocabulary, at, { min: 0, max: 2 }),
      any: fc.array(block, { minLength: 2, maxLength: 3 }),
    })
    .map(({ tests, any }): When => ({ tests, any, at }));
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: branched });
}

function arbitraryTests(
  vocabulary: Vocabulary,
  at: Source,
  count: { readonly min: number; readonly max: number },
): fc.Arbitrary<readonly Test[]> {
  return fc
    .uniqueArray(fc.nat(vocabulary.facts.length - 1), { minLength: count.min, maxLength: count.max })
    .chain((picks) =>
      fc.tuple(
        ...picks.flatMap((pick) => {
          const fact = vocabulary.facts[pick];
          return fact === undefined ? [] : [arbitraryTest(vocabulary, fact, at)];
        }),
      ),
    );
}

/** One test on one fact, of a kind that its type allows. */
function arbitraryTest(vocabulary: Vocabulary, fact: FactDeclaration, at: Source): fc.Arbitrary<Test> {
  const test = valueTest(vocabulary, fact, at);
  if (!fact.optional) return test;
  const absent = fc.boolean().map((negated): Test => ({ kind: 'absent', fact: fact.fact, negated, at }));
  return fc.oneof({ weight: 5, arbitrary: test }, { weight: 1, arbitrary: absent });
}

function valueTest(vocabulary: Vocabulary, fact: FactDeclaration, at: Source): fc.Arbitrary<Test> {
  if (isOrdered(fact.type)) {
    return fc.oneof(
      { weight: 4, arbitrary: rangeTest(vocabulary, fact, at) },
      { weight: 1, arbitrary: equalsTest(vocabulary, fact, at) },
    );
  }
  if (fact.type === 'lists') return onListTest(vocabulary, fact, at);
  return isSet(fact.type) ? setTest(fact, at) : isTest(fact, at);
}

function isTest(fact: FactDeclaration, at: Source): fc.Arbitrary<Test> {
  const negated = fc.nat(2).map((draw) => draw === 0);
  if (fact.type === 'boolean') {
    return fc.record({
      kind: fc.constant('is'),
      fact: fc.constant(fact.fact),
      values: fc.boolean().map((value) => [value]),
      negated: fc.constant(false),
      at: fc.constant(at),
    });
  }
  const values = fc.subarray([...namedValues(fact)], { minLength: 1, maxLength: 2 });
  return fc.record({ kind: fc.constant('is'), fact: fc.constant(fact.fact), values, negated, at: fc.constant(at) });
}

function setTest(fact: FactDeclaration, at: Source): fc.Arbitrary<Test> {
  return fc
    .record({
      word: fc.constantFrom('has', 'has_any', 'has_none'),
      values: fc.subarray([...namedValues(fact)], { minLength: 1, maxLength: 2 }),
    })
    .map(({ word, values }): Test => {
      // Rule files ask with `has` for one value.
      return { kind: 'set', fact: fact.fact, word, values: word === 'has' ? values.slice(0, 1) : values, at };
    });
}

function onListTest(vocabulary: Vocabulary, fact: FactDeclaration, at: Source): fc.Arbitrary<Test> {
  const lists = fc.subarray(
    vocabulary.clientLists.map(({ list }) => list),
    { minLength: 1, maxLength: 2 },
  );
  return fc
    .record({ lists, negated: fc.nat(2).map((draw) => draw === 0) })
    .map((drawn): Test => ({ kind: 'on_list', fact: fact.fact, ...drawn, at }));
}

function arbitraryBound(vocabulary: Vocabulary, fact: FactDeclaration): fc.Arbitrary<Bound> {
  const units = fc.constantFrom(...namedUnits(fact)).map((value): Bound => ({ kind: 'units', units: value }));
  if (fact.type !== 'money') return units;
  const limit = fc.constantFrom(...vocabulary.limits).map((drawn): Bound => ({ kind: 'limit', limit: drawn.limit }));
  return fc.oneof({ weight: 2, arbitrary: units }, { weight: 1, arbitrary: limit });
}

function rangeTest(vocabulary: Vocabulary, fact: FactDeclaration, at: Source): fc.Arbitrary<Test> {
  const bound = arbitraryBound(vocabulary, fact);
  const lower = fc.record({ word: fc.constantFrom('from', 'over'), bound });
  const upper = fc.record({ word: fc.constantFrom('up_to', 'below'), bound });
  const between = fc.uniqueArray(fc.constantFrom(...namedUnits(fact)), { minLength: 2, maxLength: 2 });
  return fc
    .record({ ends: fc.constantFrom('lower', 'upper', 'both'), lower, upper, between, ifAbsent: fc.boolean() })
    .map((drawn): Test => {
      const { ends, ifAbsent } = drawn;
      // Plain borders in order: an interval without a value is refused when rules are read, and limits may turn it about.
      const [from = 0, to = 0] = drawn.between.toSorted((a, b) => a - b);
      const isBoth = ends === 'both';
      const lowerWord = isBoth && to - from <= 1 ? 'from' : drawn.lower.word;
      return {
        kind: 'range',
        fact: fact.fact,
        ...(ends === 'upper'
          ? {}
          : { lower: { word: lowerWord, bound: isBoth ? unitsBound(from) : drawn.lower.bound } }),
        ...(ends === 'lower'
          ? {}
          : { upper: isBoth ? { ...drawn.upper, bound: unitsBound(to) } : sensible(drawn.upper) }),
        ...(fact.optional ? { ifAbsent } : {}),
        at,
      };
    });
}

type Upper = { readonly word: 'up_to' | 'below'; readonly bound: Bound };

/** Nothing lies below zero for most facts, so that rules that say so are refused. */
function sensible({ word, bound }: Upper): Upper {
  return { word: bound.kind === 'units' && bound.units === 0 ? 'up_to' : word, bound };
}

function unitsBound(units: number): Bound {
  return { kind: 'units', units };
}

function equalsTest(vocabulary: Vocabulary, fact: FactDeclaration, at: Source): fc.Arbitrary<Test> {
  return fc
    .record({
      bounds: fc.uniqueArray(arbitraryBound(vocabulary, fact), {
        minLength: 1,
        maxLength: 2,
        selector: (bound) => (bound.kind === 'units' ? bound.units : bound.limit),
      }),
      negated: fc.nat(2).map((draw) => draw === 0),
    })
    .map((drawn): Test => ({ kind: 'equals', fact: fact.fact, ...drawn, at }));
}
