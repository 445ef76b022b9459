// Hands and robots that do not rest, requests that fail, a daemon that dies: in the end each card shows its case, and nobody was bothered more
// than is allowed.
import { expect, test } from 'vitest';
import type { Instant } from '../../../../src/domain/instant.ts';
import { formatInstant } from '../../../../src/domain/instant.ts';
import { randomPortalFaults } from '../../../../src/simulator/bitrix24/faults/random-portal-faults.ts';
import { seededChance } from '../../../../src/simulator/chance/seeded-chance.ts';
import { ACME } from '../../../scenarios/portal/acme.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { stagePortal } from '../../../scenarios/portal/stage-portal.ts';

const STAGES = ['new', 'review', 'approval', 'rework', 'signing', 'signed', 'lost'];
const HANDS = ['vasileva', 'fedorov', 'gromov'];
const HOUR_MS = 3_600_000;
const DEEDS = 25;

test.each(Array.from({ length: 12 }, (_, at) => String(at + 1)))('seed %s', { timeout: 60_000 }, async (seed) => {
  const chance = seededChance(`restless ${seed}`);
  const until = { at: Number.POSITIVE_INFINITY };
  const scene = await stagePortal({
    seed,
    faults: () => {
      const faults = randomPortalFaults({ chance: seededChance(`restless faults ${seed}`), share: 0.06 });
      return { next: (request, now) => (now < until.at ? faults.next(request, now) : undefined) };
    },
    robots: { chance: seededChance(`robots ${seed}`), share: 0.2 },
  });
  const { staged, people, view } = scene;
  const items = [people.createCard(CURATOR, ACME, 'Contract 7'), people.createCard(CURATOR, ACME, 'Contract 7')];
  await scene.settle();
  const one = <Value>(of: readonly Value[]): Value => of[chance.below(of.length)] as Value;
  const amounts = new Map<number, string>();
  for (let deed = 0; deed < DEEDS; deed += 1) {
    const item = one(items);
    switch (chance.below(5)) {
      case 0:
      case 1:
        people.drag(one(HANDS), item, one(STAGES));
        break;
      case 2:
        people.edit(one(HANDS), item, { of: 'output', output: one(['verdicts', 'missing', 'holder'] as const) }, '');
        break;
      case 3: {
        const amount = `${one(['200', '500', '700'])} 000 RUB`;
        amounts.set(item, amount);
        people.editCard(CURATOR, item, { amount });
        break;
      }
      default:
        await staged.kill();
        await staged.open();
    }
    await staged.time.tick(1000 + chance.below(20_000));
  }
  until.at = staged.clock.now;
  await scene.pass(150);
  // What somebody else's save has covered counts once the curator saves the card.
  for (const item of items) people.editCard(CURATOR, item, { name: 'Acme of Moscow' });
  await scene.settle();
  for (const item of items) {
    const seen = await scene.look(item);
    expect(view.stage(item), `card ${item} at ${formatInstant(staged.clock.now as Instant)}`).toBe('new');
    expect(seen.trouble).toBeUndefined();
    if (amounts.has(item)) expect(seen.contract).toMatchObject({ amount: amounts.get(item) });
    expect(view.output(item, 'holder')).toEqual([CURATOR]);
    const note = await staged.daemon.store.findNote(`corrections/${item}`);
    const moments = (JSON.parse(note ?? '[]') as readonly string[]).map((text) => Date.parse(text));
    for (const at of moments)
      expect(moments.filter((other) => other >= at && other < at + HOUR_MS).length).toBeLessThanOrEqual(2);
  }
  const failed = staged.told.gateway.filter(({ kind }) => kind === 'card_failed');
  expect(failed).toEqual([]);
  expect(staged.portal.state.malformed).toEqual([]);
});
