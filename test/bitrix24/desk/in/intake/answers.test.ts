// Which rows of 1C and of the CRM are meant.
import { expect, test } from 'vitest';
import type { Answers } from '../../../../../src/bitrix24/desk/in/intake/answers.ts';
import { chosenCrm, chosenOneC } from '../../../../../src/bitrix24/desk/in/intake/answers.ts';
import type { CrmRow } from '../../../../../src/bitrix24/desk/in/intake/find-in-crm.ts';
import type { CounterpartyRow } from '../../../../../src/engine/ports/counterparties.ts';

const row = (id: string, kpp?: string, hidden = false): CounterpartyRow => ({
  id,
  ...(kpp === undefined ? {} : { kpp: { value: kpp, from: 'КПП' } }),
  hidden: hidden ? [{ value: 'not_in_use', from: 'X' }] : [],
  dirty: [],
});
const crmRow = (requisite: number, company: number, kpp?: string): CrmRow => ({
  requisite,
  company,
  title: `company ${company}`,
  ...(kpp === undefined ? {} : { kpp }),
  dirty: [],
});

const answers = (rows: readonly CounterpartyRow[], crm: readonly CrmRow[] = []): Answers => ({
  query: { inn: '7707083893' },
  onec: {
    kind: 'found',
    found: { rows, chosen: { kind: 'none' }, papers: [], contracts: [], debts: [], unread: [] },
  },
  crm: { kind: 'rows', rows: crm },
});
const nothing = { kpp: undefined, isPicked: () => false };

test('the only row in use; rows that are not are never meant', () => {
  expect(chosenOneC(answers([]), nothing)).toEqual({ kind: 'none' });
  expect(chosenOneC(answers([row('a', '1', true)]), nothing)).toMatchObject({ kind: 'hidden_only' });
  expect(chosenOneC(answers([row('a', '1'), row('b', '2', true)]), nothing)).toMatchObject({ row: { id: 'a' } });
});

test('of several the one that was picked, else the one with the КПП of the contract, else a person says', () => {
  const both = answers([row('a', '1'), row('b', '2')]);
  expect(chosenOneC(both, nothing)).toMatchObject({ kind: 'several' });
  expect(chosenOneC(both, { ...nothing, kpp: '2' })).toMatchObject({ row: { id: 'b' } });
  expect(chosenOneC(both, { kpp: '2', isPicked: ({ id }) => id === 'a' })).toMatchObject({ row: { id: 'a' } });
  const twins = answers([row('a', '1'), row('b', '1')]);
  expect(chosenOneC(twins, { ...nothing, kpp: '1' })).toMatchObject({ kind: 'several' });
});

test('companies likewise; two requisites of one company with one КПП say one thing', () => {
  const of = (crm: readonly CrmRow[], kpps: readonly (string | undefined)[] = [], picked?: number) =>
    chosenCrm(answers([], crm), { kpps, picked });
  expect(of([])).toEqual({ kind: 'none' });
  expect(of([crmRow(1, 5, '1'), crmRow(2, 5, '1')])).toMatchObject({ row: { requisite: 1 } });
  expect(of([crmRow(1, 5, '1'), crmRow(2, 6, '2')])).toMatchObject({ kind: 'several' });
  expect(of([crmRow(1, 5, '1'), crmRow(2, 6, '2')], [undefined, '2'])).toMatchObject({ row: { company: 6 } });
  expect(of([crmRow(1, 5, '1'), crmRow(2, 6, '2')], ['2'], 1)).toMatchObject({ row: { company: 5 } });
});

test('a portal that does not let us look is no portal where nobody is', () => {
  const refused: Answers = { ...answers([]), crm: { kind: 'refused' } };
  expect(chosenCrm(refused, { kpps: [], picked: undefined })).toEqual({ kind: 'refused' });
});
