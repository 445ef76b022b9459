// One proof at work: the space of a bundle, its regions, and how what is found is told.

import { messageOf } from '../../diagnostics/catalogue/catalogue.ts';
import type { Finding, InBoth, OtherWord, Params } from '../../diagnostics/finding.ts';
import type { Region } from '../../diagnostics/region.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import { ruleNames } from '../../diagnostics/wording/rule-names.ts';
import type { Bundle, PromiseRule } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/day.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Place, Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { Plans } from '../plans/plan-regions.ts';
import { Roles } from '../plans/role-regions.ts';
import { Regions } from '../regions/regions.ts';
import type { RouteRegions } from '../regions/route-regions.ts';
import { routeRegions } from '../regions/route-regions.ts';
import { buildSpace, horizonOf } from '../space/build-space.ts';
import type { Side } from '../space/fact-tests.ts';
import type { SpaceContract } from '../witness/contract-of.ts';
import { contractOf } from '../witness/contract-of.ts';
import { nearestAtoms } from '../witness/nearest-atoms.ts';
import type { Typical } from '../witness/typical.ts';
import { typicalOf } from '../witness/typical.ts';
import { writtenContract } from '../witness/written-contract.ts';
import { boxesOf } from '../words/boxes.ts';
import { classInWords } from '../words/class-in-words.ts';
import { unlikeInWords } from '../words/unlike-in-words.ts';

export type Proof = {
  readonly bundle: Bundle;
  readonly asOf: Day;
  readonly regions: Regions;
  readonly side: Side;
  readonly names: RuleNames;
  readonly typical: Typical;
  /** What the rules are held to: the policy's promises, or those of the base of a change. */
  readonly promises: readonly PromiseRule[];
  readonly plans: Plans;
  readonly roles: Roles;
};

/** What was found, with the contract that shows it and what the decision has to say of that one. */
export type Proven = {
  readonly finding: Finding;
  readonly witness?: Shown;
  /** Other contracts that it speaks of, decided as well. */
  readonly also?: readonly Shown[];
};

type Shown = { readonly contract: SpaceContract; readonly holds: (decision: Decision) => boolean };

/** Nodes of one proof: some 100 MB. */
const NODES = 2_000_000;
/** Joins until a question sets its own. */
const STEPS = 20_000_000;

/** `order`: how the axes lie; what is too large in one order may be small in the other. */
export function openProof(
  bundle: Bundle,
  asOf: Day,
  promises: readonly PromiseRule[] = bundle.decisions.policy.promises,
  order: 'by_share' | 'declared' = 'by_share',
): Proof {
  const judged = heldTo(bundle, promises);
  const space = buildSpace([judged], horizonOf(judged, asOf), order);
  const regions = new Regions(space, { nodes: NODES, steps: STEPS });
  const [side] = space.sides;
  if (side === undefined) throw new Error('a space without a side');
  return {
    bundle: judged,
    asOf,
    regions,
    side,
    names: ruleNames(bundle),
    typical: typicalOf(regions, bundle),
    promises,
    plans: new Plans(regions, side),
    roles: new Roles(regions, side),
  };
}

/** With the promises of a base in place of its own, so that what those ask about has an axis. */
function heldTo(bundle: Bundle, promises: readonly PromiseRule[]): Bundle {
  const { decisions } = bundle;
  if (promises === decisions.policy.promises) return bundle;
  return { ...bundle, decisions: { ...decisions, policy: { ...decisions.policy, promises } } };
}

const known = new WeakMap<Proof, RouteRegions>();

/** For which contracts each route is taken; computed once per proof. */
export function routesOf(proof: Proof): RouteRegions {
  const before = known.get(proof);
  if (before !== undefined) return before;
  const routes = routeRegions(proof.regions, proof.side);
  known.set(proof, routes);
  return routes;
}

type Extent = 'all' | 'some';

export type Found = {
  readonly code: number;
  readonly at?: Source;
  readonly params?: Params;
  readonly others?: readonly { readonly at: Source; readonly word: OtherWord }[];
  /** Where it holds; a finding without one is about no contract (a dead rule). */
  readonly region?: Node;
  /** `some`: there are more such contracts than the region has. */
  readonly extent?: Extent;
  /** `some`: on some of the days that the region names it is otherwise. */
  readonly days?: Extent;
  /** What the decision of the witness must be; it is run before the finding is shown. */
  readonly holds?: (decision: Decision) => boolean;
  /** People that the witness needs: who started the contract, who is its curator. */
  readonly people?: Pick<SpaceContract['facts'], 'initiator' | 'curator'>;
  /** The witness itself, where not just any contract of the region shows it. */
  readonly contract?: SpaceContract;
};

/** At most so many classes are told. */
const MOST_CLASSES = 20;

/** Makes a finding of what was found: the region in classes, a witness, the places. */
export function provenFinding(proof: Proof, found: Found): Proven {
  const { region, holds } = found;
  const contract = found.contract ?? (region === undefined ? undefined : witnessIn(proof, region, found.people));
  const finding: Finding = {
    code: found.code,
    severity: messageOf(found.code).severity,
    ...(found.at === undefined ? {} : { place: lineOf(found.at) }),
    params: found.params ?? {},
    others: (found.others ?? []).map(({ at, word }) => ({ place: lineOf(at), word })),
    ...(region === undefined ? {} : { region: regionInWords(proof, region, found) }),
    ...(contract === undefined
      ? {}
      : {
          witness: {
            contract: writtenContract(proof.bundle, contract),
            asOf: formatDay(contract.asOf),
            unlike: unlikeInWords(proof, contract),
          },
        }),
  };
  return contract === undefined || holds === undefined ? { finding } : { finding, witness: { contract, holds } };
}

/** The contract of a region that is nearest to an ordinary one. */
export function witnessIn(proof: Proof, region: Node, people: Found['people'] = {}): SpaceContract {
  const { regions, typical, bundle } = proof;
  const atoms = nearestAtoms(regions.diagrams, region, typical.atoms);
  const contract = contractOf(regions.space, bundle, atoms, typical);
  return { ...contract, facts: { ...contract.facts, ...people } };
}

export function regionInWords(
  { regions, side, typical, names }: Proof,
  region: Node,
  { extent = 'all', days = 'all' }: Pick<Found, 'extent' | 'days'> = {},
): Region {
  const { diagrams, space } = regions;
  const anything = diagrams.not(regions.possible(side));
  const { boxes, rest } = boxesOf(diagrams, region, { anything, ordinary: typical.atoms, most: MOST_CLASSES });
  return {
    classes: boxes.map((box) => classInWords(space, box, { names, days })),
    more: rest === NONE && extent === 'all' ? 'none' : 'some',
  };
}

/** A place from where a rule stands to the end of its line. */
export function lineOf({ file, line, column }: Source): Place {
  return { file, line, column, endLine: line + 1, endColumn: 1 };
}

export function both(ru: string, en: string): InBoth {
  return { ru, en };
}
