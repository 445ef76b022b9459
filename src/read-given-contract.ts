// Contracts as they were given to the engine, read like a contract file: what `ReadContract` of the engine's ports asks for.
import { CARD_ENTRIES } from './bitrix24/card-field.ts';
import { word } from './diagnostics/catalogue/words.ts';
import { describeFinding } from './diagnostics/describe-finding.ts';
import type { Bundle } from './domain/bundle.ts';
import type { GivenContract, GivenValue, ReadContract } from './engine/ports/contract-reader.ts';
import { contractRules } from './language/contract/contract-rules.ts';
import type { Given, GivenEntry } from './language/contract/given.ts';
import { readContract } from './language/contract/read-contract.ts';

export const readGivenContract: ReadContract = readingWith((key) => key);

/** The same for whoever reads it on a card: what is wrong is named by the title of its field. */
export const readCardContract: ReadContract = readingWith((key, { decisions }) => {
  const entry = CARD_ENTRIES.find((one) => one === key);
  if (entry !== undefined) return word(`card_entry_${entry}`, decisions.policy.language);
  return decisions.facts.find(({ fact }) => fact === key)?.title ?? key;
});

function readingWith(nameOf: (key: string, bundle: Bundle) => string): ReadContract {
  return (given, bundle, asOf) => {
    const reading = readContract(entriesOf(given), contractRules(bundle, asOf, []));
    if (reading.facts !== undefined) return Promise.resolve({ kind: 'facts', facts: reading.facts });
    const { language } = bundle.decisions.policy;
    const found = reading.findings.map((finding) => {
      const key = finding.params['key'];
      const named = typeof key === 'string' ? { ...finding.params, key: nameOf(key, bundle) } : finding.params;
      return describeFinding({ ...finding, params: named }, language).text;
    });
    const keys = reading.findings.flatMap(({ params }) => (typeof params['key'] === 'string' ? [params['key']] : []));
    return Promise.resolve({ kind: 'unreadable', found, entries: [...new Set(keys)] });
  };
}

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
