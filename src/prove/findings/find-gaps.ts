// 401 and 404: contracts that no route takes, by class; holes of one border together.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { unitsInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { RouteRule } from '../../domain/bundle.ts';
import type { Test } from '../../domain/condition.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Gap, RouteRegions } from '../regions/route-regions.ts';
import { isInRegion } from '../regions/upward.ts';
import { testsOf } from '../space/whens-of.ts';
import { nearestAtoms } from '../witness/nearest-atoms.ts';
import type { Box } from '../words/boxes.ts';
import { boxesOf, boxNode } from '../words/boxes.ts';
import type { Border } from './border-of.ts';
import { borderOf } from './border-of.ts';
import { nearestRoutes } from './nearest-routes.ts';
import type { Proof, Proven } from './proof.ts';
import { both, provenFinding } from './proof.ts';

/** So many classes without a route are told apart; what is left is one more finding. */
const MOST_GAPS = 20;

/** `gap`: what no route takes, or a part of it. */
export function findGaps(proof: Proof, { routes }: RouteRegions, { region: gap, extent }: Gap): readonly Proven[] {
  if (gap === NONE) return [];
  const { regions, side, typical } = proof;
  const { diagrams } = regions;
  const anything = diagrams.not(regions.possible(side));
  const { boxes, rest } = boxesOf(diagrams, gap, { anything, ordinary: typical.atoms, most: MOST_GAPS });
  const holes = new Map<string, Hole>();
  const classes: Node[] = [];
  let told: Node = NONE;
  for (const box of boxes) {
    const region = diagrams.minus(diagrams.and(gap, boxNode(diagrams, box)), told);
    if (region === NONE) continue;
    told = diagrams.or(told, region);
    const hole = holeAt(proof, routes, box, region);
    if (hole === undefined) classes.push(region);
    else
      holes.set(
        hole.key,
        joined((a, b) => diagrams.or(a, b), holes.get(hole.key), hole),
      );
  }
  if (rest !== NONE) classes.push(rest);
  return [
    ...[...holes.values()].map((hole) => holeFinding(proof, hole)),
    ...besideRoutes(proof, routes, classes).map((beside) => gapFinding(proof, { ...beside, extent })),
  ];
}

const isGap = ({ outcome }: Decision): boolean => outcome === 'gap';

type Beside = { readonly nearest: readonly Source[]; readonly region: Node };

/** Classes that are nearest to the same routes are one fault: a hole that a limit by date or an option cuts in pieces. */
function besideRoutes(proof: Proof, routes: RouteRegions['routes'], classes: readonly Node[]): readonly Beside[] {
  const found = new Map<string, Beside>();
  for (const region of classes) {
    const nearest = nearestRoutes(proof, routes, region);
    const key = nearest.map(({ file, line }) => `${file}:${line}`).join(' ');
    const before = found.get(key)?.region ?? NONE;
    found.set(key, { nearest, region: proof.regions.diagrams.or(before, region) });
  }
  return [...found.values()];
}

function gapFinding(proof: Proof, { nearest, region, extent }: Beside & Gap): Proven {
  const [first, ...more] = nearest;
  return provenFinding(proof, {
    code: 401,
    params: {
      what: both(word('no_route_at_all', 'ru'), word('no_route_at_all', 'en')),
      add: both(word('a_route', 'ru'), word('a_route', 'en')),
    },
    ...(first === undefined ? {} : { at: first }),
    others: more.map((at) => ({ at, word: 'nearest_here' })),
    region,
    extent,
    holds: isGap,
  });
}

/** A hole between two routes: just below and just above it somebody takes the contract. `borders`: one, or one for each stretch of days. */
type Hole = {
  readonly key: string;
  readonly borders: readonly Border[];
  readonly beside: readonly RouteRule[];
  readonly region: Node;
};

function holeAt(proof: Proof, routes: RouteRegions['routes'], box: Box, region: Node): Hole | undefined {
  const border = borderOf(proof.regions.space, box);
  if (border === undefined) return undefined;
  const beside = routesBeside(proof, routes, border, region);
  const [below, above] = beside;
  if (below === undefined || above === undefined) return undefined;
  return { key: `${border.level} ${below.route} ${above.route}`, borders: [border], beside, region };
}

function joined(or: (a: Node, b: Node) => Node, known: Hole | undefined, hole: Hole): Hole {
  if (known === undefined) return hole;
  const isNew = known.borders.every(({ units }) => units !== hole.borders[0]?.units);
  return {
    ...known,
    borders: isNew ? [...known.borders, ...hole.borders] : known.borders,
    region: or(known.region, hole.region),
  };
}

function routesBeside(
  { regions, typical }: Proof,
  routes: RouteRegions['routes'],
  { level, atom }: Border,
  region: Node,
): readonly RouteRule[] {
  const atoms = nearestAtoms(regions.diagrams, region, typical.atoms);
  return [atom - 1, atom + 1].flatMap((beside) => {
    const moved = atoms.with(level, beside);
    return routes.find(({ taken }) => isInRegion(regions, taken, moved))?.rule ?? [];
  });
}

function holeFinding(proof: Proof, { borders, beside, region }: Hole): Proven {
  const [border] = borders;
  const [first, ...more] = beside.map((rule) => testOn(rule, border)?.at ?? rule.when?.at ?? rule.at);
  return provenFinding(proof, {
    code: 404,
    ...(first === undefined ? {} : { at: first }),
    others: more.map((at) => ({ at, word: 'conflicts_here' })),
    params: borderParams(proof, borders, 'border_gap'),
    region,
    holds: isGap,
  });
}

/** The line of a route that asks about the fact of a border. */
export function testOn(rule: RouteRule, border: Border | undefined): Test | undefined {
  return rule.when === undefined ? undefined : testsOf(rule.when).find((test) => test.fact === border?.fact.fact);
}

type BorderWord = 'border_gap' | 'border_both' | 'border_gap_line' | 'border_both_lines';

/** `borders` are of one fact: one border, or where it lies on each stretch of days. */
export function borderParams({ names }: Proof, borders: readonly Border[], outcome: BorderWord) {
  const inLanguage = (language: Language): string =>
    borders.map(({ fact, units }) => unitsInWords(fact, units, names, language)).join(', ');
  return {
    fact: borders[0]?.fact.title ?? '',
    value: both(inLanguage('ru'), inLanguage('en')),
    outcome: both(word(outcome, 'ru'), word(outcome, 'en')),
  };
}
