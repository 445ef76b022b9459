// Whom the proofs take to exist: nobody whose tax id contradicts the country that they are from.

import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { innHolder, innProblem } from '../../../src/domain/tax-id.ts';
import { readContractInput } from '../../../src/language/contract/read-contract-input.ts';
import { proveRules } from '../../../src/prove/prove-rules.ts';
import { ordinaryTaxId } from '../../../src/prove/witness/ordinary-tax-id.ts';
import { buildBundle, TODAY } from '../../decide/build-bundle.ts';

const ENTITIES = ['llc', 'foreign_company', 'fund'];

/** Routes for companies and from Russia: what is left is from abroad and no company. */
function rules(): Bundle {
  return buildBundle({
    facts: { entity: { type: 'choice', options: ENTITIES }, country: 'code', client: 'lists' },
    lists: ['key'],
    routes: [
      { route: 'company', when: { entity: 'llc', country: 'RU' } },
      { route: 'abroad', when: { entity: 'foreign_company' } },
    ],
  });
}

test('a company of Russia from another country is not told as a contract without a route', async () => {
  const { findings } = await proveRules(rules(), { asOf: TODAY });
  const gaps = findings.filter(({ code }) => code === 401);
  expect(gaps.flatMap(({ region }) => region?.classes.map(({ words }) => words.en) ?? [])).toEqual(['entity: fund']);
});

test('the witness of a gap is a contract file without contradictions', async () => {
  const bundle = rules();
  const { findings } = await proveRules(bundle, { asOf: TODAY });
  for (const { witness } of findings) {
    const text = JSON.stringify(witness?.contract ?? {});
    const read = await readContractInput({ file: 'contract.json', text }, { flags: [] }, bundle, TODAY);
    expect(read.findings).toEqual([]);
  }
});

describe('the tax id of a made-up counterparty', () => {
  const idOf = (entity: string, country: string | undefined, members: readonly string[] = []): string => {
    const id = ordinaryTaxId([rules()], members, entity, country);
    return 'inn' in id ? `INN of a ${innProblem(id.inn) ?? innHolder(id.inn)}` : 'tax id of another country';
  };

  test.each([
    ['llc', 'RU', 'INN of a legal_entity'],
    ['sole_proprietor', 'KZ', 'INN of a natural_person'],
    ['foreign_company', 'RU', 'INN of a foreign_company'],
    ['foreign_company', 'DE', 'tax id of another country'],
    ['foreign_company', undefined, 'tax id of another country'],
    ['fund', 'RU', 'INN of a legal_entity'],
    ['fund', 'DE', 'tax id of another country'],
  ])('of a %s from %s is an %s', (entity, country, expected) => {
    expect(idOf(entity, country)).toBe(expected);
  });

  test('of clients on a list is one that allows both the type and the country', () => {
    const members = ['7707083893', 'DE123456789'];
    expect(idOf('fund', 'DE', members)).toBe('tax id of another country');
    expect(idOf('fund', 'RU', members)).toBe('INN of a legal_entity');
  });
});
