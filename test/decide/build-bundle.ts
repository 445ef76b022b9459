// Bundles built by hand for tests of deciding: what a test does not say is as plain as can be.

import type { Bundle, Decisions, DocumentRule } from '../../src/domain/bundle.ts';
import type { ContractFacts } from '../../src/domain/contract.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Directory } from '../../src/domain/directory.ts';
import type { Answer, FactDeclaration, FactType, Value } from '../../src/domain/fact.ts';
import type { FactId } from '../../src/domain/ids.ts';
import { brandId, placeIn } from '../generators/brand-id.ts';
import type { AmendmentSpec, LineSpec, RoleSpec, RouteSpec } from './build-route.ts';
import { buildAmendment, buildLine, buildRoles, buildRoute, rolesOfAmendment, rolesOfRoute } from './build-route.ts';
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

function buildFacts(specs: Readonly<Record<string, FactSpec>>): readonly FactDeclaration[] {
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
