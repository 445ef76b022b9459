// What hangs on an answer that nobody has given, and what waits for one that its role has not confirmed.

import { describe, expect, test } from 'vitest';
import type { AmendmentSpec, StageSpec } from '../build-route.ts';
import { stepOf, stepsIn } from '../plan-of.ts';
import { effectsIn, plannedWith, STAGES } from './planned-with.ts';

describe('unanswered facts', () => {
  test('an addition that hangs on one stands in the plan with the fact', async () => {
    const plan = await plannedWith(
      [{ amendment: 'a', when: { client: 'key' }, changes: [{ add: 'tax', to: 'review' }] }],
      {
        client: undefined,
      },
    );
    expect(stepsIn(plan)[0]).toBe('review: legal finance tax?');
    expect(stepOf(plan, 'tax').needed).toEqual({ kind: 'unknown', facts: ['client'] });
    expect(plan.unknown).toEqual([{ fact: 'client', why: 'not_given', decides: [] }]);
  });

  test('so does a step that a removal may take', async () => {
    const plan = await plannedWith(
      [{ amendment: 'a', when: { client: 'key' }, changes: [{ remove: 'finance', from: 'review' }] }],
      { client: undefined },
    );
    expect(stepsIn(plan)[0]).toBe('review: legal finance?');
  });

  test('a step of a stage that another amendment is certain of hangs on its own', async () => {
    const plan = await plannedWith(
      [
        { amendment: 'a', changes: [{ addStage: { stage: 'extra', steps: ['buyer'] }, before: 'review' }] },
        {
          amendment: 'b',
          when: { client: 'key' },
          changes: [{ addStage: { stage: 'extra', steps: ['lead'] }, before: 'review' }],
        },
      ],
      { client: undefined },
    );
    expect(stepsIn(plan)[0]).toBe('extra: buyer lead?');
  });

  test('a fact that makes no difference is not asked for', async () => {
    const plan = await plannedWith(
      [{ amendment: 'a', when: { client: 'key', urgent: true }, changes: [{ add: 'tax', to: 'review' }] }],
      { client: undefined },
    );
    expect(plan.unknown).toEqual([]);
    expect(plan.amendments).toEqual([]);
  });
});

describe('answers that their role has not confirmed', () => {
  const remove: AmendmentSpec = {
    amendment: 'own',
    when: { own_form: true },
    changes: [{ remove: 'finance', from: 'review' }, { percent: 50 }],
  };

  test('remove nobody; what else the amendment does is done', async () => {
    const plan = await plannedWith([remove], { own_form: { unconfirmed: true } });
    expect(stepsIn(plan)[0]).toBe('review: legal finance');
    expect(effectsIn(plan)).toEqual(['own: held_back review/finance', 'own: deadline */*: 50 %']);
    expect(plan.heldBack).toEqual([
      {
        rule: { kind: 'amendment', id: 'own' },
        fact: 'own_form',
        confirmedBy: 'legal',
        at: { file: 'rules/amendments/own.yaml', line: 6, column: 1 },
      },
    ]);
  });

  test('once confirmed the removal counts', async () => {
    const plan = await plannedWith([remove], { own_form: true });
    expect(stepsIn(plan)[0]).toBe('review: legal');
    expect(plan.heldBack).toEqual([]);
  });

  test('do not let an approving step fall away', async () => {
    const stages: readonly StageSpec[] = [
      {
        stage: 'review',
        steps: [
          'legal',
          { step: 'finance', when: { own_form: false } },
          { step: 'tax', act: 'advise', when: { own_form: false } },
        ],
      },
    ];
    const plan = await plannedWith([], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan)).toEqual(['review: legal finance']);
    expect(plan.heldBack).toMatchObject([
      { rule: { kind: 'step', id: 'review/finance' }, fact: 'own_form', confirmedBy: 'legal' },
    ]);
  });

  test('nor a stage with approving steps', async () => {
    const stages: readonly StageSpec[] = [...STAGES, { stage: 'board', when: { own_form: false }, steps: ['chair'] }];
    const plan = await plannedWith([], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan).at(-1)).toBe('board: chair');
  });

  test('a step that fails on another fact too is not needed', async () => {
    const stages: readonly StageSpec[] = [
      { stage: 'review', steps: ['legal', { step: 'finance', when: { own_form: false, urgent: true } }] },
    ];
    const plan = await plannedWith([], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan)).toEqual(['review: legal']);
    expect(plan.heldBack).toEqual([]);
  });

  test('do not stand above an amendment that adds an approver', async () => {
    const adds: AmendmentSpec = { amendment: 'adds', changes: [{ add: 'tax', to: 'review' }] };
    const above: AmendmentSpec = {
      amendment: 'above',
      when: { own_form: true },
      overrides: ['adds'],
      changes: [{ percent: 50 }],
    };
    const unconfirmed = await plannedWith([adds, above], { own_form: { unconfirmed: true } });
    expect(stepsIn(unconfirmed)[0]).toBe('review: legal finance tax');
    expect(unconfirmed.heldBack).toMatchObject([{ rule: { id: 'above' } }]);
    expect(stepsIn(await plannedWith([adds, above], { own_form: true }))[0]).toBe('review: legal finance');
  });

  test('an advice may go: it is no approval', async () => {
    const stages: readonly StageSpec[] = [{ stage: 'review', steps: ['legal', { step: 'finance', act: 'advise' }] }];
    const plan = await plannedWith([remove], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan)).toEqual(['review: legal']);
  });
});
