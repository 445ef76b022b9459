// The ways in which rules take approvers away: by removing a step, by standing above an amendment that adds one, by standing above a route that has one.

import { takesAway } from '../../decide/compile/takes-away.ts';
import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { AmendmentRule, StepRule } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import type { StageId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { AppliedRegion } from '../plans/applied-regions.ts';
import { approvingRoles } from '../plans/approving-roles.ts';
import { changesOf } from '../plans/changes-of.ts';
import { neededWhen } from '../plans/plan-regions.ts';
import { neededUnlessRemoved } from '../plans/present-steps.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import { hasEffect } from './find-targets.ts';
import type { Proof } from './proof.ts';
import { routesOf } from './proof.ts';

/** One way in which a rule takes an approver away. `region`: the contracts in which it really does. */
export type Sparing = {
  readonly rule: object;
  readonly when: When;
  readonly what: InBoth;
  readonly at: Source;
  readonly region: Node;
  readonly shows: (decision: Decision) => boolean;
};

/** Everything that spares an approver to some contract of the route. */
export function sparingsOf(proof: Proof, route: SettledRoute): readonly Sparing[] {
  return [...byRemoval(proof, route), ...byAmendment(proof, route), ...byRoute(proof, route)].filter(
    ({ region }) => region !== NONE,
  );
}

function byRemoval(proof: Proof, { settled, plan }: SettledRoute): readonly Sparing[] {
  const { regions, side } = proof;
  const { diagrams } = regions;
  return changesOf(plan.applied.values(), 'remove').flatMap(({ change, region: { rule, applies, confirmed } }) => {
    const steps = plan.stages.find((stage) => stage.rule.stage === change.from)?.steps ?? [];
    const step = steps.find((one) => one.rule.step === change.step);
    if (step?.rule.act !== 'approve') return [];
    const removing = diagrams.and(settled, diagrams.and(applies, confirmed));
    const needed = neededUnlessRemoved(regions, side, plan, change.from, change.step);
    return [
      {
        rule,
        when: rule.when,
        at: change.at,
        what: amendmentWords('removes_approver', { rule: rule.title, step: proof.names.role(change.step) }),
        region: diagrams.and(removing, needed),
        shows: (decision) => hasEffect(decision, rule, 'removed', change.at),
      } satisfies Sparing,
    ];
  });
}

function byAmendment(proof: Proof, route: SettledRoute): readonly Sparing[] {
  const applied = [...route.plan.applied.values()];
  return applied.flatMap((over) =>
    applied
      .filter(({ rule }) => over.rule.overrides.includes(rule.amendment))
      .map((under): Sparing => {
        const { rule } = over;
        return {
          rule,
          when: rule.when,
          at: under.rule.at,
          what: amendmentWords('stands_above_adding', { rule: rule.title, below: under.rule.title }),
          region: withoutAdded(proof, route, over, under),
          shows: (decision) =>
            decision.outcome === 'decided' &&
            decision.plan.notNeeded.some(({ kind, id }) => kind === 'amendment' && id === under.rule.amendment),
        };
      }),
  );
}

/** The contracts to which the amendment below would add an approver who is not asked for any other reason. */
function withoutAdded(proof: Proof, { settled, plan }: SettledRoute, over: AppliedRegion, under: AppliedRegion): Node {
  const { regions, side } = proof;
  const { diagrams } = regions;
  const both = diagrams.and(settled, diagrams.and(diagrams.and(over.holds, over.confirmed), under.holds));
  if (both === NONE) return NONE;
  const lost = addedApprovers(under.rule).map(({ stage, step }) => {
    const target = plan.stages.find(({ rule }) => rule.stage === stage);
    const needed = target?.steps.find(({ rule }) => rule.step === step.step)?.needed ?? NONE;
    return diagrams.minus(neededWhen(regions, side, step), needed);
  });
  return diagrams.and(both, diagrams.union(lost));
}

function addedApprovers({ changes }: AmendmentRule): readonly { readonly stage: StageId; readonly step: StepRule }[] {
  const added = changes.flatMap((change) => {
    if (change.kind === 'add') return [{ stage: change.to, step: change.step }];
    if (change.kind !== 'add_stage') return [];
    return change.stage.steps.map((step) => ({ stage: change.stage.stage, step }));
  });
  return added.filter(({ step }) => step.act === 'approve');
}

/** The route below would have been taken, and somebody approves there who does not approve here. */
function byRoute(proof: Proof, route: SettledRoute): readonly Sparing[] {
  const { rule } = route;
  const { when } = rule;
  if (when === undefined || rule.overrides.length === 0) return [];
  const below = routesOf(proof).routes.filter((one) => rule.overrides.includes(one.rule.route));
  return below
    .filter((one) => takesAway(rule, [one.rule]))
    .map((one): Sparing => {
      const within = proof.regions.diagrams.and(route.settled, one.holds);
      return {
        rule,
        when,
        at: one.rule.at,
        what: amendmentWords('route_spares', { rule: rule.title, below: one.rule.title }),
        region: within === NONE ? NONE : lostApprovers(proof, route, one.rule, within),
        shows: (decision) => decision.outcome === 'decided' && decision.plan.route === rule.route,
      };
    });
}

function lostApprovers(proof: Proof, route: SettledRoute, below: SettledRoute['rule'], within: Node): Node {
  const { diagrams } = proof.regions;
  const steps = proof.plans
    .of(below)
    .stages.flatMap((stage) =>
      stage.steps.map(({ rule, needed }) => ({ stage: stage.rule, rule, needed: diagrams.and(within, needed) })),
    );
  const here = approvingRoles(proof, route);
  return diagrams.union(
    [...approvingRoles(proof, { steps })].map(([role, node]) => diagrams.minus(node, here.get(role) ?? NONE)),
  );
}
