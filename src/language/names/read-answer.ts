// What a contract says of a fact: in fixtures and tests, in the policy's typical contract, and as a fact's default.

import type { Value } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { items, retyped, text } from './located.ts';
import type { FactShape } from './name-table.ts';
import type { Naming } from './naming.ts';
import type { Currencies } from './read-units.ts';
import { readUnits } from './read-units.ts';
import { readValue } from './read-value.ts';
import { idOf } from './resolve-name.ts';

/**
 * Reads an answer by the fact's type; undefined when something was reported or the fact's declaration could not be read.
 * Amounts of several parts or in foreign currencies (`any`) are checked, but have no value without rates: they give undefined too.
 */
export function readAnswer(
  naming: Naming,
  shape: FactShape,
  value: Located<unknown>,
  currencies: Currencies,
): Value | 'absent' | undefined {
  const { type } = shape;
  const fact = idOf<'fact'>(shape.fact);
  if (type === undefined) return undefined;
  if (type === 'lists') {
    naming.reporter.report(CODES.followsFromOthers, value, { fact });
    return undefined;
  }
  const members = value.node.kind === 'list' ? items(retyped<readonly unknown[]>(value)) : [value];
  if (value.node.kind === 'scalar' && text(value) === 'absent') {
    if (shape.optional) return 'absent';
    naming.reporter.report(CODES.absentOutOfPlace, value, { fact });
    return undefined;
  }
  if (type === 'choices' || type === 'codes') {
    const read = members.map((member) => readValue(naming, { fact, type, options: shape.options }, member));
    return [...new Set(read.filter((member) => member !== undefined).map(String))].sort();
  }
  if (type === 'money') return readAmount(naming, members, value, currencies);
  if (value.node.kind !== 'scalar') {
    naming.reporter.report(CODES.singleValue, value, { fact });
    return undefined;
  }
  if (isOrdered(type)) return readUnits(naming, type, value, currencies);
  return readValue(naming, { fact, type, options: shape.options }, value);
}

function readAmount(
  naming: Naming,
  parts: readonly Located<unknown>[],
  whole: Located<unknown>,
  currencies: Currencies,
): number | undefined {
  const units = parts.map((part) => readUnits(naming, 'money', part, currencies));
  if (parts.length === 0) naming.reporter.report(CODES.notMoney, whole, { value: '[]' });
  return parts.length === 1 && currencies === 'own' ? units[0] : undefined;
}
