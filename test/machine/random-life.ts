// Lives of cases drawn at random: plans, people who do whatever comes to their mind, and time that goes on.

import fc from 'fast-check';
import type { Act, ActName, Input } from '../../src/domain/act.ts';
import type { Case } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { advance } from '../../src/machine/advance.ts';
import { planName } from '../../src/machine/shape/plan-name.ts';
import { startCase } from '../../src/machine/start-case.ts';
import { dueTimers } from '../../src/machine/timers/due-timers.ts';
import { brandId } from '../generators/brand-id.ts';
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

/** What somebody tries; numbers pick among what there is when the turn comes. */
export type Try =
  | {
      readonly kind: 'act';
      readonly by: number;
      readonly act: ActName;
      readonly pick: number;
      readonly revision: number;
    }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'plan'; readonly plan: PlanText };

/** Acts that bring a case forward come often, so that lives are long. */
const ACTS: readonly ActName[] = [
  ...([
    'approve',
    'approve',
    'approve',
    'approve',
    'done',
    'return',
    'return',
    'approve_with_remarks',
    'reject',
  ] as const),
  ...(['submit', 'submit', 'resubmit', 'resubmit', 'address_remark', 'address_remark', 'accept_remark'] as const),
  ...(['take', 'release', 'grant_round', 'delegate', 'invite', 'record_remark', 'withdraw_remark'] as const),
  ...(['add_document', 'add_document', 'replace_document', 'replace_draft', 'promise', 'change_fact'] as const),
  ...(['ask_client', 'answer', 'answer', 'hold', 'resume', 'resume', 'change_curator', 'withdraw'] as const),
  ...(['sign', 'countersign', 'register', 'confirm_fact', 'confirm_reuse'] as const),
];

export const arbitraryTry: fc.Arbitrary<Try> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      by: fc.nat(99),
      act: fc.constantFrom(...ACTS),
      pick: fc.nat(99),
      revision: fc.nat(5),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'day' as const }) },
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
    if (one.kind === 'wait') {
      const end = (now + one.hours * 3_600_000) as Instant;
      for (let [due] = dueTimers(kase, end); due !== undefined; [due] = dueTimers(kase, end)) {
        now = Math.max(now, due.at) as Instant;
        send(due);
      }
      now = end;
    } else if (one.kind === 'day') send({ kind: 'day_began' });
    else if (one.kind === 'plan') {
      const revised = planOf(one.plan);
      plans.set(planName(revised), revised);
      send({ kind: 'plan_revised', plan: revised, because: 'amount' });
    } else send({ kind: 'act', by: brandId(byOf(kase, one)), act: actOf(kase, one) });
  }
  return { kase, records, effects, plans };
}

/** Half of the time somebody who is asked, so that something happens. */
function byOf({ context }: Case, { by }: Extract<Try, { kind: 'act' }>): string {
  const asked = Object.values(context.steps).flatMap((step) =>
    step.status === 'asked' ? step.asked.map(({ person }) => person) : [],
  );
  const likely = [...asked, ...(context.waiting?.people ?? [])];
  const pool = by % 4 > 0 && likely.length > 0 ? likely : PEOPLE;
  return pool[by % pool.length] ?? 'curator';
}

function actOf(kase: Case, { act, pick, revision, by }: Extract<Try, { kind: 'act' }>): Act {
  const { context } = kase;
  const asked = Object.entries(context.steps).filter(([, { status }]) => status === 'asked' || status === 'told');
  const mine = asked.filter(([, step]) =>
    step.asked.some(({ person }) => person === byOf(kase, { kind: 'act', act, pick, revision, by })),
  );
  const keys = (mine.length > 0 ? mine : Object.entries(context.steps)).map(([key]) => key);
  const step = brandId<never>(keys[pick % Math.max(1, keys.length)] ?? 'review/legal');
  const document = brandId<never>(['charter', 'extract', 'bank_card'][pick % 3] ?? 'charter');
  const seen = revision === 0 ? Math.max(1, context.revision - 1) : Math.max(1, context.revision);
  const remark = 1 + (pick % Math.max(1, context.remarks.length));
  const person = brandId<never>(PEOPLE[pick % PEOPLE.length] ?? 'gromov');
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
    register: { act: 'register', number: '1' },
  };
  return acts[act];
}
