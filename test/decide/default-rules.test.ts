// The rule set of this repository on the day for which it is proven: whole plans as text, to be read when rules or deciding change.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { ContractFacts } from '../../src/domain/contract.ts';
import type { Because, Decision } from '../../src/domain/plan.ts';
import { readContractInput } from '../../src/language/contract/read-contract-input.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { TODAY } from './build-bundle.ts';
import { printDecision } from './print-decision.ts';

const ROOT = join(import.meta.dirname, '../..');

async function readContract(bundle: Bundle, text: string): Promise<ContractFacts> {
  const { facts, findings } = await readContractInput({ file: 'contract.yaml', text }, { flags: [] }, bundle, TODAY);
  if (facts === undefined) throw new Error(JSON.stringify(findings));
  return facts;
}

const BASE = `
inn: "7708503727"
relation: client
kind: services
amount: 800 000 RUB
department: client_service
curator: novikova
initiator: fedorov
subjects: []
own_form: false
prepayment: 0 %
term: 12
signatory: charter
major_deal: false
tender: true
sign_by: 2026-04-01
debt: 0 RUB
client_year_total: 1 000 000 RUB
`;

/** `BASE` with some lines said otherwise. */
function withLines(lines: Readonly<Record<string, string>>): string {
  const kept = BASE.trim()
    .split('\n')
    .filter((line) => !Object.hasOwn(lines, line.slice(0, line.indexOf(':'))));
  return [...kept, ...Object.entries(lines).map(([key, value]) => `${key}: ${value}`)].join('\n');
}

const CONTRACTS: Readonly<Record<string, string>> = {
  'standard-client': withLines({}),
  'key-client-own-form': withLines({
    inn: '"7736207543"',
    own_form: 'true',
    confirmed: '[own_form]',
    amount: '200 000 RUB',
  }),
  'key-client-unconfirmed': withLines({ inn: '"7736207543"', own_form: 'true', amount: '200 000 RUB' }),
  'large-client-urgent': withLines({
    amount: '35 000 000 RUB',
    subjects: '[works, personal_data]',
    urgent: 'true',
    term: 'absent',
  }),
  'self-employed': withLines({
    inn: '"500100732259"',
    entity: 'self_employed',
    relation: 'contractor',
    amount: '400 000 RUB',
    department: 'development',
    tender: 'false',
    documents: '{ npd_certificate: { issued: 2026-03-02 }, passport: received }',
  }),
  nda: withLines({ kind: 'nda', amount: 'absent' }),
  'head-is-initiator': withLines({ initiator: 'sidorov', curator: 'sidorov', amount: '100 000 RUB' }),
  'nothing-but-a-client': 'inn: "7708503727"\nrelation: client',
};

let bundle: Bundle;
beforeAll(() => {
  bundle = defaultRules();
});

describe.each(Object.entries(CONTRACTS))('%s', (name, text) => {
  let decision: Decision;
  beforeAll(async () => {
    decision = await decide(bundle, await readContract(bundle, text), { asOf: TODAY });
  });

  test('is decided as it was read and found right', async () => {
    await expect(printDecision(decision)).toMatchFileSnapshot(`default-rules/${name}.txt`);
  });

  test('names with every fact a line of the rules that asks about it', () => {
    // A package stands for its entity type, and a role for the person that a fact names, without a line of their own for it.
    const grounds = groundsIn(decision).filter(
      ({ fact, rule, truth }) => fact !== undefined && truth !== undefined && rule.kind !== 'package',
    );
    expect(grounds.length).toBeGreaterThan(0);
    for (const { fact, at } of grounds) expect(lineAt(at.file, at.line), `${at.file}:${at.line}`).toContain(fact);
  });

  test('comes out the same when json-rules-engine is asked about every route', async () => {
    const contract = await readContract(bundle, text);
    expect(printDecision(await decide(bundle, contract, { asOf: TODAY, routes: 'all' }))).toBe(printDecision(decision));
  });
});

/** Every ground of a decision, wherever it stands. */
function groundsIn(value: unknown): readonly Because[] {
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'because' ? (inner as readonly Because[]) : groundsIn(inner),
  );
}

function lineAt(file: string, line: number): string {
  return readFileSync(join(ROOT, file), 'utf8').split('\n')[line - 1] ?? '';
}
