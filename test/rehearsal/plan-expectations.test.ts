// What a test can expect of the rules, and what it is told when something else comes out.

import { expect, test } from 'vitest';
import { rehearse, told } from './rehearse.ts';

async function failuresOf(expected: string, contract = ''): Promise<readonly unknown[]> {
  const [result] = await rehearse(`  - name: t
    contract: { fixture: client${contract} }
    expect: ${expected}
`);
  return told(result?.failures ?? []);
}

test('a list is exact: what is missing and what is too much are both told', async () => {
  expect(await failuresOf('{ approvers: { review: [finance, legal] } }')).toEqual([]);
  expect(await failuresOf('{ approvers: { review: [legal, technical_lead] } }')).toEqual([
    { 'approvers.review': { missing: ['technical_lead'], extra: ['finance'] } },
  ]);
});

test('under includes there may be more', async () => {
  expect(await failuresOf('{ approvers: { review: { includes: [legal] } } }')).toEqual([]);
  expect(await failuresOf('{ approvers: { review: { includes: [technical_lead] } } }')).toEqual([
    { 'approvers.review': { missing: ['technical_lead'], extra: [] } },
  ]);
});

test('a role stands for the step that came to it', async () => {
  expect(await failuresOf('{ approvers: { approval: [cfo] } }')).toEqual([]);
  expect(await failuresOf('{ approvers: { approval: [director] } }')).toEqual([
    { 'approvers.approval': { missing: ['director'], extra: ['authority'] } },
  ]);
});

test('a wrong route is told with the grounds of the route that it takes', async () => {
  const [result] = await rehearse(`  - name: t
    contract: { fixture: client, amount: 5 000 000 RUB }
    expect: { route: standard-client }
`);
  const [failure] = result?.failures ?? [];
  expect(failure).toMatchObject({ kind: 'difference', key: 'route', actual: ['large-client'], at: { line: 32 } });
  expect(failure?.kind === 'difference' ? failure.grounds[0]?.because.map(({ fact }) => fact) : []).toContain('amount');
});

test('documents are judged by their state as of the start, papers of the fixture one by one', async () => {
  expect(await failuresOf('{ documents: { missing: [], expired: [] } }')).toEqual([]);
  const older = ', documents: { egrul_extract: { issued: 2026-09-01 }, charter: missing }';
  expect(await failuresOf('{ documents: { missing: [charter], expired: [egrul_extract] } }', older)).toEqual([]);
});

test('what is not needed can be expected', async () => {
  expect(await failuresOf('{ not_needed: { includes: [technical_lead, power_of_attorney] } }')).toEqual([]);
});

test('a contract whose route cannot be told says so, whatever was expected', async () => {
  const [result] = await rehearse(`  - name: t
    contract: { inn: "7708503727", relation: client }
    expect: { route: standard-client }
`);
  expect(result?.failures).toMatchObject([
    { kind: 'trouble', trouble: { what: 'not_decided', decision: { outcome: 'undecided' } } },
  ]);
});

test('a contract that cannot be read is told as its file would be', async () => {
  expect(
    await failuresOf('{ route: nda }', ', documents: { charter: { promised: 2026-12-01, issued: 2026-11-01 } }'),
  ).toEqual([[535]]);
});

test('`absent` takes back what the fixture says of the counterparty', async () => {
  const [result] = await rehearse(`  - name: t
    contract: { fixture: client, inn: absent }
    expect: { route: standard-client }
`);
  expect(result?.test.given.map(({ key }) => key)).not.toContain('inn');
});

test('a skipped test is not run and keeps its reason', async () => {
  const [result] = await rehearse(`  - name: t
    skip: ждём приказ
    contract: { fixture: client }
    expect: { route: nda }
`);
  expect(result).toMatchObject({ outcome: 'skipped', test: { skip: 'ждём приказ' }, failures: [] });
});

test('a filter looks at names and files, in any case of letters', async () => {
  const two = `  - name: Первый
    contract: { fixture: client }
    expect: { route: standard-client }
  - name: Второй
    contract: { fixture: client }
    expect: { route: standard-client }
`;
  expect((await rehearse(two, 'перв')).map((result) => result.test.name)).toEqual(['Первый']);
  expect(await rehearse(two, 'routes/tests/T')).toHaveLength(2);
  expect(await rehearse(two, 'третий')).toEqual([]);
});
