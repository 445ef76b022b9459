// Conditions for hand-built bundles, in the words of the rule language: `{ amount: { from: 100, below: 'limit', if_absent: false } }`.

import type { Bound, Test, When } from '../../src/domain/condition.ts';
import type { FactDeclaration, FactType } from '../../src/domain/fact.ts';
import { isOrdered, isSet } from '../../src/domain/fact.ts';
import type { ClientListId, FactId, LimitId } from '../../src/domain/ids.ts';
import type { Source } from '../../src/domain/source.ts';
import { brandId } from '../generators/brand-id.ts';

type Plain = string | boolean | number | readonly (string | number)[];
type Words = Readonly<Record<string, Plain>>;
export type WhenSpec = Readonly<Record<string, Plain | Words | readonly Readonly<Record<string, Plain | Words>>[]>>;

/** Numbers are units of the fact; strings beside an ordered fact are limits. Each test stands on a line of its own below `at`. */
export function buildWhen(facts: readonly FactDeclaration[], spec: WhenSpec, at: Source): When {
  let { line } = at;
  const testsOf = (block: WhenSpec): readonly Test[] =>
    Object.entries(block)
      .filter(([key]) => key !== 'any')
      .map(([name, said]) => {
        line += 1;
        const declaration = facts.find(({ fact }) => fact === name);
        if (declaration === undefined) throw new Error(`no such fact: ${name}`);
        return buildTest(declaration, said as Plain | Words, { ...at, line });
      });
  const tests = testsOf(spec);
  const { any } = spec;
  if (any === undefined) return { tests, at };
  const blocks = any as readonly WhenSpec[];
  return { tests, any: blocks.map((block) => ({ at: { ...at, line: line + 1 }, tests: testsOf(block) })), at };
}

function buildTest({ fact, type }: FactDeclaration, said: Plain | Words, at: Source): Test {
  if (said === 'absent') return { kind: 'absent', fact, negated: false, at };
  if (typeof said !== 'object' || Array.isArray(said)) return plainTest(fact, type, said as Plain, at);
  const words = said as Words;
  if (words['not'] === 'absent') return { kind: 'absent', fact, negated: true, at };
  if (words['not'] !== undefined) return negated(plainTest(fact, type, words['not'], at));
  for (const word of ['has', 'has_any', 'has_none'] as const) {
    if (words[word] !== undefined) return { kind: 'set', fact, word, values: listOf(words[word]).map(String), at };
  }
  return rangeTest(fact, words, at);
}

function negated(test: Test): Test {
  if (test.kind === 'range' || test.kind === 'set') throw new Error('only values can be negated');
  return { ...test, negated: true };
}

function plainTest(fact: FactId, type: FactType, said: Plain, at: Source): Test {
  if (typeof said === 'boolean') return { kind: 'is', fact, values: [said], negated: false, at };
  if (type === 'lists') {
    const lists = listOf(said).map((list) => brandId<ClientListId>(String(list)));
    return { kind: 'on_list', fact, lists, negated: false, at };
  }
  if (isSet(type)) throw new Error(`a set is asked by has, has_any, has_none: ${fact}`);
  if (isOrdered(type)) return { kind: 'equals', fact, bounds: listOf(said).map(boundOf), negated: false, at };
  return { kind: 'is', fact, values: listOf(said).map(String), negated: false, at };
}

function rangeTest(fact: FactId, words: Words, at: Source): Test {
  const lower = borderOf(words, ['from', 'over']);
  const upper = borderOf(words, ['up_to', 'below']);
  const ifAbsent = words['if_absent'];
  return {
    kind: 'range',
    fact,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    ...(typeof ifAbsent === 'boolean' ? { ifAbsent } : {}),
    at,
  };
}

function borderOf<Word extends string>(words: Words, names: readonly Word[]) {
  const word = names.find((name) => words[name] !== undefined);
  const said = word === undefined ? undefined : words[word];
  return word === undefined || said === undefined ? undefined : { word, bound: boundOf(said) };
}

function boundOf(said: Plain): Bound {
  return typeof said === 'number'
    ? { kind: 'units', units: said }
    : { kind: 'limit', limit: brandId<LimitId>(String(said)) };
}

function listOf(said: Plain): readonly (string | number)[] {
  return Array.isArray(said) ? said : [said as string | number];
}
