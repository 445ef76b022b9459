// Colleagues and remarks: delegating, inviting, one visa a person, and what becomes of a remark.
import { expect, test } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import { brandId } from '../generators/brand-id.ts';
import { address, approve, remark, resubmit, scene, sendBack, submit, take } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const REVIEW: PlanText = {
  stages: { review: [{ role: 'legal', may_ask: ['data_protection'] }, 'finance'], approval: ['director'] },
};
const delegate = (step: string, to: string): Act => ({ act: 'delegate', step: brandId(step), to: brandId(to) });
const invite = (step: string, role: string): Act => ({ act: 'invite', step: brandId(step), role: brandId(role) });
const accept = (number: number): Act => ({ act: 'accept_remark', remark: number });
const withdrawRemark = (number: number): Act => ({ act: 'withdraw_remark', remark: number });
const said = (text: string): Act => ({ act: 'record_remark', text });

test('a question may be handed to a colleague of the role, who then decides', () => {
  const play = scene(REVIEW).does('curator', submit);
  expect(play.refusal('kuznetsov', delegate('review/legal', 'nobody')).reason).toBe('no_such_person');
  expect(play.refusal('kuznetsov', delegate('review/legal', 'vasileva')).reason).toBe('not_in_this_role');
  expect(play.refusal('kuznetsov', delegate('review/legal', 'stepanova')).reason).toBe('asked_already');
  expect(play.refusal('kuznetsov', delegate('review/legal', 'curator')).reason).toBe('own_contract');
  play.does('kuznetsov', take('review/legal')).does('kuznetsov', delegate('review/legal', 'belova'));
  expect(play.step('review/legal').asked).toContainEqual({
    person: 'belova',
    role: 'legal',
    as: 'delegate',
    insteadOf: 'kuznetsov',
  });
  expect(play.effectsOf('close_question')).toMatchObject([{ person: 'kuznetsov', outcome: 'delegated' }]);
  expect(play.effectsOf('ask').map(({ person }) => person)).toEqual(['belova', 'stepanova']);
  expect(play.refusal('kuznetsov', approve('review/legal')).reason).toBe('not_your_step');
  play.does('belova', approve('review/legal'));
  expect(play.status('review/legal')).toBe('met');
});

test('an approver may bring in a role that the rule allows, once in a round', () => {
  const play = scene(REVIEW).does('curator', submit);
  expect(play.refusal('kuznetsov', invite('review/legal', 'finance')).reason).toBe('not_invitable');
  expect(play.refusal('kuznetsov', invite('review/legal', 'nobody')).reason).toBe('no_such_role');
  play.does('kuznetsov', invite('review/legal', 'data_protection'));
  const step = 'review/invited:data_protection:0';
  expect(play.asked(step)).toEqual(['fomin']);
  expect(play.reasonsOf('asked')).toMatchObject([{ step, because: 'invited' }]);
  expect(play.step('review/legal').generation).toBe(1);
  expect(play.refusal('stepanova', invite('review/legal', 'data_protection')).reason).toBe('invited_already');
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  expect(play.state()).toBe('review');
  play.does('fomin', approve(step));
  expect(play.state()).toBe('approval');
});

test('an invited colleague may return it, and is invited anew in the next round', () => {
  const play = scene({ ...REVIEW, on_return: { wait: 'first' } }).does('curator', submit);
  play.does('kuznetsov', invite('review/legal', 'data_protection'));
  play.does('fomin', sendBack('review/invited:data_protection:0'));
  expect(play.state()).toBe('rework');
  play.does('curator', address(1)).does('curator', resubmit);
  expect(play.status('review/invited:data_protection:0')).toBe('asked');
  play.does('kuznetsov', invite('review/legal', 'data_protection'));
  expect(play.status('review/invited:data_protection:1')).toBe('asked');
});

test('where the rules promise one visa a person, nobody is asked twice', () => {
  const company = {
    one_visa: true,
    roles: { legal: ['kuznetsov', 'stepanova'], finance: ['kuznetsov'], director: ['gromov'] },
    substitutes: { finance: ['titov'] },
  };
  const play = scene({ stages: { review: ['legal', 'finance'] } }, { company }).does('curator', submit);
  expect(play.asked('review/finance')).toEqual(['kuznetsov']);
  play.does('kuznetsov', approve('review/legal'));
  expect(play.asked('review/finance')).toEqual(['gromov']);
  expect(play.reasonsOf('not_asked')).toEqual([
    { reason: 'not_asked', step: 'review/finance', person: 'kuznetsov', because: 'one_visa' },
  ]);
  expect(play.refusal('kuznetsov', approve('review/finance')).reason).toBe('not_your_step');
});

test('where they do not, one person may give both visas, one by one', () => {
  const roles = { legal: ['kuznetsov'], finance: ['kuznetsov'], reception: ['zhukova'] };
  const play = scene({ stages: { review: ['legal', 'finance'] } }, { company: { roles } }).does('curator', submit);
  play.does('kuznetsov', approve('review/legal'));
  expect(play.state()).toBe('review');
  play.does('kuznetsov', approve('review/finance'));
  expect(play.state()).toBe('signing');
});

test('an approval with remarks is told once, by the gate of signing where that waits for them', () => {
  const on = scene({ stages: { review: ['legal', 'finance'] } }).does('curator', submit);
  on.does('kuznetsov', remark('review/legal', 'Опечатка в п. 3'));
  expect(on.effectsOf('notify')).toMatchObject([{ about: 'approved_with_remarks', of: 'review/legal' }]);
  const gate = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  gate.does('kuznetsov', remark('review/legal', 'Опечатка в п. 3'));
  expect(gate.effectsOf('notify')).toMatchObject([{ about: 'gate_waits', of: 'signing' }]);
});

test('a remark of an approval is answered and accepted before signing', () => {
  const play = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  play.does('kuznetsov', remark('review/legal', 'Опечатка в п. 3'));
  expect(play.state()).toBe('gate:signing');
  expect(play.reasonsOf('gate_waits')).toMatchObject([{ gate: 'signing', remarks: [1] }]);
  expect(play.refusal('kuznetsov', accept(1)).reason).toBe('remark_not_answered');
  play.does('curator', address(1));
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'remark_addressed', people: ['kuznetsov'] }]);
  expect(play.state()).toBe('gate:signing');
  expect(play.refusal('curator', accept(1)).reason).toBe('not_your_remark');
  play.does('kuznetsov', accept(1));
  expect(play.state()).toBe('signing');
});

test("a remark may be withdrawn by its author, or by the author's head", () => {
  const play = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  play.does('kuznetsov', remark('review/legal', 'Проверить реквизиты')).does('belova', withdrawRemark(1));
  expect(play.state()).toBe('signing');
  expect(play.case.context.remarks).toMatchObject([{ fate: 'withdrawn' }]);
});

test('what was said by phone is recorded as a remark, never as a verdict', () => {
  const play = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  play.does('curator', said('Юрист звонил: нужен новый срок'));
  expect(play.status('review/legal')).toBe('asked');
  expect(play.case.context.remarks).toMatchObject([{ remark: 1, from: 'record', by: 'curator', fate: 'open' }]);
  play.does('kuznetsov', approve('review/legal'));
  expect(play.state()).toBe('gate:signing');
  expect(play.refusal('curator', accept(9)).reason).toBe('no_such_remark');
  play.does('curator', withdrawRemark(1));
  expect(play.state()).toBe('signing');
  expect(play.refusal('curator', withdrawRemark(1)).reason).toBe('signing_has_begun');
});

test('a return needs a reason of the catalogue', () => {
  const play = scene(REVIEW).does('curator', submit);
  const back = (objections: Extract<Act, { act: 'return' }>['objections']): Act => ({
    act: 'return',
    step: brandId('review/legal'),
    revision: 1,
    objections,
  });
  expect(play.refusal('kuznetsov', back([])).reason).toBe('no_reason_given');
  expect(play.refusal('kuznetsov', back([{ reason: brandId('because') }]))).toEqual({
    reason: 'unknown_reason',
    about: ['because'],
  });
  expect(
    play.refusal('kuznetsov', back([{ reason: brandId('proxy_expired'), document: brandId('passport') }])).reason,
  ).toBe('no_such_document');
});
