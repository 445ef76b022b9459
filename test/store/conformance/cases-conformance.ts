// Cases and their records: one commit, whole or not at all; chained; listed by whom they wait for.
import { describe, expect, it } from 'vitest';
import { CHAIN_START, findChainBreak, hashRecord } from '../../../src/engine/ports/hash-record.ts';
import type { Commit, Store } from '../../../src/engine/ports/store.ts';
import type { CaseQuery, Claim } from '../../../src/engine/ports/store-entries.ts';
import { arrival, at, caseId, effect, emptyStep, person, sampleStep, terms } from '../sample-step.ts';

const row = (part: Partial<NonNullable<Commit['row']>>): NonNullable<Commit['row']> => ({
  state: 'review',
  curator: person('anna'),
  holders: [],
  changedAt: at(1),
  text: '{}',
  ...part,
});

export function casesConformance(open: () => Store | Promise<Store>): void {
  describe('a commit', () => {
    it('keeps records, case, timers, effects, plans and personal values together', async () => {
      const store = await open();
      const committed = await store.commit(
        sampleStep('c1', 0, {
          row: row({ holders: [person('boris'), person('vera')], dueAt: at(60), text: '{"case":1}' }),
          timersSet: [{ name: 'deadline', generation: 1, dueAt: at(60) }],
          effects: [effect('c1', 'c1/ask/1')],
          kept: [{ kind: 'plan', name: 'p1', text: '{"plan":1}' }],
          personal: [{ subject: 'client', case: caseId('c1'), name: '1/phone', sealed: new Uint8Array([1, 2]) }],
        }),
      );
      const [record] = await store.history(caseId('c1'), 0, 10);
      expect(committed).toEqual({ kind: 'committed', hash: record?.hash });
      expect(await store.findCase(caseId('c1'))).toEqual({
        case: 'c1',
        seq: 1,
        state: 'review',
        curator: 'anna',
        holders: ['boris', 'vera'],
        dueAt: at(60),
        changedAt: at(1),
        text: '{"case":1}',
        hash: record?.hash,
      });
      expect(await store.nextTimer()).toBe(at(60));
      expect(await store.listOutbox({ states: ['pending'], limit: 10 })).toMatchObject([
        { key: 'c1/ask/1', attempts: 0 },
      ]);
      expect(await store.findKept('plan', 'p1')).toBe('{"plan":1}');
      expect(await store.personalOf(caseId('c1'))).toMatchObject([{ subject: 'client', name: '1/phone' }]);
      await store.close();
    });

    it('computed from an older record is stale, and writes nothing', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0));
      await store.commit(sampleStep('c1', 1));
      expect(await store.commit(sampleStep('c1', 1, { effects: [effect('c1', 'k')] }))).toEqual({
        kind: 'stale',
        seq: 2,
      });
      expect(await store.listOutbox({ states: ['pending'], limit: 10 })).toEqual([]);
      await store.close();
    });

    it('that contradicts what is kept is refused whole, and those that share its transaction are not', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0, { effects: [effect('c1', 'k')] }));
      const results = await Promise.allSettled([
        store.commit(sampleStep('c2', 0)),
        store.commit(sampleStep('c1', 1, { effects: [effect('c1', 'k')] })),
        store.commit(sampleStep('c3', 0)),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(results[1]).toMatchObject({ reason: { name: 'StoreError', code: 'contradiction', tryAgain: 'never' } });
      expect((await store.findCase(caseId('c1')))?.seq).toBe(1);
      expect((await store.findCase(caseId('c3')))?.seq).toBe(1);
      await store.close();
    });

    it('with records that leave a number out is refused', async () => {
      const store = await open();
      const step = sampleStep('c1', 3);
      await expect(store.commit({ ...step, after: 0 })).rejects.toMatchObject({ code: 'contradiction' });
      await expect(store.commit(emptyStep('c1', 0, { row: row({}) }))).rejects.toMatchObject({ code: 'contradiction' });
      await store.close();
    });

    it('marks the arrival that caused it, once', async () => {
      const store = await open();
      await store.receive([arrival('press-1')]);
      const [entry] = await store.claimInbox(terms('a', 0));
      const cause = { kind: 'inbox', id: entry?.id ?? 0, claim: 'a' as Claim } as const;
      expect(await store.commit(sampleStep('c1', 0, { cause }))).toMatchObject({ kind: 'committed' });
      expect(await store.commit(sampleStep('c1', 1, { cause }))).toEqual({ kind: 'claim_lost' });
      expect((await store.findCase(caseId('c1')))?.seq).toBe(1);
      expect(await store.listInbox('done', 10)).toHaveLength(1);
      await store.close();
    });
  });

  describe('the chain', () => {
    it('covers the record before, and shows what was changed, left out or cut off', async () => {
      const store = await open();
      for (const after of [0, 1, 2]) await store.commit(sampleStep('c1', after));
      const records = await store.history(caseId('c1'), 0, 10);
      const head = { seq: 3, hash: (await store.findCase(caseId('c1')))?.hash ?? '' };
      expect(findChainBreak(records, head)).toBeUndefined();
      const [first, second, third] = records;
      if (first === undefined || second === undefined || third === undefined) throw new Error('three were committed');
      expect(first.hash).toBe(hashRecord(CHAIN_START, first));
      expect(findChainBreak([first, { ...second, text: '{}' }, third], head)).toEqual({ kind: 'changed', seq: 2 });
      expect(findChainBreak([first, third], head)).toEqual({ kind: 'missing', seq: 2 });
      expect(findChainBreak([first, second], head)).toEqual({ kind: 'end', seq: 2 });
      await store.close();
    });

    it('is one for each case, and the log has all of them in the order of their commits', async () => {
      const store = await open();
      await store.commit(sampleStep('c2', 0));
      await store.commit(sampleStep('c1', 0));
      await store.commit(sampleStep('c2', 1));
      const log = await store.log(0, 10);
      expect(log.map((record) => [record.case, record.seq])).toEqual([
        ['c2', 1],
        ['c1', 1],
        ['c2', 2],
      ]);
      expect(await store.log(log[0]?.position ?? 0, 1)).toEqual([log[1]]);
      expect(await store.history(caseId('c2'), 1, 10)).toEqual([log[2]]);
      await store.close();
    });
  });

  describe('a list of cases', () => {
    const found = async (store: Store, query: Partial<CaseQuery>) =>
      (await store.listCases({ limit: 10, ...query })).map((summary) => summary.case);

    it('is asked for by holder, curator, state, deadline and trouble, together', async () => {
      const store = await open();
      const [boris, vera] = [person('boris'), person('vera')];
      await store.commit(sampleStep('c1', 0, { row: row({ holders: [boris], dueAt: at(10) }) }));
      await store.commit(
        sampleStep('c2', 0, { row: row({ holders: [boris, vera], state: 'signing', dueAt: at(20) }) }),
      );
      await store.commit(sampleStep('c3', 0, { row: row({ curator: vera, trouble: 'poisoned' }) }));
      expect(await found(store, {})).toEqual(['c1', 'c2', 'c3']);
      expect(await found(store, { holder: boris })).toEqual(['c1', 'c2']);
      expect(await found(store, { holder: boris, state: 'signing' })).toEqual(['c2']);
      expect(await found(store, { curator: vera })).toEqual(['c3']);
      expect(await found(store, { overdueAt: at(20) })).toEqual(['c1']);
      expect(await found(store, { trouble: 'any' })).toEqual(['c3']);
      expect(await found(store, { after: caseId('c1'), limit: 1 })).toEqual(['c2']);
      await store.close();
    });

    it('follows the case: the holders of before are gone', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0, { row: row({ holders: [person('boris')] }) }));
      await store.commit(sampleStep('c1', 1, { row: row({ holders: [person('vera')] }) }));
      expect(await found(store, { holder: person('boris') })).toEqual([]);
      expect(await found(store, { holder: person('vera') })).toEqual(['c1']);
      await store.close();
    });

    it('shows a case that needs help until it is taken back', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0));
      expect(await store.markTrouble(caseId('c1'), 'poisoned')).toBe('amended');
      expect(await store.listCases({ trouble: 'any', limit: 1 })).toMatchObject([{ trouble: 'poisoned' }]);
      await store.markTrouble(caseId('c1'), undefined);
      expect(await found(store, { trouble: 'any' })).toEqual([]);
      expect(await store.markTrouble(caseId('c9'), 'poisoned')).toBe('refused');
      await store.close();
    });

    it('shows that it needs help as long as an effect of it is dead, whatever else happens to it', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0, { effects: [effect('c1', 'one')] }));
      await store.claimOutbox(terms('a', 0));
      await store.markOutbox('one', 'b' as Claim, { kind: 'dead', reason: 'refused', trouble: 'not yours' });
      expect(await found(store, { trouble: 'any' })).toEqual([]);
      await store.markOutbox('one', 'a' as Claim, { kind: 'dead', reason: 'refused', trouble: 'effect_dead' });
      await store.commit(sampleStep('c1', 1));
      expect(await found(store, { trouble: 'any' })).toEqual(['c1']);
      await store.amendOutbox('one', 'dropped', 'not needed');
      await store.commit(sampleStep('c1', 2));
      expect(await found(store, { trouble: 'any' })).toEqual([]);
      await store.close();
    });

    it('shows that it needs help as long as an event of it is set aside', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0));
      await store.receive([arrival('k1', { case: caseId('c1') })]);
      const [entry] = await store.claimInbox(terms('a', 0));
      const poisoned = { kind: 'poisoned', reason: 'a bug', trouble: 'event_set_aside' } as const;
      await store.markInbox(entry?.id ?? 0, 'a' as Claim, poisoned);
      await store.commit(sampleStep('c1', 1));
      expect(await found(store, { trouble: 'any' })).toEqual(['c1']);
      await store.amendInbox(entry?.id ?? 0, 'dropped');
      await store.commit(sampleStep('c1', 2));
      expect(await found(store, { trouble: 'any' })).toEqual([]);
      await store.close();
    });
  });
}
