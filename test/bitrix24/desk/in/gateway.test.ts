// The loop itself: what it costs, what it does when the portal is silent or loses events, and how it is woken and stopped.
import { expect, test } from 'vitest';
import type { GatewayEvent } from '../../../../src/bitrix24/desk/in/gateway-event.ts';
import type { Instant } from '../../../../src/domain/instant.ts';
import type { PortalFault } from '../../../../src/simulator/bitrix24/faults/portal-fault.ts';
import type { Scene } from '../../../scenarios/portal/scene-of.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { stagePortal } from '../../../scenarios/portal/stage-portal.ts';

const QUARTER_MS = 900_000;

function kinds({ staged }: Scene): readonly GatewayEvent['kind'][] {
  return staged.told.gateway.map(({ kind }) => kind);
}

test('while nothing happens it is at most one request in two seconds, each with all that is looked at', async () => {
  const scene = await stagePortal();
  await scene.submit();
  await scene.pass(2);
  const before = scene.staged.requests.length;
  const from = scene.staged.clock.now;
  await scene.staged.time.tick(QUARTER_MS);
  const seconds = (scene.staged.clock.now - from) / 1000;
  const sent = scene.staged.requests.slice(before);
  expect(sent.length / seconds).toBeLessThanOrEqual(0.5);
  const looks = sent.filter(({ commands }) => commands.some(({ method }) => method === 'imbot.v2.event.get'));
  // Moves, changed cards, cards under which somebody wrote, tasks, the bot; and once a minute what stands under the one open card.
  const [usual, withComments] = [5, 6].map((count) => looks.filter(({ commands }) => commands.length === count).length);
  expect((usual ?? 0) + (withComments ?? 0)).toBe(looks.length);
  expect(withComments).toBeLessThanOrEqual(seconds / 60 + 1);
});

test('a portal that is silent for long is told of once, and once more when it is heard again', async () => {
  let isAway = false;
  const away = (): PortalFault | undefined => (isAway ? { fault: 'broken_off', done: 'never' } : undefined);
  const scene = await stagePortal({ faults: () => ({ next: away }) });
  isAway = true;
  await scene.staged.time.tick(5 * 60_000);
  expect(kinds(scene).filter((kind) => kind === 'silent')).toHaveLength(1);
  isAway = false;
  await scene.staged.time.tick(2 * 60_000);
  expect(kinds(scene).filter((kind) => kind === 'heard_again')).toHaveLength(1);
  expect(kinds(scene).filter((kind) => kind === 'silent')).toHaveLength(1);
});

test('a look without an answer is given up early: a press is heard all the same', async () => {
  let left = 1;
  const once = (): PortalFault | undefined => {
    left -= 1;
    return left === 0 ? { fault: 'no_answer', done: 'never' } : undefined;
  };
  const scene = await stagePortal({ faults: () => ({ next: () => (left > 0 ? once() : undefined) }) });
  const item = await scene.submit();
  left = 1;
  scene.people.press('stepanova', 'take');
  await scene.staged.time.tick(20_000);
  expect(scene.view.output(item, 'holder')).toEqual(['stepanova']);
});

test('events of the bot that never came raise an alarm, and those after them are taken', async () => {
  const scene = await stagePortal();
  const { staged, people } = scene;
  const item = await scene.submit();
  people.press('kuznetsov', 'take');
  const bot = staged.portal.state.bots.get(staged.map.botId);
  bot?.events.splice(0);
  people.press('stepanova', 'take');
  await scene.settle();
  expect(scene.view.output(item, 'holder')).toEqual(['stepanova']);
  expect(kinds(scene).filter((kind) => kind === 'events_missing')).toHaveLength(1);
});

test('what the portal gives twice is taken once', async () => {
  const scene = await stagePortal();
  const { staged, people } = scene;
  const item = await scene.begin();
  people.say(CURATOR, 'mine');
  await scene.settle();
  people.press(CURATOR, 'open', staged.caseOf(item));
  await staged.time.tick(1700);
  await staged.kill();
  await staged.open();
  await scene.settle();
  const opened = people.buttons(CURATOR).filter(({ verb }) => verb === 'submit');
  expect(opened.length).toBeGreaterThan(0);
  const names = opened.map(({ message }) => message.id);
  expect(new Set(names).size).toBe(1);
});

test('everything once over tells what it found, and a day of it is quiet', async () => {
  const scene = await stagePortal();
  await scene.begin();
  await scene.staged.clock.goTo((scene.staged.clock.now + 1000) as Instant);
  await scene.pass(130);
  const over = scene.staged.told.gateway.filter((event) => event.kind === 'reconciled');
  expect(over.length).toBeGreaterThanOrEqual(3);
  expect(over.slice(1)).toEqual(over.slice(1).map((one) => ({ ...one, looked: 1, putBack: 0, missing: 0, found: 0 })));
});
