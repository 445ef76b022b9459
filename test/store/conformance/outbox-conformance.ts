// The outbox: sending is committed first, effects of one case go in order, what nobody knows is said to be unknown.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/engine/ports/store.ts';
import type { Claim, OutboxQuery, OutboxState, OutboxTerms } from '../../../src/engine/ports/store-entries.ts';
import { at, caseId, effect, sampleStep, terms } from '../sample-step.ts';

const ALL: readonly OutboxState[] = ['pending', 'sending', 'sent', 'retry', 'dead', 'dropped'];

export function outboxConformance(open: () => Store | Promise<Store>): void {
  const claimed = async (store: Store, asked: OutboxTerms) => (await store.claimOutbox(asked)).map(({ key }) => key);
  const [a, b] = ['a' as Claim, 'b' as Claim];
  const withTwo = async () => {
    const store = await open();
    await store.commit(sampleStep('c1', 0, { effects: [effect('c1', 'one'), effect('c1', 'two')] }));
    return store;
  };

  describe('the outbox', () => {
    it('gives the oldest effect of each case, presses first, and says that it is being sent', async () => {
      const store = await withTwo();
      const urgent = effect('c2', 'answer', { urgency: 'press', effect: 'ask', delivery: 'by_key' });
      await store.commit(sampleStep('c2', 0, { effects: [urgent] }));
      expect(await store.claimOutbox(terms('a', 0))).toEqual([
        { ...urgent, state: 'sending', attempts: 1, sendingSince: at(0) },
        { ...effect('c1', 'one'), state: 'sending', attempts: 1, sendingSince: at(0) },
      ]);
      expect(await claimed(store, terms('b', 1))).toEqual([]);
      expect(await store.markOutbox('one', a, { kind: 'sent', farName: 'task 7' })).toBe('marked');
      expect(await claimed(store, terms('b', 1))).toEqual(['two']);
      expect(await store.listOutbox({ states: ['sent'], limit: 10 })).toMatchObject([
        { key: 'one', farName: 'task 7' },
      ]);
      await store.close();
    });

    it('lets what follows go while something is only asked; that itself keeps its place', async () => {
      const store = await open();
      const asked = effect('c1', 'asked', { effect: 'check_papers', delivery: 'asked' });
      await store.commit(sampleStep('c1', 0, { effects: [effect('c1', 'one'), asked, effect('c1', 'two')] }));
      expect(await claimed(store, terms('a', 0))).toEqual(['one']);
      await store.markOutbox('one', a, { kind: 'sent' });
      expect(await claimed(store, terms('a', 0))).toEqual(['asked', 'two']);
      await store.markOutbox('asked', a, { kind: 'retry', notBefore: at(30), reason: 'nobody answers' });
      expect(await claimed(store, terms('b', 30))).toEqual(['asked', 'two']);
      await store.close();
    });

    it('says since when nobody knows, once a claim ran out while it was sending', async () => {
      const store = await withTwo();
      await store.claimOutbox(terms('a', 0));
      expect(await claimed(store, terms('b', 9))).toEqual([]);
      expect(await store.claimOutbox(terms('b', 10))).toMatchObject([
        { key: 'one', attempts: 2, unknownSince: at(0), sendingSince: at(10) },
      ]);
      expect(await store.markOutbox('one', a, { kind: 'sent' })).toBe('claim_lost');
      expect(await store.markOutbox('one', b, { kind: 'sent' })).toBe('marked');
      await store.close();
    });

    it('keeps an unknown sending unknown, since it was sent and not since it was looked up', async () => {
      const store = await withTwo();
      await store.claimOutbox(terms('a', 0));
      await store.markOutbox('one', a, { kind: 'unknown', since: at(0), notBefore: at(2), reason: 'no_answer' });
      expect(await claimed(store, terms('b', 1))).toEqual([]);
      expect(await store.claimOutbox(terms('b', 2))).toMatchObject([{ key: 'one', unknownSince: at(0) }]);
      await store.markOutbox('one', b, { kind: 'unknown', since: at(0), notBefore: at(4), reason: 'no_answer' });
      expect(await store.claimOutbox(terms('a', 4))).toMatchObject([{ key: 'one', unknownSince: at(0), attempts: 3 }]);
      await store.close();
    });

    it('waits before a retry, and the rest of the case waits with it', async () => {
      const store = await withTwo();
      await store.claimOutbox(terms('a', 0));
      await store.markOutbox('one', a, { kind: 'retry', notBefore: at(5), reason: 'portal_busy' });
      expect(await store.listOutbox({ states: ['retry'], limit: 10 })).toMatchObject([
        { reason: 'portal_busy', notBefore: at(5) },
      ]);
      expect(await claimed(store, terms('b', 4))).toEqual([]);
      const [again] = await store.claimOutbox(terms('b', 5));
      expect(again).toMatchObject({ key: 'one', attempts: 2 });
      expect(again).not.toHaveProperty('unknownSince');
      await store.close();
    });

    it('keeps what was given up for a person, who retries or drops it; the case goes on', async () => {
      const store = await withTwo();
      await store.claimOutbox(terms('a', 0));
      expect(await store.amendOutbox('one', 'dropped', 'curator')).toBe('refused');
      await store.markOutbox('one', a, { kind: 'dead', reason: 'no_such_chat' });
      expect(await store.listOutbox({ states: ['dead'], limit: 10 })).toMatchObject([
        { key: 'one', reason: 'no_such_chat' },
      ]);
      expect(await claimed(store, terms('b', 1))).toEqual(['two']);
      await store.markOutbox('two', b, { kind: 'sent' });
      expect(await store.amendOutbox('two', 'pending', 'curator')).toBe('refused');
      expect(await store.amendOutbox('one', 'pending', 'curator')).toBe('amended');
      expect(await claimed(store, terms('a', 2))).toEqual(['one']);
      await store.close();
    });

    it('is looked for before it is sent again where it bears a mark and may have arrived', async () => {
      const store = await open();
      const deliveries = ['by_look_up', 'by_key'] as const;
      for (const delivery of deliveries) {
        await store.commit(sampleStep(delivery, 0, { effects: [effect(delivery, delivery, { delivery })] }));
      }
      await store.commit(sampleStep('c3', 0, { effects: [effect('c3', 'never sent')] }));
      await store.claimOutbox(terms('a', 0, 2));
      for (const key of deliveries) await store.markOutbox(key, a, { kind: 'dead', reason: 'threw' });
      for (const key of deliveries) expect(await store.amendOutbox(key, 'pending', 'curator')).toBe('amended');
      expect((await store.counts(at(1))).outbox).toMatchObject({ pending: 2, sending: 1, dead: 0 });
      const again = await store.claimOutbox(terms('b', 1));
      expect(again.map(({ key, unknownSince }) => [key, unknownSince])).toEqual([
        ['by_look_up', at(0)],
        ['by_key', undefined],
        ['never sent', undefined],
      ]);
      await store.close();
    });

    it('is listed by states and case, the oldest first', async () => {
      const store = await withTwo();
      await store.commit(sampleStep('c2', 0, { effects: [effect('c2', 'three', { at: at(7) })] }));
      await store.claimOutbox(terms('a', 0));
      await store.markOutbox('one', a, { kind: 'sent' });
      await store.markOutbox('three', a, { kind: 'dead', reason: 'no_such_chat' });
      const listed = async (query: Partial<OutboxQuery>) =>
        (await store.listOutbox({ states: ALL, limit: 10, ...query })).map(({ key }) => key);
      expect(await listed({})).toEqual(['one', 'two', 'three']);
      expect(await listed({ limit: 2 })).toEqual(['one', 'two']);
      expect(await listed({ case: caseId('c1') })).toEqual(['one', 'two']);
      expect(await listed({ case: caseId('c1'), states: ['pending', 'dead'] })).toEqual(['two']);
      expect(await listed({ states: ['dead', 'sending'] })).toEqual(['three']);
      expect(await listed({ states: [] })).toEqual([]);
      expect(await store.listOutbox({ states: ['dead'], limit: 1 })).toMatchObject([{ at: at(7) }]);
      await store.close();
    });

    it('says when the next claim or wait ends, however many effects wait for nothing', async () => {
      const store = await withTwo();
      await store.commit(sampleStep('c2', 0, { effects: [effect('c2', 'three')] }));
      expect(await store.nextOutbox(at(0))).toBeUndefined();
      await store.claimOutbox(terms('a', 0));
      expect(await store.nextOutbox(at(0))).toBe(at(10));
      await store.markOutbox('one', a, { kind: 'retry', notBefore: at(5), reason: 'portal_busy' });
      expect(await store.nextOutbox(at(4))).toBe(at(5));
      expect(await store.nextOutbox(at(5))).toBe(at(10));
      await store.markOutbox('three', a, { kind: 'unknown', since: at(0), notBefore: at(2), reason: 'no_answer' });
      expect(await store.nextOutbox(at(0))).toBe(at(2));
      await store.claimOutbox(terms('b', 9));
      await store.markOutbox('one', b, { kind: 'sent' });
      await store.markOutbox('three', b, { kind: 'dead', reason: 'outcome_unknown' });
      expect(await store.nextOutbox(at(0))).toBeUndefined();
      await store.close();
    });

    it('drops what a later step does not want any more, but not what is being sent', async () => {
      const store = await withTwo();
      await store.claimOutbox(terms('a', 0));
      await store.commit(sampleStep('c1', 1, { effectsDropped: ['one', 'two'] }));
      expect(await store.listOutbox({ states: ['dropped', 'sending'], limit: 10 })).toMatchObject([
        { key: 'one', state: 'sending' },
        { key: 'two', state: 'dropped' },
      ]);
      await store.close();
    });

    it('gives no more of what nobody waits for than there is room for, and presses all the same', async () => {
      const store = await open();
      for (const id of ['c1', 'c2', 'c3'])
        await store.commit(sampleStep(id, 0, { effects: [effect(id, `${id}/bulk`)] }));
      await store.commit(sampleStep('c4', 0, { effects: [effect('c4', 'c4/press', { urgency: 'press' })] }));
      expect(await claimed(store, { ...terms('a', 0), mostBulk: 0 })).toEqual(['c4/press']);
      expect(await claimed(store, { ...terms('a', 0), mostBulk: 2 })).toEqual(['c1/bulk', 'c2/bulk']);
      expect(await claimed(store, terms('a', 0, 1))).toEqual(['c3/bulk']);
      await store.close();
    });

    it('leaves what is held where it is, by kind and urgency; what follows it in its case waits', async () => {
      const store = await open();
      const urgency = 'press';
      await store.commit(sampleStep('c1', 0, { effects: [effect('c1', 'c1/card', { effect: 'show_card' })] }));
      await store.commit(
        sampleStep('c2', 0, {
          effects: [effect('c2', 'c2/card', { effect: 'show_card', urgency }), effect('c2', 'c2/said')],
        }),
      );
      await store.commit(sampleStep('c3', 0, { effects: [effect('c3', 'c3/said')] }));
      const card = { effect: 'show_card', urgency: 'bulk' } as const;
      const both = [card, { ...card, urgency }] as const;
      expect(await claimed(store, { ...terms('a', 0), held: both })).toEqual(['c3/said']);
      expect(await claimed(store, { ...terms('a', 0), held: [card] })).toEqual(['c2/card']);
      expect(await store.listOutbox({ states: ['pending'], limit: 10 })).toMatchObject([
        { key: 'c1/card', attempts: 0 },
        { key: 'c2/said', attempts: 0 },
      ]);
      expect(await claimed(store, terms('a', 0))).toEqual(['c1/card']);
      await store.close();
    });

    it('hurries what stands before a press in its case; what is of unknown outcome waits as long as it must', async () => {
      const store = await open();
      for (const id of ['c1', 'c2', 'c3']) {
        await store.commit(sampleStep(id, 0, { effects: [effect(id, `${id}/one`), effect(id, `${id}/two`)] }));
      }
      await store.claimOutbox(terms('a', 0, 2));
      await store.markOutbox('c1/one', a, { kind: 'retry', notBefore: at(9), reason: 'throttled' });
      await store.markOutbox('c2/one', a, { kind: 'unknown', since: at(0), notBefore: at(9), reason: 'no_answer' });
      const press = (id: string) => effect(id, `${id}/press`, { urgency: 'press', at: at(3) });
      for (const id of ['c1', 'c2', 'c3']) await store.commit(sampleStep(id, 1, { effects: [press(id)] }));
      expect(await store.nextOutbox(at(2))).toBe(at(3));
      expect((await store.listOutbox({ states: ALL, limit: 100 })).map(({ urgency }) => urgency)).toEqual(
        Array.from({ length: 9 }, () => 'press'),
      );
      expect(await claimed(store, { ...terms('b', 3), mostBulk: 0 })).toEqual(['c1/one', 'c3/one']);
      expect(await claimed(store, { ...terms('b', 9), mostBulk: 0 })).toEqual(['c2/one']);
      await store.markOutbox('c1/one', b, { kind: 'sent' });
      expect(await claimed(store, terms('b', 9))).toEqual(['c1/two']);
      await store.close();
    });

    it('is not hurried by what nobody waits for, or by a press of another case', async () => {
      const store = await withTwo();
      await store.commit(sampleStep('c2', 0, { effects: [effect('c2', 'three', { urgency: 'press' })] }));
      await store.commit(sampleStep('c1', 1, { effects: [effect('c1', 'four')] }));
      expect(await claimed(store, { ...terms('a', 0), mostBulk: 0 })).toEqual(['three']);
      await store.close();
    });
  });
}
