// Every route: when it is taken, its stages and steps, what a return leads to, what may change it.

import { compileRules } from '../../decide/compile/compile-rules.ts';
import type { RouteRule, StageRule } from '../../domain/bundle.ts';
import { joinProse } from './compose-prose.ts';
import { appliesBlocks, asks, conditionProse, confirmationBlocks } from './conditions.ts';
import { inOrderOfBasis } from './in-order-of-basis.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Prose } from './regulation.ts';
import { routePicture } from './route-picture.ts';
import { inForceBlocks, smallPrint } from './small-print.ts';
import { stepItems } from './step-sentences.ts';
import type { Writing } from './writing.ts';
import { anchorOf } from './writing.ts';

/** The section of all routes. */
export function routesSection(writing: Writing): Draft {
  return {
    id: 'routes',
    title: writing.heading('routes'),
    blocks: [],
    sections: inOrderOfBasis(writing.bundle.decisions.routes).map((route) => routeSection(route, writing)),
  };
}

function routeSection(route: RouteRule, writing: Writing): Draft {
  return {
    id: anchorOf.route(route.route),
    title: route.title,
    blocks: [
      ...inForceBlocks(route.inForce, writing),
      ...(route.otherwise
        ? [{ kind: 'paragraph', prose: writing.say('applies_otherwise') } as const]
        : appliesBlocks(route.when, writing)),
      ...(takesAway(route, writing) ? confirmationBlocks(route.when, writing) : []),
      ...precedenceBlocks(route, writing),
      { kind: 'picture', picture: routePicture(route, writing) },
      ...route.stages.flatMap((stage, index) => stageBlocks(stage, index + 1, writing)),
      { kind: 'paragraph', prose: onReturnProse(route, writing) },
      ...(route.approvals === 'none' ? [{ kind: 'paragraph', prose: writing.say('no_approvals') } as const] : []),
      ...amendmentBlocks(route, writing),
      smallPrint(route, writing),
    ],
    sections: [],
  };
}

/** Whether the route leaves out an approver of a route that it takes the place of. */
function takesAway({ route }: RouteRule, { bundle, asOf }: Writing): boolean {
  return compileRules(bundle, asOf).routes.some((compiled) => compiled.rule.route === route && compiled.takesAway);
}

function precedenceBlocks({ route, overrides }: RouteRule, { bundle, say, routes }: Writing): readonly Block[] {
  const above = bundle.decisions.routes.filter((other) => other.overrides.includes(route)).map((other) => other.route);
  return [
    ...(overrides.length === 0 ? [] : [say('stands_above', { routes: routes(overrides) })]),
    ...(above.length === 0 ? [] : [say('stands_below', { routes: routes(above) })]),
  ].map((prose) => ({ kind: 'paragraph', prose }));
}

function stageBlocks(stage: StageRule, number: number, writing: Writing): readonly Block[] {
  const { say } = writing;
  const when = asks(stage.when) ? say('only_if', { when: conditionProse(stage.when, writing) }) : undefined;
  return [
    { kind: 'heading', text: say('stage_heading', { number, title: stage.title }).join('') },
    ...(when === undefined ? [] : [{ kind: 'paragraph', prose: say('stage_if', { when }) } as const]),
    { kind: 'list', order: 'numbered', items: stepItems(stage, writing) },
  ];
}

function onReturnProse({ onReturn }: RouteRule, { say, names }: Writing): Prose {
  const back =
    onReturn.to === 'curator' ? say('return_to_curator') : say('return_to_stage', { stage: names.stage(onReturn.to) });
  return joinProse(
    [
      say(onReturn.wait === 'first' ? 'return_first' : 'return_all'),
      back,
      say('return_most', { count: onReturn.atMost, role: names.role(onReturn.then) }),
    ],
    ' ',
  );
}

function amendmentBlocks({ route }: RouteRule, { bundle, say, amendments }: Writing): readonly Block[] {
  const changing = bundle.decisions.amendments
    .filter(({ routes, changes }) => routes.includes(route) && changes.some(changesRoute))
    .map(({ amendment }) => amendment);
  if (changing.length === 0) return [];
  return [{ kind: 'paragraph', prose: say('may_change', { amendments: amendments(changing) }) }];
}

/** Papers are no part of a route. */
function changesRoute({ kind }: { readonly kind: string }): boolean {
  return kind !== 'require' && kind !== 'waive';
}
