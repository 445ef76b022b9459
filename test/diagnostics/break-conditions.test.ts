// Long classes of contracts are broken between their conditions.

import { expect, test } from 'vitest';
import { breakConditions } from '../../src/diagnostics/break-conditions.ts';

test('what fits stays a row', () => {
  expect(breakConditions('Contracts: a: 1; b: 2', 22)).toEqual(['Contracts: a: 1; b: 2']);
  expect(breakConditions('Contracts: every', 5)).toEqual(['Contracts: every']);
});

test('what does not fit goes on in indented rows, each condition whole', () => {
  const text =
    'Contracts: amount: 5 000 000 RUB or more; kind: services, supply; client: other than a debtor; prepaid: no';
  const rows = breakConditions(text, 50);
  expect(rows).toEqual([
    'Contracts: amount: 5 000 000 RUB or more;',
    '  kind: services, supply;',
    '  client: other than a debtor; prepaid: no',
  ]);
  expect(rows.map((row) => row.trim()).join(' ')).toBe(text);
});

test('a condition that is longer than a row stands alone', () => {
  expect(breakConditions('Contracts: a: 1; b: one or two or three or four; c: 3', 20)).toEqual([
    'Contracts: a: 1;',
    '  b: one or two or three or four;',
    '  c: 3',
  ]);
});
