// What a dry run is given for one contract: a file, flags, rates; read against the rules of a day.

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
import type { GivenFile } from './read-given-file.ts';
import { readRatesFile } from './read-rates.ts';

/** A text under the name that messages give it. */
export type NamedText = { readonly file: string; readonly text: string };

export type Beside = { readonly flags: readonly Flag[]; readonly rates?: NamedText | undefined };

/** Reads one contract from a file, from flags, or both; flags win. */
export async function readContractInput(
  contract: NamedText | undefined,
  beside: Beside,
  bundle: Bundle,
  asOf: Day,
): Promise<ContractReading> {
  const { rules, flags, findings } = await prepareReading(beside, bundle, asOf);
  const file = contract === undefined ? undefined : await readFile(contract);
  const reading = readContract(flagsOverFile(file?.entries ?? [], flags), rules);
  const all = [...findings, ...onePerLine(file?.findings ?? [], reading.findings)];
  return all.length > 0 || reading.facts === undefined ? { findings: all } : reading;
}

/** What reading starts from. With findings there is nothing to read against. */
export type Prepared = {
  readonly rules: ContractRules;
  readonly flags: readonly GivenEntry[];
  readonly findings: readonly Finding[];
};

/** Reads what is given beside a contract: flags and rates. */
export async function prepareReading(beside: Beside, bundle: Bundle, asOf: Day): Promise<Prepared> {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const rates = beside.rates === undefined ? [] : await readRates(beside.rates, bundle, report);
  const rules = contractRules(bundle, asOf, rates);
  return { rules, flags: givenFromFlags(beside.flags, rules, report), findings };
}

async function readRates(
  rates: NamedText,
  bundle: Bundle,
  report: (finding: Finding) => void,
): Promise<readonly Rate[]> {
  const { entries, findings } = await readFile(rates);
  for (const finding of findings) report(finding);
  return findings.length > 0 ? [] : readRatesFile(entries, bundle.decisions.policy.currency, rates.file, report);
}

/** The YAML library is loaded only for those who have a file. */
async function readFile({ file, text }: NamedText): Promise<GivenFile> {
  const { readGivenFile } = await import('./read-given-file.ts');
  return readGivenFile(file, text);
}

/** A line that could not be read is not also wrong in what it says. */
function onePerLine(reading: readonly Finding[], meaning: readonly Finding[]): readonly Finding[] {
  const lines = new Set(reading.map(({ place }) => place?.line));
  return [...reading, ...meaning.filter(({ place }) => place === undefined || !lines.has(place.line))];
}
