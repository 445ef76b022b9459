// C9. Those who need not wait for each other are asked at once; a committee decides by its quorum.
import { expect, test } from 'vitest';
import { ACME } from './acme.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test('lawyer and financier have it at the same time; the next stage waits for both', async () => {
  const { submit, press, look, view } = await stagePortal({ faults: someFaults('c09') });
  const item = await submit({ ...ACME, amount: '20 000 RUB' });
  await press('vasileva', 'approve');
  expect(view.stage(item)).toBe('review');
  expect((await look(item)).holders).toEqual(['kuznetsov', 'stepanova']);
  await press('stepanova', 'approve');
  expect(view.stage(item)).toBe('approval');
  expect(view.output(item, 'holder')).toEqual(['belova']);
});

test('of a committee two are enough, and the third is not asked any more', async () => {
  const { submit, press, people, view } = await stagePortal();
  const item = await submit({ ...ACME, amount: '2 000 000 RUB' });
  await press('kuznetsov', 'approve');
  await press('fomin', 'done').catch(() => press('fomin', 'approve'));
  await press('vasileva', 'done');
  expect(view.stage(item)).toBe('approval');
  await press('orlova', 'approve');
  expect(people.buttons('sidorov').some(({ verb }) => verb === 'approve')).toBe(true);
  await press('fomin', 'approve');
  expect(people.buttons('sidorov').some(({ verb }) => verb === 'approve')).toBe(false);
  expect(view.output(item, 'holder')).toEqual(['gromov']);
});

test('an approver brings in whom the rules allow, and that one is asked too', async () => {
  const { submit, press, people, look } = await stagePortal({ faults: someFaults('c09 invite') });
  const item = await submit();
  await press('kuznetsov', 'invite');
  await press('kuznetsov', 'pick', 'data_protection');
  expect((await look(item)).holders).toContain('ilina');
  expect(people.buttons('ilina').map(({ verb }) => verb)).toContain('approve');
});
