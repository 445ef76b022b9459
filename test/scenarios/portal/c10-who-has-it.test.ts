// C10. Taking it is an act: the card shows who has it and since when; whoever does not take it is pinged.
import { expect, test } from 'vitest';
import { someFaults, stagePortal } from './stage-portal.ts';

test('who takes it is on the card, and the colleague is not asked any more', async () => {
  const { submit, press, people, view } = await stagePortal({ faults: someFaults('c10') });
  const item = await submit();
  expect(view.output(item, 'holder')).toEqual(['kuznetsov', 'stepanova']);
  expect(view.output(item, 'taken')).toBe('');
  await press('stepanova', 'take');
  expect(view.output(item, 'holder')).toEqual(['stepanova']);
  expect(view.output(item, 'taken')).toContain('Stepanova');
  expect(people.buttons('kuznetsov')).toEqual([]);
  expect(people.messages('kuznetsov').at(-1)?.text).toContain('Stepanova');
});

test('the message of whoever took it says so, with the buttons that are left, until it is given back', async () => {
  const { submit, press, people, view } = await stagePortal({ faults: someFaults('c10 own') });
  const item = await submit();
  const question = () => people.messages('stepanova').find(({ text }) => text.includes('Lawyer'));
  const verbs = () => people.buttons('stepanova').map(({ verb }) => verb);
  const before = verbs();
  await press('stepanova', 'take');
  expect(question()?.text).toContain('Taken by you: 2 March 2026, 10:0');
  expect(verbs()).toEqual(['release', ...before.filter((verb) => verb !== 'take')]);
  await press('stepanova', 'release');
  expect(question()?.text).not.toContain('Taken by you');
  expect(verbs()).toEqual(before);
  // Both are asked again, and either may answer.
  expect(people.buttons('kuznetsov').map(({ verb }) => verb)).toEqual(before);
  await press('stepanova', 'take');
  await press('stepanova', 'approve');
  expect(verbs()).toEqual([]);
  expect(question()?.text).toContain('Answered: Stepanova approves');
  expect(view.output(item, 'verdicts')).toContain('Stepanova');
});

test('who does not take it within the time for that is pinged', async () => {
  const { submit, pass, people } = await stagePortal();
  await submit();
  const before = people.messages('kuznetsov').length;
  await pass(5 * 60);
  expect(people.messages('kuznetsov').length).toBe(before + 1);
  expect(people.messages('stepanova').length).toBe(before + 1);
});

test('whoever has taken it is not pinged', async () => {
  const { submit, press, pass, people } = await stagePortal();
  await submit();
  await press('stepanova', 'take');
  const before = people.messages('stepanova').length;
  await pass(5 * 60);
  expect(people.messages('stepanova').length).toBe(before);
});
