// C21. The daemon may be killed at any moment: started again on its store it goes on, and nothing is there twice or lost.
import { expect, test } from 'vitest';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test.each([700, 1500, 2600, 4100, 6300])('killed %d ms after a press, and started again', async (ms) => {
  const { submit, people, staged, settle, view } = await stagePortal({ seed: String(ms) });
  const item = await submit();
  people.press('kuznetsov', 'approve');
  await staged.time.tick(ms);
  await staged.kill();
  await staged.open();
  await settle();
  expect(view.output(item, 'holder')).toContain('vasileva');
  expect(String(view.output(item, 'verdicts')).match(/Kuznetsov/g)).toHaveLength(1);
  expect(people.buttons('vasileva').filter(({ verb }) => verb === 'approve')).toHaveLength(1);
  const marks = view.comments(item).map((comment) => comment.split('\n').at(-1));
  expect(new Set(marks).size).toBe(marks.length);
});

test('killed again and again while faults come, from the card to its signing', async () => {
  const { staged, people, settle, view, begin, atDesk } = await stagePortal({ faults: someFaults('c21') });
  const again = async (): Promise<void> => {
    await staged.kill();
    await staged.open();
  };
  const item = await begin();
  await again();
  await atDesk(CURATOR, item, 'submit');
  people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  people.putPaper(CURATOR, item, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
  await staged.time.tick(3000);
  await again();
  await settle();
  for (const person of ['kuznetsov', 'vasileva', 'vasileva', 'gromov']) {
    people.press(person, 'approve');
    await staged.time.tick(2200);
    await again();
    await staged.time.tick(900);
    await again();
    await settle();
  }
  expect(view.stage(item)).toBe('signing');
  expect(view.tasks(item)).toHaveLength(1);
  expect(staged.portal.state.malformed).toEqual([]);
});

test('what is pressed while no daemon is there is taken in when one is', async () => {
  const { submit, people, staged, settle, view } = await stagePortal();
  const item = await submit();
  await staged.kill();
  people.press('kuznetsov', 'approve');
  await staged.open();
  await settle();
  expect(view.output(item, 'holder')).toContain('vasileva');
});
