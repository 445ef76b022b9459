// What is known of cards: no row that may be older than something we did stands for what is there now.
import { expect, test } from 'vitest';
import { CardRows } from '../../../src/bitrix24/desk/card-rows.ts';
import type { Instant } from '../../../src/domain/instant.ts';

const at = (seconds: number): Instant => (seconds * 1000) as Instant;
const row = (says: string): { readonly id: number; readonly says: string } => ({ id: 1, says });

test('the last answer is known, and fresh for a few seconds', () => {
  const rows = new CardRows();
  expect(rows.last(1)).toBeUndefined();
  rows.answered(1, row('a'), { at: at(0), begun: rows.begun(1, at(0)) });
  expect(rows.last(1)).toEqual(row('a'));
  expect(rows.fresh(1, at(5))).toEqual(row('a'));
  expect(rows.fresh(1, at(6))).toBeUndefined();
});

test('while it is being written nothing is known of it', () => {
  const rows = new CardRows();
  rows.listed(1, row('before'), { at: at(0), moment: rows.moment() });
  rows.begun(1, at(1));
  expect(rows.last(1)).toBeUndefined();
  expect(rows.since(1, 0, at(1))).toBeUndefined();
});

test('a list that was asked for before a writing ended is passed over', () => {
  const rows = new CardRows();
  const asked = { at: at(0), moment: rows.moment() };
  const begun = rows.begun(1, at(0));
  const meanwhile = { at: at(1), moment: rows.moment() };
  rows.answered(1, row('written'), { at: at(2), begun });
  rows.listed(1, row('before'), asked);
  rows.listed(1, row('perhaps before'), meanwhile);
  expect(rows.last(1)).toEqual(row('written'));
  rows.listed(1, row('after'), { at: at(3), moment: rows.moment() });
  expect(rows.last(1)).toEqual(row('after'));
});

test('only what was asked for later than a row was heard takes its place', () => {
  const rows = new CardRows();
  const begun = rows.begun(1, at(0));
  const seen = row('seen');
  rows.listed(1, seen, { at: at(0), moment: 0 });
  rows.answered(1, row('written meanwhile'), { at: at(1), begun });
  expect(rows.since(1, seen, at(1))).toBeUndefined();
  rows.answered(1, row('written'), { at: at(2), begun: rows.begun(1, at(2)) });
  expect(rows.since(1, seen, at(2))).toEqual(row('written'));
  expect(rows.since(1, seen, at(63))).toBeUndefined();
  expect(rows.since(1, row('seen'), at(2))).toBeUndefined();
});

test('of a card that was forgotten a list is believed only if it was asked for after that', () => {
  const rows = new CardRows();
  const old = { at: at(0), moment: rows.moment() };
  rows.begun(1, at(0));
  for (let item = 2; item < 1100; item += 1) rows.listed(item, row('other'), { at: at(0), moment: rows.moment() });
  rows.listed(1, row('before'), old);
  expect(rows.last(1)).toBeUndefined();
  rows.listed(1, row('after'), { at: at(1), moment: rows.moment() });
  expect(rows.last(1)).toEqual(row('after'));
});
