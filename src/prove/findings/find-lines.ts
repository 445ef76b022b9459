// 401, 402 and 404 for lines: contracts that reach a role of which no line fits, or two do; lines of signing that claim the same contracts.

import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { RoleRule } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Decision, PlannedRole } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import { boxesOf } from '../words/boxes.ts';
import type { Border } from './border-of.ts';
import { borderOf } from './border-of.ts';
import { borderParams } from './find-gaps.ts';
import type { Found, Proof, Proven } from './proof.ts';
import { both, provenFinding } from './proof.ts';

type OneOf = Extract<RoleRule['resolves'], { kind: 'one_of' }>;
type Line = { readonly title: string | InBoth; readonly when?: When; readonly at: Source };

/** Of every role with lines exactly one fits each contract that asks it; of the lines of signing no two fit one contract. */
export function findLines(proof: Proof): readonly Proven[] {
  const asked = askedFor(proof);
  const { roles } = proof.bundle.decisions;
  const ofRoles = roles.flatMap((role) => {
    const region = asked.get(role.role);
    if (role.resolves.kind !== 'one_of' || region === undefined) return [];
    return roleFindings(proof, role, role.resolves, region);
  });
  return [...ofRoles, ...signingFindings(proof)];
}

/** The contracts that ask each role with lines: in a step, or in the place of somebody whom no fact names. */
function askedFor(proof: Proof): ReadonlyMap<RoleId, Node> {
  const { diagrams } = proof.regions;
  const byRole = new Map<RoleId, Node[]>();
  for (const { steps } of settledRoutes(proof)) {
    for (const { rule, needed } of steps) {
      for (const role of rule.roles) {
        for (const [lined, region] of linedRoles(proof, role)) {
          const known = byRole.get(lined) ?? [];
          known.push(diagrams.and(needed, region));
          byRole.set(lined, known);
        }
      }
    }
  }
  return new Map([...byRole].map(([role, nodes]) => [role, diagrams.union(nodes)]));
}

/** The role itself, or the one that stands in for it, where those have lines; with the contracts that come to it. */
function linedRoles(proof: Proof, role: RoleId): readonly (readonly [RoleId, Node])[] {
  const rule = proof.bundle.decisions.roles.find((one) => one.role === role);
  if (rule?.resolves.kind === 'one_of') return [[role, proof.regions.diagrams.not(NONE)]];
  if (rule?.resolves.kind !== 'person_fact' || rule.resolves.elseRole === undefined) return [];
  const named = proof.roles.of(role).reached.get(role) ?? NONE;
  const instead = proof.regions.diagrams.not(named);
  return linedRoles(proof, rule.resolves.elseRole).map(([lined]) => [lined, instead] as const);
}

function roleFindings(proof: Proof, role: RoleRule, { lines }: OneOf, asked: Node): readonly Proven[] {
  const { diagrams } = proof.regions;
  const { noLine } = proof.roles.of(role.role);
  const gap = diagrams.and(asked, noLine);
  const told = lines.map((line): Line => ({ ...line, title: proof.names.role(line.role) }));
  const overlaps = pairsOf(proof, told, asked).map((pair) =>
    lineOverlap(proof, pair, {
      title: promiseWords('lines_of_role', { title: role.title }),
      holds: (decision) => isUnresolved(decision, role.role, 'several_lines'),
    }),
  );
  return gap === NONE ? overlaps : [lineGap(proof, role, told, gap), ...overlaps];
}

function lineGap(proof: Proof, role: RoleRule, lines: readonly Line[], region: Node): Proven {
  const holds = (decision: Decision): boolean => isUnresolved(decision, role.role, 'no_line');
  const borders = bordersOf(proof, region);
  const common = { at: role.at, region, holds };
  if (borders.length > 0) {
    const beside = lines.filter(({ when }) => when?.tests.some(({ fact }) => fact === borders[0]?.fact.fact));
    return provenFinding(proof, {
      code: 404,
      ...common,
      params: borderParams(proof, borders, 'border_gap_line'),
      others: beside.map(({ when, at }) => ({ at: when?.at ?? at, word: 'conflicts_here' as const })),
    });
  }
  return provenFinding(proof, {
    code: 401,
    ...common,
    params: { what: promiseWords('no_line_of_role', { title: role.title }), add: promiseWords('a_line') },
  });
}

/** Whether some step of the plan asks the role, or somebody whom it stands in for, and it comes to nobody for that reason. */
function isUnresolved(decision: Decision, role: RoleId, kind: NonNullable<PlannedRole['unresolved']>['kind']): boolean {
  if (decision.outcome !== 'decided') return false;
  const planned = decision.plan.stages.flatMap(({ steps }) => steps.flatMap(({ roles }) => roles));
  return planned.some(
    ({ asked, unresolved, because }) =>
      unresolved?.kind === kind && (asked === role || because.some(({ rule }) => rule.id === role)),
  );
}

type Pair = { readonly first: Line; readonly second: Line; readonly region: Node };

function pairsOf(proof: Proof, lines: readonly Line[], within: Node): readonly Pair[] {
  const { regions, side } = proof;
  const { diagrams } = regions;
  const conditional = lines.filter(({ when }) => when !== undefined);
  const nodes = conditional.map(({ when }) => diagrams.and(within, regions.of(when, side)));
  return conditional.flatMap((first, at) =>
    conditional.slice(at + 1).flatMap((second, offset): readonly Pair[] => {
      const region = diagrams.and(nodes[at] ?? NONE, nodes[at + 1 + offset] ?? NONE);
      return region === NONE ? [] : [{ first, second, region }];
    }),
  );
}

type Told = { readonly title: InBoth; readonly holds: NonNullable<Found['holds']> };

function lineOverlap(proof: Proof, { first, second, region }: Pair, { title, holds }: Told): Proven {
  const borders = bordersOf(proof, region);
  const common = {
    at: first.when?.at ?? first.at,
    others: [{ at: second.when?.at ?? second.at, word: 'conflicts_here' as const }],
    region,
    holds,
  };
  if (borders.length > 0) {
    return provenFinding(proof, { code: 404, ...common, params: borderParams(proof, borders, 'border_both_lines') });
  }
  return provenFinding(proof, {
    code: 402,
    ...common,
    params: {
      what: title,
      first: first.title,
      second: second.title,
      fix: promiseWords('narrow_a_line'),
    },
  });
}

/** The borders that the region is made of, one or one for each stretch of days; none when it is more than that. */
function bordersOf({ regions, side, typical }: Proof, region: Node): readonly Border[] {
  const anything = regions.diagrams.not(regions.possible(side));
  const most = 3 * regions.space.stretches.length + 20;
  const { boxes, rest } = boxesOf(regions.diagrams, region, { anything, ordinary: typical.atoms, most });
  const borders = rest === NONE ? boxes.flatMap((box) => borderOf(regions.space, box) ?? []) : [];
  const isBorder = borders.length === boxes.length && new Set(borders.map(({ level }) => level)).size === 1;
  if (!isBorder) return [];
  return borders.filter(({ units }, at) => borders.findIndex((one) => one.units === units) === at);
}

function signingFindings(proof: Proof): readonly Proven[] {
  const { signing } = proof.bundle.decisions;
  const settled = proof.regions.diagrams.union(settledRoutes(proof).map((one) => one.settled));
  const lines = signing.map((rule): Line => ({ ...rule, title: lineNumber(rule.at) }));
  const title = promiseWords('lines_of_signing');
  return pairsOf(proof, lines, settled).map((pair) =>
    // The plan shows the first line that fits: that it is no line behind both says that one of them is passed over.
    lineOverlap(proof, pair, {
      title,
      holds: (decision) => decision.outcome === 'decided' && standsBefore(lines, decision.plan.signing.rule?.at, pair),
    }),
  );
}

/** A line of signing has no name; of two the numbers say which. */
function lineNumber({ line }: Source): InBoth {
  return both(word('numbered_line', 'ru', { line }), word('numbered_line', 'en', { line }));
}

function standsBefore(lines: readonly Line[], at: Source | undefined, { first }: Pair): boolean {
  const place = lines.findIndex((line) => line.at === at);
  return place !== -1 && place <= lines.indexOf(first);
}
