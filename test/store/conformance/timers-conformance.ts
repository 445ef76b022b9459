// Timers: never early, at least once, and one that was set anew does not fire for its old generation.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/engine/ports/store.ts';
import type { Claim } from '../../../src/engine/ports/store-entries.ts';
import { at, caseId, emptyStep, sampleStep, terms } from '../sample-step.ts';

export function timersConformance(open: () => Store | Promise<Store>): void {
  const claim = 'a' as Claim;
  const timer = { name: 'deadline', generation: 1, dueAt: at(30) };
  const withTimer = async () => {
    const store = await open();
    await store.commit(sampleStep('c1', 0, { timersSet: [timer] }));
    return store;
  };

  describe('timers', () => {
    it('are due at their moment and not before, the oldest first', async () => {
      const store = await withTimer();
      await store.commit(sampleStep('c2', 0, { timersSet: [{ ...timer, name: 'remind', dueAt: at(20) }] }));
      expect(await store.nextTimer()).toBe(at(20));
      expect(await store.claimTimers(terms('a', 19))).toEqual([]);
      const due = await store.claimTimers(terms('a', 30));
      expect(due.map(({ name }) => name)).toEqual(['remind', 'deadline']);
      expect(due[1]).toEqual({ ...timer, case: 'c1' });
      await store.close();
    });

    it('stay until the step that they cause is committed, and come again when a claim runs out', async () => {
      const store = await withTimer();
      expect(await store.claimTimers(terms('a', 30))).toHaveLength(1);
      expect(await store.claimTimers(terms('b', 39))).toEqual([]);
      expect(await store.claimTimers(terms('b', 40))).toHaveLength(1);
      const late = sampleStep('c1', 1, { cause: { kind: 'timer', timer, claim } });
      expect(await store.commit(late)).toEqual({ kind: 'claim_lost' });
      const step = sampleStep('c1', 1, { cause: { kind: 'timer', timer, claim: 'b' as Claim } });
      expect(await store.commit(step)).toMatchObject({ kind: 'committed' });
      expect(await store.nextTimer()).toBeUndefined();
      await store.close();
    });

    it('may be set again by the step that they cause', async () => {
      const store = await withTimer();
      await store.claimTimers(terms('a', 30));
      const again = { ...timer, generation: 2, dueAt: at(90) };
      await store.commit(sampleStep('c1', 1, { cause: { kind: 'timer', timer, claim }, timersSet: [again] }));
      expect(await store.claimTimers(terms('b', 90))).toEqual([{ ...again, case: 'c1' }]);
      await store.close();
    });

    it('of an older generation do nothing', async () => {
      const store = await withTimer();
      await store.claimTimers(terms('a', 30));
      await store.commit(sampleStep('c1', 1, { timersSet: [{ ...timer, generation: 2, dueAt: at(60) }] }));
      expect(await store.commit(emptyStep('c1', 2, { cause: { kind: 'timer', timer, claim } }))).toEqual({
        kind: 'claim_lost',
      });
      expect(await store.nextTimer()).toBe(at(60));
      await store.close();
    });

    it('that were set again are free at once, and the old generation does nothing under any claim', async () => {
      const store = await withTimer();
      await store.claimTimers(terms('a', 30));
      const again = { ...timer, generation: 2, dueAt: at(31) };
      await store.commit(sampleStep('c1', 1, { timersSet: [again] }));
      expect(await store.claimTimers(terms('a', 31))).toEqual([{ ...again, case: 'c1' }]);
      const cause = { kind: 'timer', claim } as const;
      expect(await store.commit(emptyStep('c1', 2, { cause: { ...cause, timer } }))).toEqual({ kind: 'claim_lost' });
      const fired = await store.commit(emptyStep('c1', 2, { cause: { ...cause, timer: again } }));
      expect(fired.kind).toBe('committed');
      await store.close();
    });

    it('that the case finds stale are taken out without a record', async () => {
      const store = await withTimer();
      await store.claimTimers(terms('a', 30));
      const marked = await store.commit(emptyStep('c1', 1, { cause: { kind: 'timer', timer, claim } }));
      expect(marked).toMatchObject({ kind: 'committed' });
      expect(await store.nextTimer()).toBeUndefined();
      expect((await store.findCase(caseId('c1')))?.seq).toBe(1);
      await store.close();
    });

    it('are cleared by a step', async () => {
      const store = await withTimer();
      await store.commit(sampleStep('c1', 1, { timersCleared: ['deadline', 'never_set'] }));
      expect(await store.nextTimer()).toBeUndefined();
      await store.close();
    });
  });
}
