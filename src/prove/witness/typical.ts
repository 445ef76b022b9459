// An ordinary contract: the atom of each axis that is nearest to everyday business, and the values that it stands for.

import type { Bundle } from '../../domain/bundle.ts';
import type { FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Regions } from '../regions/regions.ts';
import type { Atom, Axis } from '../space/axis.ts';
import { CONFIRMED, OFF, ON, PRESENT } from '../space/axis.ts';

export type Typical = {
  /** Per level. */
  readonly atoms: readonly number[];
  /** What the policy calls typical. */
  readonly values: ReadonlyMap<FactId, Value | 'absent'>;
};

/** From the policy's `typical`; for facts that it does not name their default, no, nothing or the first option. */
export function typicalOf({ space }: Regions, bundle: Bundle): Typical {
  const { typical, currency } = bundle.decisions.policy;
  const values = new Map<FactId, Value | 'absent'>([
    ['currencies' as FactId, [currency]],
    ['country' as FactId, 'RU'],
    ...typical.map(({ fact, value }) => [fact, value] as const),
  ]);
  return { atoms: space.axes.map((axis) => typicalAtom(axis, values)), values };
}

function typicalAtom(axis: Axis, values: Typical['values']): number {
  switch (axis.kind) {
    case 'day':
      return 0;
    case 'presence':
      return PRESENT;
    case 'confirmed':
      return CONFIRMED;
    case 'flag': {
      const value = values.get(axis.fact.fact);
      return Array.isArray(value) && value.includes(axis.flag) ? ON : OFF;
    }
    case 'fact':
      return factAtom(axis, values.get(axis.fact.fact));
  }
}

function factAtom({ fact, atoms }: Extract<Axis, { kind: 'fact' }>, value: Value | 'absent' | undefined): number {
  const given = value ?? plainValue(fact);
  const found = given === undefined ? -1 : atoms.findIndex((atom) => isIn(atom, given));
  return Math.max(0, found);
}

/** What a fact is when nobody says otherwise: its default, no, nothing; an amount is there, whatever else can be left out is not. */
function plainValue({ type, optional, default: value }: FactDeclaration): Value | 'absent' | undefined {
  if (value !== undefined) return value;
  if (type === 'boolean') return false;
  if (type === 'money') return 0;
  if (optional) return 'absent';
  return isOrdered(type) && type !== 'date' ? 0 : undefined;
}

/** Whether an atom stands for a value. */
export function isIn({ range, words }: Atom, value: Value | 'absent'): boolean {
  switch (range.kind) {
    case 'absent':
      return value === 'absent';
    case 'interval':
      return typeof value === 'number' && (range.from ?? value) <= value && value <= (range.to ?? value);
    case 'set':
      return Array.isArray(value) && range.has.length === value.length && range.has.every((one) => value.includes(one));
    default:
      return (typeof value === 'string' || typeof value === 'boolean') && (words?.includes(value) ?? false);
  }
}
