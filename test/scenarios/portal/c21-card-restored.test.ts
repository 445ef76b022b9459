// C21. A card is deleted by mistake while its contract is on its way; it comes back from the bin, and the contract comes to its end.
import { expect, test } from 'vitest';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test('deleted and restored again and again, with faults and deaths, from the card to its number', async () => {
  const { staged, people, settle, pass, press, reply, view, begin, atDesk } = await stagePortal({
    faults: someFaults('c21 restored'),
  });
  const first = await begin();
  let item = first;
  const lose = async (): Promise<void> => {
    staged.portal.byHand.deleteCard(staged.account(CURATOR), item);
    await staged.time.tick(3000);
    await staged.kill();
    item = staged.portal.byHand.restoreCard(staged.account(CURATOR), item);
    await staged.open();
    await staged.time.tick(1500);
    await staged.kill();
    await staged.open();
    await settle();
    await pass(2);
    expect(staged.caseOf(item)).toBe(`card-${first}`);
  };
  await lose();
  await atDesk(CURATOR, item, 'submit');
  await lose();
  people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  people.putPaper(CURATOR, item, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
  await settle();
  for (const person of ['kuznetsov', 'vasileva', 'vasileva', 'gromov']) await press(person, 'approve');
  expect(view.stage(item)).toBe('signing');
  await lose();
  expect(view.openTasks(item)).toEqual(['zhukova']);
  await atDesk('zhukova', item, 'sign');
  await atDesk(CURATOR, item, 'countersign');
  await lose();
  await atDesk('zhukova', item, 'register');
  await reply('zhukova', '12/2026\nServices agreement of 02.03.2026');
  expect(view.stage(item)).toBe('signed');
  expect(view.openTasks(item)).toEqual([]);
  expect(view.openTasks(first)).toEqual([]);
  const marks = view.comments(item).map((comment) => comment.split('\n').at(-1));
  expect(marks.length).toBeGreaterThan(8);
  expect(new Set(marks).size).toBe(marks.length);
  const back = people.messages(CURATOR).filter(({ text }) => text.includes('came back from the recycle bin'));
  expect(back).toHaveLength(4);
  expect(await staged.daemon.engine.desk.list({ limit: 10 })).toHaveLength(1);
  expect(staged.portal.state.malformed).toEqual([]);
});
