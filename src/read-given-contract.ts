// Contracts as they were given to the engine, read like a contract file: what `ReadContract` of the engine's ports asks for.
import { describeFinding } from './diagnostics/describe-finding.ts';
import type { GivenContract, GivenValue, ReadContract } from './engine/ports/contract-reader.ts';
import { contractRules } from './language/contract/contract-rules.ts';
import type { Given, GivenEntry } from './language/contract/given.ts';
import { readContract } from './language/contract/read-contract.ts';

export const readGivenContract: ReadContract = (given, bundle, asOf) => {
  const reading = readContract(entriesOf(given), contractRules(bundle, asOf, []));
  if (reading.facts !== undefined) return Promise.resolve({ kind: 'facts', facts: reading.facts });
  const { language } = bundle.decisions.policy;
  const found = reading.findings.map((finding) => describeFinding(finding, language).text);
  const keys = reading.findings.flatMap(({ params }) => (typeof params['key'] === 'string' ? [params['key']] : []));
  return Promise.resolve({ kind: 'unreadable', found, entries: [...new Set(keys)] });
};

function entriesOf(given: GivenContract): readonly GivenEntry[] {
  return Object.entries(given).map(([key, value]) => ({ key, name: key, value: givenOf(value), setBy: 'file' }));
}

function givenOf(value: GivenValue): Given {
  if (isList(value)) return { kind: 'list', items: value.map((text) => ({ kind: 'text', text })) };
  return typeof value === 'object' ? { kind: 'map', entries: entriesOf(value) } : { kind: 'text', text: String(value) };
}

function isList(value: GivenValue): value is readonly string[] {
  return Array.isArray(value);
}
