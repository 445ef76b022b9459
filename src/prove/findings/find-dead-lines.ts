// 403 below the routes: amendments, conditions of stages, steps, documents and signing, and blocks of `any` that no contract ever reaches.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { AmendmentChange, AmendmentRule, PackageLine, StageRule, StepRule } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { AppliedRegion } from '../plans/applied-regions.ts';
import { stageApplies } from '../plans/placed-stages.ts';
import { neededWhen } from '../plans/plan-regions.ts';
import type { TakenRoute } from '../plans/taken-routes.ts';
import { takenRoutes } from '../plans/taken-routes.ts';
import { whenOfPackage } from '../space/whens-of.ts';
import type { Claim } from './dead-claims.ts';
import { anywhere, blocksOf, Claims } from './dead-claims.ts';
import { enoughOf } from './enough-of.ts';
import { linesOfRoles } from './find-dead-lines-roles.ts';
import type { Proof, Proven } from './proof.ts';

/** What stands on a rule that is dead itself is left out: one fault, one finding. */
export function findDeadLines(proof: Proof): readonly Proven[] {
  const routes = takenRoutes(proof);
  const all = () => routes.map(({ taken }) => taken);
  const claims = new Claims(proof);
  const settled = new Set<AmendmentRule>();
  for (const route of routes) {
    claims.hear(ofRoute(proof, route));
    for (const applied of route.plan.applied.values()) {
      if (settled.has(applied.rule)) continue;
      if (claims.hear(ofAmendment(proof, route, applied))) settled.add(applied.rule);
    }
  }
  claims.hear(anywhere(proof, [...ofPackages(proof), ...ofSigning(proof)], all));
  claims.hear(linesOfRoles(proof, routes));
  return claims.findings();
}

function ofRoute(proof: Proof, { taken, plan }: TakenRoute): readonly Claim[] {
  return [
    ...blocksOf(proof, plan.route.when, taken),
    ...plan.route.stages.flatMap((stage) => ofStage(proof, stage, taken)),
  ];
}

function ofStage(proof: Proof, stage: StageRule, within: Node): readonly Claim[] {
  const { regions, side } = proof;
  const { when } = stage;
  const holds = stageApplies(regions, side, stage);
  const reached = regions.diagrams.and(within, holds);
  const approves = stage.steps.some(({ act }) => act === 'approve');
  const own: readonly Claim[] =
    when === undefined
      ? []
      : [{ line: when, at: when.at, what: amendmentWords('dead_stage', { stage: stage.title }), within, holds }];
  return [
    ...own,
    ...blocksOf(proof, when, reached, approves ? 'may_hold' : 'holds'),
    ...stage.steps.flatMap((step) => ofStep(proof, step, reached)),
  ];
}

function ofStep(proof: Proof, step: StepRule, within: Node): readonly Claim[] {
  const { when } = step;
  if (when === undefined) return [];
  const holds = neededWhen(proof.regions, proof.side, step);
  const reached = proof.regions.diagrams.and(within, holds);
  return [
    {
      line: when,
      at: when.at,
      what: amendmentWords('dead_step', { step: proof.names.role(step.step) }),
      within,
      holds,
    },
    ...blocksOf(proof, when, reached, step.act === 'approve' ? 'may_hold' : 'holds'),
  ];
}

/** An exception past its end is another finding. */
function ofAmendment(proof: Proof, route: TakenRoute, { rule, applies }: AppliedRegion): readonly Claim[] {
  const { regions } = proof;
  const { diagrams } = regions;
  const within = diagrams.and(route.taken, regions.inForce(rule.inForce));
  const reached = diagrams.and(route.taken, applies);
  const what = amendmentWords('dead_amendment', { title: rule.title });
  return [
    { line: rule, at: rule.when.at, what, within, holds: applies, others: () => whyDead(proof, rule) },
    ...blocksOf(proof, rule.when, reached),
    ...rule.changes.flatMap((change) => ofChange(proof, route, change, reached)),
  ];
}

function ofChange(proof: Proof, { plan }: TakenRoute, change: AmendmentChange, within: Node): readonly Claim[] {
  const { diagrams } = proof.regions;
  const stageOf = (id: string) => plan.stages.find(({ rule }) => rule.stage === id);
  switch (change.kind) {
    case 'add':
      return ofStep(proof, change.step, diagrams.and(within, stageOf(change.to)?.applies ?? NONE));
    case 'add_stage':
      return ofStage(proof, change.stage, diagrams.and(within, stageOf(change.stage.stage)?.there ?? NONE));
    case 'require':
      return ofDocument(proof, change.line, within);
    default:
      return [];
  }
}

function whyDead(proof: Proof, rule: AmendmentRule): NonNullable<ReturnType<NonNullable<Claim['others']>>> {
  const { regions, side, bundle } = proof;
  const { diagrams } = regions;
  const own = diagrams.and(regions.of(rule.when, side), regions.inForce(rule.inForce));
  const meets = (when: When): boolean => diagrams.and(own, regions.of(when, side)) !== NONE;
  const { amendments, impossible } = bundle.decisions;
  if (diagrams.and(own, regions.possible(side)) === NONE) {
    const ruledOut = impossible.map((when) => ({ at: when.at, node: regions.of(when, side) }));
    return enoughOf(diagrams, own, ruledOut).map(({ at }) => ({ at, word: 'ruled_out_here' as const }));
  }
  return amendments
    .filter(({ overrides, when }) => overrides.includes(rule.amendment) && meets(when))
    .map(({ when }) => ({ at: when.at, word: 'stands_above' as const }));
}

function ofPackages(proof: Proof): readonly Claim[] {
  const { regions, side } = proof;
  const { decisions } = side.bundle;
  return decisions.packages.flatMap((rule): readonly Claim[] => {
    const holds = regions.of(whenOfPackage(decisions, rule), side);
    const what = amendmentWords('dead_package', { title: rule.title });
    return [
      { line: rule, at: rule.at, what, within: ALL, holds },
      ...rule.documents.flatMap((line) => ofDocument(proof, line, holds)),
    ];
  });
}

function ofDocument(proof: Proof, line: PackageLine, within: Node): readonly Claim[] {
  const { regions, side, names } = proof;
  const { when, document } = line;
  if (when === undefined) return [];
  const holds = regions.of(when, side);
  const what = amendmentWords('dead_document', { document: names.document(document) });
  return [
    { line: when, at: when.at, what, within, holds },
    ...blocksOf(proof, when, regions.diagrams.and(within, holds)),
  ];
}

function ofSigning(proof: Proof): readonly Claim[] {
  const { regions, side } = proof;
  const { diagrams } = regions;
  const { signing } = side.bundle.decisions;
  const fitting = diagrams.union(signing.flatMap(({ when }) => (when === undefined ? [] : [regions.of(when, side)])));
  return signing.flatMap((rule): readonly Claim[] => {
    const holds = rule.otherwise ? diagrams.not(fitting) : regions.of(rule.when, side);
    return [
      { line: rule, at: rule.when?.at ?? rule.at, what: amendmentWords('dead_signing'), within: ALL, holds },
      ...blocksOf(proof, rule.when, holds),
    ];
  });
}
