// Whether a class of contracts is no more than a border between two conditions: a hole of one kopeck, a month that two routes take.

import type { FactDeclaration } from '../../domain/fact.ts';
import { isOrdered, SCALE } from '../../domain/fact.ts';
import type { Space } from '../space/build-space.ts';
import type { Box } from '../words/boxes.ts';

/** The axis of an ordered fact that the class cuts to less than one whole unit, between two neighbours. */
export type Border = {
  readonly level: number;
  readonly atom: number;
  readonly fact: FactDeclaration;
  readonly units: number;
};

/** The border that a box is; undefined for an ordinary class. Less than a rouble, or a single day or month, between others. */
export function borderOf({ axes }: Space, box: Box): Border | undefined {
  for (const [level, ranges] of box) {
    const axis = axes[level];
    const [only] = ranges;
    if (axis?.kind !== 'fact' || only === undefined || ranges.length > 1 || only[0] !== only[1]) continue;
    const { fact } = axis;
    const range = axis.atoms[only[0]]?.range;
    if (!isOrdered(fact.type) || range?.kind !== 'interval' || range.from === undefined || range.to === undefined)
      continue;
    const whole = fact.type === 'money' ? KOPECKS : SCALE[fact.type];
    if (range.to - range.from + 1 < Math.max(whole, 2)) return { level, atom: only[0], fact, units: range.from };
  }
  return undefined;
}

/** Minor units of a currency in a major one, as the roubles have them. */
const KOPECKS = 100;
