// Named limits of rules/limits.yaml, with their values by date.

import type { Limit } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { OrderedType } from '../../domain/fact.ts';
import type { LimitForm, LimitsFile } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { LimitKind } from './limit-shape.ts';
import { limitKind, unitsFor } from './limit-shape.ts';
import type { Located } from './located.ts';
import { entries, field, given, items, retyped, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { readDay } from './read-duration.ts';
import { readUnits } from './read-units.ts';
import { idOf } from './resolve-name.ts';

/** Resolves rules/limits.yaml. Called after everything that compares with limits, since a plain number takes the type of what it is compared with. */
export function resolveLimits(naming: Naming, file: Located<LimitsFile>): readonly Limit[] {
  return entries<LimitForm>(field(file, 'limits')).map(({ key, value }) => resolveLimit(naming, key, value));
}

type Line = { readonly from: Located<string> | undefined; readonly value: Located<unknown> };

function resolveLimit(naming: Naming, key: Located<string>, form: Located<LimitForm>): Limit {
  const lines = linesOf(form);
  const first = lines[0]?.value;
  const kind = (first === undefined ? undefined : limitKind(text(first))) ?? guessedKind(first);
  const type: OrderedType = kind === 'plain' ? plainType(naming, text(key)) : kind;
  const values = lines.map(({ from, value }) => ({
    ...given('from', from, (day) => readDay(naming, day)),
    units: readLimitValue(naming, kind, type, value) ?? 0,
  }));
  checkDates(naming, lines, values);
  return {
    limit: idOf<'limit'>(text(key)),
    title: textAt(form, 'title') ?? '',
    ...given('basis', field(form, 'basis'), text),
    type,
    values,
    at: sourceOf(key),
  };
}

function linesOf(form: Located<LimitForm>): readonly Line[] {
  const value = field(form, 'value');
  if (value !== undefined) return [{ from: undefined, value }];
  return items(field(form, 'values')).map((line) => ({
    from: field(line, 'from'),
    value: field(line, 'value') ?? retyped(line),
  }));
}

/** What a value that holds as nothing was meant to be: its sign or currency tells, so that the message names the right notation. */
function guessedKind(value: Located<unknown> | undefined): LimitKind {
  const written = value === undefined ? '' : text(value);
  if (written.endsWith('%')) return 'percent';
  if (/^\d{4}-\d/.test(written)) return 'date';
  return /[A-Z]{3}$/.test(written) ? 'money' : 'plain';
}

function plainType(naming: Naming, limit: string): OrderedType {
  return naming.limitUses.get(limit)?.has('months') === true ? 'months' : 'number';
}

/** Money limits are borders, so they stand in the policy's currency. */
function readLimitValue(
  naming: Naming,
  kind: LimitKind,
  type: OrderedType,
  value: Located<unknown>,
): number | undefined {
  const units = readUnits(naming, kind === 'plain' ? 'number' : kind, value, 'own');
  if (units === undefined) return undefined;
  const converted = unitsFor(type, kind, units);
  if (Number.isInteger(converted) && (type !== 'months' || converted >= 0)) return converted;
  naming.reporter.report(CODES.notMonths, value, { value: text(value) });
  return undefined;
}

/** The first value may have no day (it has always held); the others follow by day, each with one of its own. */
function checkDates(naming: Naming, lines: readonly Line[], values: readonly { readonly from?: Day }[]): void {
  for (const [index, { from, value }] of lines.entries()) {
    if (index === 0) continue;
    const [before, here] = [values[index - 1]?.from, values[index]?.from];
    const previous = lines[index - 1]?.from ?? lines[index - 1]?.value;
    const further = previous === undefined ? {} : { others: [{ at: previous, word: 'conflicts_here' as const }] };
    if (from === undefined) naming.reporter.report(CODES.limitValuesOrder, value, {}, further);
    else if (before !== undefined && here !== undefined && here <= before) {
      naming.reporter.report(CODES.limitValuesOrder, from, {}, further);
    }
  }
}
