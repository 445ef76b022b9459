// 403: routes that no contract takes.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { OtherWord } from '../../diagnostics/finding.ts';
import type { Source } from '../../domain/source.ts';
import { NONE } from '../diagram/node-store.ts';
import type { RouteRegion, RouteRegions } from '../regions/route-regions.ts';
import { enoughOf } from './enough-of.ts';
import type { Proof, Proven } from './proof.ts';
import { both, provenFinding } from './proof.ts';

/** Routes in force on some day ahead whose contracts are all taken by others, or cannot exist. */
export function findDeadRoutes(proof: Proof, { routes }: RouteRegions): readonly Proven[] {
  const { regions } = proof;
  return routes.flatMap((route) => {
    const { rule, taken } = route;
    if (taken !== NONE || regions.inForce(rule.inForce) === NONE) return [];
    return [
      provenFinding(proof, {
        code: 403,
        at: rule.when?.at ?? rule.at,
        params: {
          rule: both(word('rule_route', 'ru', { title: rule.title }), word('rule_route', 'en', { title: rule.title })),
        },
        others: whyDead(proof, route, routes),
      }),
    ];
  });
}

type Other = { readonly at: Source; readonly word: OtherWord };

/** Whoever stands above and takes some of it; what cannot exist, where that alone leaves nothing. */
function whyDead(
  { regions, side }: Proof,
  { rule, holds }: RouteRegion,
  routes: RouteRegions['routes'],
): readonly Other[] {
  const { diagrams } = regions;
  if (holds !== NONE) {
    const above = routes
      .filter((one) => one.rule.overrides.includes(rule.route))
      .map((one) => ({ at: one.rule.when?.at ?? one.rule.at, node: one.holds }));
    return enoughOf(diagrams, holds, above).map(({ at }) => ({ at, word: 'stands_above' }));
  }
  const own = diagrams.and(regions.of(rule.when, side), regions.inForce(rule.inForce));
  const ruledOut = side.bundle.decisions.impossible.map((when) => ({ at: when.at, node: regions.of(when, side) }));
  return enoughOf(diagrams, own, ruledOut).map(({ at }) => ({ at, word: 'ruled_out_here' }));
}
