// The stages of a route with those that amendments bring, each in its place, and for which contracts it is there.

import type { RouteRule, StageRule } from '../../domain/bundle.ts';
import type { StageId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import type { AppliedRegion } from './applied-regions.ts';
import { changesOf } from './changes-of.ts';

/** A stage as one rule has it: the route's own, or what an amendment brings (`brought`). `applies`: it is, and the stage's own condition holds. */
export type StagePart = { readonly rule: StageRule; readonly brought: Node; readonly applies: Node };

/** `there`: its place is found. Several amendments may bring one stage: it gets the steps of all. */
export type PlacedStage = { readonly rule: StageRule; readonly there: Node; readonly parts: readonly StagePart[] };

type Addition = {
  readonly anchor: StageId;
  readonly place: 'before' | 'after';
  readonly part: StagePart;
};

export function placedStages(
  regions: Regions,
  side: Side,
  route: RouteRule,
  applied: readonly AppliedRegion[],
): readonly PlacedStage[] {
  const own = route.stages.map(
    (rule): StagePart => ({ rule, brought: ALL, applies: stageApplies(regions, side, rule) }),
  );
  const additions = changesOf(applied, 'add_stage').map(({ change, region }): Addition => {
    const { anchor, place, stage } = change;
    const applies = regions.diagrams.and(region.applies, stageApplies(regions, side, stage));
    return { anchor, place, part: { rule: stage, brought: region.applies, applies } };
  });
  const there = whereThere(regions, own, additions);
  return inPlace(own, additions).map((first) => {
    const { stage } = first.rule;
    const others = additions.map(({ part }) => part).filter((part) => part !== first && part.rule.stage === stage);
    return { rule: first.rule, there: there.get(stage) ?? NONE, parts: [first, ...others] };
  });
}

/** A stage in which somebody approves stays while the answer that would spare it is not confirmed. */
export function stageApplies(regions: Regions, side: Side, { steps, when }: StageRule): Node {
  return steps.some(({ act }) => act === 'approve') ? regions.mayHold(when, side) : regions.of(when, side);
}

/** Own stages always are; a stage that is brought is there once its anchor is. */
function whereThere(
  { diagrams }: Regions,
  own: readonly StagePart[],
  additions: readonly Addition[],
): ReadonlyMap<StageId, Node> {
  const there = new Map<StageId, Node>(own.map(({ rule }) => [rule.stage, ALL]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { anchor, part } of additions) {
      const before = there.get(part.rule.stage) ?? NONE;
      const after = diagrams.or(before, diagrams.and(part.brought, there.get(anchor) ?? NONE));
      if (after === before) continue;
      there.set(part.rule.stage, after);
      changed = true;
    }
  }
  return there;
}

/** Each added stage beside its anchor, several beside one anchor by id; one that comes twice stands where it was first. */
function inPlace(own: readonly StagePart[], additions: readonly Addition[]): readonly StagePart[] {
  const known = new Set(own.map(({ rule }) => rule.stage));
  const placed: Addition[] = [];
  for (;;) {
    const next = additions.find(({ anchor, part }) => known.has(anchor) && !known.has(part.rule.stage));
    if (next === undefined) break;
    placed.push(next);
    known.add(next.part.rule.stage);
  }
  placed.sort((a, b) => (a.part.rule.stage < b.part.rule.stage ? -1 : 1));
  const beside = (stage: StageId, wanted: 'before' | 'after'): readonly StagePart[] =>
    placed.filter(({ anchor, place }) => anchor === stage && place === wanted).flatMap(({ part }) => around(part));
  const around = (part: StagePart): readonly StagePart[] => [
    ...beside(part.rule.stage, 'before'),
    part,
    ...beside(part.rule.stage, 'after'),
  ];
  return own.flatMap(around);
}
