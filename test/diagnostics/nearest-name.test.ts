// Did-you-mean offers what was meant, and nothing when nothing is near.
import { expect, test } from 'vitest';
import { nearestName } from '../../src/diagnostics/nearest-name.ts';

const NAMES = ['finance', 'legal', 'technical_lead', 'data_protection', 'own_form', 'inn'];

test.each([
  ['finanse', 'finance'],
  ['fianance', 'finance'],
  ['lega', 'legal'],
  ['lgeal', 'legal'],
  ['Technical-Lead', 'technical_lead'],
  ['own-form', 'own_form'],
  ['nin', 'inn'],
])('%s: did you mean %s', (written, meant) => {
  expect(nearestName(written, NAMES)).toBe(meant);
});

test.each(['committee', '', 'xyz', 'data', 'f'.repeat(500)])('nothing is near "%s"', (written) => {
  expect(nearestName(written, NAMES)).toBeUndefined();
});

test('of equally near names the first is offered', () => {
  expect(nearestName('aab', ['aac', 'aad'])).toBe('aac');
});
