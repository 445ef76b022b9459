// A withdrawn case leaves no question behind that somebody could answer, whatever was on its way then.
import { expect, test } from 'vitest';
import type { CaseId, StepKey } from '../../src/domain/case.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { instant, StagedEngine } from './staged-engine.ts';
import { submitted } from './submitted.ts';

const ONE = brandId<CaseId>('one');
const legal = brandId<StepKey>('review/legal');

test('a question that was answered while the portal was away is closed there though the case is withdrawn meanwhile', async () => {
  let isAway = false;
  const staged = new StagedEngine(undefined, {
    faults: { next: () => (isAway ? { fault: 'turned_away' } : undefined) },
  });
  await staged.publish(defaultRules());
  staged.start();
  await submitted(staged, ONE);
  const asked = staged.portal.view.questions
    .filter(({ effect }) => effect.step === legal)
    .map(({ effect }) => effect.person);
  expect(asked.length).toBeGreaterThan(0);
  isAway = true;
  await staged.act(ONE, asked[0] ?? '', { act: 'approve', step: legal, revision: 1 });
  await staged.act(ONE, 'tarasova', { act: 'withdraw', text: 'Клиент передумал' });
  isAway = false;
  await staged.pass(instant('2026-03-02T08:00Z'));
  expect((await staged.store.findCase(ONE))?.state).toBe('withdrawn');
  expect([...staged.portal.view.open]).toEqual([]);
  expect(staged.portal.seenTwice()).toEqual([]);
});
