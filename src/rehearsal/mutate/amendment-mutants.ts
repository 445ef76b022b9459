// The mutants of an amendment: without it, without what it overrides, its condition, and what it changes.

import type { AmendmentChange, AmendmentRule, Decisions, RouteRule, StageRule } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import type { Mutant, Region } from './mutant.ts';
import { lineMutants } from './package-mutants.ts';
import { putAmendment, putChange } from './put-rule.ts';
import type { Place } from './route-mutants.ts';
import { conditionMutants, placeMutants, stageMutants } from './route-mutants.ts';
import { nextTo } from './step-mutants.ts';

/** An amendment touches contracts of its routes only, whatever becomes of it. */
export function amendmentMutants(amendment: AmendmentRule, decisions: Decisions): readonly Mutant[] {
  const rule = { kind: 'amendment', id: amendment.amendment, title: amendment.title } as const;
  const routes = decisions.routes.filter(({ route }) => amendment.routes.includes(route));
  const place: Place = { rule, reach: { kind: 'routes', routes: amendment.routes }, region: whens(routes) };
  const inside: Place = { ...place, region: place.region.map((list) => [...list, amendment.when]) };
  const put = putAmendment(amendment);
  const { at, overrides, when, changes } = amendment;
  const own = { rule, at, reach: place.reach };
  return [
    { ...own, change: { kind: 'rule_dropped' }, edit: put(undefined) },
    ...(overrides.length === 0
      ? []
      : [
          {
            ...own,
            change: { kind: 'overrides_dropped', overrides } as const,
            edit: put({ ...amendment, overrides: [] }),
          },
        ]),
    ...conditionMutants(place, when, (after) => put({ ...amendment, when: after })),
    ...changes.flatMap((change) => changeMutants(inside, amendment, change, routes, decisions)),
  ];
}

function whens(routes: readonly RouteRule[]): Region {
  return routes.map(({ when }): readonly When[] => (when === undefined ? [] : [when]));
}

function changeMutants(
  place: Place,
  amendment: AmendmentRule,
  change: AmendmentChange,
  routes: readonly RouteRule[],
  decisions: Decisions,
): readonly Mutant[] {
  const put = putChange(amendment, change);
  const { rule, reach } = place;
  // Without its only change an amendment is as good as dropped.
  const mayGo = amendment.changes.length > 1;
  const dropped: readonly Mutant[] = mayGo
    ? [{ rule, reach, at: change.at, change: { kind: 'change_dropped', change }, edit: put(undefined) }]
    : [];
  switch (change.kind) {
    case 'add': {
      const stages = stagesOf(routes, change.to);
      const beside = stages.flatMap(({ steps }) => steps);
      const step = {
        step: change.step,
        stage: change.to,
        beside: beside.flatMap(({ roles }) => roles),
        taken: beside.map((other) => other.step),
        put: (fresh: typeof change.step | undefined) =>
          put(fresh === undefined ? undefined : { ...change, step: fresh }),
      };
      return placeMutants(place, step, decisions).filter((mutant) => mayGo || mutant.change.kind !== 'step_dropped');
    }
    case 'add_stage': {
      const isOnlyStep = change.stage.steps.length === 1;
      const mutants = stageMutants({
        place,
        stage: change.stage,
        route: routes.slice(0, 1).flatMap(({ stages }) => stages),
        decisions,
        put: (fresh) => put(fresh === undefined ? undefined : { ...change, stage: fresh }),
      });
      return mutants.filter((mutant) => mayGo || !isOnlyStep || mutant.change.kind !== 'step_dropped');
    }
    case 'require':
      return [
        ...lineMutants(place, change.line, (line) => put(line === undefined ? undefined : { ...change, line })).filter(
          (mutant) => mayGo || mutant.change.kind !== 'line_dropped',
        ),
      ];
    case 'name_sla': {
      const to = nextTo(
        change.sla,
        decisions.slas.map(({ sla }) => sla),
      );
      if (to === undefined) return dropped;
      const named = { kind: 'named_sla', from: change.sla, to } as const;
      return [...dropped, { rule, reach, at: change.at, change: named, edit: put({ ...change, sla: to }) }];
    }
    case 'remove':
    case 'scale_sla':
    case 'waive':
      return dropped;
  }
}

/** The stage on the first route, with all its stages after it: whoever works there is at hand. */
function stagesOf(routes: readonly RouteRule[], stage: string): readonly StageRule[] {
  const first = routes.find(({ stages }) => stages.some((one) => one.stage === stage));
  return [...(first?.stages ?? [])].sort((a, b) => Number(b.stage === stage) - Number(a.stage === stage));
}
