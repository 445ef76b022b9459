// The contract of a test, as given so far: read and decided anew when something in it changes.

import { decide } from '../decide/decide.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { ContractFacts } from '../domain/contract.ts';
import type { Day } from '../domain/day.ts';
import type { Decision } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import type { ContractRules } from '../language/contract/contract-rules.ts';
import { contractRules } from '../language/contract/contract-rules.ts';
import type { GivenEntry } from '../language/contract/given.ts';
import { readContract } from '../language/contract/read-contract.ts';
import type { Unread } from './failure.ts';
import { layOver } from './lay-over.ts';

/** `rules` are those of the decisive day, which rework does not move. */
export type RehearsedContract = {
  readonly bundle: Bundle;
  readonly asOf: Day;
  readonly rules: ContractRules;
  readonly given: readonly GivenEntry[];
};

export function rehearsedContract(bundle: Bundle, asOf: Day, given: readonly GivenEntry[]): RehearsedContract {
  return { bundle, asOf, rules: contractRules(bundle, asOf, []), given };
}

/** Only what is said of the contract itself: a new draft or curator is the case's. */
export function withChanges(contract: RehearsedContract, changes: readonly GivenEntry[]): RehearsedContract {
  const own = changes.filter(({ key }) => key !== 'draft' && key !== 'curator');
  return own.length === 0 ? contract : { ...contract, given: layOver(contract.given, own) };
}

/** Facts that a role confirms now are added to those that were. */
export function withConfirmed(contract: RehearsedContract, facts: readonly string[]): RehearsedContract {
  const before = contract.given.find(({ key }) => key === 'confirmed');
  const items = [
    ...(before?.value.kind === 'list' ? before.value.items : []),
    ...facts.map((text) => ({ kind: 'text', text }) as const),
  ];
  const entry: GivenEntry = { key: 'confirmed', name: 'confirmed', value: { kind: 'list', items }, setBy: 'file' };
  return { ...contract, given: layOver(contract.given, [entry]) };
}

export function factsOf({ given, rules }: RehearsedContract, at: Source): ContractFacts | Unread {
  const { facts, findings } = readContract(given, rules);
  return facts ?? { kind: 'unread', at, findings };
}

export function decideContract({ bundle, asOf }: RehearsedContract, facts: ContractFacts): Promise<Decision> {
  return decide(bundle, facts, { asOf });
}
