// C17. The card stands where its contract is. What people drag or overwrite is put back; who insists is asked what is meant.
import { expect, test } from 'vitest';
import { caseState, stateName } from '../../../src/machine/case-state.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test('a card that is dragged goes back, and whoever did it is asked why', async () => {
  const { submit, people, settle, view } = await stagePortal();
  const item = await submit();
  people.drag('sidorov', item, 'signing');
  await settle();
  expect(view.stage(item)).toBe('review');
  expect(people.messages('sidorov')).toHaveLength(1);
});

test('what the engine writes is put back when people overwrite it; what people write stays', async () => {
  const { submit, people, settle, view, staged } = await stagePortal({ faults: someFaults('c17') });
  const item = await submit();
  people.edit('sidorov', item, { of: 'output', output: 'taken' }, 'me');
  staged.portal.byHand.editCard(staged.account('sidorov'), item, { title: 'Our contract' });
  await settle();
  expect(view.output(item, 'taken')).toBe('');
  expect(view.card(item)['title']).toBe('Our contract');
});

test('after two corrections within an hour the card is disputed: nothing is put back, people are called, the case stands', async () => {
  const { submit, people, settle, view, staged, look } = await stagePortal();
  const item = await submit();
  for (const stage of ['signing', 'signed', 'rework']) {
    people.drag('sidorov', item, stage);
    await settle();
  }
  expect(view.stage(item)).toBe('rework');
  expect(staged.told.gateway).toContainEqual({ kind: 'disputed', case: staged.caseOf(item) });
  expect(stateName(caseState((await look(item)).kase))).toBe('review');
  expect((await look(item)).trouble).not.toBeUndefined();
});

test('a card that is thrown away holds its contract up, and is told; the one that comes back from the bin goes on with it', async () => {
  const { submit, staged, settle, look, pass, view } = await stagePortal({ faults: someFaults('c17 deleted') });
  const item = await submit();
  staged.portal.byHand.deleteCard(staged.account('sidorov'), item);
  await pass(61);
  expect((await look(item)).trouble).not.toBeUndefined();
  expect(staged.told.gateway).toContainEqual({ kind: 'card_deleted', case: staged.caseOf(item) });
  const back = staged.portal.byHand.restoreCard(staged.account('sidorov'), item);
  await settle();
  expect(back).not.toBe(item);
  expect((await look(back)).kase.id).toBe('card-2');
  expect((await look(back)).trouble).toBeUndefined();
  expect(view.stage(back)).toBe('review');
});
