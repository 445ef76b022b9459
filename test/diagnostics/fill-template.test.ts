// Templates of the catalogue: params, lists and the forms after numbers.
import { expect, test } from 'vitest';
import { fillTemplate } from '../../src/diagnostics/fill-template.ts';

test.each([
  ['no slots', {}, 'no slots'],
  ['{key}: "{value}"', { key: 'amount', value: '5' }, 'amount: "5"'],
  ['one of: {options}', { options: ['a', 'b'] }, 'one of: a, b'],
  ['{ issued: 2026-02-20 } stays', {}, '{ issued: 2026-02-20 } stays'],
  ['{count} {count|day|days}', { count: 1 }, '1 day'],
  ['{count} {count|day|days}', { count: 0 }, '0 days'],
])('%s', (template, params, filled) => {
  expect(fillTemplate(template, params, 'en')).toBe(filled);
});

test.each([
  [0, 'дней'],
  [1, 'день'],
  [2, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [14, 'дней'],
  [21, 'день'],
  [22, 'дня'],
  [111, 'дней'],
])('%d %s', (count, form) => {
  expect(fillTemplate('{count|день|дня|дней}', { count }, 'ru')).toBe(form);
});

test('what a value holds is not filled again', () => {
  expect(fillTemplate('{a}', { a: '{b}', b: 'x' }, 'en')).toBe('{b}');
});
