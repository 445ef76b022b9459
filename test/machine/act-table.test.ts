// The table of acts, whole: every act in every state by everybody, against what the machine really does.
import { describe, expect, test } from 'vitest';
import type { Act, ActName, RefusalReason } from '../../src/domain/act.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Actor, ActState } from '../../src/machine/acts/act-table.ts';
import { ACT_STATES, ACT_TABLE, ACTORS, NEEDS, stateRefusal } from '../../src/machine/acts/act-table.ts';
import { advance } from '../../src/machine/advance.ts';
import { actStateOf, caseState } from '../../src/machine/case-state.ts';
import { brandId } from '../generators/brand-id.ts';
import type { Scene } from './scene.ts';
import { approve, grantRound, redraft, reject, remark, replace, scene, sendBack, submit, take } from './scene.ts';
import type { PlanText } from './scene-plan.ts';
import { COMPANY, worldOf } from './scene-world.ts';

const STEP = 'review/legal';
const PLAN: PlanText = {
  stages: { review: [{ role: 'legal', may_ask: ['data_protection'] }, { role: 'finance' }] },
  documents: { bank_card: { by: 'signing' } },
  facts: { amount: 100, own_form: 'true' },
  on_return: { wait: 'first' },
};
const company = { ...COMPANY, confirmed_by: { own_form: 'archive' } };

function played(plan: PlanText = PLAN): Scene {
  const papers = [{ document: brandId<never>('bank_card'), paper: { hash: 'card' } }];
  return scene(plan, { company, start: { papers } });
}

/** In review `kuznetsov` and `stepanova` are asked by law, `vasileva` has taken finance. */
function inReview(): Scene {
  return played().does('curator', submit).does('vasileva', take('review/finance'));
}

function inSigning(): Scene {
  return inReview().does('kuznetsov', approve(STEP)).does('vasileva', approve('review/finance'));
}

const CASES: Readonly<Record<ActState, () => Scene>> = {
  intake: () => played(),
  gate: () => played({ ...PLAN, documents: { extract: { by: 'review' } } }).does('curator', submit),
  stage: inReview,
  rework: () => inReview().does('kuznetsov', sendBack(STEP)),
  waiting_for_client: () => inReview().does('curator', { act: 'ask_client', text: 'когда?' }),
  on_hold: () => inReview().does('curator', { act: 'hold', text: 'пауза' }),
  signing_gate: () =>
    inReview().does('kuznetsov', remark(STEP, 'опечатка')).does('vasileva', approve('review/finance')),
  signing: inSigning,
  sent: () => inSigning().does('zhukova', { act: 'sign' }),
  scanning: () => inSigning().does('zhukova', { act: 'sign' }).does('curator', { act: 'countersign' }),
  registered: () =>
    inSigning()
      .does('zhukova', { act: 'sign' })
      .does('curator', { act: 'countersign' })
      .does('zhukova', { act: 'register', number: '1', text: 'Договор в ЭДО', on: 20_514 as Day }),
  rejected: () => inReview().does('kuznetsov', reject(STEP)),
  withdrawn: () => inReview().does('curator', { act: 'withdraw', text: 'всё' }),
};

const document = brandId<never>('extract');
const SAMPLES: Readonly<Record<ActName, Act>> = {
  submit,
  take: take(STEP),
  release: { act: 'release', step: brandId('review/finance') },
  approve: approve(STEP),
  approve_with_remarks: remark(STEP, 'опечатка'),
  return: sendBack(STEP),
  reject: reject(STEP),
  done: { act: 'done', step: brandId(STEP), revision: 1 },
  grant_round: grantRound(STEP),
  ask_client: { act: 'ask_client', text: 'когда?' },
  answer: { act: 'answer', text: 'завтра' },
  send_letter: { act: 'send_letter', letter: 1, documents: [], addresses: 'a@example.ru', subject: 'т', text: 'п' },
  address_letter: { act: 'address_letter', letter: 1, addresses: 'a@example.ru' },
  confirm_letter: { act: 'confirm_letter', letter: 1 },
  deny_letter: { act: 'deny_letter', letter: 1 },
  file_answer: { act: 'file_answer', letter: 1, text: 'вот' },
  delegate: { act: 'delegate', step: brandId(STEP), to: brandId('belova') },
  invite: { act: 'invite', step: brandId(STEP), role: brandId('data_protection') },
  record_remark: { act: 'record_remark', text: 'звонили' },
  address_remark: { act: 'address_remark', remark: 1, text: 'исправлено' },
  accept_remark: { act: 'accept_remark', remark: 1 },
  withdraw_remark: { act: 'withdraw_remark', remark: 1 },
  resubmit: { act: 'resubmit' },
  add_document: { act: 'add_document', document, paper: { hash: 'new' } },
  replace_document: replace('bank_card', 'card-2'),
  replace_draft: redraft('draft-2'),
  promise: { act: 'promise', document, until: 99_999 as never },
  change_fact: { act: 'change_fact', fact: brandId('amount'), value: '200' },
  confirm_fact: { act: 'confirm_fact', fact: brandId('own_form') },
  confirm_reuse: { act: 'confirm_reuse', document },
  hold: { act: 'hold', text: 'пауза' },
  resume: { act: 'resume' },
  withdraw: { act: 'withdraw', text: 'всё' },
  change_curator: { act: 'change_curator', to: brandId('lazareva') },
  sign: { act: 'sign' },
  countersign: { act: 'countersign' },
  register: { act: 'register', number: '1', text: 'Договор в ЭДО', on: 20_514 as Day },
};

const CURATOR_OWNS: readonly ActState[] = [
  'intake',
  'gate',
  'rework',
  'waiting_for_client',
  'on_hold',
  'signing_gate',
  'sent',
];

const LAWYERS = ['kuznetsov', 'stepanova'];
const HELD: readonly ActState[] = ['stage', 'waiting_for_client', 'on_hold'];

type Is = (person: string, act: Act, state: ActState) => boolean;

function stepIn(act: Act): string | undefined {
  return 'step' in act ? act.step : undefined;
}

/** Who is what, said by hand and not by the code under test. */
const IS: Readonly<Record<Actor, Is>> = {
  curator: (person) => person === 'curator',
  initiator: (person) => person === 'initiator',
  owner: (person, _, state) => {
    if (state === 'stage') return false;
    return person === (CURATOR_OWNS.includes(state) ? 'curator' : 'zhukova');
  },
  asked: (person, act, state) => {
    const step = stepIn(act);
    if (step !== undefined) return step === STEP && LAWYERS.includes(person);
    if (state === 'rework') return person === 'vasileva';
    return HELD.includes(state) && [...LAWYERS, 'vasileva'].includes(person);
  },
  taker: (person, act) => stepIn(act) === 'review/finance' && person === 'vasileva',
  arbiter: () => false,
  head: (person, act) => {
    const step = stepIn(act);
    if (step !== undefined) return person === (step === STEP ? 'belova' : 'orlova');
    return person === ('remark' in act ? 'belova' : 'nikitina');
  },
  confirmer: (person) => person === 'egorova',
  author: (person, act) => 'remark' in act && LAWYERS.includes(person),
};

const PEOPLE = [
  'curator',
  'initiator',
  'kuznetsov',
  'stepanova',
  'vasileva',
  'belova',
  'orlova',
  'nikitina',
  'zhukova',
  'egorova',
  'gromov',
  'lazareva',
];

const OWN = ['curator', 'initiator'];

function expectedOf(
  act: Act,
  person: string,
  state: ActState,
  { remarks, letters }: { readonly remarks: number; readonly letters: number },
): readonly (RefusalReason | 'allowed')[] {
  const row = ACT_TABLE[act.act];
  const refused = stateRefusal(act.act, state);
  if (refused !== undefined) return [refused];
  if ('remark' in act && remarks === 0) return ['no_such_remark'];
  if ('letter' in act && letters === 0) return ['no_such_letter'];
  if (!row.by.some((actor) => IS[actor](person, act, state))) {
    return [row.notBy === 'not_your_step' && OWN.includes(person) ? 'own_contract' : row.notBy];
  }
  return ['allowed', ...row.needs.flatMap((need): readonly RefusalReason[] => NEEDS[need])];
}

describe.each(ACT_STATES)('in %s', (state) => {
  const play = CASES[state]();
  const { case: kase, now } = play;

  test('the case is there', () => {
    expect(actStateOf(caseState(kase))).toBe(state);
  });

  test('every act by everybody is what the table says', () => {
    const wrong: string[] = [];
    for (const name of Object.keys(ACT_TABLE) as ActName[]) {
      for (const person of PEOPLE) {
        const act = SAMPLES[name];
        const advanced = advance(kase, { kind: 'act', by: brandId(person), act }, now, worldOf(company));
        const came = advanced.kind === 'refused' ? advanced.refusal.reason : 'allowed';
        const there = { remarks: kase.context.remarks.length, letters: kase.context.letters?.length ?? 0 };
        const expected = expectedOf(act, person, state, there);
        if (!expected.includes(came)) wrong.push(`${name} by ${person}: ${came}, not ${expected.join(' or ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Where each act leads from a state in which it is allowed, to the right person with the right words. */
test.each([
  ['intake', 'curator', 'submit', 'review'],
  ['stage', 'kuznetsov', 'approve', 'review'],
  ['stage', 'kuznetsov', 'return', 'rework'],
  ['stage', 'kuznetsov', 'reject', 'rejected'],
  ['stage', 'curator', 'ask_client', 'waiting_for_client'],
  ['stage', 'curator', 'hold', 'on_hold'],
  ['rework', 'curator', 'hold', 'on_hold'],
  ['waiting_for_client', 'curator', 'answer', 'review'],
  ['on_hold', 'nikitina', 'resume', 'review'],
  ['stage', 'initiator', 'withdraw', 'withdrawn'],
  ['signing', 'zhukova', 'sign', 'sent'],
  ['sent', 'curator', 'countersign', 'scanning'],
  ['scanning', 'zhukova', 'register', 'registered'],
] as const)('in %s, %s does %s: the case is in %s', (state, person, act, after) => {
  expect(CASES[state]().does(person, SAMPLES[act]).state()).toBe(after);
});

test('every act, actor and precondition of the vocabulary is used, and every refusal can be given by some cell', () => {
  const rows = Object.values(ACT_TABLE);
  expect(new Set(rows.flatMap(({ by }) => by))).toEqual(new Set(ACTORS));
  expect(new Set(rows.flatMap(({ needs }) => needs))).toEqual(new Set(Object.keys(NEEDS)));
  for (const row of rows) expect(row.in.length).toBeGreaterThan(0);
});

test('a refusal is total: not even the object changes', () => {
  const play = CASES.stage();
  for (const act of Object.values(SAMPLES)) {
    const before = play.case;
    const advanced = advance(before, { kind: 'act', by: brandId('lazareva'), act }, play.now, worldOf(company));
    expect(advanced.kind).toBe('refused');
    expect(play.case).toBe(before);
  }
});
