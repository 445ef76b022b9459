// From a bundle to a picture in the form that was asked for.

import type { Language } from '../diagnostics/message.ts';
import { ruleNames } from '../diagnostics/wording/rule-names.ts';
import type { TestWording } from '../diagnostics/wording/test-in-words.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { drawPlan } from './draw-plan.ts';
import { drawRoute } from './draw-route.ts';
import type { Picture } from './picture.ts';
import { printMermaid } from './print-mermaid.ts';
import { renderSvg } from './render-svg.ts';

export type Graph = {
  readonly bundle: Bundle;
  /** One route for every contract, or the plan of one. */
  readonly of: { readonly route: string } | { readonly plan: Plan };
  /** Limits are worded with their values on this day. */
  readonly asOf: Day;
  readonly language: Language;
  readonly format: 'svg' | 'mermaid' | 'json';
};

/** The picture as text, ending with a newline. Throws for a route that the bundle does not have: ask `bundle.decisions.routes` first. */
export async function renderGraph(graph: Graph): Promise<string> {
  const picture = drawGraph(graph);
  switch (graph.format) {
    case 'svg':
      return await renderSvg(picture);
    case 'mermaid':
      return printMermaid(picture);
    case 'json':
      return `${JSON.stringify({ format: 'vizir-graph/1', ...picture }, undefined, 2)}\n`;
  }
}

function drawGraph({ bundle, of, asOf, language }: Graph): Picture {
  const limits = new Map<string, Bundle['decisions']['limits'][number]>(
    bundle.decisions.limits.map((limit) => [limit.limit, limit]),
  );
  const wording: TestWording = { names: ruleNames(bundle), limits, day: asOf, language };
  if ('plan' in of) return drawPlan(bundle, of.plan, wording);
  const route = bundle.decisions.routes.find((candidate) => candidate.route === of.route);
  if (route === undefined) throw new Error(`no route ${of.route}`);
  return drawRoute(bundle, route, wording);
}
