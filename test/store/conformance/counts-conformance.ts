// How much waits, and for whom: what metrics and the choice among people are made of.
import { describe, expect, it } from 'vitest';
import type { Commit, Store } from '../../../src/engine/ports/store.ts';
import type { Claim } from '../../../src/engine/ports/store-entries.ts';
import { arrival, at, effect, emptyStep, person, sampleStep, terms } from '../sample-step.ts';

const row = (state: string, holders: readonly string[], trouble?: string): NonNullable<Commit['row']> => ({
  state,
  curator: person('anna'),
  holders: holders.map(person),
  ...(trouble === undefined ? {} : { trouble }),
  changedAt: at(1),
  text: '{}',
});

export function countsConformance(open: () => Store | Promise<Store>): void {
  describe('holders', () => {
    it('are counted with the cases that wait for them', async () => {
      const store = await open();
      expect(await store.holderCounts()).toEqual(new Map());
      await store.commit(sampleStep('c1', 0, { row: row('review', ['boris', 'vera', 'boris']) }));
      await store.commit(sampleStep('c2', 0, { row: row('review', ['boris']) }));
      expect(await store.holderCounts()).toEqual(new Map(Object.entries({ boris: 2, vera: 1 })));
      await store.commit(sampleStep('c1', 1, { row: row('review', ['vera', 'gleb']) }));
      expect(await store.holderCounts()).toEqual(new Map(Object.entries({ boris: 1, vera: 1, gleb: 1 })));
      await store.commit(sampleStep('c2', 1, { row: row('approved', []) }));
      expect(await store.holderCounts()).toEqual(new Map(Object.entries({ vera: 1, gleb: 1 })));
      await store.close();
    });

    it('are as before when a step is refused', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0, { row: row('review', ['boris']), effects: [effect('c1', 'k')] }));
      const twice = { row: row('review', ['vera']), effects: [effect('c1', 'k')] };
      await expect(store.commit(sampleStep('c1', 1, twice))).rejects.toMatchObject({ code: 'contradiction' });
      expect(await store.holderCounts()).toEqual(new Map([['boris', 1]]));
      await store.close();
    });
  });

  describe('counts', () => {
    it('of an empty store are nothing', async () => {
      const store = await open();
      expect(await store.counts(at(0))).toEqual({
        cases: new Map(),
        inTrouble: 0,
        inbox: { pending: 0, poisoned: 0 },
        outbox: { pending: 0, sending: 0, retry: 0, dead: 0 },
        timersOverdue: 0,
      });
      await store.close();
    });

    it('say what waits and since when, and leave out what is settled', async () => {
      const store = await open();
      const timersSet = [10, 20, 30].map((minutes) => ({ name: `t${minutes}`, generation: 1, dueAt: at(minutes) }));
      const effects = ['sent', 'dead', 'retry', 'sending', 'pending'].map((key, index) =>
        effect(`e${index}`, key, { at: at(index) }),
      );
      await store.commit(sampleStep('c1', 0, { row: row('review', []), timersSet, effects }));
      await store.commit(sampleStep('c2', 0, { row: row('review', [], 'poisoned') }));
      await store.commit(sampleStep('c3', 0, { row: row('signing', []) }));
      await store.commit(sampleStep('c3', 1, { row: row('approved', []) }));
      const claim = 'a' as Claim;
      await store.claimOutbox(terms('a', 0, 4));
      await store.markOutbox('sent', claim, { kind: 'sent' });
      await store.markOutbox('dead', claim, { kind: 'dead', reason: 'no_such_chat' });
      await store.markOutbox('retry', claim, { kind: 'retry', notBefore: at(9), reason: 'portal_busy' });
      await store.receive([0, 1, 2, 3].map((minutes) => arrival(`a${minutes}`, { at: at(minutes) })));
      const [first, second] = await store.claimInbox(terms('a', 0, 2));
      await store.markInbox(first?.id ?? 0, claim, { kind: 'poisoned', reason: 'threw' });
      await store.commit(emptyStep('c1', 1, { cause: { kind: 'inbox', id: second?.id ?? 0, claim } }));
      expect(await store.counts(at(30))).toEqual({
        cases: new Map(Object.entries({ review: 2, approved: 1 })),
        inTrouble: 1,
        inbox: { pending: 2, poisoned: 1, oldestPendingAt: at(2) },
        outbox: { pending: 1, sending: 1, retry: 1, dead: 1, oldestOpenAt: at(2) },
        timersOverdue: 2,
      });
      await store.close();
    });

    it('of a store that is no copy: nothing was restored, nothing is in doubt', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0, { effects: [effect('c1', 'k')] }));
      expect(await store.restored()).toBeUndefined();
      expect(await store.doubtOutbox()).toBe(0);
      await store.settleRestored();
      expect(await store.listOutbox({ states: ['pending'], limit: 10 })).toHaveLength(1);
      await store.close();
    });
  });
}
