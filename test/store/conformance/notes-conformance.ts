// What adapters remember for themselves: small texts by name.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/engine/ports/store.ts';

export function notesConformance(open: () => Store | Promise<Store>): void {
  describe('a note', () => {
    it('is found by its name, replaced, and gone once it is dropped', async () => {
      const store = await open();
      expect(await store.findNote('cursor')).toBeUndefined();
      await store.keepNotes([
        { name: 'cursor', text: '1' },
        { name: 'message/7', text: 'seven' },
      ]);
      await store.keepNotes([{ name: 'cursor', text: '2' }]);
      expect([await store.findNote('cursor'), await store.findNote('message/7')]).toEqual(['2', 'seven']);
      await store.dropNotes(['cursor', 'never there']);
      expect([await store.findNote('cursor'), await store.findNote('message/7')]).toEqual([undefined, 'seven']);
      await store.close();
    });

    it('that is given twice at once is what was given last; one without a text is there', async () => {
      const store = await open();
      await store.keepNotes([
        { name: 'one', text: 'first' },
        { name: 'one', text: '' },
      ]);
      expect(await store.findNote('one')).toBe('');
      await store.keepNotes([]);
      await store.dropNotes([]);
      expect(await store.listNotes('', undefined, 10)).toEqual([{ name: 'one', text: '' }]);
      await store.close();
    });

    it('is listed by how its name begins, in the order of names, page by page', async () => {
      const store = await open();
      const names = [
        'message/10',
        'message/9',
        'message',
        'messages',
        'message/',
        'message/\u{1f4c4}',
        'a',
        'z',
        'Message/1',
      ];
      await store.keepNotes(names.map((name) => ({ name, text: `text of ${name}` })));
      const first = await store.listNotes('message/', undefined, 2);
      expect(first.map(({ name }) => name)).toEqual(['message/', 'message/10']);
      expect(first[1]?.text).toBe('text of message/10');
      const rest = await store.listNotes('message/', 'message/10', 10);
      expect(rest.map(({ name }) => name)).toEqual(['message/9', 'message/\u{1f4c4}']);
      expect(await store.listNotes('message/', 'message/\u{1f4c4}', 10)).toEqual([]);
      expect((await store.listNotes('', undefined, 100)).length).toBe(names.length);
      // No sign stands for others.
      expect(await store.listNotes('mess_ge', undefined, 10)).toEqual([]);
      expect(await store.listNotes('%', undefined, 10)).toEqual([]);
      await store.close();
    });
  });
}
