// Two things at once: whatever is recorded first counts, and what comes second learns why it does not.
import { expect, test } from 'vitest';
import { brandId } from '../generators/brand-id.ts';
import { address, approve, redraft, replace, resubmit, scene, sendBack, submit, take } from './scene.ts';

const REVIEW = {
  stages: {
    review: [
      { role: 'legal', covers: ['draft'] },
      { role: 'finance', covers: ['amount'] },
    ],
  },
  on_return: { wait: 'first' as const },
};

test('two approvers of one pool at once: the second is told that it is met', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', approve('review/legal'));
  expect(play.refusal('stepanova', approve('review/legal'))).toEqual({
    reason: 'step_already_met',
    about: ['review/legal'],
  });
});

test('two take it at once: the second is told who has it', () => {
  const play = scene(REVIEW).does('curator', submit).does('stepanova', take('review/legal'));
  expect(play.refusal('kuznetsov', take('review/legal'))).toEqual({ reason: 'taken_by_another', about: ['stepanova'] });
  expect(play.refusal('stepanova', take('review/legal')).reason).toBe('taken_already');
});

test('a verdict that comes while the contract is in rework is refused; after the resubmission it counts if nothing covered changed', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', sendBack('review/legal'));
  expect(play.refusal('vasileva', approve('review/finance')).reason).toBe('not_in_this_state');
  play.does('curator', redraft('draft-2')).does('curator', address(1)).does('curator', resubmit);
  play.does('vasileva', approve('review/finance', 1));
  expect(play.status('review/finance')).toBe('met');
  expect(play.refusal('kuznetsov', approve('review/legal', 1)).reason).toBe('older_revision');
});

test('a return that comes after the contract went back already adds nothing', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', sendBack('review/legal'));
  expect(play.refusal('vasileva', sendBack('review/finance')).reason).toBe('not_in_this_state');
});

test('a verdict and a replaced paper at once: the verdict on what is no longer there is refused', () => {
  const documents = { charter: { by: 'start' } };
  const papers = [{ document: brandId<never>('charter'), paper: { hash: 'one' } }];
  const play = scene({ stages: { review: ['legal'] }, documents }, { start: { papers } }).does('curator', submit);
  play.does('curator', replace('charter', 'two'));
  expect(play.refusal('kuznetsov', approve('review/legal', 1))).toEqual({
    reason: 'older_revision',
    about: ['document:charter'],
  });
});

test('a verdict on a contract that was withdrawn meanwhile: it has ended', () => {
  const play = scene(REVIEW).does('curator', submit).does('curator', { act: 'withdraw', text: 'всё' });
  expect(play.refusal('kuznetsov', approve('review/legal')).reason).toBe('case_ended');
});

test('1C says no while the contract lies ready to be signed: it stands before signing again', () => {
  const documents = { charter: { by: 'signing' } };
  const papers = [{ document: brandId<never>('charter'), paper: { hash: 'one' } }];
  const play = scene({ stages: {}, documents }, { start: { papers } }).does('curator', submit);
  expect(play.state()).toBe('signing');
  play.send({ kind: 'papers_checked', papers: [{ document: brandId('charter'), invalid: true }] });
  expect(play.state()).toBe('gate:signing');
  expect(play.effectsOf('close_reception_task')).toMatchObject([{ outcome: 'off' }]);
  expect(play.refusal('zhukova', { act: 'sign' }).reason).toBe('not_in_this_state');
});

test('a colleague who returned is asked again, also when the question was only handed to them', () => {
  const play = scene(REVIEW).does('curator', submit);
  play.does('kuznetsov', { act: 'delegate', step: brandId('review/legal'), to: brandId('belova') });
  play.does('belova', sendBack('review/legal')).does('curator', address(1)).does('curator', resubmit);
  expect(play.asked('review/legal')).toEqual(['belova', 'kuznetsov', 'stepanova']);
});
