// C23. The curator's desk in the chat: everything that the curator does about a contract, without opening anything else.
import { expect, test } from 'vitest';
import { caseState, stateName } from '../../../src/machine/case-state.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test('"mine" lists the contracts; behind each is its desk, with what may be done now', async () => {
  const { begin, people, settle, press, staged } = await stagePortal({ faults: someFaults('c23') });
  const item = await begin();
  people.say(CURATOR, 'mine');
  await settle();
  await press(CURATOR, 'open', staged.caseOf(item));
  const verbs = people.buttons(CURATOR).map(({ verb }) => verb);
  expect(verbs).toContain('submit');
  expect(verbs).toContain('withdraw');
  expect(verbs).not.toContain('resume');
});

test('hold and resume', async () => {
  const { submit, atDesk, reply, look } = await stagePortal({ faults: someFaults('c23 hold') });
  const item = await submit();
  await atDesk(CURATOR, item, 'hold');
  await reply(CURATOR, 'The client is on leave');
  expect(stateName(caseState((await look(item)).kase))).toBe('on_hold');
  await atDesk(CURATOR, item, 'resume');
  expect(stateName(caseState((await look(item)).kase))).toBe('review');
});

test('a paper that is promised says until when', async () => {
  const { submit, atDesk, press, people, look } = await stagePortal();
  const item = await submit();
  await atDesk(CURATOR, item, 'view', 'papers:0');
  await press(CURATOR, 'promise', 'bank_card');
  const day = people.buttons(CURATOR).find(({ verb }) => verb === 'pick')?.argument;
  await press(CURATOR, 'pick', day);
  expect((await look(item)).kase.context.papers).toMatchObject({ bank_card: { state: 'promised' } });
});

test('a withdrawal is asked twice, ends it, and closes what is open', async () => {
  const { submit, atDesk, reply, press, view, people } = await stagePortal({ faults: someFaults('c23 withdraw') });
  const item = await submit();
  await atDesk(CURATOR, item, 'withdraw');
  await reply(CURATOR, 'They went elsewhere');
  expect(view.stage(item)).toBe('review');
  await press(CURATOR, 'yes');
  expect(view.stage(item)).toBe('lost');
  expect(people.buttons('kuznetsov')).toEqual([]);
});

test('another curator is found by name, and has it from then on', async () => {
  const { submit, atDesk, reply, press, view, staged } = await stagePortal();
  const item = await submit();
  await atDesk(CURATOR, item, 'change_curator');
  await reply(CURATOR, 'Tarasova');
  await press(CURATOR, 'pick', 'tarasova');
  expect(view.card(item)['assignedById']).toBe(staged.account('tarasova'));
});

test('nobody else finds buttons there that are the curator’s', async () => {
  const { submit, people, settle, press, staged } = await stagePortal();
  const item = await submit();
  people.say('kuznetsov', 'mine');
  await settle();
  await press('kuznetsov', 'open', staged.caseOf(item));
  expect(people.buttons('kuznetsov').map(({ verb }) => verb)).not.toContain('withdraw');
});
