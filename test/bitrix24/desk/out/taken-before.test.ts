// Whoever had taken a step and is asked anew, because a paper changed, has it still: the new message says so, and offers to give it back.
import { expect, test } from 'vitest';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { stagePortal } from '../../../scenarios/portal/stage-portal.ts';

test('a question that is put again to whoever had taken it says since when', async () => {
  const { submit, press, people, settle, look } = await stagePortal();
  const item = await submit();
  await press('kuznetsov', 'take');
  people.putPaper(CURATOR, item, 'charter', 'another charter');
  await settle();
  const step = Object.entries((await look(item)).kase.context.steps).find(([name]) => name === 'review/legal')?.[1];
  expect(step?.generation).toBe(2);
  expect(step?.taken.map(({ by }) => by)).toEqual(['kuznetsov']);
  const verbs = people.buttons('kuznetsov').map(({ verb }) => verb);
  expect(verbs).toContain('release');
  expect(verbs).not.toContain('take');
});
