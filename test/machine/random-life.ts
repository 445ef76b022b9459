// Lives of cases drawn at random: plans, people who do whatever comes to their mind, and time that goes on.

import fc from 'fast-check';
import type { Act, ActName, Input } from '../../src/domain/act.ts';
import type { Case, StepKey } from '../../src/domain/case.ts';
import type { LetterOutcome } from '../../src/domain/case-letter.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { DocumentId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { ACT_TABLE, stateRefusal } from '../../src/machine/acts/act-table.ts';
import { advance } from '../../src/machine/advance.ts';
import { actStateOf, caseState } from '../../src/machine/case-state.ts';
import { planName } from '../../src/machine/shape/plan-name.ts';
import { startCase } from '../../src/machine/start-case.ts';
import { stepViews } from '../../src/machine/steps/step-view.ts';
import { dueTimers } from '../../src/machine/timers/due-timers.ts';
import { brandId } from '../generators/brand-id.ts';
import { ACT_WEIGHTS } from './act-weights.ts';
import { MONDAY, moment } from './scene.ts';
import type { PlanText, StepText } from './scene-plan.ts';
import { planOf } from './scene-plan.ts';
import type { Company } from './scene-world.ts';
import { COMPANY, worldOf } from './scene-world.ts';

const ROLES = ['legal', 'finance', 'director', 'committee', 'archive', 'data_protection'] as const;
const COVERS = [['draft'], ['documents'], ['amount'], ['draft', 'document:charter'], undefined] as const;

const arbitraryStep: fc.Arbitrary<StepText> = fc
  .record({
    role: fc.constantFrom(...ROLES),
    act: fc.constantFrom('approve', 'approve', 'approve', 'perform', 'advise', 'inform'),
    covers: fc.constantFrom(...COVERS),
    may_ask: fc.constantFrom([], ['data_protection']),
    wide: fc.boolean(),
    follows: fc.boolean(),
  })
  .map(({ covers, wide, follows: _, ...step }) => ({
    ...step,
    ...(covers === undefined ? {} : { covers }),
    ...(wide && step.role === 'committee' ? { at_least: 2 } : {}),
  }));

const arbitraryStage = fc
  .uniqueArray(arbitraryStep, { minLength: 0, maxLength: 4, selector: ({ role }) => role })
  .chain((steps) =>
    fc.array(fc.boolean(), { minLength: steps.length, maxLength: steps.length }).map((follows) =>
      steps.map((step, index): StepText => {
        const before = steps[index - 1]?.role;
        return follows[index] === true && before !== undefined ? { ...step, follows: before } : step;
      }),
    ),
  );

export const arbitraryPlan: fc.Arbitrary<PlanText> = fc.record({
  stages: fc
    .array(arbitraryStage, { minLength: 0, maxLength: 3 })
    .map((stages) =>
      Object.fromEntries(stages.map((steps, index) => [['review', 'control', 'approval'][index], steps])),
    ),
  documents: fc.constantFrom(
    {},
    { charter: { by: 'start' } },
    { charter: { by: 'start', checked_by: 'legal' }, bank_card: { by: 'signing', checked_by: 'finance' } },
    { extract: { by: 'review' }, bank_card: { by: 'signing' } },
  ),
  facts: fc.constantFrom({ amount: 100 }, { amount: 200 }),
  on_return: fc.record({
    wait: fc.constantFrom('first', 'all'),
    to: fc.constantFrom(brandId<'curator'>('curator'), brandId<never>('review')),
    atMost: fc.integer({ min: 0, max: 2 }),
  }),
});

/** By name, so that a counterexample can be read. */
export const COMPANIES = {
  usual: COMPANY,
  oneVisa: { ...COMPANY, one_visa: true },
  mixed: {
    ...COMPANY,
    roles: { ...COMPANY.roles, legal: ['kuznetsov', 'curator', 'initiator'], finance: ['kuznetsov', 'vasileva'] },
  },
} as const satisfies Readonly<Record<string, Company>>;
export type CompanyName = keyof typeof COMPANIES;

export const arbitraryCompany: fc.Arbitrary<CompanyName> = fc.constantFrom('usual', 'oneVisa', 'mixed');

const PEOPLE = [
  'curator',
  'initiator',
  'kuznetsov',
  'stepanova',
  'vasileva',
  'belova',
  'gromov',
  'orlova',
  'volkov',
  'lazareva',
  'egorova',
  'fomin',
  'zhukova',
  'nikitina',
] as const;

/** What somebody tries; numbers pick among what there is when the turn comes. `wild`: whatever act, by whomever. */
export type Try =
  | {
      readonly kind: 'act';
      readonly wild: boolean;
      readonly act: number;
      readonly by: number;
      readonly pick: number;
      readonly revision: number;
    }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'papers'; readonly pick: number }
  | { readonly kind: 'mail'; readonly pick: number }
  | { readonly kind: 'comment'; readonly pick: number }
  | { readonly kind: 'plan'; readonly plan: PlanText };

const ALL_ACTS = Object.keys(ACT_WEIGHTS) as readonly ActName[];

export const arbitraryTry: fc.Arbitrary<Try> = fc.oneof(
  {
    weight: 40,
    // Without bias: small numbers would be the same wild act again and again.
    arbitrary: fc.noBias(
      fc.record({
        kind: fc.constant('act' as const),
        wild: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
        act: fc.nat(9999),
        by: fc.nat(99),
        pick: fc.nat(99),
        revision: fc.nat(9),
      }),
    ),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'day' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('papers' as const), pick: fc.nat(99) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('mail' as const), pick: fc.nat(99) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('comment' as const), pick: fc.nat(99) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('plan' as const), plan: arbitraryPlan }) },
);

export type Life = {
  readonly kase: Case;
  readonly records: readonly CaseRecord[];
  readonly effects: readonly Effect[];
  readonly plans: ReadonlyMap<string, Plan>;
};

/** Lives a case; `after` sees every turn: before, input, and after it (the same object when refused). */
export function live(
  text: PlanText,
  company: CompanyName,
  tries: readonly Try[],
  after: (before: Case, input: Input, kase: Case) => void,
): Life {
  const world = worldOf(COMPANIES[company]);
  const plan = planOf(text);
  const plans = new Map([[planName(plan), plan]]);
  let now = moment(MONDAY);
  const started = startCase(
    {
      id: brandId('case-1'),
      plan,
      start: { kind: 'start', by: brandId('initiator'), curator: brandId('curator'), draft: 'd1', papers: [] },
    },
    now,
    world,
  );
  let kase = started.case;
  const records = [started.record];
  const effects = [...started.effects];
  const send = (input: Input): void => {
    const before = kase;
    const advanced = advance(kase, input, now, world);
    if (advanced.kind === 'advanced') {
      kase = advanced.case;
      records.push(advanced.record);
      effects.push(...advanced.effects);
    }
    after(before, input, kase);
  };
  for (const one of tries) {
    switch (one.kind) {
      case 'wait': {
        const end = (now + one.hours * 3_600_000) as Instant;
        for (let [due] = dueTimers(kase, end); due !== undefined; [due] = dueTimers(kase, end)) {
          now = Math.max(now, due.at) as Instant;
          send(due);
        }
        now = end;
        break;
      }
      case 'day':
        send({ kind: 'day_began' });
        break;
      case 'papers':
        if (one.pick % 3 === 0)
          send({ kind: 'papers_offered', papers: [{ document: documentAt(one.pick), paper: {} }], source: 'onec' });
        else
          send({ kind: 'papers_checked', papers: [{ document: documentAt(one.pick), invalid: one.pick % 4 === 0 }] });
        break;
      case 'mail': {
        const { letters = [] } = kase.context;
        const sending =
          letters.find(({ state }) => state === 'sending') ?? letters[one.pick % Math.max(1, letters.length)];
        if (sending !== undefined)
          send({ kind: 'letter_outcome', letter: sending.letter, outcome: outcomeAt(one.pick) });
        break;
      }
      case 'comment':
        send({ kind: 'commented', account: one.pick, comment: records.length, at: now, text: 'x' });
        break;
      case 'plan': {
        const revised = planOf(one.plan);
        plans.set(planName(revised), revised);
        send({ kind: 'plan_revised', plan: revised, because: 'amount' });
        break;
      }
      case 'act':
        send(actingOf(kase, one));
    }
  }
  return { kase, records, effects, plans };
}

type Acting = Extract<Try, { readonly kind: 'act' }>;

function outcomeAt(pick: number): LetterOutcome {
  if (pick % 3 === 0) return { kind: 'unknown', reason: 'no_answer' };
  return pick % 3 === 1 ? { kind: 'refused', reason: '550' } : { kind: 'sent', messageId: `<${pick}@example.ru>` };
}

function documentAt(pick: number): DocumentId {
  return brandId(['charter', 'extract', 'bank_card'][pick % 3] ?? 'charter');
}

/** An act that the table allows where the case stands, by somebody who may; a wild one is any, by anybody. */
function actingOf(kase: Case, one: Acting): Input {
  const state = actStateOf(caseState(kase));
  const allowed = one.wild ? ALL_ACTS : ALL_ACTS.filter((name) => stateRefusal(name, state) === undefined);
  const name = weighted(allowed.length === 0 ? ALL_ACTS : allowed, one.act);
  const steps = stepsFor(kase, name);
  const step = steps[one.pick % Math.max(1, steps.length)] ?? 'review/legal';
  const people = one.wild ? [] : peopleFor(kase, name, step);
  const pool = people.length > 0 ? people : PEOPLE;
  return {
    kind: 'act',
    by: brandId(pool[one.by % pool.length] ?? 'curator'),
    act: actOf(kase, one, name, brandId(step)),
  };
}

function weighted(acts: readonly ActName[], dice: number): ActName {
  let left = dice % acts.reduce((sum, act) => sum + ACT_WEIGHTS[act], 0);
  for (const act of acts) {
    left -= ACT_WEIGHTS[act];
    if (left < 0) return act;
  }
  return 'submit';
}

/** Open steps, of the kind that the act is for. */
function stepsFor({ context, plan }: Case, name: ActName): readonly string[] {
  const views = stepViews(plan, context).all.filter((view) => {
    const status = context.steps[view.key]?.status;
    return (status === 'asked' || status === 'told') && (name !== 'done' || view.act === 'perform');
  });
  return views.map(({ key }) => key);
}

function peopleFor({ context }: Case, name: ActName, step: string): readonly string[] {
  const asked = (context.steps[step as StepKey]?.asked ?? []).map(({ person }) => person);
  const { by } = ACT_TABLE[name];
  if (by.includes('asked') || by.includes('arbiter') || by.includes('taker')) return asked;
  if (by.includes('owner')) return context.waiting?.people ?? [];
  if (by.includes('author')) return context.remarks.map((remark) => remark.by);
  return [context.people.curator];
}

function actOf(kase: Case, { pick, revision }: Acting, act: ActName, step: StepKey): Act {
  const { context } = kase;
  const document = documentAt(pick);
  const seen = revision === 0 ? Math.max(1, context.revision - 1) : Math.max(1, context.revision);
  const open = context.remarks.filter(({ fate }) => fate === (act === 'accept_remark' ? 'addressed' : 'open'));
  const remark = open[pick % Math.max(1, open.length)]?.remark ?? 1 + (pick % 3);
  const person = brandId<never>(PEOPLE[pick % PEOPLE.length] ?? 'gromov');
  const newest = context.letters?.at(-(1 + (pick % 2))) ?? { letter: 1 + (pick % 2), documents: [] };
  const paper = { hash: `h${revision}`, until: (20_600 + pick) as never };
  const acts: Readonly<Record<ActName, Act>> = {
    submit: { act: 'submit' },
    take: { act: 'take', step },
    release: { act: 'release', step },
    approve: { act: 'approve', step, revision: seen },
    approve_with_remarks: { act: 'approve_with_remarks', step, revision: seen, remarks: ['а'] },
    return: { act: 'return', step, revision: seen, objections: [{ reason: brandId('price_mismatch') }] },
    reject: { act: 'reject', step, revision: seen, text: 'нет' },
    done: { act: 'done', step, revision: seen },
    grant_round: { act: 'grant_round', step, revision: seen },
    ask_client: { act: 'ask_client', text: 'как?' },
    answer: { act: 'answer', text: 'так' },
    send_letter: {
      act: 'send_letter',
      letter: newest.letter,
      documents: newest.documents,
      addresses: pick % 9 === 0 ? ' ' : 'a@example.ru',
      subject: 'тема',
      text: 'письмо',
    },
    address_letter: { act: 'address_letter', letter: newest.letter, addresses: 'b@example.ru' },
    confirm_letter: { act: 'confirm_letter', letter: newest.letter },
    deny_letter: { act: 'deny_letter', letter: newest.letter },
    file_answer: { act: 'file_answer', letter: newest.letter, text: 'ответ' },
    delegate: { act: 'delegate', step, to: person },
    invite: { act: 'invite', step, role: brandId('data_protection') },
    record_remark: { act: 'record_remark', text: 'звонили' },
    address_remark: { act: 'address_remark', remark, text: 'исправлено' },
    accept_remark: { act: 'accept_remark', remark },
    withdraw_remark: { act: 'withdraw_remark', remark },
    resubmit: { act: 'resubmit' },
    add_document: { act: 'add_document', document, paper },
    replace_document: { act: 'replace_document', document, paper },
    replace_draft: { act: 'replace_draft', hash: `d${pick % 3}` },
    promise: { act: 'promise', document, until: (20_515 + pick) as never },
    change_fact: { act: 'change_fact', fact: brandId('amount'), value: String(pick % 4) },
    confirm_fact: { act: 'confirm_fact', fact: brandId('own_form') },
    confirm_reuse: { act: 'confirm_reuse', document },
    hold: { act: 'hold', text: 'пауза' },
    resume: { act: 'resume' },
    withdraw: { act: 'withdraw', text: 'всё' },
    change_curator: { act: 'change_curator', to: person },
    sign: { act: 'sign' },
    countersign: { act: 'countersign' },
    register: { act: 'register', number: '1', text: 'Договор в ЭДО', on: 20_514 as Day },
  };
  return acts[act];
}
