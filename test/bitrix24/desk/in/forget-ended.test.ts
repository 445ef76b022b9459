// What is remembered of contracts that ended long ago is dropped; a press under such a message is still told that it is closed.

import { expect, test } from 'vitest';
import { forgetEnded, forgottenUntil } from '../../../../src/bitrix24/desk/in/forget-ended.ts';
import type { CaseId } from '../../../../src/domain/case.ts';
import type { Instant } from '../../../../src/domain/instant.ts';
import type { EngineDesk, SeenCase } from '../../../../src/engine/ports/engine-desk.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { stagePortal } from '../../../scenarios/portal/stage-portal.ts';
import { keptNotes } from '../out/kept-notes.ts';

const DAY_MS = 86_400_000;

async function withdrawn() {
  const scene = await stagePortal();
  const item = await scene.submit();
  await scene.atDesk(CURATOR, item, 'withdraw');
  await scene.reply(CURATOR, 'The client went away');
  await scene.press(CURATOR, 'yes');
  const { staged } = scene;
  expect((await scene.look(item)).kase.value).toBe('withdrawn');
  const all = async (prefix: string) => await staged.daemon.store.listNotes(prefix, undefined, 1000);
  /** As it will be so many days later. */
  const forget = (days: number, desk: Pick<EngineDesk, 'look'> = staged.daemon.engine.desk) => {
    const { store } = staged.daemon;
    const clock = { ...staged.clock.exact, now: () => (staged.clock.now + days * DAY_MS) as Instant };
    const round = { after: undefined };
    return forgetEnded(
      { notes: store, desk: { ...staged.daemon.engine.desk, ...desk }, clock, map: staged.map },
      round,
    );
  };
  return { ...scene, item, all, forget };
}

test('a month after the end nothing is remembered of its messages and tasks, and not before', async () => {
  const { forget, all, staged } = await withdrawn();
  const before = await all('');
  expect(await forget(29)).toBe(0);
  expect(await all('')).toEqual(before);
  expect(await forget(31)).toBeGreaterThan(2);
  expect([...(await all('question/')), ...(await all('task/'))]).toEqual([]);
  const left = await all('message/');
  expect(left.every(({ text }) => text.includes('"kind":"list"'))).toBe(true);
  expect(await forgottenUntil(staged.daemon.store, staged.map.botId)).toBeGreaterThan(0);
  expect(await forget(31)).toBe(0);
});

test('what still runs, or still has something on its way, is remembered', async () => {
  const { submit, all, forget, staged } = await withdrawn();
  const running = await submit(undefined, 'Contract 8');
  await forget(31);
  const kept = (await all('message/')).filter(({ text }) => text.includes(staged.caseOf(running)));
  expect(kept.length).toBeGreaterThan(0);
  const other = await withdrawn();
  const look = async (id: CaseId): Promise<SeenCase | undefined> => {
    const seen = await other.staged.daemon.engine.desk.look(id);
    return seen === undefined ? undefined : { ...seen, onTheWay: ['comment'] };
  };
  expect(await other.forget(31, { look })).toBe(0);
});

test('whoever presses under a message that is forgotten is told that it is closed, and nothing happens', async () => {
  const { forget, people, staged, settle, item } = await withdrawn();
  const asked = people.messages('kuznetsov').find(({ text }) => text.includes(`/details/${item}/`));
  if (asked === undefined) throw new Error('nobody was asked');
  const { store } = staged.daemon;
  await forget(31);
  const until = await forgottenUntil(store, staged.map.botId);
  expect(until).toBeGreaterThanOrEqual(asked.id);
  // As a phone without a connection still shows it.
  const keyboard = [{ TEXT: 'Approve', COMMAND: 'vizir', COMMAND_PARAMS: 'approve~x~token' }];
  asked.keyboard = { BOT_ID: staged.map.botId, BUTTONS: keyboard };
  const stepped = staged.told.stepped.length;
  staged.portal.byHand.press(staged.account('kuznetsov'), 'Approve', asked.id);
  await staged.time.pass(120_000);
  await settle();
  expect(people.messages('kuznetsov').at(-1)?.text).toContain('its contract ended long ago');
  expect(staged.told.stepped).toHaveLength(stepped);
  expect(staged.told.bot.filter(({ kind }) => kind === 'forged_press')).toEqual([]);
});

test('a note that is dropped between two rounds is no hindrance: rounds go on from where they were', async () => {
  const kept = new Map<string, string>();
  for (let message = 1; message <= 650; message += 1)
    kept.set(`message/${String(message).padStart(4, '0')}`, JSON.stringify({ kind: 'desk', case: 'card-1' }));
  const notes = keptNotes(kept);
  const { staged, item } = await withdrawn();
  const seen = await staged.look(item);
  const clock = { ...staged.clock.exact, now: () => (staged.clock.now + 40 * DAY_MS) as Instant };
  const desk = { ...staged.daemon.engine.desk, look: () => Promise.resolve(seen) };
  const round = { after: undefined };
  const dropped: number[] = [];
  for (let count = 0; count < 3; count += 1)
    dropped.push(await forgetEnded({ notes, desk, clock, map: staged.map }, round));
  expect(dropped).toEqual([300, 300, 50]);
  expect([...kept.keys()].filter((name) => name.startsWith('message/'))).toEqual([]);
});
