// A contract as it was given to the engine reads like the same contract in a file.
import { expect, test } from 'vitest';
import type { GivenContract } from '../../src/engine/ports/contract-reader.ts';
import { readContractInput } from '../../src/language/contract/read-contract-input.ts';
import { readCardContract, readGivenContract } from '../../src/read-given-contract.ts';
import { day } from '../calendar/calendar-of.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { CONTRACT } from './staged-engine.ts';

const rules = defaultRules();
const TODAY = day('2026-03-02');

const FULL: GivenContract = {
  ...CONTRACT,
  id: '2026-0314',
  name: 'ПАО Сбербанк',
  inn: '7707083893',
  amount: ['6 000 000 RUB', '2 000 USD'],
  subjects: ['personal_data', 'ip'],
  curator: 'novikova',
  confirmed: ['own_form'],
  rates: { USD: 91.25 },
  documents: { charter: 'received', egrul_extract: { issued: '2026-02-20' } },
};

test.each([
  ['a plain one', CONTRACT],
  ['one with lists, papers and rates', FULL],
])('%s', async (_, given) => {
  const file = { file: 'contract.json', text: JSON.stringify(given) };
  const read = await readContractInput(file, { flags: [] }, rules, TODAY);
  expect(read.findings).toEqual([]);
  expect(await readGivenContract(given, rules, TODAY)).toEqual({ kind: 'facts', facts: read.facts });
});

test('what is wrong is said in the language of the policy', async () => {
  const wrong = await readGivenContract({ ...CONTRACT, inn: '7707083890', kind: 'sevices' }, rules, TODAY);
  if (wrong.kind !== 'unreadable') throw new Error('it was read');
  expect(wrong.found).toHaveLength(2);
  for (const text of wrong.found) expect(text).toMatch(/[а-я]/);
  expect(wrong.entries.toSorted()).toEqual(['inn', 'kind']);
});

test('for whoever reads it on a card what is wrong is named by the title of its field', async () => {
  const wrong = await readCardContract({ ...CONTRACT, inn: '7707083890', amount: '-5 RUB' }, rules, TODAY);
  if (wrong.kind !== 'unreadable') throw new Error('it was read');
  expect(wrong.found.toSorted()).toEqual([
    expect.stringMatching(/^ИНН: .*7707083890/),
    expect.stringMatching(/^Сумма договора с НДС: .*-5 RUB/),
  ]);
  expect(wrong.entries.toSorted()).toEqual(['amount', 'inn']);
});
