// Cards and people that are gone: the case says so, and whom it concerns hears of it once.
import { expect, test } from 'vitest';
import type { Instant } from '../../../../src/domain/instant.ts';
import type { Scene } from '../../../scenarios/portal/scene-of.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { someFaults, stagePortal } from '../../../scenarios/portal/stage-portal.ts';

const DAY_MS = 86_400_000;

function said({ people }: Scene, person: string, words: string): number {
  return people.messages(person).filter(({ text }) => text.includes(words)).length;
}

test('a deleted card is missed within the hour: the case says so and its curator hears of it, once', async () => {
  const scene = await stagePortal({ faults: someFaults('deleted') });
  const { staged } = scene;
  const item = await scene.begin();
  staged.portal.byHand.deleteCard(staged.account('fedorov'), item);
  await scene.pass(63);
  expect((await scene.look(item)).trouble).toMatch(/^card_deleted: /);
  expect(said(scene, CURATOR, 'was deleted')).toBe(1);
  await scene.pass(122);
  expect(said(scene, CURATOR, 'was deleted')).toBe(1);
});

test('what is decided while there is no card does not hide that it is gone: the curator hears of it, and it is shown when it is seen again', async () => {
  const scene = await stagePortal();
  const { staged, view } = scene;
  const item = await scene.submit();
  const key = `${staged.map.entityTypeId}/${item}`;
  const hidden = staged.portal.state.items.get(key);
  staged.portal.state.items.delete(key);
  await scene.press('kuznetsov', 'approve');
  expect((await scene.look(item)).trouble).toMatch(/^effect_dead: /);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toMatch(/^card_deleted: /);
  expect(said(scene, CURATOR, 'was deleted')).toBe(1);
  if (hidden !== undefined) staged.portal.state.items.set(key, hidden);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toBeUndefined();
  expect(view.output(item, 'holder')).toContain('vasileva');
  expect(view.comments(item).filter((text) => text.includes('Kuznetsov'))).toHaveLength(1);
});

test('a card that is only hidden for a while takes its trouble back', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = await scene.begin();
  const key = `${staged.map.entityTypeId}/${item}`;
  const hidden = staged.portal.state.items.get(key);
  staged.portal.state.items.delete(key);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toMatch(/^card_deleted: /);
  if (hidden !== undefined) staged.portal.state.items.set(key, hidden);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toBeUndefined();
  expect(staged.told.gateway.map(({ kind }) => kind)).toContain('card_back');
});

test('an approver who was dismissed: the case says so, the head hears of it, and it is over when somebody else has it', async () => {
  const scene = await stagePortal({ faults: someFaults('dismissed') });
  const { staged } = scene;
  const item = await scene.submit();
  await scene.press('stepanova', 'take');
  staged.portal.byHand.dismiss(staged.account('stepanova'));
  await scene.pass(62);
  expect((await scene.look(item)).trouble).toMatch(/^person_gone: Stepanova was dismissed/);
  expect(said(scene, 'belova', 'Stepanova was dismissed, and 1 contract waits')).toBe(1);
  await scene.pass(61);
  expect(said(scene, 'belova', 'was dismissed')).toBe(1);
});

test('an approver who is away, of which the rules do not know: the head hears of it, and nothing is left of it after', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = await scene.submit();
  await scene.press('stepanova', 'take');
  staged.portal.byHand.goAbsent(staged.account('stepanova'), (staged.clock.now + DAY_MS) as Instant);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toMatch(/^person_gone: Stepanova is away until 2026-03-03/);
  expect(said(scene, 'belova', 'is away until 2026-03-03')).toBe(1);
  staged.portal.byHand.goAbsent(staged.account('stepanova'));
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toBeUndefined();
});
