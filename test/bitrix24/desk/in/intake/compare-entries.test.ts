// What agrees, what can be filled in, and what a person has to decide.
import { describe, expect, test } from 'vitest';
import type { Sayings } from '../../../../../src/bitrix24/desk/in/intake/compare-entries.ts';
import { compareEntries } from '../../../../../src/bitrix24/desk/in/intake/compare-entries.ts';
import { isSameName } from '../../../../../src/bitrix24/desk/in/intake/is-same-name.ts';

const kpp = (said: Sayings) =>
  compareEntries((entry) => (entry === 'kpp' ? said : {})).find(({ entry }) => entry === 'kpp');

test.each<[Sayings, object]>([
  [{}, { kind: 'nothing' }],
  [{ card: '1' }, { kind: 'same' }],
  [{ card: '1', onec: '1' }, { kind: 'same' }],
  [{ card: '1', onec: '1', crm: '1' }, { kind: 'same' }],
  [{ onec: '1' }, { kind: 'fill', value: '1', by: 'onec' }],
  [{ crm: '1' }, { kind: 'fill', value: '1', by: 'crm' }],
  [
    { onec: '1', crm: '1' },
    { kind: 'fill', value: '1', by: 'onec' },
  ],
  [{ onec: '1', crm: '2' }, { kind: 'differs' }],
  [{ card: '1', onec: '2' }, { kind: 'differs' }],
  [{ card: '1', crm: '2' }, { kind: 'differs' }],
  [{ card: '1', onec: '1', crm: '2' }, { kind: 'differs' }],
])('%j is %j', (said, expected) => {
  expect(kpp(said)).toMatchObject(expected);
});

test('of names that say the same, 1C’s way of writing is taken, and a person’s stays', () => {
  const nameOf = (said: Sayings) => compareEntries((entry) => (entry === 'name' ? said : {}))[0];
  expect(nameOf({ crm: 'Ромашка', onec: 'ООО «Ромашка»' })).toMatchObject({ kind: 'fill', value: 'ООО «Ромашка»' });
  expect(nameOf({ card: 'РОМАШКА, ООО', crm: 'Ромашка', onec: 'ООО «Ромашка»' })).toMatchObject({ kind: 'same' });
});

describe('names', () => {
  test.each([
    ['ООО «Ромашка»', 'Ромашка ООО'],
    ['ООО "РОМАШКА"', 'Общество с ограниченной ответственностью «Ромашка»'],
    ['ПАО Сбербанк', 'Публичное акционерное общество "Сбербанк"'],
    ['ИП Семёнов Пётр', 'Индивидуальный предприниматель Семенов Петр'],
    ['Acme  LLC', 'ACME, Ltd'],
  ])('%s is %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
  });

  test.each([
    ['ООО «Ромашка»', 'ООО «Ромашка плюс»'],
    ['ООО «Ромашка»', 'ООО «Лютик»'],
    ['ИП', 'ООО'],
    ['Иванов Иван', 'Иван Петров'],
  ])('%s is not %s', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
  });
});
