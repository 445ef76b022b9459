// All that a dry run is given: a contract file or a file of many, flags, rates; read against the rules of a day.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { Rate } from '../../domain/money.ts';
import type { ContractRules } from './contract-rules.ts';
import { contractRules } from './contract-rules.ts';
import type { GivenEntry } from './given.ts';
import { flagsOverFile } from './given.ts';
import type { Flag } from './given-from-flags.ts';
import { givenFromFlags } from './given-from-flags.ts';
import type { ContractReading } from './read-contract.ts';
import { readContract } from './read-contract.ts';
import { readGivenFile } from './read-given-file.ts';
import type { ManyReading } from './read-many.ts';
import { readMany } from './read-many.ts';
import { readRatesFile } from './read-rates.ts';

/** A text under the name that messages give it. */
export type NamedText = { readonly file: string; readonly text: string };

export type Beside = { readonly flags: readonly Flag[]; readonly rates?: NamedText | undefined };

/** Reads one contract from a file, from flags, or both; flags win. */
export function readContractInput(
  contract: NamedText | undefined,
  beside: Beside,
  bundle: Bundle,
  asOf: Day,
): ContractReading {
  const { rules, flags, findings } = prepare(beside, bundle, asOf);
  const file = contract === undefined ? undefined : readGivenFile(contract.file, contract.text);
  const reading = readContract(flagsOverFile(file?.entries ?? [], flags), rules);
  const all = [...findings, ...onePerLine(file?.findings ?? [], reading.findings)];
  return all.length > 0 || reading.facts === undefined ? { findings: all } : reading;
}

/** Reads a file of many contracts as its text comes; flags hold for every row. */
export async function* readContractsInput(
  chunks: AsyncIterable<string>,
  many: { readonly kind: 'csv' | 'jsonl'; readonly file: string },
  beside: Beside,
  bundle: Bundle,
  asOf: Day,
): AsyncGenerator<ManyReading> {
  const { rules, flags, findings } = prepare(beside, bundle, asOf);
  if (findings.length > 0) yield { kind: 'refused', findings };
  else yield* readMany(chunks, { ...many, flags }, rules);
}

type Prepared = {
  readonly rules: ContractRules;
  readonly flags: readonly GivenEntry[];
  readonly findings: readonly Finding[];
};

function prepare(beside: Beside, bundle: Bundle, asOf: Day): Prepared {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const rates = beside.rates === undefined ? [] : readRates(beside.rates, bundle, report);
  const rules = contractRules(bundle, asOf, rates);
  return { rules, flags: givenFromFlags(beside.flags, rules, report), findings };
}

function readRates({ file, text }: NamedText, bundle: Bundle, report: (finding: Finding) => void): readonly Rate[] {
  const { entries, findings } = readGivenFile(file, text);
  for (const finding of findings) report(finding);
  return findings.length > 0 ? [] : readRatesFile(entries, bundle.decisions.policy.currency, file, report);
}

/** A line that could not be read is not also wrong in what it says. */
function onePerLine(reading: readonly Finding[], meaning: readonly Finding[]): readonly Finding[] {
  const lines = new Set(reading.map(({ place }) => place?.line));
  return [...reading, ...meaning.filter(({ place }) => place === undefined || !lines.has(place.line))];
}
