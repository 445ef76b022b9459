// What must hold of deliveries from beginning to end, whatever happened on the way.
import { expect } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import { cardOf } from '../../../src/simulator/portal/card.ts';
import type { Seen } from '../../../src/simulator/portal/portal-view.ts';
import type { DeliveryRun } from './delivery-run.ts';
import { markOf } from './delivery-run.ts';

/** Nothing was given up, but letters of which a person has to say what became of them. */
export function expectDelivered({ outbox }: DeliveryRun): void {
  const left = [...outbox.values()].filter(
    ({ state, effect }) => state !== 'sent' && !(effect === 'send_letter' && state === 'dropped'),
  );
  expect(left.map(({ key, state, reason }) => `${key}: ${state} ${reason}`)).toEqual([]);
}

/** Nothing is visible twice; of each case everything comes in the order of its records, and no card goes back to an older one. */
export function expectInOrder({ portal }: DeliveryRun): void {
  expect(portal.seenTwice()).toEqual([]);
  const last = new Map<string, number>();
  // A letter of unknown outcome holds nothing up: it may arrive later than what followed it.
  for (const seen of portal.log.filter(({ effect }) => effect !== 'send_letter')) {
    const row = `${seen.case} ${seen.mark === undefined ? 'things' : 'card'}`;
    const before = last.get(row) ?? 0;
    const number = numberOf(seen);
    if (number < before) expect.fail(`${seen.key} came after ${before}`);
    last.set(row, number);
  }
}

function numberOf({ mark, key }: Seen): number {
  return mark?.seq ?? Number(/\/(\d+)~/.exec(key)?.[1]);
}

export function expectCard({ portal }: DeliveryRun, kase: Case): void {
  expect(portal.view.cards.get(kase.id)).toEqual(cardOf({ kase, mark: markOf(kase) }));
}

export function timesMade({ portal }: DeliveryRun, key: string): number {
  return portal.log.filter((seen) => seen.key === key && seen.what === 'made').length;
}
