// A fact changes midway: the plan is decided anew elsewhere, and the case goes on by it.
import { expect, test } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import { brandId } from '../generators/brand-id.ts';
import { approve, scene, submit } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const SMALL: PlanText = {
  stages: {
    review: [
      { role: 'legal', covers: ['draft'] },
      { role: 'finance', covers: ['amount'] },
    ],
    approval: ['director'],
  },
  facts: { amount: 100 },
};
const LARGE: PlanText = {
  stages: {
    review: [
      { role: 'legal', covers: ['draft'] },
      { role: 'finance', covers: ['amount'] },
      { role: 'archive', covers: ['amount'] },
    ],
    approval: [{ role: 'committee', at_least: 2 }],
  },
  facts: { amount: 900 },
};
const amount = (value: string): Act => ({ act: 'change_fact', fact: brandId('amount'), value });

test('steps that appear are asked, those no longer needed are closed with the reason, verdicts survive by what they cover', () => {
  const play = scene(SMALL).does('curator', submit);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  play.does('curator', amount('900'));
  expect(play.case.context.revision).toBe(2);
  expect(play.status('review/finance')).toBe('asked');
  play.revise(LARGE, 'amount');
  expect(play.case.context.revision).toBe(2);
  expect(play.state()).toBe('review');
  expect(play.status('review/legal')).toBe('met');
  expect(play.status('review/archive')).toBe('asked');
  expect(play.step('approval/director')).toMatchObject({ status: 'not_needed', because: 'amount' });
  expect(play.reasonsOf('not_needed')).toEqual([
    { reason: 'not_needed', step: 'approval/director', because: 'amount' },
  ]);
  expect(play.reasonsOf('step_added').map(({ step }) => step)).toEqual(['review/archive', 'approval/committee']);
});

test('a plan that changes the route is a revision of its own when nobody changed the fact before', () => {
  const play = scene(SMALL).does('curator', submit).revise(LARGE, 'rates');
  expect(play.case.context.changes).toEqual([{ revision: 2, before: { 'fact:amount': '100' } }]);
});

test('a step that is needed again after all keeps the verdict that still holds', () => {
  const play = scene(SMALL).does('curator', submit);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  play.revise({ ...SMALL, stages: { approval: ['director'] } }, 'kind').revise(SMALL, 'kind');
  expect(play.status('review/legal')).toBe('met');
  expect(play.state()).toBe('approval');
});

test('in rework and in intake a new plan waits for its turn', () => {
  const play = scene(SMALL).revise(LARGE, 'amount');
  expect(play.state()).toBe('intake');
  expect(play.case.context.revision).toBe(0);
  play.does('curator', submit);
  expect(play.asked('review/archive')).toEqual(['egorova']);
});

test('what was signed is not asked about again', () => {
  const play = scene({ stages: {} }).does('curator', submit).does('zhukova', { act: 'sign' });
  play.revise(LARGE, 'migrated');
  expect(play.state()).toBe('sent');
  play.does('curator', { act: 'countersign' });
  expect(play.state()).toBe('scanning');
});

test('a fact is confirmed by the role that has to, for the value that it saw', () => {
  const confirm: Act = { act: 'confirm_fact', fact: brandId('own_form') };
  const play = scene({ ...SMALL, facts: { amount: 100, own_form: 'true' } }).does('curator', submit);
  expect(play.refusal('vasileva', confirm).reason).toBe('not_your_fact');
  expect(play.refusal('kuznetsov', { ...confirm, fact: brandId('nothing') }).reason).toBe('no_such_fact');
  play.does('kuznetsov', confirm);
  expect(play.case.context.confirmed).toEqual([{ fact: 'own_form', value: 'true', by: 'kuznetsov' }]);
  expect(play.refusal('stepanova', confirm).reason).toBe('nothing_to_confirm');
});

test('whoever has to confirm a fact is told, once', () => {
  const play = scene({ ...SMALL, held_back: { own_form: 'legal' } });
  expect(play.effectsOf('notify')).toMatchObject([
    { about: 'fact_to_confirm', of: 'own_form', people: ['kuznetsov', 'stepanova'] },
  ]);
  play.revise({ ...SMALL, held_back: { own_form: 'legal' }, facts: { amount: 5 } }, 'amount');
  expect(play.effectsOf('notify')).toEqual([]);
});

test('a step that asks for something else now is another step', () => {
  const play = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  play.revise({ stages: { review: [{ role: 'legal', act: 'perform' }] } }, 'kind');
  expect(play.effectsOf('close_question').map(({ person, outcome }) => [person, outcome])).toEqual([
    ['kuznetsov', 'not_needed'],
    ['stepanova', 'not_needed'],
  ]);
  expect(play.effectsOf('open_task').map(({ person }) => person)).toEqual(['kuznetsov', 'stepanova']);
});

test('what is done in a step is no approval once the step asks for one', () => {
  const play = scene({ stages: { review: [{ role: 'archive', act: 'perform' }, 'legal'] } }).does('curator', submit);
  play.does('egorova', { act: 'done', step: brandId('review/archive'), revision: 1 });
  play.does('kuznetsov', approve('review/legal'));
  expect(play.state()).toBe('signing');
  play.revise({ stages: { review: ['archive', 'legal'] } }, 'kind');
  expect(play.state()).toBe('review');
  expect(play.status('review/archive')).toBe('asked');
});

test('a question is closed as it was put, also when the new plan has the step vouch for something else', () => {
  const wide: PlanText = { stages: { review: [{ role: 'legal', covers: ['draft', 'amount'] }, 'finance'] } };
  const narrow: PlanText = { stages: { review: [{ role: 'legal', covers: ['draft'] }, 'finance'] } };
  const play = scene(wide).does('curator', submit).does('kuznetsov', approve('review/legal'));
  play.does('curator', amount('900'));
  expect(play.effectsOf('ask').map(({ person }) => person)).toEqual(['kuznetsov', 'stepanova', 'vasileva']);
  play.revise({ ...narrow, facts: { amount: 900 } }, 'amount');
  expect(play.status('review/legal')).toBe('met');
  expect(play.effectsOf('close_question').map(({ person }) => person)).toEqual(['kuznetsov', 'stepanova']);
});

test('a step that a new plan brings during a hold is not passed by: before it is signed, the route is gone through again', () => {
  const play = scene({ stages: {} }).does('curator', submit).does('curator', { act: 'hold', text: 'пауза' });
  play.revise({ stages: { approval: ['director'] } }, 'amount').does('curator', { act: 'resume' });
  expect(play.state()).toBe('approval');
});

test('another role in the same step: its people are asked, and a visa of the former role counts no longer', () => {
  const asked = (role: string, amount: number): PlanText => ({
    stages: { review: [{ step: 'authority', role, covers: ['draft'] }, 'legal'] },
    facts: { amount },
  });
  const open = scene(asked('finance', 100)).does('curator', submit).revise(asked('director', 900), 'amount');
  expect(open.asked('review/authority')).toEqual(['gromov']);
  expect(open.effectsOf('close_question').map(({ person }) => person)).toContain('vasileva');

  const approved = scene(asked('finance', 100)).does('curator', submit).does('vasileva', approve('review/authority'));
  approved.revise(asked('director', 900), 'amount');
  expect(approved.status('review/authority')).toBe('asked');
  expect(approved.asked('review/authority')).toEqual(['gromov']);
  expect(approved.reasonsOf('verdict_lapsed')).toMatchObject([{ by: 'vasileva', because: 'other_role' }]);
});
