// Texts under the hash of their content, and personal values that can be made unreadable.
import { describe, expect, it } from 'vitest';
import { findChainBreak } from '../../../src/engine/ports/hash-record.ts';
import { openPersonal, sealPersonal } from '../../../src/engine/ports/seal-personal.ts';
import type { Store } from '../../../src/engine/ports/store.ts';
import { at, caseId, sampleStep } from '../sample-step.ts';

export function keptConformance(open: () => Store | Promise<Store>): void {
  describe('a kept text', () => {
    it('never changes under its name', async () => {
      const store = await open();
      const bundle = { kind: 'bundle', name: 'b1', text: '{"b":1}', at: at(0), by: 'anna' } as const;
      await store.publish(bundle);
      await expect(store.publish({ ...bundle, text: '{}' })).rejects.toMatchObject({ code: 'contradiction' });
      expect(await store.findKept('bundle', 'b1')).toBe('{"b":1}');
      expect(await store.findKept('plan', 'b1')).toBeUndefined();
      await store.close();
    });

    it('is the newest again when it is published again', async () => {
      const store = await open();
      const first = { kind: 'bundle', name: 'd1', text: '1', at: at(0), by: 'anna' } as const;
      expect(await store.newest('bundle')).toBeUndefined();
      await store.publish(first);
      await store.publish({ ...first, name: 'd2', text: '2', at: at(1) });
      expect((await store.newest('bundle'))?.name).toBe('d2');
      await store.publish({ ...first, at: at(2), by: 'boris' });
      expect(await store.newest('bundle')).toEqual({ ...first, at: at(2), by: 'boris' });
      expect(await store.publications('bundle', 2)).toEqual([
        { kind: 'bundle', name: 'd1', at: at(2), by: 'boris' },
        { kind: 'bundle', name: 'd2', at: at(1), by: 'anna' },
      ]);
      await store.close();
    });
  });

  describe('a personal value', () => {
    const key = new Uint8Array(32).fill(7);
    const nonce = new Uint8Array(12).fill(1);

    it('is readable until its subject is erased; the chain holds without it', async () => {
      const store = await open();
      const place = 'c1/1/phone';
      expect(await store.keepSubjectKey('client', key)).toEqual(key);
      const sealed = sealPersonal('+7 900 000-00-00', { key, nonce, place });
      const personal = [{ subject: 'client', case: caseId('c1'), name: '1/phone', sealed }];
      await store.commit(sampleStep('c1', 0, { personal }));
      const read = async () => {
        const [value] = await store.personalOf(caseId('c1'));
        return openPersonal(value?.sealed ?? new Uint8Array(), await store.findSubjectKey('client'), place);
      };
      expect(await read()).toBe('+7 900 000-00-00');
      await store.eraseSubject('client', at(5));
      expect(await read()).toBeUndefined();
      const records = await store.history(caseId('c1'), 0, 10);
      expect(findChainBreak(records, { seq: 1, hash: records[0]?.hash ?? '' })).toBeUndefined();
      await store.close();
    });

    it('has one key for a subject, and none after it was erased', async () => {
      const store = await open();
      const other = new Uint8Array(32).fill(9);
      await store.keepSubjectKey('client', key);
      expect(await store.keepSubjectKey('client', other)).toEqual(key);
      await store.eraseSubject('client', at(5));
      expect(await store.keepSubjectKey('client', other)).toBeUndefined();
      await store.eraseSubject('unknown', at(5));
      expect(await store.keepSubjectKey('unknown', other)).toBeUndefined();
      await store.close();
    });

    it('cannot be moved to another place, or be read with another key', () => {
      const sealed = sealPersonal('secret', { key, nonce, place: 'c1/1/phone' });
      expect(openPersonal(sealed, key, 'c1/1/phone')).toBe('secret');
      expect(openPersonal(sealed, key, 'c2/1/phone')).toBeUndefined();
      expect(openPersonal(sealed, new Uint8Array(32), 'c1/1/phone')).toBeUndefined();
      expect(() => sealPersonal('x', { key: new Uint8Array(3), nonce, place: '' })).toThrow('32 bytes');
    });
  });
}
