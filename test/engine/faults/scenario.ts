// One scenario that touches everything: three contracts over a few weeks, each thing done well apart from the last, so that what failed
// for a while has been made good by then.

import type { Bundle } from '../../../src/domain/bundle.ts';
import type { CaseId, StepKey } from '../../../src/domain/case.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { EngineEvent } from '../../../src/engine/ports/engine-event.ts';
import { brandId } from '../../generators/brand-id.ts';
import { smallRules } from '../../simulation/small-rules.ts';
import type { StagedEngine } from '../staged-engine.ts';
import { instant } from '../staged-engine.ts';

type Pressed = { readonly at: Instant; readonly case: CaseId; readonly event: EngineEvent };
type ActEvent = Extract<EngineEvent, { readonly kind: 'act' }>;

const TODAY = dayOf('2026-03-02');
export const FIRST = smallRules('first', TODAY, 2);
export const STRICTER = smallRules('stricter', TODAY, 2);

export const CASES: readonly CaseId[] = ['one', 'two', 'three'].map((name) => brandId(name));
/** When everything has been over for long. */
export const END = instant('2026-03-11T07:00Z');

/** What one person presses after another; `moment` is a time of 2026 in UTC. */
function pressed(moment: string, name: string, event: EngineEvent): Pressed {
  return { at: instant(`2026-${moment}Z`), case: brandId(name), event };
}

function act(moment: string, name: string, by: string, done: ActEvent['act']): Pressed {
  return pressed(moment, name, { kind: 'act', by: brandId(by), act: done });
}

function start(moment: string, name: string, amount: string): Pressed {
  const contract = { inn: '7707083893', amount, own_form: false, personal_data: true, initiator: 'fedorov' };
  const by = { by: brandId<ActEvent['by']>('novikova'), curator: brandId<ActEvent['by']>('novikova') };
  return pressed(moment, name, { kind: 'start', ...by, contract, draft: `draft-${name}`, papers: [] });
}

function paper(moment: string, name: string, document: string): Pressed {
  const given = { hash: `${document}-${name}`, issued: dayOf('2026-03-01'), until: dayOf('2026-12-01') };
  return act(moment, name, 'novikova', { act: 'add_document', document: brandId(document), paper: given });
}

const step = (name: string): StepKey => brandId(name);
const legal = step('review/legal');
const finance = step('review/finance');
const data = step('review/data_protection');
const director = step('approval/director');

const PRESSES: readonly Pressed[] = [
  start('03-02T07:00', 'one', '500 000 RUB'),
  start('03-02T07:20', 'two', '80 000 RUB'),
  start('03-02T07:40', 'three', '2 000 000 RUB'),
  ...['charter', 'extract'].flatMap((document, index) => [
    paper(`03-02T08:0${index}`, 'one', document),
    paper(`03-02T08:2${index}`, 'two', document),
    paper(`03-02T08:4${index}`, 'three', document),
  ]),
  act('03-02T09:00', 'one', 'novikova', { act: 'submit' }),
  act('03-02T09:20', 'two', 'novikova', { act: 'submit' }),
  act('03-02T09:40', 'three', 'novikova', { act: 'submit' }),
  act('03-02T09:30', 'one', 'kuznetsov', { act: 'take', step: legal }),
  act('03-02T09:42', 'one', 'kuznetsov', { act: 'invite', step: legal, role: brandId('data_protection') }),
  act('03-02T11:10', 'one', 'novikova', { act: 'hold', text: 'Wait for the client.' }),
  act('03-02T11:30', 'one', 'novikova', { act: 'resume' }),
  pressed('03-02T11:20', 'three', { kind: 'migrate', by: brandId('petrov'), to: STRICTER.hash }),
  pressed('03-02T11:40', 'three', { kind: 'undo_migration', by: brandId('petrov') }),
  act('03-02T12:00', 'two', 'novikova', { act: 'withdraw', text: 'Not needed any more.' }),
  // Nobody answers for days: reminders, deadlines, escalations.
  act('03-06T07:00', 'one', 'kuznetsov', {
    act: 'approve_with_remarks',
    step: legal,
    revision: 1,
    remarks: ['Mind the date.', 'And the place.'],
  }),
  act('03-06T07:20', 'one', 'vasileva', {
    act: 'return',
    step: finance,
    revision: 1,
    objections: [{ reason: brandId('price_mismatch'), text: 'See page 2.' }],
  }),
  pressed('03-06T07:40', 'one', { kind: 'change', by: brandId('novikova'), changes: { amount: '600 000 RUB' } }),
  act('03-06T08:00', 'one', 'novikova', { act: 'address_remark', remark: 3, text: 'Counted again.' }),
  act('03-06T08:20', 'one', 'ilina', { act: 'delegate', step: data, to: brandId('fomin') }),
  act('03-06T08:40', 'one', 'kuznetsov', { act: 'confirm_fact', fact: brandId('own_form') }),
  paper('03-06T08:55', 'one', 'passport'),
  act('03-06T09:40', 'one', 'fomin', { act: 'approve', step: data, revision: 1 }),
  act('03-06T10:00', 'one', 'kuznetsov', { act: 'approve', step: legal, revision: 2 }),
  act('03-06T10:20', 'one', 'vasileva', { act: 'approve', step: finance, revision: 2 }),
  act('03-06T10:40', 'one', 'ilina', { act: 'approve', step: step('review/invited:data_protection:0'), revision: 2 }),
  act('03-06T11:00', 'three', 'kuznetsov', {
    act: 'return',
    step: legal,
    revision: 1,
    objections: [{ reason: brandId('text_unclear'), text: 'What does point 4 mean?' }],
  }),
  act('03-06T12:30', 'three', 'vasileva', { act: 'done', step: step('review/credit_check'), revision: 1 }),
  act('03-06T11:40', 'three', 'ilina', { act: 'approve', step: data, revision: 1 }),
  act('03-06T12:00', 'three', 'novikova', { act: 'ask_client', text: 'What do they mean?' }),
  act('03-06T12:20', 'three', 'novikova', { act: 'answer', text: 'They mean the old one.' }),
  act('03-06T12:40', 'three', 'novikova', { act: 'address_remark', remark: 1, text: 'It says so now.' }),
  act('03-06T13:00', 'three', 'novikova', { act: 'replace_draft', hash: 'draft-three-2' }),
  act('03-06T13:20', 'three', 'novikova', { act: 'resubmit' }),
  paper('03-09T07:00', 'one', 'bank_card'),
  paper('03-09T07:20', 'one', 'power_of_attorney'),
  act('03-09T07:30', 'one', 'vasileva', { act: 'approve', step: step('approval/paper:bank_card'), revision: 2 }),
  act('03-09T07:40', 'one', 'gromov', { act: 'approve', step: director, revision: 2 }),
  act('03-09T08:00', 'one', 'novikova', { act: 'address_remark', remark: 1, text: 'Mended.' }),
  act('03-09T08:20', 'one', 'kuznetsov', { act: 'accept_remark', remark: 1 }),
  act('03-09T08:40', 'one', 'kuznetsov', { act: 'withdraw_remark', remark: 2 }),
  act('03-09T09:00', 'one', 'zhukova', { act: 'sign' }),
  act('03-09T09:20', 'one', 'novikova', { act: 'countersign' }),
  act('03-09T09:40', 'one', 'zhukova', {
    act: 'register',
    number: 'N-1',
    scan: 'scan-one',
    text: 'Contract 1',
    on: 20_520 as Day,
  }),
];

export const SCENARIO: readonly Pressed[] = PRESSES.toSorted((a, b) => a.at - b.at);

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}

export async function publishBoth(publish: (bundle: Bundle) => Promise<void>): Promise<void> {
  await publish(STRICTER);
  await publish(FIRST);
}

/** Presses each thing at its moment; `press` sees to it that it is acknowledged. */
export async function playScenario(
  staged: StagedEngine,
  press: (one: Pressed, key: string) => Promise<void>,
  scenario: readonly Pressed[] = SCENARIO,
): Promise<void> {
  for (const [index, one] of scenario.entries()) {
    await staged.pass(one.at);
    await press(one, `press-${index}`);
  }
  await staged.pass(END);
}
