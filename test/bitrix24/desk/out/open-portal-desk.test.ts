// The life of a case as people see it at the portal: every effect that the machine brings about, done there.
import { expect, test } from 'vitest';
import { stageDesk } from './staged-desk.ts';

test('a case that begins has its card, its folder and its thread', async () => {
  const desk = await stageDesk();
  await desk.deliver();
  expect(desk.output('revision')).toBe(0);
});
