// Routes: one file each.

import type { OnReturn, RouteRule, StageRule } from '../../domain/bundle.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { OnReturnForm, RouteFile, StageForm } from '../form/rule-files.generated.ts';
import type { NamedLink } from './check-cycles.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, given, isTrue, items, keyOf, retyped, sourceOf, text, textAt, wholeNumber } from './located.ts';
import type { Naming } from './naming.ts';
import { readWhen } from './read-when.ts';
import { resolveInForce } from './resolve-in-force.ts';
import { idOf, resolveName } from './resolve-name.ts';
import type { Groups } from './resolve-overrides.ts';
import { resolveOverrides } from './resolve-overrides.ts';
import { resolveStage } from './resolve-stage.ts';
import type { StepContext } from './resolve-step-rule.ts';
import { resolveStageRule } from './resolve-step-rule.ts';

/** How many rounds of rework there are before the role in `then` decides, when a route does not say. */
const DEFAULT_ROUNDS = 3;

export type RouteContext = StepContext & {
  readonly groups: Groups;
  readonly overrides: NamedLink[];
  readonly lastResort: RoleId;
};

/** Resolves a route; `overrides` are those it names, not yet closed. */
export function resolveRoute(naming: Naming, context: RouteContext, file: Located<RouteFile>): RouteRule {
  const head = field(file, 'route') ?? retyped<string>(file);
  const route = idOf<'route'>(text(head));
  const above = resolveOverrides(naming, 'route', context.groups, route, items(field(file, 'overrides')));
  context.overrides.push(...above.links);
  const forms = items(field(file, 'stages'));
  const stages = forms.map((stage) => resolveStageRule(naming, context, stage));
  reportStageDoubles(naming, forms);
  const approvals = field(file, 'approvals') === undefined ? 'required' : 'none';
  if (approvals === 'required' && !stages.some(hasApproval)) {
    naming.reporter.report(CODES.noApprovingStep, keyOf(file, 'stages'), { name: route });
  }
  return {
    route,
    title: textAt(file, 'title') ?? '',
    ...given('basis', field(file, 'basis'), text),
    ...given('owner', field(file, 'owner'), text),
    ...given('group', field(file, 'group'), (group) => idOf<'route_group'>(text(group))),
    inForce: resolveInForce(naming, field(file, 'in_force')),
    ...given('when', field(file, 'when'), (when) => readWhen(naming, when)),
    otherwise: isTrue(field(file, 'otherwise')),
    overrides: above.overrides,
    ...(above.references === undefined ? {} : { references: above.references }),
    stages,
    onReturn: resolveOnReturn(naming, context, route, field(file, 'on_return'), forms),
    approvals,
    at: sourceOf(head),
  };
}

function hasApproval(stage: StageRule): boolean {
  return stage.steps.some((step) => step.act === 'approve');
}

function reportStageDoubles(naming: Naming, stages: readonly Located<StageForm>[]): void {
  const seen = new Map<string, Located<unknown>>();
  for (const stage of stages) {
    const at = field(stage, 'stage') ?? stage;
    const first = seen.get(text(at));
    if (first === undefined) seen.set(text(at), at);
    else naming.reporter.report(CODES.stageTwice, at, { name: text(at) }, { first });
  }
}

function resolveOnReturn(
  naming: Naming,
  context: RouteContext,
  route: string,
  form: Located<OnReturnForm> | undefined,
  stages: readonly Located<StageForm>[],
): OnReturn {
  if (form === undefined) {
    // biome-ignore lint/suspicious/noThenProperty: the word of the rule language; nobody awaits a rule
    return { wait: 'all', to: 'curator', atMost: DEFAULT_ROUNDS, then: context.lastResort };
  }
  const to = field(form, 'to');
  const then = field(form, 'then');
  return {
    wait: textAt(form, 'wait') === 'first' ? 'first' : 'all',
    to: to === undefined || text(to) === 'curator' ? 'curator' : resolveReturn(naming, route, to, stages),
    atMost: wholeNumber(field(form, 'at_most')) ?? DEFAULT_ROUNDS,
    // biome-ignore lint/suspicious/noThenProperty: the word of the rule language; nobody awaits a rule
    then: then === undefined || text(then) === 'last_resort' ? context.lastResort : resolveName(naming, 'role', then),
  };
}

/** A return goes back: to a stage of this route that has one behind it. */
function resolveReturn(
  naming: Naming,
  route: string,
  to: Located<string>,
  stages: readonly Located<StageForm>[],
): OnReturn['to'] {
  const stage = resolveStage(naming, to, new Set([route]), ['curator']);
  const last = stages.at(-1);
  if (last !== undefined && textAt(last, 'stage') === text(to)) {
    naming.reporter.report(CODES.returnForward, to, { name: text(to) });
  }
  return stage;
}
