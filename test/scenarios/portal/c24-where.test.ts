// C24. Anyone asks the bot where a contract is, and is told: stage, who has it, since when, what is missing.
import { expect, test } from 'vitest';
import { someFaults, stagePortal } from './stage-portal.ts';

test.each(['where 7707083893', 'where 2', 'where Acme'])('"%s"', async (question) => {
  const { submit, people, settle } = await stagePortal({ faults: someFaults(`c24 ${question}`) });
  await submit();
  people.say('zhukova', question);
  await settle();
  const told = people.messages('zhukova').at(-1)?.text ?? '';
  expect(told).toContain('Kuznetsov');
  expect(told).toContain('Stepanova');
  expect(told).toContain('Review');
  expect(told).toContain('Bank card');
});

test('what nobody knows is said so', async () => {
  const { people, settle } = await stagePortal();
  people.say('zhukova', 'where 7736207543');
  await settle();
  expect(people.messages('zhukova').at(-1)?.text).toContain('7736207543');
});

test('who has no account in the rules is told nothing of any contract', async () => {
  const { submit, staged, settle } = await stagePortal();
  await submit();
  staged.portal.byHand.addPerson({ id: 900, name: 'Stranger' });
  staged.portal.byHand.say(900, staged.map.botId, 'where 7707083893');
  await settle();
  const told = [...staged.portal.state.messages.values()].at(-1)?.text ?? '';
  expect(told).not.toContain('Acme');
  expect(told).not.toContain('Kuznetsov');
});

test('two who ask at once are told both: what shares a request is asked for as what goes alone', async () => {
  const { submit, people, settle } = await stagePortal();
  await submit();
  people.say('zhukova', 'where Acme');
  people.say('egorova', 'where Acme');
  await settle();
  for (const person of ['zhukova', 'egorova']) expect(people.messages(person).at(-1)?.text).toContain('Kuznetsov');
});
