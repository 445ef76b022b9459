// Plans for tests of the machine, from a few words: stages with steps, papers with gates.

import type { Act, Covers, Gate, OnReturn, SigningRule, Verdict } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Answer } from '../../src/domain/fact.ts';
import type { FactId, RoleId } from '../../src/domain/ids.ts';
import type { Plan, PlannedDocument, PlannedRole, PlannedStage, PlannedStep } from '../../src/domain/plan.ts';
import { brandId, placeIn } from '../generators/brand-id.ts';

export type StepText = {
  readonly step?: string;
  readonly role?: string;
  readonly any_of?: readonly string[];
  readonly act?: Act;
  readonly at_least?: number;
  readonly verdicts?: readonly Verdict[];
  /** `draft`, `documents`, or names of facts and `document:charter`. */
  readonly covers?: readonly string[];
  readonly follows?: string;
  readonly may_ask?: readonly string[];
  readonly percents?: readonly number[];
};

export type DocumentText = { readonly by?: string; readonly checked_by?: string; readonly on?: string };

export type PlanText = {
  readonly stages: Readonly<Record<string, readonly (string | StepText)[]>>;
  readonly documents?: Readonly<Record<string, DocumentText>>;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly on_return?: Partial<OnReturn>;
  readonly form?: SigningRule['form'];
  /** Facts that a role has to confirm first. */
  readonly held_back?: Readonly<Record<string, string>>;
};

const at = placeIn('routes/test.yaml');

export function planOf(text: PlanText): Plan {
  const decisions = brandId<Plan['decisionsHash']>('decisions');
  const { wait = 'all', to = 'curator', atMost = 3, then = brandId<RoleId>('director') } = text.on_return ?? {};
  return {
    bundle: decisions,
    decisionsHash: decisions,
    asOf: 0 as Day,
    route: brandId('test'),
    title: 'Test',
    because: [],
    answers: answersOf(text.facts ?? { amount: 100 }),
    rates: [],
    stages: Object.entries(text.stages).map(([stage, steps]) => stageOf(stage, steps)),
    documents: Object.entries(text.documents ?? {}).map(([document, line]) => documentOf(document, line)),
    amendments: [],
    notNeeded: [],
    heldBack: Object.entries(text.held_back ?? {}).map(([fact, role]) => ({
      rule: { kind: 'amendment', id: 'test' },
      fact: brandId(fact),
      confirmedBy: brandId(role),
      at,
    })),
    signing: { rule: { ...SIGNING, form: text.form ?? 'electronic' }, needed: { kind: 'yes' }, because: [] },
    onReturn: { wait, to, atMost, then },
    problems: [],
    unknown: [],
  };
}

const SIGNING: SigningRule = {
  otherwise: true,
  form: 'electronic',
  signers: [brandId('director')],
  send: 'edo',
  at,
};

function answersOf(facts: Readonly<Record<string, string | number>>): ReadonlyMap<FactId, Answer> {
  return new Map(
    Object.entries(facts).map(([fact, value]): [FactId, Answer] => [
      brandId(fact),
      { kind: 'value', value, setBy: 'file', confirmed: true },
    ]),
  );
}

function stageOf(stage: string, steps: readonly (string | StepText)[]): PlannedStage {
  return {
    stage: brandId(stage),
    title: stage,
    steps: steps.map((step) => stepOf(typeof step === 'string' ? { role: step } : step)),
    needed: { kind: 'yes' },
    because: [],
  };
}

function stepOf(text: StepText): PlannedStep {
  const roles = text.any_of ?? [text.role ?? text.step ?? 'legal'];
  const act = text.act ?? 'approve';
  const sla = {
    sla: brandId<never>('review'),
    allow: { count: 2, unit: 'working_days' },
    percents: text.percents ?? [],
  } as const;
  return {
    step: brandId(text.step ?? roles[0] ?? 'legal'),
    act,
    atLeast: text.at_least ?? 1,
    roles: roles.map(roleOf),
    ...(act === 'inform' ? {} : { sla: { ...sla, take: { count: 4, unit: 'working_hours' }, because: [] } }),
    verdicts: text.verdicts ?? ['approve', 'approve_with_remarks', 'return', 'reject'],
    covers: coversOf(text.covers),
    ...(text.follows === undefined ? {} : { follows: brandId(text.follows) }),
    mayAsk: (text.may_ask ?? []).map((role) => brandId(role)),
    calendar: brandId('moscow'),
    needed: { kind: 'yes' },
    because: [],
  };
}

function roleOf(role: string): PlannedRole {
  return { asked: brandId(role), role: brandId(role), people: [], excluded: [], because: [] };
}

export function coversOf(items: readonly string[] | undefined): Covers {
  if (items === undefined) return { kind: 'everything' };
  const documents = items.flatMap((item) => (item.startsWith('document:') ? [item.slice('document:'.length)] : []));
  return {
    kind: 'listed',
    draft: items.includes('draft'),
    documents: items.includes('documents') ? 'all' : documents.map((document) => brandId(document)),
    facts: items
      .filter((item) => !item.includes(':') && item !== 'draft' && item !== 'documents')
      .map((fact) => brandId(fact)),
  };
}

function documentOf(document: string, { by = 'start', checked_by }: DocumentText): PlannedDocument {
  return {
    document: brandId(document),
    title: document,
    by: gateOf(by),
    state: 'missing',
    ground: { kind: 'not_received' },
    ...(checked_by === undefined ? {} : { checkedBy: brandId(checked_by) }),
    personal: false,
    needed: { kind: 'yes' },
    because: [],
  };
}

export function gateOf(name: string): Gate {
  return name === 'start' || name === 'signing' ? { kind: name } : { kind: 'stage', stage: brandId(name) };
}
