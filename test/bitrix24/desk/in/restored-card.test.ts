// A card that was deleted and came back from the recycle bin: its case goes on with it, once, whatever dies meanwhile; a copy begins nothing.
import { expect, test } from 'vitest';
import { cardKeyOf } from '../../../../src/bitrix24/bot-token-of.ts';
import { TransportError } from '../../../../src/bitrix24/client/http-transport.ts';
import { SECRET } from '../../../../src/company/portal-daemon.ts';
import type { SeenRequest } from '../../../../src/simulator/bitrix24/seen-request.ts';
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
  throwAway(scene, item);
  await scene.pass(61);
  expect((await scene.look(item)).trouble).toMatch(/^card_deleted: /);
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(1);
  await expectMoved(scene, item, back);
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

test('the task of reception is bound to the card that came back, with what else it is bound to; closed by hand it is open again', async () => {
  const scene = await stagePortal();
  const { staged, view } = scene;
  const item = await scene.approve();
  const [task] = view.tasks(item);
  if (task === undefined) throw new Error('there is no task');
  const before = String(task['UF_CRM_TASK']);
  Object.assign(task, { UF_CRM_TASK: ['CO_7', before] });
  throwAway(scene, item);
  await scene.settle();
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(1);
  await expectMoved(scene, item, back);
  expect(view.tasks(item)).toEqual([]);
  expect(view.tasks(back).map(({ ID }) => ID)).toEqual([task.ID]);
  expect(view.tasks(back)[0]?.['UF_CRM_TASK']).toContain('CO_7');
  staged.portal.byHand.completeTask(staged.account('zhukova'), task.ID);
  await scene.settle();
  expect(view.openTasks(back)).toEqual(['zhukova']);
  await scene.atDesk('zhukova', back, 'sign');
  expect(view.openTasks(back)).toEqual([]);
  await scene.atDesk(CURATOR, back, 'countersign');
  expect(view.openTasks(back)).toEqual(['zhukova']);
  await scene.atDesk('zhukova', back, 'register');
  await scene.reply('zhukova', '12/2026\nServices agreement of 02.03.2026');
  expect(view.stage(back)).toBe('signed');
});

test('a task whose making was not answered before the card went is found, not made again', async () => {
  const bound: string[] = [];
  const scene = await stagePortal({
    planted: {
      // The first task that is made is there, and nobody hears of it.
      transport: (through) => async (request) => {
        const answer = await through(request);
        if (bound.length > 0 || !`${request.url} ${request.body}`.includes('tasks.task.add')) return answer;
        bound.push(request.body);
        throw new TransportError('the answer is lost', true);
      },
    },
  });
  const { view } = scene;
  const item = await scene.submit();
  scene.people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  scene.people.putPaper(CURATOR, item, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
  await scene.settle();
  for (const person of ['kuznetsov', 'vasileva', 'vasileva']) await scene.press(person, 'approve');
  scene.people.press('gromov', 'approve');
  for (let ms = 0; bound.length === 0 && ms < 30_000; ms += 100) await scene.staged.time.tick(100);
  throwAway(scene, item);
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(5);
  expect(bound).toHaveLength(1);
  await expectMoved(scene, item, back);
  expect(view.openTasks(back)).toEqual(['zhukova']);
  expect(scene.staged.portal.state.tasks.size).toBe(1);
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

test('deleted again before its own key was written, it comes back with the key of the first', async () => {
  const scene = await stagePortal();
  const { staged, view } = scene;
  const item = await scene.submit();
  throwAway(scene, item);
  await scene.settle();
  const between = bringBack(scene, item);
  await scene.settle();
  await staged.kill();
  const key = staged.field({ of: 'output', output: 'key' });
  Object.assign(view.card(between), { [key]: cardKeyOf(SECRET, item) });
  throwAway(scene, between);
  const back = bringBack(scene, between);
  await staged.open();
  await scene.settle();
  await scene.pass(1);
  await expectMoved(scene, item, back);
});

test('a contract that has ended does not go on with a card that comes back', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = await scene.begin();
  await scene.atDesk(CURATOR, item, 'withdraw');
  await scene.reply(CURATOR, 'They went elsewhere');
  await scene.press(CURATOR, 'yes');
  expect(scene.view.stage(item)).toBe('lost');
  throwAway(scene, item);
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(61);
  expect(staged.caseOf(back)).toBe(`card-${back}`);
  expect(staged.told.gateway).toContainEqual({ kind: 'copied', item: back });
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
  expect(before).toBe('500 000 RUB');
  throwAway(scene, item);
  await scene.settle();
  const back = staged.portal.byHand.restoreCard(1, item);
  await scene.settle();
  await scene.pass(61);
  expect((await scene.look(back)).contract?.['amount']).toBe(before);
});

test.each(
  Array.from({ length: 8 }, (_, at) => at),
)('the daemon dies after its request %i since the card is back, and again: all of it is done, and once', async (at) => {
  const scene = await stagePortal({ seed: `restored ${at}` });
  const { staged, view } = scene;
  const item = await scene.approve();
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
  expect(view.openTasks(back)).toEqual(['zhukova']);
  expect(staged.portal.state.tasks.size).toBe(1);
  expect(told(scene, BACK)).toBe(1);
  await scene.atDesk('zhukova', back, 'sign');
  expect(view.output(back, 'holder')).toEqual([CURATOR]);
});

test.each(['a', 'b', 'c', 'd'])('answers that are lost and calls that fail on the way (%s)', async (seed) => {
  const scene = await stagePortal({ seed, faults: someFaults(`restored ${seed}`, 0.2) });
  const item = await scene.approve();
  throwAway(scene, item);
  await scene.settle();
  const back = bringBack(scene, item);
  await scene.settle();
  await scene.pass(65);
  await expectMoved(scene, item, back);
  expect(scene.view.openTasks(back)).toEqual(['zhukova']);
  expect(told(scene, BACK)).toBe(1);
});

/** Those that do more than to look. */
function works(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  return requests.filter(({ commands }) =>
    commands.some(({ method }) => /\.(get|update|add|send|complete)$/.test(method) && method !== 'imbot.v2.event.get'),
  );
}
