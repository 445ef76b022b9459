// Amendments: what they add to or take from the routes that they touch.

import type { AmendmentChange, AmendmentRule } from '../../domain/bundle.ts';
import { SCALE } from '../../domain/fact.ts';
import type { RouteId } from '../../domain/ids.ts';
import { parseUnits } from '../../domain/units.ts';
import type { AddedStageForm, AddedStepForm, AmendmentFile, ChangedSlaForm } from '../form/rule-files.generated.ts';
import type { NamedLink } from './check-cycles.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, given, items, keyOf, retyped, sourceOf, text, textAt } from './located.ts';
import type { Deadlines } from './makes-longer.ts';
import { makesLonger } from './makes-longer.ts';
import type { Naming } from './naming.ts';
import { readWhen } from './read-when.ts';
import { resolvePackageLine } from './resolve-documents.ts';
import { resolveInForce } from './resolve-in-force.ts';
import { idOf, isKnown, resolveName } from './resolve-name.ts';
import type { Groups } from './resolve-overrides.ts';
import { resolveOverrides, resolveRules } from './resolve-overrides.ts';
import type { TouchedRoutes } from './resolve-stage.ts';
import { resolveStage, resolveStep } from './resolve-stage.ts';
import type { StepContext } from './resolve-step-rule.ts';
import { reportDoubles, resolveStageRule, resolveStepRule } from './resolve-step-rule.ts';

export type AmendmentContext = StepContext & {
  readonly groups: Groups;
  readonly routeGroups: Groups;
  /** All routes, sorted. */
  readonly routes: readonly RouteId[];
  /** All routes but those named, by their names: many amendments leave out the same, and share one list. Grows. */
  readonly allBut: Map<string, readonly RouteId[]>;
  readonly overrides: NamedLink[];
  readonly deadlines: Deadlines;
};

/** Resolves an amendment; `overrides` are those it names, not yet closed. Changes stand in the order of their verbs, whatever the order of the file. */
export function resolveAmendment(
  naming: Naming,
  context: AmendmentContext,
  file: Located<AmendmentFile>,
): AmendmentRule {
  const head = field(file, 'amendment') ?? retyped<string>(file);
  const amendment = idOf<'amendment'>(text(head));
  const above = resolveOverrides(naming, 'amendment', context.groups, amendment, items(field(file, 'overrides')));
  context.overrides.push(...above.links);
  const routes = touchedRoutes(naming, context, file);
  // Which routes were meant cannot be told when none is left: stages and steps are then looked for on all.
  const touched: TouchedRoutes = routes === 'all' || routes.length === 0 ? 'all' : new Set(routes);
  const when = field(file, 'when');
  const inForce = resolveInForce(naming, field(file, 'in_force'));
  const changes = resolveChanges(naming, context, file, touched);
  if (inForce.until === undefined) reportLonger(naming, context, file, touched);
  return {
    amendment,
    title: textAt(file, 'title') ?? '',
    ...given('basis', field(file, 'basis'), text),
    ...given('owner', field(file, 'owner'), text),
    ...given('group', field(file, 'group'), (group) => idOf<'amendment_group'>(text(group))),
    inForce,
    routes: routes === 'all' ? context.routes : routes,
    when: when === undefined ? { tests: [], at: sourceOf(head) } : readWhen(naming, when),
    overrides: above.overrides,
    ...(above.references === undefined ? {} : { references: above.references }),
    changes,
    at: sourceOf(head),
  };
}

/** A longer deadline lets an approver wait longer: like everything that takes away, it needs an end. */
function reportLonger(
  naming: Naming,
  { deadlines }: AmendmentContext,
  file: Located<AmendmentFile>,
  touched: TouchedRoutes,
): void {
  for (const form of items(field(file, 'change_sla'))) {
    const change = {
      ...given('stage', field(form, 'in'), text),
      ...given('step', field(form, 'step'), text),
      ...given('sla', field(form, 'sla'), text),
      ...given('percent', field(form, 'allow'), (at) => parseUnits('percent', text(at))),
    };
    if (!makesLonger(deadlines, change, touched)) continue;
    naming.reporter.report(CODES.longerWithoutEnd, field(form, 'sla') ?? field(form, 'allow') ?? form, {});
  }
}

function touchedRoutes(
  naming: Naming,
  context: AmendmentContext,
  file: Located<AmendmentFile>,
): readonly RouteId[] | 'all' {
  const form = field(file, 'routes');
  if (form === undefined) return 'all';
  const not = form.node.kind === 'map' ? field(retyped<{ readonly not: readonly string[] }>(form), 'not') : undefined;
  const listed = not ?? retyped<readonly string[]>(form);
  const named = new Set(items(listed).flatMap((at) => resolveRules(naming, 'route', context.routeGroups, at)));
  if (![...named].every((route) => isKnown(naming, 'route', route))) return 'all';
  const routes = not === undefined ? [...named].sort() : allBut(context, named);
  if (routes.length === 0 && !naming.table.incomplete.has('route')) {
    naming.reporter.report(CODES.touchesNoRoute, keyOf(file, 'routes'), {});
  }
  return routes;
}

function allBut({ routes, allBut: known }: AmendmentContext, named: ReadonlySet<string>): readonly RouteId[] {
  const key = [...named].sort().join(' ');
  const left = known.get(key) ?? routes.filter((route) => !named.has(route));
  known.set(key, left);
  return left;
}

function resolveChanges(
  naming: Naming,
  context: AmendmentContext,
  file: Located<AmendmentFile>,
  touched: TouchedRoutes,
): readonly AmendmentChange[] {
  const added = items(field(file, 'add'));
  for (const [stage, steps] of Map.groupBy(added, (step) => textAt(step, 'to') ?? ''))
    reportDoubles(naming, steps, stage);
  return [
    ...items(field(file, 'add_stage')).map((form) => resolveAddedStage(naming, context, form, touched)),
    ...added.map((form) => resolveAddedStep(naming, context, form, touched)),
    ...items(field(file, 'remove')).map((form) => resolveRemoval(naming, form, touched)),
    ...items(field(file, 'change_sla')).map((form) => resolveSlaChange(naming, form, touched)),
    ...items(field(file, 'require')).map(
      (form): AmendmentChange => ({
        kind: 'require',
        line: resolvePackageLine(naming, form, touched),
        at: sourceOf(form),
      }),
    ),
    ...items(field(file, 'waive')).map((form): AmendmentChange => {
      const document = resolveName(naming, 'document', field(form, 'document') ?? form);
      return { kind: 'waive', document, at: sourceOf(form) };
    }),
  ];
}

function resolveAddedStage(
  naming: Naming,
  context: AmendmentContext,
  form: Located<AddedStageForm>,
  touched: TouchedRoutes,
): AmendmentChange {
  const before = field(form, 'before');
  const anchor = before ?? field(form, 'after') ?? form;
  const stage = resolveStageRule(naming, context, form);
  const having = naming.table.stages.routesByStage.get(stage.stage);
  const taken = [...(having ?? [])].find((route) => touched === 'all' || touched.has(route));
  if (taken !== undefined) {
    const first = naming.table.stages.stages.get(stage.stage)?.at;
    naming.reporter.report(
      CODES.stageTwice,
      field(form, 'stage') ?? form,
      { name: stage.stage },
      first === undefined ? {} : { first },
    );
  }
  return {
    kind: 'add_stage',
    place: before === undefined ? 'after' : 'before',
    anchor: resolveStage(naming, anchor, touched),
    stage,
    at: sourceOf(form),
  };
}

function resolveAddedStep(
  naming: Naming,
  context: AmendmentContext,
  form: Located<AddedStepForm>,
  touched: TouchedRoutes,
): AmendmentChange {
  const to = field(form, 'to') ?? retyped<string>(form);
  const stage = resolveStage(naming, to, touched);
  const step = resolveStepRule(naming, context, form);
  const follows = field(form, 'follows');
  if (follows !== undefined) {
    resolveStep(naming, stage, follows, touched);
    context.follows.push({ scope: `${context.owner} ${stage}`, from: step.step, to: text(follows), at: follows });
  }
  return { kind: 'add', to: stage, step, at: sourceOf(form) };
}

function resolveRemoval(
  naming: Naming,
  form: Located<{ readonly from: string; readonly step: string }>,
  touched: TouchedRoutes,
): AmendmentChange {
  const from = resolveStage(naming, field(form, 'from') ?? form, touched);
  const step = resolveStep(naming, from, field(form, 'step') ?? form, touched);
  return { kind: 'remove', from, step, at: sourceOf(form) };
}

function resolveSlaChange(naming: Naming, form: Located<ChangedSlaForm>, touched: TouchedRoutes): AmendmentChange {
  const stage = field(form, 'in');
  const step = field(form, 'step');
  const target = {
    ...given('stage', stage, (at) => resolveStage(naming, at, touched)),
    ...given('step', step, (at) => resolveStep(naming, stage === undefined ? '' : text(stage), at, touched)),
  };
  const sla = field(form, 'sla');
  if (sla !== undefined) {
    return { kind: 'name_sla', ...target, sla: resolveName(naming, 'sla', sla), at: sourceOf(form) };
  }
  return { kind: 'scale_sla', ...target, percent: readScale(naming, field(form, 'allow') ?? form), at: sourceOf(form) };
}

/** A scale of a deadline: whole per cents, so that it can be said in working minutes without a rest that nobody sees. */
function readScale(naming: Naming, at: Located<unknown>): number {
  const units = parseUnits('percent', text(at)) ?? 0;
  const percent = units / SCALE.percent;
  if (!Number.isInteger(percent) || percent < 1)
    naming.reporter.report(CODES.scaleOutOfBounds, at, { value: text(at) });
  return percent;
}
