// Registration numbers: each has one case, those of a series follow one another, and what is not committed takes none.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/engine/ports/store.ts';
import type { Claim, NumberGiven } from '../../../src/engine/ports/store-entries.ts';
import { arrival, caseId, sampleStep, terms } from '../sample-step.ts';

const SERIES = 'Д-2026/{sequence}';

function next(after: number): NumberGiven {
  return { number: `Д-2026/${after + 1}`, series: { name: SERIES, after, sequence: after + 1 } };
}

export function numbersConformance(open: () => Store | Promise<Store>): void {
  describe('registration numbers', () => {
    it('are given with the step: the case has it, and its series goes on', async () => {
      const store = await open();
      expect(await store.lastInSeries(SERIES)).toBe(0);
      expect(await store.findNumber('Д-2026/1')).toBeUndefined();
      expect(await store.commit(sampleStep('c1', 0, { numbered: next(0) }))).toMatchObject({ kind: 'committed' });
      expect(await store.lastInSeries(SERIES)).toBe(1);
      expect(await store.findNumber('Д-2026/1')).toBe('c1');
      expect(await store.lastInSeries('Д-2027/{sequence}')).toBe(0);
      await store.close();
    });

    it('of two that were worked out at once, one is taken, and nothing of the other step is kept', async () => {
      const store = await open();
      const both = await Promise.all([
        store.commit(sampleStep('c1', 0, { numbered: next(0) })),
        store.commit(sampleStep('c2', 0, { numbered: next(0) })),
      ]);
      expect(both.map(({ kind }) => kind)).toEqual(['committed', 'number_taken']);
      expect(await store.findCase(caseId('c2'))).toBeUndefined();
      expect(await store.lastInSeries(SERIES)).toBe(1);
      expect(await store.commit(sampleStep('c2', 0, { numbered: next(1) }))).toMatchObject({ kind: 'committed' });
      expect(await store.findNumber('Д-2026/2')).toBe('c2');
      await store.close();
    });

    it('that were typed are taken once, too, and stand in no series', async () => {
      const store = await open();
      const typed = { number: '12/2026' };
      expect(await store.commit(sampleStep('c1', 0, { numbered: typed }))).toMatchObject({ kind: 'committed' });
      expect(await store.commit(sampleStep('c2', 0, { numbered: typed }))).toEqual({ kind: 'number_taken' });
      expect(await store.lastInSeries(SERIES)).toBe(0);
      await store.close();
    });

    it('are not used up by a step that is stale or has lost its claim', async () => {
      const store = await open();
      await store.commit(sampleStep('c1', 0));
      expect(await store.commit(sampleStep('c1', 0, { numbered: next(0) }))).toEqual({ kind: 'stale', seq: 1 });
      await store.receive([arrival('press', { case: caseId('c1') })]);
      const [entry] = await store.claimInbox(terms('a', 0, 1));
      const cause = { kind: 'inbox', id: entry?.id ?? 0, claim: 'another' as Claim } as const;
      expect(await store.commit(sampleStep('c1', 1, { numbered: next(0), cause }))).toEqual({ kind: 'claim_lost' });
      expect(await store.lastInSeries(SERIES)).toBe(0);
      expect(await store.findNumber('Д-2026/1')).toBeUndefined();
      const own = { kind: 'inbox', id: entry?.id ?? 0, claim: 'a' as Claim } as const;
      await store.commit(sampleStep('c1', 1, { numbered: next(0), cause: own }));
      expect(await store.findNumber('Д-2026/1')).toBe('c1');
      await store.close();
    });
  });
}
