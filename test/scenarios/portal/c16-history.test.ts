// C16. One thread under the card: who, when, why; each thing once, whatever fails on the way.
import { expect, test } from 'vitest';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test.each(['a', 'b', 'c'])('everything that happened stands there once and in its order (%s)', async (seed) => {
  const { submit, press, reply, view, atDesk, look, staged } = await stagePortal({
    seed,
    faults: someFaults(`c16 ${seed}`, 0.15),
  });
  const item = await submit();
  await press('kuznetsov', 'take');
  await press('kuznetsov', 'approve_with_remarks');
  await reply('kuznetsov', 'Name the court');
  await atDesk(CURATOR, item, 'record_remark');
  await reply(CURATOR, 'By phone: the seal is missing');
  await press('vasileva', 'approve');
  await press('gromov', 'approve');
  const thread = view.comments(item);
  const marks = thread.map((comment) => comment.split('\n').at(-1));
  expect(new Set(marks).size).toBe(marks.length);
  const at = (text: string): number => thread.findIndex((comment) => comment.includes(text));
  const places = ['Novikova', 'Name the court', 'the seal is missing', 'Gromov'].map(at);
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect((await look(item)).trouble).toBeUndefined();
  expect(staged.portal.state.malformed).toEqual([]);
});
