// Reads contracts for tests: from an object as a row of JSON Lines would hold it.
import { messageOf } from '../../../src/diagnostics/catalogue/catalogue.ts';
import type { ContractFacts } from '../../../src/domain/contract.ts';
import type { Answer } from '../../../src/domain/fact.ts';
import type { ContractRules } from '../../../src/language/contract/contract-rules.ts';
import { givenFromJson } from '../../../src/language/contract/given-from-json.ts';
import type { ContractReading } from '../../../src/language/contract/read-contract.ts';
import { readContract } from '../../../src/language/contract/read-contract.ts';
import { brandId } from '../../generators/brand-id.ts';
import { sampleRules } from './sample-rules.ts';

const PLACE = { file: 'contract.json', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a contract given as an object. */
function readSample(contract: object, rules: ContractRules = sampleRules()): ContractReading {
  const findings: ContractReading['findings'][number][] = [];
  const entries = givenFromJson(JSON.stringify(contract), PLACE, (finding) => findings.push(finding));
  return findings.length > 0 || entries === undefined ? { findings } : readContract(entries, rules);
}

/** The facts of a contract that must be without fault. */
export function factsOf(contract: object, rules?: ContractRules): ContractFacts {
  const { facts, findings } = readSample(contract, rules);
  if (facts === undefined) throw new Error(`findings: ${JSON.stringify(findings)}`);
  return facts;
}

/** One answer of a contract that must be without fault. */
export function answerOf(contract: object, fact: string, rules?: ContractRules): Answer {
  const answer = factsOf(contract, rules).answers.get(brandId(fact));
  if (answer === undefined) throw new Error(`no answer to ${fact}`);
  return answer;
}

/** What is wrong with a contract: slugs of the findings, with what was probably meant. */
export function faultsOf(contract: object, rules?: ContractRules): readonly string[] {
  return readSample(contract, rules).findings.map(({ code, suggestion }) => {
    const { slug } = messageOf(code);
    return suggestion === undefined ? slug : `${slug}: ${suggestion.text}?`;
  });
}
