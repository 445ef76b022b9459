// A card that was deleted and came back from the recycle bin: its case goes on with it, once, whatever dies meanwhile; a copy begins nothing.
import { expect, test } from 'vitest';
import { cardKeyOf } from '../../../../src/bitrix24/bot-token-of.ts';
import type { SeenRequest } from '../../../../src/simulator/bitrix24/seen-request.ts';
import { SECRET } from '../../../scenarios/portal/portal-daemon.ts';
import type { Scene } from '../../../scenarios/portal/scene-of.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { someFaults, stagePortal } from '../../../scenarios/portal/stage-portal.ts';

const WHO = 'fedorov';
const BACK = 'came back from the recycle bin';

function throwAway({ staged }: Scene, item: number): void {
  staged.portal.byHand.deleteCard(staged.account(WHO), item);
}

function bringBack({ staged }: Scene, item: number): number {
  return staged.portal.byHand.restoreCard(staged.account(WHO), item);
}

function copy({ staged }: Scene, item: number): number {
  return staged.portal.byHand.copyCard(staged.account(WHO), item, { title: 'A copy' });
}

function told({ people }: Scene, words: string): number {
  return people.messages(CURATOR).filter(({ text }) => text.includes(words)).length;
}

function kinds({ staged }: Scene): readonly string[] {
  return staged.told.gateway.map(({ kind }) => kind);
}

/** The case goes on with this card: it shows the case, has its key and its open tasks, and nothing is there twice. */
async function expectMoved(scene: Scene, first: number, now: number): Promise<void> {
  const { staged, view } = scene;
  const id = staged.caseOf(first);
  expect(id).toBe(`card-${first}`);
  expect(staged.caseOf(now)).toBe(id);
  expect(staged.daemon.caseCards.itemOf(id)).toBe(now);
  const seen = await scene.look(now);
  expect(seen.trouble).toBeUndefined();
  expect(seen.onTheWay).toEqual([]);
  expect(view.output(now, 'key')).toBe(cardKeyOf(SECRET, now));
  expect(view.output(now, 'mark')).toBe(`${seen.mark.seq} ${seen.mark.hash}`);
  expect(view.openTasks(first)).toEqual([]);
  const open = view.openTasks(now);
  expect(new Set(open).size).toBe(open.length);
  const marks = view.comments(now).map((comment) => comment.split('\n').at(-1));
  expect(new Set(marks).size).toBe(marks.length);
  expect(staged.portal.state.malformed).toEqual([]);
}

test('a case goes on with the card that came back: fields, tasks and decisions, and the curator hears of it once', async () => {
  const scene = await stagePortal();
  const { people, view, staged } = scene;
  const item = await scene.submit();
  const tasks = view.openTasks(item);
  throwAway(scene, item);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toMatch(/^card_deleted: /);
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(1);
  await expectMoved(scene, item, back);
  expect(view.openTasks(back)).toEqual(tasks);
  expect(told(scene, BACK)).toBe(1);
  expect(kinds(scene)).toContain('card_moved');
  expect(kinds(scene)).not.toContain('copied');
  expect(people.messages(WHO).filter(({ text }) => text.includes('copy'))).toEqual([]);
  await scene.press('kuznetsov', 'approve');
  expect(view.output(back, 'holder')).toContain('vasileva');
  expect(view.comments(back).filter((text) => text.includes('Kuznetsov'))).toHaveLength(1);
  expect(people.messages('vasileva').at(-1)?.text).toContain(`/details/${back}/`);
  await scene.pass(122);
  expect(told(scene, BACK)).toBe(1);
  expect(await staged.daemon.engine.desk.list({ limit: 10 })).toHaveLength(1);
});

test('what was decided while there was no card is shown and filed on the one that came back', async () => {
  const scene = await stagePortal();
  const { view } = scene;
  const item = await scene.submit();
  throwAway(scene, item);
  await scene.press('kuznetsov', 'approve');
  expect((await scene.look(item)).trouble).toMatch(/^effect_dead: .*card_deleted/);
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(5);
  await expectMoved(scene, item, back);
  expect(view.output(back, 'holder')).toContain('vasileva');
  expect(view.comments(back).filter((text) => text.includes('Kuznetsov'))).toHaveLength(1);
});

test('a card whose original is there stays a copy, also when the original goes after it', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  const other = copy(scene, item);
  await scene.settle();
  expect(kinds(scene)).toContain('copied');
  throwAway(scene, item);
  await scene.pass(61);
  expect(scene.staged.caseOf(other)).toBe(`card-${other}`);
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(1);
  await expectMoved(scene, item, back);
  expect(await scene.staged.look(other)).toBeUndefined();
});

test('of two cards that name one that is gone the first takes its place, and the second is a copy', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = await scene.begin();
  throwAway(scene, item);
  await scene.settle();
  await staged.kill();
  const back = bringBack(scene, item);
  const other = copy(scene, back);
  await staged.open();
  await scene.settle();
  await scene.pass(1);
  const now = staged.daemon.caseCards.itemOf(staged.caseOf(item));
  expect([back, other]).toContain(now);
  const copied = now === back ? other : back;
  await expectMoved(scene, item, Number(now));
  expect(await staged.look(copied)).toBeUndefined();
  expect(staged.told.gateway).toContainEqual({ kind: 'copied', item: copied });
  expect(kinds(scene).filter((kind) => kind === 'card_moved')).toHaveLength(1);
});

test('restored twice, deleted again and restored: always the same case', async () => {
  const scene = await stagePortal();
  const { view, staged } = scene;
  const item = await scene.submit();
  let now = item;
  for (let time = 0; time < 2; time += 1) {
    throwAway(scene, now);
    await scene.settle();
    now = bringBack(scene, now);
    await scene.settle();
    await scene.pass(1);
    await expectMoved(scene, item, now);
  }
  await staged.kill();
  await staged.open();
  await scene.settle();
  throwAway(scene, now);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toMatch(/^card_deleted: /);
  // Before its new key was written it is thrown away again.
  await staged.kill();
  const between = bringBack(scene, now);
  throwAway(scene, between);
  const back = bringBack(scene, between);
  await staged.open();
  await scene.settle();
  await scene.pass(1);
  await expectMoved(scene, item, back);
  await scene.press('kuznetsov', 'approve');
  expect(view.output(back, 'holder')).toContain('vasileva');
  expect(told(scene, BACK)).toBe(3);
});

test('restored while no daemon was there, with moments that tell nothing: found by what it bears', async () => {
  const scene = await stagePortal();
  const { staged, view } = scene;
  const item = await scene.submit();
  await staged.kill();
  throwAway(scene, item);
  const back = bringBack(scene, item);
  Object.assign(view.card(back), {
    createdTime: '2026-01-10T10:00:00+03:00',
    updatedTime: '2026-01-10T10:00:00+03:00',
  });
  await staged.open();
  await scene.settle();
  await scene.pass(1);
  await expectMoved(scene, item, back);
  expect(told(scene, BACK)).toBe(1);
  expect(told(scene, 'was deleted')).toBe(0);
});

test('what a colleague had changed on the card does not come to count when it comes back', async () => {
  const scene = await stagePortal();
  const { people, staged } = scene;
  const item = await scene.begin();
  people.editCard('vasileva', item, { amount: '900 000 RUB' });
  await scene.settle();
  const before = (await scene.look(item)).contract?.['amount'];
  throwAway(scene, item);
  await scene.settle();
  const back = staged.portal.byHand.restoreCard(1, item);
  await scene.settle();
  await scene.pass(61);
  expect((await scene.look(back)).contract?.['amount']).toBe(before);
});

test.each(
  Array.from({ length: 14 }, (_, at) => at),
)('the daemon dies after its request %i since the card is back, and again: all of it is done, and once', async (at) => {
  const scene = await stagePortal({ seed: `restored ${at}` });
  const { staged, view } = scene;
  const item = await scene.submit();
  const tasks = view.openTasks(item);
  throwAway(scene, item);
  await scene.settle();
  const back = bringBack(scene, item);
  for (const more of [at, at + 1]) {
    const until = works(staged.requests).length + more;
    for (let ms = 0; works(staged.requests).length < until && ms < 20_000; ms += 100) await staged.time.tick(100);
    await staged.kill();
    await staged.open();
  }
  await scene.settle();
  await scene.pass(2);
  await expectMoved(scene, item, back);
  expect(view.openTasks(back)).toEqual(tasks);
  expect(told(scene, BACK)).toBe(1);
  await scene.press('kuznetsov', 'approve');
  expect(view.output(back, 'holder')).toContain('vasileva');
});

test.each(['a', 'b', 'c', 'd'])('answers that are lost and calls that fail on the way (%s)', async (seed) => {
  const scene = await stagePortal({ seed, faults: someFaults(`restored ${seed}`, 0.2) });
  const item = await scene.submit();
  throwAway(scene, item);
  await scene.settle();
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(65);
  await expectMoved(scene, item, back);
  expect(told(scene, BACK)).toBe(1);
});

/** Those that do more than to look. */
function works(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  return requests.filter(({ commands }) =>
    commands.some(({ method }) => /\.(get|update|add|send|complete)$/.test(method) && method !== 'imbot.v2.event.get'),
  );
}
