// Routes, amendments and roles of hand-built bundles; a rule's lines count up from its file's first.

import type {
  AmendmentChange,
  AmendmentRule,
  InForce,
  PackageLine,
  RoleRule,
  RouteRule,
  StageRule,
  StepRule,
} from '../../src/domain/bundle.ts';
import type { FactDeclaration } from '../../src/domain/fact.ts';
import { brandId, placeIn } from '../generators/brand-id.ts';
import type { WhenSpec } from './build-when.ts';
import { buildWhen } from './build-when.ts';

export type StepSpec = { readonly step?: string; readonly role?: string; readonly when?: WhenSpec } & Partial<
  Omit<StepRule, 'step' | 'roles' | 'when' | 'follows'>
> & {
    readonly roles?: readonly string[];
    readonly follows?: string;
  };
export type StageSpec = {
  readonly stage: string;
  readonly when?: WhenSpec;
  readonly steps: readonly (string | StepSpec)[];
};
export type RouteSpec = {
  readonly route: string;
  readonly when?: WhenSpec;
  readonly overrides?: readonly string[];
  readonly inForce?: InForce;
  readonly approvals?: 'required' | 'none';
  readonly stages?: readonly StageSpec[];
};
export type ChangeSpec =
  | { readonly add: string | StepSpec; readonly to: string }
  | { readonly addStage: StageSpec; readonly before?: string; readonly after?: string }
  | { readonly remove: string; readonly from: string }
  | { readonly sla: string; readonly stage?: string; readonly step?: string }
  | { readonly percent: number; readonly stage?: string; readonly step?: string }
  | { readonly require: LineSpec }
  | { readonly waive: string };
export type AmendmentSpec = {
  readonly amendment: string;
  readonly when?: WhenSpec;
  readonly routes?: readonly string[];
  readonly overrides?: readonly string[];
  readonly inForce?: InForce;
  readonly changes: readonly ChangeSpec[];
};
export type LineSpec = {
  readonly document: string;
  readonly by?: string;
  readonly checkedBy?: string;
  readonly when?: WhenSpec;
};
export type RoleSpec = Partial<Omit<RoleRule, 'role' | 'resolves' | 'substitutes'>> & {
  readonly resolves?: RoleRule['resolves'];
  readonly oneOf?: readonly { readonly role: string; readonly when?: WhenSpec }[];
  readonly people?: readonly string[];
  readonly substitutes?: readonly string[];
};
export type Build = { readonly facts: readonly FactDeclaration[]; readonly routes: readonly string[] };

export function buildRoute({ facts }: Build, spec: RouteSpec): RouteRule {
  const file = `routes/${spec.route}.yaml`;
  const stages = spec.stages ?? [{ stage: 'review', steps: ['legal'] }];
  return {
    route: brandId(spec.route),
    title: spec.route,
    inForce: spec.inForce ?? {},
    ...(spec.when === undefined ? {} : { when: buildWhen(facts, spec.when, placeIn(file, 5)) }),
    otherwise: spec.when === undefined,
    overrides: (spec.overrides ?? []).map((route) => brandId(route)),
    stages: stages.map((stage, index) => buildStage(facts, stage, file, 20 + 10 * index)),
    // biome-ignore lint/suspicious/noThenProperty: the rule language's own word for who decides after the last round.
    onReturn: { wait: 'all', to: 'curator', atMost: 3, then: brandId('director') },
    approvals: spec.approvals ?? 'required',
    at: placeIn(file),
  };
}

function buildStage(facts: readonly FactDeclaration[], spec: StageSpec, file: string, line: number): StageRule {
  return {
    stage: brandId(spec.stage),
    title: spec.stage,
    ...(spec.when === undefined ? {} : { when: buildWhen(facts, spec.when, placeIn(file, line)) }),
    steps: spec.steps.map((step, index) => buildStep(facts, step, file, line + 1 + index)),
    at: placeIn(file, line),
  };
}

function buildStep(facts: readonly FactDeclaration[], spec: string | StepSpec, file: string, line: number): StepRule {
  const { step, role, roles, when, follows, ...said } = typeof spec === 'string' ? { role: spec } : spec;
  const asked = roles ?? [role ?? step ?? ''];
  const act = said.act ?? 'approve';
  return {
    step: brandId(step ?? asked[0] ?? ''),
    roles: asked.map((one) => brandId(one)),
    act,
    ...(act === 'inform' ? {} : { sla: brandId('review') }),
    atLeast: 1,
    verdicts: ['approve', 'approve_with_remarks', 'return', 'reject'],
    covers: { kind: 'everything' },
    mayAsk: [],
    ...said,
    ...(follows === undefined ? {} : { follows: brandId(follows) }),
    ...(when === undefined ? {} : { when: buildWhen(facts, when, placeIn(file, line)) }),
    at: placeIn(file, line),
  };
}

export function buildLine(
  { facts }: Build,
  { document, by = 'start', checkedBy, when }: LineSpec,
  file: string,
  line: number,
): PackageLine {
  const at = placeIn(file, line);
  return {
    document: brandId(document),
    by: by === 'start' || by === 'signing' ? { kind: by } : { kind: 'stage', stage: brandId(by) },
    ...(checkedBy === undefined ? {} : { checkedBy: brandId(checkedBy) }),
    ...(when === undefined ? {} : { when: buildWhen(facts, when, at) }),
    at,
  };
}

export function buildAmendment(build: Build, spec: AmendmentSpec): AmendmentRule {
  const file = `rules/amendments/${spec.amendment}.yaml`;
  return {
    amendment: brandId(spec.amendment),
    title: spec.amendment,
    inForce: spec.inForce ?? {},
    routes: (spec.routes ?? build.routes).map((route) => brandId(route)),
    when: buildWhen(build.facts, spec.when ?? {}, placeIn(file, 5)),
    overrides: (spec.overrides ?? []).map((amendment) => brandId(amendment)),
    changes: spec.changes.map((change, index) => buildChange(build, change, file, 20 + index)),
    at: placeIn(file),
  };
}

function buildChange(build: Build, spec: ChangeSpec, file: string, line: number): AmendmentChange {
  const at = placeIn(file, line);
  if ('add' in spec)
    return { kind: 'add', to: brandId(spec.to), step: buildStep(build.facts, spec.add, file, line), at };
  if ('addStage' in spec) {
    const [place, anchor] =
      spec.before === undefined ? (['after', spec.after ?? ''] as const) : (['before', spec.before] as const);
    return {
      kind: 'add_stage',
      place,
      anchor: brandId(anchor),
      stage: buildStage(build.facts, spec.addStage, file, line),
      at,
    };
  }
  if ('remove' in spec) return { kind: 'remove', from: brandId(spec.from), step: brandId(spec.remove), at };
  if ('require' in spec) return { kind: 'require', line: buildLine(build, spec.require, file, line), at };
  if ('waive' in spec) return { kind: 'waive', document: brandId(spec.waive), at };
  const target = {
    ...(spec.stage === undefined ? {} : { stage: brandId<StageRule['stage']>(spec.stage) }),
    ...(spec.step === undefined ? {} : { step: brandId<StepRule['step']>(spec.step) }),
  };
  if ('sla' in spec) return { kind: 'name_sla', ...target, sla: brandId(spec.sla), at };
  return { kind: 'scale_sla', ...target, percent: spec.percent, at };
}

export function rolesOfRoute({ stages }: RouteRule): readonly string[] {
  return stages.flatMap(({ steps }) => steps.flatMap(({ roles }) => roles));
}

export function rolesOfAmendment({ changes }: AmendmentRule): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'add') return change.step.roles;
    return change.kind === 'add_stage' ? change.stage.steps.flatMap(({ roles }) => roles) : [];
  });
}

export function buildRoles(
  { facts }: Build,
  spec: { readonly roles?: Readonly<Record<string, RoleSpec>> },
  named: readonly string[],
): readonly RoleRule[] {
  const said = spec.roles ?? {};
  const lines = Object.values(said).flatMap(({ oneOf = [] }) => oneOf.map(({ role }) => role));
  return [...new Set([...named, ...lines, ...Object.keys(said)])].map((name, index) => {
    const { oneOf, people, resolves, substitutes = [], ...rest } = said[name] ?? {};
    const at = placeIn('rules/roles.yaml', 10 * (index + 1));
    return {
      role: brandId(name),
      title: name,
      resolves:
        resolves ??
        (oneOf === undefined
          ? { kind: 'people', people: (people ?? [name]).map((person) => brandId(person)) }
          : {
              kind: 'one_of',
              lines: oneOf.map(({ role, when }, line) => ({
                role: brandId(role),
                otherwise: when === undefined,
                ...(when === undefined ? {} : { when: buildWhen(facts, when, { ...at, line: at.line + 1 + line }) }),
                at: { ...at, line: at.line + 1 + line },
              })),
            }),
      substitutes: substitutes.map((person) => brandId(person)),
      ask: 'all',
      at,
      ...rest,
    };
  });
}
