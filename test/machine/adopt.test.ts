// Contracts that are under way at go-live are taken over where they stand, with the verdicts already given, marked so.
import { expect, test } from 'vitest';
import type { Adoption } from '../../src/domain/act.ts';
import { day } from '../calendar/calendar-of.ts';
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

test('of a step with several roles each voice belongs to the role in which it was given', () => {
  const voices = (roles: readonly string[]) => [
    {
      step: brandId<never>('review/legal'),
      by: brandId<never>('kuznetsov'),
      verdict: 'approve' as const,
      role: brandId<never>(roles[0] ?? ''),
    },
    {
      step: brandId<never>('review/legal'),
      by: brandId<never>('vasileva'),
      verdict: 'approve' as const,
      role: brandId<never>(roles[1] ?? ''),
    },
  ];
  const plan: PlanText = {
    stages: { review: [{ any_of: ['legal', 'finance'], at_least: 2 }], approval: ['director'] },
  };
  const stands = (roles: readonly string[]) =>
    scene(plan, { start: { adopted: { at: { kind: 'stage', stage: brandId('review') }, verdicts: voices(roles) } } });
  expect(stands(['legal', 'finance']).state()).toBe('approval');
  expect(stands(['legal', 'legal']).state()).toBe('review');
});

test('who took it over, when and where a verdict was given, and the number are on record', () => {
  const play = adopt({
    at: { kind: 'state', state: 'registered' },
    by: brandId('gromov'),
    number: '17/2025',
    verdicts: [
      {
        step: brandId('review/finance'),
        by: brandId('vasileva'),
        verdict: 'approve',
        on: day('2026-02-20'),
        written: 'sheet 3',
      },
    ],
  });
  expect(play.case.context).toMatchObject({ adopted: { by: 'gromov' }, registered: { number: '17/2025' } });
  expect(play.step('review/finance').votes).toMatchObject([{ on: day('2026-02-20'), written: 'sheet 3' }]);
});
