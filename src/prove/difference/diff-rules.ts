// What really changes between two bundles: for which contracts, in words, each shown by a contract that both have decided.

import { decide } from '../../decide/decide.ts';
import { outlineOf } from '../../decide/outline.ts';
import { diffWord } from '../../diagnostics/catalogue/diff-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { ContractClass, Region, Witness } from '../../diagnostics/region.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { ContractFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/day.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { nearestAtoms } from '../witness/nearest-atoms.ts';
import { writtenContract } from '../witness/written-contract.ts';
import { boxesOf } from '../words/boxes.ts';
import { classInWords } from '../words/class-in-words.ts';
import { unlikeInWords } from '../words/unlike-in-words.ts';
import type { Difference } from './aspect-regions.ts';
import type { AspectKind } from './aspects.ts';
import { ASPECT_ORDER, aspectOf } from './aspects.ts';
import { aspectsOfDecision } from './aspects-of-decision.ts';
import { changeInWords } from './change-in-words.ts';
import type { Comparison } from './comparison.ts';
import { contractsAt, openComparison } from './comparison.ts';
import { contractAtoms } from './contract-atoms.ts';
import type { Apart } from './find-apart.ts';
import { findApart, findEverywhere } from './find-apart.ts';
import type { Change, Changes, OpenQuestion } from './find-changes.ts';
import { findChanges } from './find-changes.ts';
import { UNSAYABLE } from './outcome-regions.ts';
import type { Membership } from './region-membership.ts';
import { membershipIn } from './region-membership.ts';

export type DiffOptions = {
  /** The decisive day from which on the rules are compared, to the end of the last year that either policy's calendar lists. */
  readonly asOf: Day;
};

/** What a side says of the witness: its route and who approves, stage by stage; titles for people. */
export type SideAnswer = {
  readonly outcome: Decision['outcome'] | typeof UNSAYABLE;
  readonly route?: string;
  readonly routeTitle?: string;
  readonly approvers: readonly { readonly stage: string; readonly title: string; readonly roles: readonly string[] }[];
};

export type RuleChange = {
  readonly kind: AspectKind;
  /** Ids of what it is about: a role; a stage and a step; a document. */
  readonly subject: readonly string[];
  /** The values as the comparison holds them; absent where there is none. */
  readonly before?: string;
  readonly after?: string;
  readonly title: InBoth;
  /** Where the route is another: what else is, for all of these contracts or for some. */
  readonly effects: readonly { readonly title: InBoth; readonly how: 'all' | 'some' }[];
  readonly region: Region;
  /** The same number for changes for the same contracts; those stand one after another. */
  readonly group: number;
  readonly witness: Witness & { readonly before: SideAnswer; readonly after: SideAnswer };
};

export type RuleDifference = {
  /** `same`: the same decision for every contract, and nothing is otherwise for every case. */
  readonly verdict: 'same' | 'changes' | 'not_proven';
  readonly asOf: Day;
  readonly changes: readonly RuleChange[];
  /** How many more changes there are than are told. */
  readonly more: number;
  /** What is otherwise for every case, whatever its contract. */
  readonly everywhere: readonly InBoth[];
  /** Routes that have another name for the same decision. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly apart: readonly Apart[];
  /** What was not compared, in words. */
  readonly open: readonly InBoth[];
  /** In which of `changes` a contract lies that was given; `contracts`: as each side reads it. */
  readonly classesOf: (
    contracts: { readonly before: ContractFacts; readonly after: ContractFacts },
    asOf: Day,
  ) => readonly Membership[];
};

/** At most so many changes are told, with so many classes each. */
const MOST_CHANGES = 200;
const MOST_CLASSES = 20;
/** Joins for the words of one change. */
const WORD_STEPS = 2_000_000;

/** Compares two bundles for every contract there can be. */
export async function diffRules(before: Bundle, after: Bundle, { asOf }: DiffOptions): Promise<RuleDifference> {
  const { comparison, found } = compared(before, after, asOf);
  const told = byRegion(found.changes.toSorted(inOrder).slice(0, MOST_CHANGES));
  const open = found.open.map(openInWords);
  const changes: RuleChange[] = [];
  const regions: Node[] = [];
  for (const change of told) {
    const described = await describe(comparison, change);
    if (described === undefined) open.push(unproven(change, comparison));
    else {
      changes.push(described);
      regions.push(change.region);
    }
  }
  const everywhere = findEverywhere(before, after, comparison.names);
  const { space, diagrams } = comparison.regions;
  return {
    verdict: verdictOf(open.length, changes.length + everywhere.length),
    asOf,
    changes,
    more: found.changes.length - told.length,
    everywhere,
    renamed: renamedRoutes(found.renamed, comparison),
    apart: findApart(before, after),
    open,
    classesOf: (contracts, day) => {
      const atoms = contractAtoms(space, [contracts.before, contracts.after], day);
      return regions.map((region) => membershipIn(diagrams, region, atoms));
    },
  };
}

function verdictOf(open: number, changes: number): RuleDifference['verdict'] {
  if (open > 0) return 'not_proven';
  return changes > 0 ? 'changes' : 'same';
}

/** What is too large with the axes in one order may be small in the other. */
function compared(
  before: Bundle,
  after: Bundle,
  asOf: Day,
): { readonly comparison: Comparison; readonly found: Changes } {
  const comparison = openComparison(before, after, asOf);
  const found = findChanges(comparison.regions);
  if (found.open.length === 0) return { comparison, found };
  const other = openComparison(before, after, asOf, 'declared');
  const again = findChanges(other.regions);
  return again.open.length < found.open.length ? { comparison: other, found: again } : { comparison, found };
}

/** Contracts left without a route first, then as aspects are told; what is lost before what is gained. */
function inOrder(a: Omit<Difference, 'region'>, b: Omit<Difference, 'region'>): number {
  return rankOf(a) - rankOf(b) || Number(a.key > b.key) - Number(a.key < b.key);
}

/** Changes for the same contracts one after another. */
function byRegion(changes: readonly Change[]): readonly Change[] {
  return [...Map.groupBy(changes, ({ region }) => region).values()].flat();
}

function rankOf({ key, after }: Omit<Difference, 'region'>): number {
  const { kind } = aspectOf(key);
  const isWorse = kind === 'outcome' ? !after?.startsWith('route ') : after === undefined;
  return ASPECT_ORDER.indexOf(kind) * 2 + (isWorse ? 0 : 1);
}

/** Undefined when the witness does not bear it out. */
async function describe(comparison: Comparison, change: Change): Promise<RuleChange | undefined> {
  const { key, before, after, region, effects } = change;
  const { diagrams } = comparison.regions;
  const witness = await decidedWitness(comparison, change);
  if (witness === undefined) return undefined;
  return {
    ...aspectOf(key),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    title: changeInWords(change, comparison.names),
    effects: effects
      .toSorted(inOrder)
      .map(({ how, ...effect }) => ({ title: changeInWords(effect, comparison.names), how })),
    group: region,
    region: diagrams.attempt(WORD_STEPS, () => regionInWords(comparison, region)) ?? { classes: [], more: 'some' },
    witness,
  };
}

function regionInWords({ regions, typical, names }: Comparison, region: Node): Region {
  const { diagrams, space } = regions;
  const [before, after] = space.sides.map((side) => regions.possible(side));
  // What is impossible on either side cannot go from one route to another, so that it may be counted in; unless that is what changes.
  const anything = diagrams.minus(diagrams.not(diagrams.and(before ?? NONE, after ?? NONE)), region);
  const isOfPossible = diagrams.minus(region, diagrams.and(before ?? NONE, after ?? NONE)) === NONE;
  const { boxes, rest } = boxesOf(diagrams, region, {
    anything: isOfPossible ? anything : diagrams.not(regions.existing()),
    ordinary: typical.atoms,
    most: MOST_CLASSES,
  });
  const classes = boxes.map((box): ContractClass => classInWords(space, box, { names, days: 'all' }));
  return { classes, more: rest === NONE ? 'none' : 'some' };
}

/** The contract of the change that is nearest to an ordinary one, as both sides decide it. */
async function decidedWitness(comparison: Comparison, change: Change): Promise<RuleChange['witness'] | undefined> {
  const { regions, typical } = comparison;
  const contracts = contractsAt(comparison, nearestAtoms(regions.diagrams, change.region, typical.atoms));
  const { asOf } = contracts.after;
  const before = await answerOf(comparison, 'before', contracts.before.facts, asOf, change);
  const after = await answerOf(comparison, 'after', contracts.after.facts, asOf, change);
  if (before === undefined || after === undefined) return undefined;
  const shown = after.outcome === UNSAYABLE ? 'before' : 'after';
  return {
    contract: writtenContract(comparison[shown], contracts[shown]),
    asOf: formatDay(asOf),
    unlike: unlikeInWords(comparison, contracts[shown]),
    before,
    after,
  };
}

/** What a side says of a contract; undefined when that is not what the change says of it. */
async function answerOf(
  { names, ...comparison }: Comparison,
  side: 'before' | 'after',
  facts: ContractFacts,
  asOf: Day,
  change: Difference,
): Promise<SideAnswer | undefined> {
  const value = change[side];
  if (value === UNSAYABLE) return { outcome: UNSAYABLE, approvers: [] };
  const bundle = comparison[side];
  const decision = await decide(bundle, facts, { asOf });
  if (aspectsOfDecision(decision, bundle).get(change.key) !== value) return undefined;
  const { outcome, route, approvers } = outlineOf(decision);
  return {
    outcome,
    ...(route === undefined ? {} : { route, routeTitle: names.route(route) }),
    approvers: approvers.map(({ stage, roles }) => ({
      stage,
      title: names.stage(stage),
      roles: roles.map(names.role),
    })),
  };
}

function renamedRoutes(
  renamed: Changes['renamed'],
  { names }: Comparison,
): readonly { readonly from: string; readonly to: string }[] {
  const title = (outcome: string): string => names.route(outcome.slice('route '.length));
  return renamed.map(({ from, to }) => ({ from: title(from), to: title(to) }));
}

function openInWords(question: OpenQuestion): InBoth {
  const params = question.kind === 'plan' ? { before: question.before, after: question.after } : {};
  return {
    ru: diffWord(`open_${question.kind}`, 'ru', params),
    en: diffWord(`open_${question.kind}`, 'en', params),
  };
}

function unproven(change: Change, { names }: Comparison): InBoth {
  const said = changeInWords(change, names);
  return {
    ru: diffWord('open_witness', 'ru', { change: said.ru }),
    en: diffWord('open_witness', 'en', { change: said.en }),
  };
}
