// The rules of a bundle on one day: limits resolved, what is out of force left out, conditions compiled.

import type {
  AmendmentChange,
  AmendmentRule,
  Bundle,
  PackageLine,
  PackageRule,
  RoleRule,
  RouteRule,
  StageRule,
  StepRule,
} from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { FactId, RouteId } from '../../domain/ids.ts';
import { BUILT_IN_FACTS } from './built-in-facts.ts';
import type { WhenContext } from './compile-when.ts';
import { compileWhen } from './compile-when.ts';
import type {
  CompiledAmendment,
  CompiledChange,
  CompiledLine,
  CompiledPackage,
  CompiledRole,
  CompiledRoute,
  CompiledRules,
  CompiledStage,
  CompiledStep,
} from './compiled-rules.ts';
import { packageWhen } from './package-when.ts';
import { isInForce, limitOn, ruleDays, stretchOf } from './rule-days.ts';
import { takesAway } from './takes-away.ts';

/** How many stretches of days are kept per bundle: a year of rules has fewer, and a sweep over many years must not keep them all. */
const STRETCHES_KEPT = 16;

type Kept = { readonly days: readonly number[]; readonly stretches: Map<number, CompiledRules> };
const kept = new WeakMap<Bundle, Kept>();

/** The rules of `bundle` on `day` (the decisive day, in the zone of the policy's calendar). Days between which the rules do not change share one result. */
export function compileRules(bundle: Bundle, day: Day): CompiledRules {
  const { days, stretches } = keptOf(bundle);
  const stretch = stretchOf(day, days);
  const known = stretches.get(stretch.from);
  if (known !== undefined) return known;
  const compiled = compileStretch(bundle, day, stretch);
  const [oldest] = stretches.keys();
  if (stretches.size >= STRETCHES_KEPT && oldest !== undefined) stretches.delete(oldest);
  stretches.set(stretch.from, compiled);
  return compiled;
}

function keptOf(bundle: Bundle): Kept {
  const known = kept.get(bundle);
  if (known !== undefined) return known;
  const fresh: Kept = { days: ruleDays(bundle), stretches: new Map() };
  kept.set(bundle, fresh);
  return fresh;
}

function compileStretch(bundle: Bundle, day: Day, days: CompiledRules['days']): CompiledRules {
  const { decisions } = bundle;
  const { facts } = decisions;
  const context: WhenContext = {
    facts,
    factIndex: new Map(facts.map(({ fact }, index): [FactId, number] => [fact, index])),
    limits: new Map(decisions.limits.map((limit) => [limit.limit, limitOn(limit, day)])),
    whens: [],
  };
  const inForce = decisions.routes.filter((route) => isInForce(route.inForce, day));
  const routeIndex = new Map(inForce.map(({ route }, index): [RouteId, number] => [route, index]));
  const otherwise = inForce.findIndex((route) => route.otherwise);
  return {
    bundle,
    days,
    facts,
    factIndex: context.factIndex,
    limits: context.limits,
    whens: context.whens,
    impossible: decisions.impossible.map((when) => compileWhen(when, context)),
    routes: compileRoutes(inForce, routeIndex, context),
    routeIndex,
    otherwise: otherwise === -1 ? undefined : otherwise,
    amendments: compileAmendments(
      decisions.amendments.filter((amendment) => isInForce(amendment.inForce, day)),
      routeIndex,
      context,
    ),
    packages: decisions.packages.map((rule) => compilePackage(rule, context)),
    roles: new Map(decisions.roles.map((rule) => [rule.role, compileRole(rule, context)])),
    signing: decisions.signing.map((rule) => ({ rule, when: compileWhen(rule.when, context) })),
    documents: new Map(decisions.documents.map((rule) => [rule.document, rule])),
    slas: new Map(decisions.slas.map((sla) => [sla.sla, sla])),
  };
}

function compileRoutes(
  rules: readonly RouteRule[],
  routeIndex: ReadonlyMap<RouteId, number>,
  context: WhenContext,
): readonly CompiledRoute[] {
  const below = rules.map((rule) => indexesOf(rule.overrides, routeIndex));
  const above = reversed(below);
  return rules.map((rule, index) => {
    const overrides = below[index] ?? [];
    const overridden = overrides.flatMap((one) => rules[one] ?? []);
    return {
      index,
      rule,
      when: rule.otherwise ? undefined : compileWhen(rule.when ?? nothingAsked(rule), context),
      overrides,
      overriddenBy: above[index] ?? [],
      takesAway: takesAway(rule, overridden),
      stages: rule.stages.map((stage) => compileStage(stage, context)),
    };
  });
}

function nothingAsked(rule: RouteRule): never {
  throw new Error(`a route with neither a condition nor otherwise: ${rule.route}`);
}

function compileAmendments(
  rules: readonly AmendmentRule[],
  routeIndex: ReadonlyMap<RouteId, number>,
  context: WhenContext,
): readonly CompiledAmendment[] {
  const index = new Map(rules.map(({ amendment }, position) => [amendment, position]));
  const above = reversed(rules.map((rule) => indexesOf(rule.overrides, index)));
  return rules.map((rule, position) => ({
    index: position,
    rule,
    when: compileWhen(rule.when, context),
    routes: new Set(indexesOf(rule.routes, routeIndex)),
    overriddenBy: above[position] ?? [],
    changes: rule.changes.map((change) => compileChange(change, context)),
  }));
}

function compileChange(change: AmendmentChange, context: WhenContext): CompiledChange {
  switch (change.kind) {
    case 'add_stage':
      return { kind: 'add_stage', change, stage: compileStage(change.stage, context) };
    case 'add':
      return { kind: 'add', change, step: compileStep(change.step, context) };
    case 'require':
      return { kind: 'require', change, line: compileLine(change.line, context) };
    default:
      return { kind: 'other', change };
  }
}

function compileStage(rule: StageRule, context: WhenContext): CompiledStage {
  return { rule, when: compileWhen(rule.when, context), steps: rule.steps.map((step) => compileStep(step, context)) };
}

function compileStep(rule: StepRule, context: WhenContext): CompiledStep {
  return { rule, when: compileWhen(rule.when, context) };
}

function compileLine(line: PackageLine, context: WhenContext): CompiledLine {
  return { line, when: compileWhen(line.when, context) };
}

function compilePackage(rule: PackageRule, context: WhenContext): CompiledPackage {
  return {
    rule,
    when: compileWhen(
      packageWhen(rule, context.factIndex.has(BUILT_IN_FACTS.npd) ? 'npd_known' : 'npd_unknown'),
      context,
    ),
    lines: rule.documents.map((line) => compileLine(line, context)),
  };
}

function compileRole(rule: RoleRule, context: WhenContext): CompiledRole {
  const lines = rule.resolves.kind === 'one_of' ? rule.resolves.lines : [];
  return { rule, lines: lines.map(({ role, when, at }) => ({ role, when: compileWhen(when, context), at })) };
}

function indexesOf<Id>(ids: readonly Id[], index: ReadonlyMap<Id, number>): readonly number[] {
  return ids.flatMap((id) => index.get(id) ?? []).sort((a, b) => a - b);
}

function reversed(arrows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const back: number[][] = arrows.map(() => []);
  for (const [from, targets] of arrows.entries()) for (const target of targets) back[target]?.push(from);
  return back;
}
