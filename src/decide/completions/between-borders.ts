// An ordered fact cut at the borders of its tests: within a stretch no test tells two answers apart.

import type { OrderedType } from '../../domain/fact.ts';
import type { CompiledTest } from '../compile/compiled-rules.ts';
import { unitEnds } from './unit-ends.ts';

/** Both ends in; `isLowest`, `isHighest`: open on that side, there is no border. */
export type Stretch = {
  readonly lo: number;
  readonly hi: number;
  readonly isLowest: boolean;
  readonly isHighest: boolean;
};

/** The stretches between the borders that the tests name, ascending; one for all without a border. */
export function betweenBorders(type: OrderedType, tests: readonly CompiledTest[]): readonly Stretch[] {
  const { lo: lowest, hi: highest } = unitEnds(type);
  const intervals = tests.flatMap(({ accepts }) => (accepts.kind === 'intervals' ? accepts.intervals : []));
  const borders = intervals
    .flatMap(({ lo, hi }) => [lo, hi + 1])
    .filter((border) => border > lowest && border <= highest);
  const starts = [lowest, ...[...new Set(borders)].sort((a, b) => a - b)];
  return starts.map((lo, index) => {
    const next = starts[index + 1];
    return {
      lo,
      hi: next === undefined ? highest : next - 1,
      isLowest: index === 0,
      isHighest: next === undefined,
    };
  });
}
