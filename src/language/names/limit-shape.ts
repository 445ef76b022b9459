// Named limits as conditions need to know them before rules/limits.yaml itself is checked: of what kind, and how large by date.

import type { Day } from '../../domain/day.ts';
import { parseDay } from '../../domain/day.ts';
import type { OrderedType } from '../../domain/fact.ts';
import { SCALE } from '../../domain/fact.ts';
import { parseMoney } from '../../domain/money.ts';
import { parseUnits } from '../../domain/units.ts';
import type { SourceFile } from '../read/source-tree.ts';
import type { Located, Untyped } from './located.ts';
import { entries, field, mapsAt, retyped, rootOf, text, textAt } from './located.ts';

/** A plain number may be a number or a count of months: the fact that it is compared with tells. */
export type LimitKind = 'money' | 'percent' | 'date' | 'plain';

/** `units` of a plain number are ten-thousandths; undefined where a value could not be read. */
export type LimitShape = {
  readonly kind: LimitKind | undefined;
  readonly values: readonly { readonly from: Day | undefined; readonly units: number | undefined }[];
};

/** Reads the limits of all files, also of those whose form does not hold. */
export function limitShapes(sources: readonly SourceFile[]): ReadonlyMap<string, LimitShape> {
  const shapes = new Map<string, LimitShape>();
  for (const source of sources) {
    const root = source.kind === 'limits' ? rootOf(source) : undefined;
    const limits = root === undefined ? undefined : field(root, 'limits');
    for (const { key, value } of entries<Untyped>(limits === undefined ? undefined : retyped(limits))) {
      shapes.set(text(key), shapeOf(value));
    }
  }
  return shapes;
}

function shapeOf(limit: Located<Untyped>): LimitShape {
  const single = textAt(limit, 'value');
  const written =
    single === undefined
      ? mapsAt(limit, 'values').map((line) => ({ from: textAt(line, 'from'), value: textAt(line, 'value') ?? '' }))
      : [{ from: undefined, value: single }];
  const kind = written[0] === undefined ? undefined : limitKind(written[0].value);
  const values = written.map(({ from, value }) => ({
    from: from === undefined ? undefined : parseDay(from),
    units: kind === undefined ? undefined : limitUnits(kind, value),
  }));
  return { kind, values };
}

/** What kind of limit a value makes; undefined for what is none. */
export function limitKind(value: string): LimitKind | undefined {
  if (parseMoney(value).ok) return 'money';
  if (parseUnits('percent', value) !== undefined) return 'percent';
  if (parseDay(value) !== undefined) return 'date';
  return parseUnits('number', value) === undefined ? undefined : 'plain';
}

/** The units of a limit's value; undefined where it is not of the kind. */
function limitUnits(kind: LimitKind, value: string): number | undefined {
  if (kind === 'plain') return parseUnits('number', value);
  if (kind !== 'money') return parseUnits(kind, value);
  const reading = parseMoney(value);
  return reading.ok ? reading.money.minor : undefined;
}

/** Whether a limit of this kind can be a border of a fact of this type. */
export function fitsType(kind: LimitKind, type: OrderedType): boolean {
  return kind === 'plain' ? type === 'number' || type === 'months' : kind === type;
}

/** Units of a limit's value as those of the fact's type: a plain 24 is 24 months, and 240,000 ten-thousandths. */
export function unitsFor(type: OrderedType, kind: LimitKind, units: number): number {
  return kind === 'plain' && type === 'months' ? units / SCALE.number : units;
}
