// Bundles built by hand for tests of deciding: what a test does not say is as plain as can be.

import type {
  AmendmentChange,
  AmendmentRule,
  Bundle,
  Decisions,
  Directory,
  DocumentRule,
  InForce,
  PackageLine,
  RoleRule,
  RouteRule,
  StageRule,
  StepRule,
} from '../../src/domain/bundle.ts';
import type { ContractFacts } from '../../src/domain/contract.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Answer, FactDeclaration, FactType, Value } from '../../src/domain/fact.ts';
import type { FactId } from '../../src/domain/ids.ts';
import { brandId, placeIn } from '../generators/brand-id.ts';
import type { WhenSpec } from './build-when.ts';
import { buildWhen } from './build-when.ts';

/** `2026-03-02` as a day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** The day as of which hand-built bundles are judged unless a test says another. */
export const TODAY = day('2026-03-02');

type FactSpec =
  | FactType
  | (Partial<Omit<FactDeclaration, 'fact' | 'options'>> & {
      readonly type: FactType;
      readonly options?: readonly string[];
    });

export function buildFacts(specs: Readonly<Record<string, FactSpec>>): readonly FactDeclaration[] {
  return Object.entries({ entity: 'choice', npd: 'boolean', ...specs } as Record<string, FactSpec>).map(
    ([name, spec]) => {
      const { options = [], ...said } = typeof spec === 'string' ? { type: spec } : spec;
      return {
        fact: brandId(name),
        title: name,
        optional: false,
        origin: 'contract',
        builtIn: false,
        at: placeIn('rules/facts.yaml'),
        ...said,
        options: options.map((option) => ({ option, title: option })),
      };
    },
  );
}

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
export type BundleSpec = {
  readonly facts?: Readonly<Record<string, FactSpec>>;
  readonly routes: readonly RouteSpec[];
  readonly amendments?: readonly AmendmentSpec[];
  readonly roles?: Readonly<Record<string, RoleSpec>>;
  readonly documents?: Readonly<Record<string, Partial<Omit<DocumentRule, 'document'>>>>;
  readonly packages?: Readonly<Record<string, readonly LineSpec[]>>;
  readonly limits?: Decisions['limits'];
  /** Named lists of clients, each with one member of its own. */
  readonly lists?: readonly string[];
  readonly impossible?: readonly WhenSpec[];
  readonly signing?: readonly { readonly when?: WhenSpec; readonly form: 'paper' | 'electronic' }[];
  readonly directory?: Partial<Directory>;
};

/** Every role that a step names exists: one person of the same name unless `roles` says otherwise. Deadlines: review, short, urgent. */
export function buildBundle(spec: BundleSpec): Bundle {
  const facts = buildFacts(spec.facts ?? {});
  const build = { facts, routes: spec.routes.map(({ route }) => route) };
  const routes = spec.routes.map((route) => buildRoute(build, route));
  const amendments = (spec.amendments ?? []).map((amendment) => buildAmendment(build, amendment));
  const roles = buildRoles(build, spec, [
    ...routes.flatMap(rolesOfRoute),
    ...amendments.flatMap(rolesOfAmendment),
    'director',
  ]);
  const people = [
    ...new Set(
      roles.flatMap(({ resolves, substitutes }) => [
        ...(resolves.kind === 'people' ? resolves.people : []),
        ...substitutes,
      ]),
    ),
  ];
  const decisions: Decisions = {
    policy: {
      title: 'Hand-built',
      language: 'en',
      currency: 'RUB',
      calendar: brandId('moscow'),
      lastResort: brandId('director'),
      promises: [],
      severities: [],
      ignores: [],
      typical: [],
      at: placeIn('rules/policy.yaml'),
    },
    facts,
    impossible: (spec.impossible ?? []).map((when, index) =>
      buildWhen(facts, when, placeIn('rules/facts.yaml', 50 + index)),
    ),
    limits: spec.limits ?? [],
    clientLists: (spec.lists ?? []).map((list, index) => ({
      list: brandId(list),
      title: list,
      members: [{ taxId: String(7_700_000_000 + index), title: `Member of ${list}` }],
      at: placeIn('rules/clients.yaml', 2 + index),
    })),
    documents: Object.entries(spec.documents ?? {}).map(([name, said]) => ({
      document: brandId(name),
      title: name,
      personal: false,
      at: placeIn('rules/documents.yaml'),
      ...said,
    })),
    packages: Object.entries(spec.packages ?? {}).map(([entity, lines]) => ({
      package: brandId(entity),
      title: entity,
      entity: brandId(entity),
      documents: lines.map((line, index) => buildLine(build, line, `rules/packages/${entity}.yaml`, 4 + index)),
      at: placeIn(`rules/packages/${entity}.yaml`),
    })),
    roles,
    slas: ['review', 'short', 'urgent'].map((name, index) => ({
      sla: brandId(name),
      allow: { count: 3 - index, unit: 'working_days' as const },
      remind: [],
      escalate: [],
      at: placeIn('rules/sla.yaml'),
    })),
    states: [],
    routes,
    amendments,
    signing: (spec.signing ?? []).map(({ when, form }, index) => ({
      ...(when === undefined ? {} : { when: buildWhen(facts, when, placeIn('rules/signing.yaml', 2 + index)) }),
      otherwise: when === undefined,
      form,
      signers: [brandId('director')],
      send: 'edo',
      at: placeIn('rules/signing.yaml', 2 + index),
    })),
  };
  const directory: Directory = {
    departments: [],
    calendars: [],
    reasons: [],
    letters: [],
    ...spec.directory,
    people: [
      ...(spec.directory?.people ?? []),
      ...people
        .filter((id) => !spec.directory?.people?.some(({ person }) => person === id))
        .map((person) => ({ person, title: person, away: [], at: placeIn('rules/roles.yaml') })),
    ],
  };
  const hash = brandId<Bundle['hash']>('0'.repeat(64));
  return { format: 'vizir-bundle/1', hash, decisionsHash: hash, directoryHash: hash, decisions, directory };
}

type Build = { readonly facts: readonly FactDeclaration[]; readonly routes: readonly string[] };

function buildRoute({ facts }: Build, spec: RouteSpec): RouteRule {
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

function buildLine(
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

function buildAmendment(build: Build, spec: AmendmentSpec): AmendmentRule {
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

function rolesOfRoute({ stages }: RouteRule): readonly string[] {
  return stages.flatMap(({ steps }) => steps.flatMap(({ roles }) => roles));
}

function rolesOfAmendment({ changes }: AmendmentRule): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'add') return change.step.roles;
    return change.kind === 'add_stage' ? change.stage.steps.flatMap(({ roles }) => roles) : [];
  });
}

function buildRoles({ facts }: Build, spec: BundleSpec, named: readonly string[]): readonly RoleRule[] {
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

/** `undefined` is unanswered, `absent` is the answer "there is none"; a value in a pair with `unconfirmed` awaits its role. */
export type AnswerSpec = Value | undefined | 'absent' | { readonly unconfirmed: Value };

export function answerOf(said: AnswerSpec): Answer {
  if (said === undefined) return { kind: 'unanswered', why: 'not_given' };
  if (said === 'absent') return { kind: 'absent', setBy: 'file', confirmed: true };
  if (typeof said === 'object' && 'unconfirmed' in said) {
    return { kind: 'value', value: said.unconfirmed, setBy: 'file', confirmed: false };
  }
  return { kind: 'value', value: said, setBy: 'file', confirmed: true };
}

/** A contract with the given answers; every other fact of the bundle is unanswered. */
export function buildContract(
  bundle: Bundle,
  answers: Readonly<Record<string, AnswerSpec>>,
  more: Partial<Omit<ContractFacts, 'answers'>> = {},
): ContractFacts {
  const unknown = Object.keys(answers).filter((name) => !bundle.decisions.facts.some(({ fact }) => fact === name));
  if (unknown.length > 0) throw new Error(`no such facts: ${unknown.join(', ')}`);
  return {
    counterparty: {},
    papers: [],
    rates: [],
    ...more,
    answers: new Map(bundle.decisions.facts.map(({ fact }): [FactId, Answer] => [fact, answerOf(answers[fact])])),
  };
}
