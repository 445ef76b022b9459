// 405: rules that stand above themselves, steps that wait for themselves, roles and departments that lead back to themselves.

import { CODES } from './codes.ts';
import { findCycles } from './find-cycles.ts';
import type { Located } from './located.ts';
import type { Naming } from './naming.ts';

export type NamedLink = { readonly from: string; readonly to: string; readonly at: Located<unknown> };

/** Reports every circle among the links at the reference that closes it; the others are named beside it. */
export function checkCycles(naming: Naming, links: readonly NamedLink[]): void {
  for (const cycle of findCycles(links)) {
    const [first, ...more] = cycle;
    if (first === undefined) continue;
    const path = [...cycle.map(({ from }) => from), first.from];
    naming.reporter.report(
      CODES.cycle,
      first.at,
      { path: path.join(' → ') },
      { others: more.map(({ at }) => ({ at, word: 'conflicts_here' })) },
    );
  }
}
