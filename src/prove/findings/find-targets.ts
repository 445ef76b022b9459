// 407: amendments whose stage, step, document or deadline is not there for some contract that they apply to.

import type { AmendmentWord } from '../../diagnostics/catalogue/amendment-words.ts';
import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import type { AmendmentChange, AmendmentRule } from '../../domain/bundle.ts';
import type { Decision, PlannedAmendment } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { PlanRegions } from '../plans/plan-regions.ts';
import { presentStep } from '../plans/present-steps.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import { whenOfPackage } from '../space/whens-of.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';

type Effect = PlannedAmendment['effects'][number]['kind'];
type DeadlineChange = Extract<AmendmentChange, { kind: 'name_sla' | 'scale_sla' }>;
type Missed = { readonly rule: AmendmentRule; readonly change: AmendmentChange; readonly parts: Node[] };

/** One finding per line of an amendment, over all routes. */
export function findTargets(proof: Proof): readonly Proven[] {
  const { diagrams } = proof.regions;
  const missed = new Map<AmendmentChange, Missed>();
  for (const { settled, plan } of settledRoutes(proof)) {
    for (const { rule, applies } of plan.applied.values()) {
      const within = diagrams.and(settled, applies);
      if (within === NONE) continue;
      for (const change of rule.changes) {
        const region = diagrams.minus(within, targetOf(proof, plan, change));
        if (region === NONE) continue;
        const known = missed.get(change) ?? { rule, change, parts: [] };
        known.parts.push(region);
        missed.set(change, known);
      }
    }
  }
  return [...missed.values()].map((one) => targetFinding(proof, one));
}

/** The contracts in which there is something for the change to change; what only adds to nothing always finds its place. */
function targetOf(proof: Proof, plan: PlanRegions, change: AmendmentChange): Node {
  const { regions } = proof;
  const stageOf = (stage: string) => plan.stages.find(({ rule }) => rule.stage === stage);
  switch (change.kind) {
    case 'add_stage':
      return stageOf(change.stage.stage)?.there ?? NONE;
    case 'add':
      return stageOf(change.to)?.applies ?? NONE;
    case 'remove':
      return presentStep(regions, plan, change.from, change.step);
    case 'name_sla':
    case 'scale_sla':
      return deadlineTarget(proof, plan, change);
    case 'require':
      return ALL;
    case 'waive':
      return packagedRegion(proof, change.document);
  }
}

/** Where a step is needed whose deadline it is. */
function deadlineTarget({ regions }: Proof, plan: PlanRegions, change: DeadlineChange): Node {
  const stages = plan.stages.filter(({ rule }) => (change.stage ?? rule.stage) === rule.stage);
  const steps = stages.flatMap((stage) => stage.steps.filter(({ rule }) => hasDeadline(rule, change)));
  return regions.diagrams.union(steps.map(({ needed }) => needed));
}

function hasDeadline(step: { readonly step: string; readonly act: string }, change: DeadlineChange): boolean {
  return step.act !== 'inform' && (change.step ?? step.step) === step.step;
}

/** The contracts some package of which has a line for the document, whether or not that line's own condition holds. */
function packagedRegion({ regions, side }: Proof, document: string): Node {
  const { decisions } = side.bundle;
  const packages = decisions.packages.filter(({ documents }) => documents.some((line) => line.document === document));
  return regions.diagrams.union(packages.map((rule) => regions.of(whenOfPackage(decisions, rule), side)));
}

function targetFinding(proof: Proof, { rule, change, parts }: Missed): Proven {
  return provenFinding(proof, {
    code: 407,
    at: change.at,
    params: { amendment: rule.title, what: whatIsMissing(proof, change) },
    region: proof.regions.diagrams.union(parts),
    holds: (decision) => hasEffect(decision, rule, 'no_target', change.at),
  });
}

function whatIsMissing({ names }: Proof, change: AmendmentChange) {
  const say = (name: AmendmentWord, params: Params = {}) => amendmentWords(name, params);
  switch (change.kind) {
    case 'add_stage':
      return say('no_stage', { stage: names.stage(change.anchor) });
    case 'add':
      return say('no_stage', { stage: names.stage(change.to) });
    case 'remove':
      return say('no_step', { step: names.role(change.step), stage: names.stage(change.from) });
    case 'name_sla':
    case 'scale_sla':
      if (change.step !== undefined) return say('no_deadline_step', { step: names.role(change.step) });
      return change.stage === undefined ? say('no_steps') : say('no_stage', { stage: names.stage(change.stage) });
    case 'require':
    case 'waive':
      return say('no_document', {
        document: names.document(change.kind === 'waive' ? change.document : change.line.document),
      });
  }
}

/** Whether the plan says that the amendment did this, by the line at `at`. */
export function hasEffect(decision: Decision, rule: AmendmentRule, kind: Effect, at: Source): boolean {
  if (decision.outcome !== 'decided') return false;
  const planned = decision.plan.amendments.find(({ amendment }) => amendment === rule.amendment);
  return (
    planned?.effects.some(
      (effect) =>
        effect.kind === kind &&
        effect.at.line === at.line &&
        effect.at.file === at.file &&
        effect.at.column === at.column,
    ) ?? false
  );
}
