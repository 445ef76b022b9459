// Hold, questions to the client, withdrawal: what stops, what goes on, what is cleared up.
import { expect, test } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import { formatInstant } from '../../src/domain/instant.ts';
import { address, approve, moment, redraft, resubmit, scene, sendBack, submit, take } from './scene.ts';

const REVIEW = { stages: { review: ['legal', 'finance'] } };
const askClient: Act = { act: 'ask_client', text: 'Какой срок?' };
const answer: Act = { act: 'answer', text: 'Год' };
const hold: Act = { act: 'hold', text: 'ждём решения' };
const resume: Act = { act: 'resume' };
const withdraw: Act = { act: 'withdraw', text: 'передумали' };

test('a question to the client stops the clock of open steps; the answer gives the rest back', () => {
  const play = scene(REVIEW).does('curator', submit);
  expect(formatInstant(play.step('review/legal').dueAt ?? play.now)).toBe('2026-03-04T07:00:00.000Z');
  play.until('2026-03-03 10:00');
  play.does('kuznetsov', take('review/legal')).does('kuznetsov', askClient);
  expect(play.state()).toBe('waiting_for_client');
  expect(play.status('review/legal')).toBe('paused');
  expect(play.step('review/legal').left).toEqual({ dueMinutes: 480 });
  expect(play.effectsOf('draft_letter')).toMatchObject([{ purpose: 'question', text: 'Какой срок?' }]);
  expect(play.refusal('kuznetsov', approve('review/legal')).reason).toBe('not_in_this_state');
  play.until('2026-03-05 12:00');
  play.does('curator', answer);
  expect(play.state()).toBe('review');
  expect(play.step('review/legal').dueAt).toBe(moment('2026-03-06 12:00'));
  expect(play.step('review/legal').taken).toMatchObject([{ by: 'kuznetsov' }]);
  expect(play.step('review/legal').generation).toBe(2);
  expect(play.effectsOf('ask').map(({ person }) => person)).toEqual(['kuznetsov', 'vasileva']);
  expect(play.case.context.question).toBeUndefined();
});

test('what is asked after a pause is another question than the one that was closed for it; nobody is told anew why it is they', () => {
  const roles = {
    legal: ['curator', 'initiator'],
    finance: ['vasileva'],
    director: ['gromov'],
    reception: ['zhukova'],
  };
  const play = scene(REVIEW, { company: { roles } }).does('curator', submit);
  expect(play.reasonsOf('last_resort')).toMatchObject([{ step: 'review/legal', people: ['gromov'] }]);
  const first = play.effectsOf('ask').map(({ person, generation }) => ({ person, generation }));
  play.does('curator', hold);
  const closed = play.effectsOf('close_question').map(({ person, generation }) => ({ person, generation }));
  expect(closed).toEqual(first);
  play.does('curator', resume);
  expect(play.effectsOf('ask').map(({ person, generation }) => ({ person, generation }))).toEqual(
    first.map(({ person, generation }) => ({ person, generation: generation + 1 })),
  );
  expect(play.reasonsOf('last_resort')).toEqual([]);
  expect(play.effectsOf('notify')).toEqual([]);
});

test('a step whose subject changed during the pause starts anew', () => {
  const play = scene(REVIEW).does('curator', submit);
  play.until('2026-03-03 10:00');
  play.does('curator', hold).does('curator', redraft('draft-2')).does('curator', resume);
  expect(play.step('review/legal')).toMatchObject({ generation: 2, revision: 2, dueAt: moment('2026-03-05 10:00') });
});

test('hold goes back to where it began, also out of rework and out of a question to the client', () => {
  const play = scene({ ...REVIEW, on_return: { wait: 'first' } }).does('curator', submit);
  play.does('kuznetsov', sendBack('review/legal')).does('curator', hold);
  expect(play.state()).toBe('on_hold');
  expect(play.refusal('curator', resubmit).reason).toBe('case_on_hold');
  play.does('curator', resume);
  expect(play.state()).toBe('rework');
  play.does('curator', askClient).does('curator', hold).does('curator', resume);
  expect(play.state()).toBe('waiting_for_client');
  play.does('curator', answer);
  expect(play.state()).toBe('rework');
  play.does('curator', address(1)).does('curator', resubmit);
  expect(play.state()).toBe('review');
});

test('hold in signing goes back to signing, with a task anew', () => {
  const play = scene({ stages: {} }).does('curator', submit).does('curator', hold);
  expect(play.effectsOf('close_reception_task')).toMatchObject([{ outcome: 'off' }]);
  play.does('curator', resume);
  expect(play.state()).toBe('signing');
  expect(play.effectsOf('reception_task')).toHaveLength(1);
});

test('a withdrawal closes every open question, drops every timer and tells who has to know', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', approve('review/legal'));
  play.does('initiator', withdraw);
  expect(play.state()).toBe('withdrawn');
  expect(play.effectsOf('close_question')).toMatchObject([{ person: 'vasileva', outcome: 'case_ended' }]);
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'withdrawn', people: ['curator', 'initiator'] }]);
  expect(play.case.context.timers).toEqual({});
  expect(play.refusal('curator', resume).reason).toBe('case_ended');
});

test('every pause has an owner and a deadline', () => {
  const play = scene(REVIEW).does('curator', submit).does('curator', hold);
  expect(play.case.context.waiting).toMatchObject({
    state: 'on_hold',
    people: ['curator'],
    dueAt: moment('2026-03-05 10:00'),
  });
});

test('what is wrong just before signing is mended on hold, and goes through the route again', () => {
  const play = scene({ stages: { review: ['legal'] } })
    .does('curator', submit)
    .does('kuznetsov', approve('review/legal'));
  expect(play.refusal('curator', redraft('draft-2')).reason).toBe('signing_has_begun');
  play.does('curator', hold).does('curator', redraft('draft-2')).does('curator', resume);
  expect(play.state()).toBe('review');
  expect(play.status('review/legal')).toBe('asked');
});

test('what is signed is not changed on hold', () => {
  const play = scene({ stages: {} }).does('curator', submit).does('zhukova', { act: 'sign' }).does('curator', hold);
  expect(play.refusal('curator', redraft('draft-2')).reason).toBe('signing_has_begun');
  play.does('curator', resume);
  expect(play.state()).toBe('sent');
});

test('what goes to reception is the revision as it is when it comes there', () => {
  const play = scene({ stages: {} }).does('curator', submit).does('curator', hold).does('curator', redraft('draft-2'));
  play.does('curator', resume);
  expect(play.effectsOf('reception_task')).toMatchObject([{ state: 'signing', revision: 2 }]);
  expect(play.case.context.approved).toBe(2);
});
