// A case that is no rule file: a contract, a file of many, flags or rates, read as `vizir route` reads them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Beside, NamedText } from '../../src/language/contract/read-contract-input.ts';
import { readContractInput } from '../../src/language/contract/read-contract-input.ts';
import { readContractsInput } from '../../src/language/contract/read-contracts-input.ts';

export interface Examined {
  readonly findings: readonly Finding[];
  readonly sources: (file: string) => string | undefined;
}

/** `flags.txt` holds one flag a line: `amount=5 RUB`. */
const INPUTS = ['contract.yaml', 'contracts.csv', 'contracts.jsonl', 'rates.yaml', 'flags.txt'];

/** The input files of a case; none for a case of rules. */
export function inputFiles(path: string): readonly string[] {
  return INPUTS.filter((file) => existsSync(join(path, file)));
}

/** What is found in the input of a case. */
export async function examineInput(
  path: string,
  files: readonly string[],
  bundle: Bundle,
  asOf: Day,
): Promise<Examined> {
  const texts = new Map(files.map((file) => [file, readFileSync(join(path, file), 'utf8').replace(/^\ufeff/, '')]));
  const beside: Beside = { flags: flagsOf(texts.get('flags.txt') ?? ''), rates: named(texts, 'rates.yaml') };
  const many = files.find((file) => file.startsWith('contracts.'));
  const findings =
    many === undefined
      ? (await readContractInput(named(texts, 'contract.yaml'), beside, bundle, asOf)).findings
      : await findingsOfMany(many, texts.get(many) ?? '', beside, bundle, asOf);
  return { findings: findings ?? [], sources: (file) => texts.get(file) };
}

function named(texts: ReadonlyMap<string, string>, file: string): NamedText | undefined {
  const text = texts.get(file);
  return text === undefined ? undefined : { file, text };
}

function flagsOf(text: string): Beside['flags'] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [key = '', value] = line.split('=');
      const name = `--${key.replaceAll('_', '-')}`;
      return value === undefined ? { name, key } : { name, key, value };
    });
}

async function findingsOfMany(
  file: string,
  text: string,
  beside: Beside,
  bundle: Bundle,
  asOf: Day,
): Promise<readonly Finding[]> {
  const kind = file.endsWith('.csv') ? 'csv' : 'jsonl';
  const findings: Finding[] = [];
  for await (const read of readContractsInput(chunksOf(text), { kind, file }, beside, bundle, asOf)) {
    if (read.kind === 'refused') findings.push(...read.findings);
    else for (const { reading } of read.rows) findings.push(...(reading.findings ?? []));
  }
  return findings;
}

async function* chunksOf(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
