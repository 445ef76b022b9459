// C12. After rework those are asked again whom it concerns, about the revision that there is then.
import { expect, test } from 'vitest';
import { ACME } from './acme.ts';
import type { Scene } from './scene-of.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

/** The lawyer has returned it, with one remark about its text. */
async function returned(scene: Scene): Promise<number> {
  const { submit, press } = scene;
  const item = await submit({ ...ACME, amount: '20 000 RUB' });
  await press('vasileva', 'approve');
  await press('kuznetsov', 'return');
  await press('kuznetsov', 'pick', 'text_unclear');
  await press('kuznetsov', 'next');
  await press('kuznetsov', 'none');
  return item;
}

test('a new draft is a new revision; who had approved what did not change is not asked again', async () => {
  const scene = await stagePortal({ faults: someFaults('c12') });
  const { people, settle, atDesk, reply, look, view } = scene;
  const item = await returned(scene);
  expect(view.stage(item)).toBe('rework');
  people.putDraft(CURATOR, item, 'a clearer draft');
  await settle();
  expect(view.output(item, 'revision')).toBe(2);
  await atDesk(CURATOR, item, 'view', 'remarks:0');
  await scene.press(CURATOR, 'address_remark');
  await reply(CURATOR, 'Rewritten');
  await atDesk(CURATOR, item, 'resubmit');
  const { holders } = await look(item);
  expect(holders).toEqual(['kuznetsov', 'stepanova']);
  expect(people.messages('kuznetsov').at(-1)?.text).toContain('Rewritten');
});

test('a button of the older revision decides nothing about the newer one', async () => {
  const scene = await stagePortal();
  const { submit, people, staged, settle, look } = scene;
  const item = await submit();
  const question = people.buttons('kuznetsov').find(({ verb }) => verb === 'approve');
  const old = question?.message.keyboard;
  people.putDraft(CURATOR, item, 'another draft');
  await settle();
  const before = await look(item);
  expect(before.kase.context.revision).toBe(2);
  // On a phone that was offline the older buttons are still there.
  if (question === undefined) throw new Error('no question');
  question.message.keyboard = old;
  staged.portal.byHand.press(staged.account('kuznetsov'), question.text, question.message.id);
  await settle();
  expect((await look(item)).kase.context.steps).toEqual(before.kase.context.steps);
  expect(people.messages('kuznetsov').at(-1)?.text).not.toBe('');
});

test('without an answer to every remark it is not sent again', async () => {
  const scene = await stagePortal({ faults: someFaults('c12 answer') });
  const item = await returned(scene);
  await expect(scene.atDesk(CURATOR, item, 'resubmit')).rejects.toThrow('no button resubmit');
  expect(scene.view.stage(item)).toBe('rework');
});
