// Conditions as rule files write them: plain values, ready for YAML.

import type { Bound, Test, When } from '../../src/domain/condition.ts';
import type { FactDeclaration, FactType } from '../../src/domain/fact.ts';
import { isOrdered } from '../../src/domain/fact.ts';
import { formatMoney } from '../../src/domain/money.ts';
import { formatUnits } from '../../src/domain/units.ts';

export type FactTypes = ReadonlyMap<string, FactType>;

export function factTypes(facts: readonly FactDeclaration[]): FactTypes {
  return new Map(facts.map(({ fact, type }) => [fact, type]));
}

/** A `when` as a map of facts, with `any` where there is one. */
export function whenText(when: When, types: FactTypes): Record<string, unknown> {
  const any = when.any?.map(({ tests }) => testsText(tests, types));
  return { ...testsText(when.tests, types), ...(any === undefined ? {} : { any }) };
}

function testsText(tests: readonly Test[], types: FactTypes): Record<string, unknown> {
  return Object.fromEntries(tests.map((test) => [test.fact, testText(test, types.get(test.fact) ?? 'text')]));
}

function testText(test: Test, type: FactType): unknown {
  switch (test.kind) {
    case 'is':
      return maybeNot(oneOrMany(test.values), test.negated);
    case 'equals':
      return maybeNot(oneOrMany(test.bounds.map((bound) => boundText(bound, type))), test.negated);
    case 'absent':
      return maybeNot('absent', test.negated);
    case 'on_list':
      return maybeNot(oneOrMany(test.lists), test.negated);
    case 'set':
      return { [test.word]: test.word === 'has' ? oneOrMany(test.values) : test.values };
    case 'range': {
      const { lower, upper, ifAbsent } = test;
      return {
        ...(lower === undefined ? {} : { [lower.word]: boundText(lower.bound, type) }),
        ...(upper === undefined ? {} : { [upper.word]: boundText(upper.bound, type) }),
        ...(ifAbsent === undefined ? {} : { if_absent: ifAbsent }),
      };
    }
  }
}

function oneOrMany<Item>(items: readonly Item[]): Item | readonly Item[] {
  const [only] = items;
  return only !== undefined && items.length === 1 ? only : items;
}

function maybeNot(said: unknown, negated: boolean): unknown {
  return negated ? { not: said } : said;
}

function boundText(bound: Bound, type: FactType): unknown {
  return bound.kind === 'limit' ? bound.limit : unitsText(bound.units, type);
}

/** Units of an ordered fact; plain numbers and months as numbers. */
export function unitsText(units: number, type: FactType): unknown {
  if (type === 'money') return formatMoney({ minor: units, currency: 'RUB' });
  if (!isOrdered(type)) throw new Error(`${type} is not ordered`);
  const text = formatUnits(type, units);
  return type === 'number' || type === 'months' ? Number(text.replaceAll(' ', '')) : text;
}
