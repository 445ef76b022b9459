// Contracts that are under way at go-live are taken over where they stand, with the verdicts already given, marked so.
import { expect, test } from 'vitest';
import type { Adoption } from '../../src/domain/act.ts';
import { brandId } from '../generators/brand-id.ts';
import { approve, redraft, scene } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const PLAN: PlanText = {
  stages: {
    review: [
      { role: 'legal', covers: ['draft'] },
      { role: 'finance', covers: ['amount'] },
    ],
    approval: ['director'],
  },
  documents: { charter: { by: 'start' } },
};

function adopt(adopted: Adoption) {
  return scene(PLAN, { start: { adopted } });
}

test('in a stage: given verdicts count, the others are asked, papers of gates behind stop nothing', () => {
  const play = adopt({
    at: { kind: 'stage', stage: brandId('review') },
    verdicts: [{ step: brandId('review/finance'), by: brandId('vasileva'), verdict: 'approve' }],
  });
  expect(play.state()).toBe('review');
  expect(play.case.context.revision).toBe(1);
  expect(play.step('review/finance')).toMatchObject({ status: 'met', votes: [{ by: 'vasileva', adopted: true }] });
  expect(play.asked('review/legal')).toEqual(['kuznetsov', 'stepanova']);
  expect(play.reasonsOf('adopted')).toEqual([{ reason: 'adopted', stage: 'review' }]);
});

test('stages that lie behind count as met, until something that they cover changes', () => {
  const play = adopt({ at: { kind: 'stage', stage: brandId('approval') }, verdicts: [] });
  expect(play.state()).toBe('approval');
  play.does('curator', redraft('draft-2'));
  expect(play.state()).toBe('review');
  expect(play.status('review/finance')).toBe('met');
  expect(play.status('review/legal')).toBe('asked');
});

test.each(['intake', 'rework', 'sent', 'scanning', 'registered'] as const)('in %s: it stands there', (state) => {
  expect(adopt({ at: { kind: 'state', state }, verdicts: [] }).state()).toBe(state);
});

test('before signing papers are judged, taken over or not', () => {
  const play = adopt({ at: { kind: 'state', state: 'signing' }, verdicts: [] });
  expect(play.state()).toBe('gate:signing');
});

test('an adopted case goes on like any other', () => {
  const play = adopt({ at: { kind: 'stage', stage: brandId('approval') }, verdicts: [] });
  play.does('gromov', approve('approval/director'));
  expect(play.state()).toBe('gate:signing');
});

test('a verdict for a step that the plan does not have is no adoption', () => {
  const verdicts = [
    { step: brandId<never>('review/nobody'), by: brandId<never>('vasileva'), verdict: 'approve' as const },
  ];
  expect(() => adopt({ at: { kind: 'stage', stage: brandId('review') }, verdicts })).toThrow('review/nobody');
});
