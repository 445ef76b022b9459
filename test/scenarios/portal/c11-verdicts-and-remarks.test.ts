// C11. Verdicts are buttons of one's own question; reasons and words follow; nothing else decides.
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/instant.ts';
import { ACME } from './acme.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test('a return says why: a reason of the catalogue, and words; both are on the card', async () => {
  const { submit, press, reply, view, people, look } = await stagePortal({ faults: someFaults('c11') });
  const item = await submit({ ...ACME, amount: '20 000 RUB' });
  await press('vasileva', 'approve');
  await press('kuznetsov', 'return');
  await press('kuznetsov', 'pick', 'price_mismatch');
  await press('kuznetsov', 'next');
  await reply('kuznetsov', 'Clause 3 says 600 000');
  expect(view.stage(item)).toBe('rework');
  expect(view.output(item, 'open_remarks')).toContain('Clause 3 says 600 000');
  expect(view.output(item, 'verdicts')).toContain('Kuznetsov');
  expect((await look(item)).holders).toEqual([CURATOR]);
  expect(
    people
      .messages(CURATOR)
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('Clause 3 says 600 000');
  expect(people.buttons('stepanova')).toEqual([]);
});

test('approval with remarks goes on, and its remarks stay open', async () => {
  const { submit, press, reply, view } = await stagePortal();
  const item = await submit();
  await press('kuznetsov', 'approve_with_remarks');
  await reply('kuznetsov', 'Name the court\nNumber the pages');
  expect(view.output(item, 'holder')).toContain('vasileva');
  const remarks = String(view.output(item, 'open_remarks'));
  expect(remarks).toContain('Name the court');
  expect(remarks).toContain('Number the pages');
});

test('a rejection is asked twice, and ends it', async () => {
  const { submit, press, reply, view } = await stagePortal({ faults: someFaults('c11 reject') });
  const item = await submit();
  await press('kuznetsov', 'reject');
  await reply('kuznetsov', 'We do not work with them');
  expect(view.stage(item)).toBe('review');
  await press('kuznetsov', 'yes');
  expect(view.stage(item)).toBe('lost');
  expect(view.openTasks(item)).toEqual([]);
});

test('a question to the client stops the clock until the answer is noted', async () => {
  const { submit, press, reply, view, atDesk } = await stagePortal();
  const item = await submit();
  await press('kuznetsov', 'ask_client');
  await reply('kuznetsov', 'Who signs?');
  expect(view.stage(item)).toBe('rework');
  await atDesk(CURATOR, item, 'answer');
  await reply(CURATOR, 'The director');
  expect(view.stage(item)).toBe('review');
  expect(view.comments(item).join('\n')).toContain('The director');
});

test('what is typed, dragged, or done to a task is no verdict', async () => {
  const { submit, people, staged, settle, look, view } = await stagePortal();
  const item = await submit();
  const before = (await look(item)).kase.context.steps;
  const question = people.buttons('kuznetsov').find(({ verb }) => verb === 'approve');
  const keyboard = question?.message.keyboard as { BUTTONS: { COMMAND_PARAMS?: string }[] };
  const params = keyboard.BUTTONS.find(({ COMMAND_PARAMS }) => COMMAND_PARAMS?.startsWith('approve~'))?.COMMAND_PARAMS;
  people.say('kuznetsov', `/vizir ${params}`);
  people.say('kuznetsov', 'approved');
  people.drag('gromov', item, 'signed');
  for (const { ID } of view.tasks(item)) staged.portal.byHand.completeTask(staged.account('kuznetsov'), ID);
  people.edit('kuznetsov', item, { of: 'output', output: 'verdicts' }, 'Kuznetsov: approved');
  await settle();
  expect((await look(item)).kase.context.steps).toEqual(before);
  expect(view.stage(item)).toBe('review');
  expect(view.output(item, 'verdicts')).toBe('');
});

test('somebody else who presses under the question decides nothing', async () => {
  const { submit, people, staged, settle, look } = await stagePortal();
  const item = await submit();
  const before = (await look(item)).kase.seq;
  const question = people.buttons('kuznetsov').find(({ verb }) => verb === 'approve');
  staged.portal.byHand.press(staged.account('sidorov'), question?.text ?? '', question?.message.id);
  await settle();
  expect((await look(item)).kase.seq).toBe(before);
});

test('a question may be answered as soon as it is read, though its request is still being answered to us', async () => {
  let late: (() => Promise<void>) | undefined;
  const { submit, people, staged, settle, view } = await stagePortal({
    planted: {
      transport: (transport) => async (request) => {
        const answer = await transport(request);
        if (/Chat\.Message\.send/.test(`${request.url} ${request.body}`)) await late?.();
        return answer;
      },
    },
  });
  const first = await submit();
  late = () => staged.clock.exact.until((staged.clock.now + 15_000) as Instant, new AbortController().signal);
  people.press('kuznetsov', 'approve');
  while (!people.buttons('vasileva').some(({ verb }) => verb === 'approve')) await staged.time.tick(500);
  people.press('vasileva', 'approve');
  const pressed = people.messages('vasileva').length;
  await staged.time.tick(5000);
  expect(people.messages('vasileva')).toHaveLength(pressed);
  late = undefined;
  await settle();
  expect(String(view.output(first, 'verdicts'))).toContain('Vasileva');
  expect(staged.told.bot).toEqual([]);
});
