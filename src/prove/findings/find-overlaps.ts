// 402 and 404: contracts that two routes claim, and borders that both include.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { RouteRule } from '../../domain/bundle.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { RouteRegions } from '../regions/route-regions.ts';
import { boxesOf } from '../words/boxes.ts';
import { borderOf } from './border-of.ts';
import { borderParams, testOn } from './find-gaps.ts';
import type { Proof, Proven } from './proof.ts';
import { both, provenFinding } from './proof.ts';

export function findOverlaps(proof: Proof, { routes, overlaps }: RouteRegions): readonly Proven[] {
  return overlaps.flatMap(({ pair: [a, b], region }) => {
    const [first, second] = [routes[a]?.rule, routes[b]?.rule];
    return first === undefined || second === undefined ? [] : [overlapOf(proof, first, second, region)];
  });
}

function overlapOf(proof: Proof, first: RouteRule, second: RouteRule, region: Node): Proven {
  const { regions, side, typical } = proof;
  const holds = (decision: Decision): boolean =>
    decision.outcome === 'overlap' &&
    [first, second].every(({ route }) => decision.routes.some((one) => one.route === route));
  const anything = regions.diagrams.not(regions.possible(side));
  const most = regions.space.stretches.length;
  const { boxes, rest } = boxesOf(regions.diagrams, region, { anything, ordinary: typical.atoms, most });
  const borders = rest === NONE ? boxes.flatMap((box) => borderOf(regions.space, box) ?? []) : [];
  // One border, or one on each stretch of days where a limit moves.
  const isBorder = borders.length === boxes.length && new Set(borders.map(({ level }) => level)).size === 1;
  const border = isBorder ? borders[0] : undefined;
  const placeIn = (rule: RouteRule) => testOn(rule, border)?.at ?? rule.when?.at ?? rule.at;
  const common = {
    at: placeIn(first),
    others: [{ at: placeIn(second), word: 'conflicts_here' as const }],
    region,
    holds,
  };
  if (border !== undefined)
    return provenFinding(proof, { code: 404, ...common, params: borderParams(proof, borders, 'border_both') });
  return provenFinding(proof, {
    code: 402,
    ...common,
    params: {
      what: both(word('two_routes', 'ru'), word('two_routes', 'en')),
      first: first.title,
      second: second.title,
      fix: both(
        word('narrow_a_route', 'ru', { first: first.route, second: second.route }),
        word('narrow_a_route', 'en', { first: first.route, second: second.route }),
      ),
    },
  });
}
