// One border of a condition: a value in the fact's own notation, or a named limit of the fact's type.

import type { Bound } from '../../domain/condition.ts';
import type { OrderedType } from '../../domain/fact.ts';
import { CODES } from './codes.ts';
import { fitsType, unitsFor } from './limit-shape.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { readUnits } from './read-units.ts';
import { idOf, isKnown, resolveName } from './resolve-name.ts';

/** An ordered fact as borders see it. */
export type OrderedFact = { readonly fact: string; readonly type: OrderedType };

/** Reads a border; undefined when something was reported. */
export function readBound(naming: Naming, fact: OrderedFact, value: Located<unknown>): Bound | undefined {
  const written = text(value);
  if (value.node.kind !== 'scalar' || typeof value.node.value !== 'string' || !looksLikeName(written)) {
    const units = readUnits(naming, fact.type, value, 'own');
    return units === undefined ? undefined : { kind: 'units', units };
  }
  resolveName(naming, 'limit', value);
  const known = isKnown(naming, 'limit', written);
  return known && limitFits(naming, fact, value) ? { kind: 'limit', limit: idOf<'limit'>(written) } : undefined;
}

/** Values of all ordered types begin with a digit or a sign; names with a letter. */
function looksLikeName(written: string): boolean {
  return /^\p{L}/u.test(written);
}

function limitFits(naming: Naming, fact: OrderedFact, value: Located<unknown>): boolean {
  const limit = text(value);
  const shape = naming.limits.get(limit);
  if (shape?.kind === undefined) return true;
  const uses = naming.limitUses.get(limit) ?? new Map<string, Located<string>>();
  naming.limitUses.set(limit, uses);
  const declared = namesOf(naming.table, 'limit').get(limit)?.at;
  const others = declared === undefined ? [] : [{ at: declared, word: 'declared_here' as const }];
  if (!fitsType(shape.kind, fact.type)) {
    naming.reporter.report(CODES.limitOfAnotherType, value, { name: limit, fact: fact.fact }, { others });
    return false;
  }
  const other = [...uses].find(([type]) => type !== fact.type);
  if (other !== undefined) {
    const further = { others: [...others, { at: other[1], word: 'conflicts_here' as const }] };
    naming.reporter.report(CODES.limitOfAnotherType, value, { name: limit, fact: fact.fact }, further);
    return false;
  }
  if (!uses.has(fact.type)) uses.set(fact.type, { source: value.source, node: value.node });
  return true;
}

/** The least and the greatest value that a bound ever has; undefined where a limit's value could not be read. */
export function boundValues(
  naming: Naming,
  type: OrderedType,
  bound: Bound,
): { readonly least: number; readonly greatest: number } | undefined {
  if (bound.kind === 'units') return { least: bound.units, greatest: bound.units };
  const shape = naming.limits.get(bound.limit);
  if (shape?.kind === undefined || shape.values.length === 0) return undefined;
  const { kind } = shape;
  const units = shape.values.map((value) => value.units);
  const read = units.filter((value) => value !== undefined).map((value) => unitsFor(type, kind, value));
  if (read.length < units.length) return undefined;
  return { least: Math.min(...read), greatest: Math.max(...read) };
}
