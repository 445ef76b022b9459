// C15. After the last approval reception gets a task; then signed by us, sent, signed by them, scanned, registered.
import { expect, test } from 'vitest';
import { caseState, stateName } from '../../../src/machine/case-state.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test('reception has a task with the files of the approved revision; what it does is on the card, down to the number', async () => {
  const scene = await stagePortal({ faults: someFaults('c15', 0.03) });
  const { view, atDesk, reply } = scene;
  const item = await scene.approve();
  expect(view.stage(item)).toBe('signing');
  expect(view.openTasks(item)).toEqual(['zhukova']);
  await atDesk('zhukova', item, 'sign');
  expect(view.openTasks(item)).toEqual([]);
  expect(view.output(item, 'holder')).toEqual([CURATOR]);
  await atDesk(CURATOR, item, 'countersign');
  expect(view.openTasks(item)).toEqual(['zhukova']);
  await atDesk('zhukova', item, 'register');
  await reply('zhukova', '12/2026');
  expect(view.stage(item)).toBe('signed');
  expect(view.openTasks(item)).toEqual([]);
  expect(view.comments(item).join('\n')).toContain('12/2026');
});

test('a task that somebody closes by hand signs nothing, and is open again', async () => {
  const scene = await stagePortal();
  const { view, staged, settle, look } = scene;
  const item = await scene.approve();
  const [task] = view.tasks(item);
  staged.portal.byHand.completeTask(staged.account('zhukova'), task?.ID ?? 0);
  await settle();
  expect(view.stage(item)).toBe('signing');
  expect(stateName(caseState((await look(item)).kase))).toBe('signing');
  expect(view.openTasks(item)).toEqual(['zhukova']);
});
