// The order of the axes in the diagrams: what tells the routes apart best comes first, which keeps the diagrams small.

import type { Accepts } from '../../decide/compile/compiled-rules.ts';
import type { Test } from '../../domain/condition.ts';
import { atomRangesOf, sizeOfRanges } from './atom-ranges.ts';
import type { Axis } from './axis.ts';
import { axisKey, sizeOf } from './axis.ts';
import type { ClientClass } from './client-classes.ts';
import type { Side } from './fact-tests.ts';
import { acceptsKey, acceptsOn, factOf } from './fact-tests.ts';
import { testsOf } from './whens-of.ts';

/** Highest score first: the sum over the routes' tests of the bits by which each narrows the axis. Ties as declared. */
export function inOrder(
  axes: readonly Axis[],
  sides: readonly Side[],
  clients: readonly ClientClass[],
  order: 'by_share' | 'declared',
): readonly Axis[] {
  if (order === 'declared') return axes;
  const scores = new Map<string, number>();
  const byKey = new Map(
    axes.flatMap((axis) => (axis.kind === 'fact' ? [[axisKey('fact', axis.fact), axis] as const] : [])),
  );
  const bits = new Map<string, number>();
  for (const side of sides) {
    for (const { when } of side.bundle.decisions.routes) {
      for (const test of when === undefined ? [] : testsOf(when)) score(side, test);
    }
  }
  const scoreOf = (axis: Axis): number => (axis.kind === 'day' ? 0 : (scores.get(nameOf(axis)) ?? 0));
  return axes.toSorted((a, b) => scoreOf(b) - scoreOf(a));

  function score(side: Side, test: Test): void {
    const fact = factOf(side, test);
    const accepts = acceptsOn(side, test, 0);
    if (fact.type === 'choices' || fact.type === 'codes') {
      for (const flag of accepts.kind === 'set' ? accepts.values : []) add(axisKey('flag', fact, flag), 1);
      return;
    }
    const key = axisKey('fact', fact);
    const axis = byKey.get(key);
    if (axis?.kind !== 'fact') return;
    add(key, bitsOf(axis, accepts, side));
  }

  function bitsOf(axis: Extract<Axis, { kind: 'fact' }>, accepts: Accepts, side: Side): number {
    const key = `${axis.fact.fact} ${axis.fact.type} ${side.index} ${acceptsKey(accepts)}`;
    const known = bits.get(key);
    if (known !== undefined) return known;
    const left = sizeOfRanges(atomRangesOf(axis, accepts, side.index, clients));
    const own = Math.log2(sizeOf(axis) / Math.max(left, 0.5));
    bits.set(key, own);
    return own;
  }

  function add(key: string, amount: number): void {
    scores.set(key, (scores.get(key) ?? 0) + amount);
  }
}

function nameOf(axis: Exclude<Axis, { kind: 'day' }>): string {
  return axisKey(axis.kind, axis.fact, axis.kind === 'flag' ? axis.flag : '');
}
