// The inbox: each source key once, in order for each case, presses first, leases that run out.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/engine/ports/store.ts';
import type { Claim, ClaimTerms, InboxOutcome, InboxState } from '../../../src/engine/ports/store-entries.ts';
import { arrival, at, caseId, terms } from '../sample-step.ts';

export function inboxConformance(open: () => Store | Promise<Store>): void {
  const claimed = async (store: Store, asked: ClaimTerms) =>
    (await store.claimInbox(asked)).map((entry) => entry.sourceKey);

  describe('the inbox', () => {
    it('takes each key of a source once, for ever', async () => {
      const store = await open();
      const [first] = await store.receive([arrival('1')]);
      expect(first?.kind).toBe('new');
      const [entry] = await store.claimInbox(terms('a', 0));
      await store.markInbox(entry?.id ?? 0, 'a' as Claim, { kind: 'done' });
      expect(await store.receive([arrival('1'), arrival('2'), arrival('2'), arrival('1', { source: 'mail' })])).toEqual(
        [
          { id: first?.id, kind: 'duplicate' },
          { id: expect.any(Number), kind: 'new' },
          { id: expect.any(Number), kind: 'duplicate' },
          { id: expect.any(Number), kind: 'new' },
        ],
      );
      expect(await store.listInbox('pending', 10)).toHaveLength(2);
      await store.close();
    });

    it('gives presses before bulk, and the entries of one case one after another', async () => {
      const store = await open();
      const [one, two] = [{ case: caseId('c1') }, { case: caseId('c2') }];
      await store.receive([
        arrival('bulk', { urgency: 'bulk' }),
        arrival('c1-first', one),
        arrival('c1-second', one),
        arrival('c2-bulk', { ...two, urgency: 'bulk' }),
        arrival('c2-press', two),
      ]);
      expect(await claimed(store, terms('a', 0))).toEqual(['c1-first', 'bulk', 'c2-bulk']);
      expect(await claimed(store, terms('b', 1))).toEqual([]);
      const [first] = await store.listInbox('pending', 10);
      await store.markInbox((first?.id ?? 0) + 1, 'a' as Claim, { kind: 'done' });
      expect(await claimed(store, terms('b', 1))).toEqual(['c1-second']);
      await store.close();
    });

    it('frees what was claimed when the lease runs out, and the late one is told', async () => {
      const store = await open();
      await store.receive([arrival('1')]);
      const [entry] = await store.claimInbox(terms('a', 0));
      expect(entry?.attempts).toBe(1);
      expect(await claimed(store, terms('b', 9))).toEqual([]);
      expect(await store.claimInbox(terms('b', 10))).toMatchObject([{ sourceKey: '1', attempts: 2 }]);
      expect(await store.markInbox(entry?.id ?? 0, 'a' as Claim, { kind: 'done' })).toBe('claim_lost');
      expect(await store.markInbox(entry?.id ?? 0, 'b' as Claim, { kind: 'done' })).toBe('marked');
      await store.close();
    });

    it('takes back what is to be tried later, and holds the case in order meanwhile', async () => {
      const store = await open();
      await store.receive([arrival('1', { case: caseId('c1') }), arrival('2', { case: caseId('c1') })]);
      const [entry] = await store.claimInbox(terms('a', 0));
      const later = { kind: 'retry', notBefore: at(5), reason: 'portal_busy' } as const;
      await store.markInbox(entry?.id ?? 0, 'a' as Claim, later);
      expect(await claimed(store, terms('b', 4))).toEqual([]);
      expect(await claimed(store, terms('b', 5))).toEqual(['1']);
      await store.close();
    });

    it('forgets the text of what is done or dropped, and knows its key for ever', async () => {
      const store = await open();
      await store.receive([arrival('1'), arrival('2'), arrival('3')]);
      const [one, two, three] = await store.claimInbox(terms('a', 0));
      const mark = (entry: typeof one, outcome: InboxOutcome) => store.markInbox(entry?.id ?? 0, 'a' as Claim, outcome);
      await mark(one, { kind: 'done' });
      await mark(two, { kind: 'poisoned', reason: 'threw' });
      await mark(three, { kind: 'retry', notBefore: at(1), reason: 'portal_busy' });
      expect(await store.listInbox('done', 10)).toMatchObject([{ sourceKey: '1', text: '', at: at(0) }]);
      expect(await store.listInbox('poisoned', 10)).toMatchObject([{ text: '{"press":"2"}' }]);
      expect(await store.listInbox('pending', 10)).toMatchObject([{ text: '{"press":"3"}' }]);
      await store.amendInbox(two?.id ?? 0, 'dropped');
      expect(await store.listInbox('dropped', 10)).toMatchObject([{ sourceKey: '2', text: '', reason: 'threw' }]);
      expect(await store.receive([arrival('1'), arrival('2')])).toMatchObject([
        { kind: 'duplicate' },
        { kind: 'duplicate' },
      ]);
      await store.close();
    });

    it('sets a poisoned entry aside with its reason: the case goes on, a person retries or drops it', async () => {
      const store = await open();
      await store.receive([arrival('1', { case: caseId('c1') }), arrival('2', { case: caseId('c1') })]);
      const [entry] = await store.claimInbox(terms('a', 0));
      const id = entry?.id ?? 0;
      expect(await store.amendInbox(id, 'dropped')).toBe('refused');
      await store.markInbox(id, 'a' as Claim, { kind: 'poisoned', reason: 'threw' });
      expect(await store.listInbox('poisoned', 10)).toMatchObject([{ id, reason: 'threw' }]);
      expect(await claimed(store, terms('b', 1))).toEqual(['2']);
      expect(await store.amendInbox(id, 'pending')).toBe('amended');
      expect(await store.claimInbox(terms('c', 11))).toMatchObject([{ sourceKey: '1', attempts: 1 }]);
      await store.close();
    });

    it('is listed by case, however much there is of others', async () => {
      const store = await open();
      await store.receive([...Array(20).keys()].map((key) => arrival(`${key}`, { case: caseId(`c${key % 3}`) })));
      const keys = async (state: InboxState, id: string, limit = 100) =>
        (await store.listInbox(state, limit, caseId(id))).map(({ sourceKey }) => sourceKey);
      expect(await keys('pending', 'c1')).toEqual(['1', '4', '7', '10', '13', '16', '19']);
      expect(await keys('pending', 'c1', 2)).toEqual(['1', '4']);
      for (const { id } of await store.claimInbox(terms('a', 0))) {
        await store.markInbox(id, 'a' as Claim, { kind: 'poisoned', reason: 'threw' });
      }
      expect(await keys('poisoned', 'c1')).toEqual(['1']);
      expect(await keys('poisoned', 'c9')).toEqual([]);
      expect(await store.listInbox('poisoned', 100)).toHaveLength(3);
      await store.close();
    });
  });
}
