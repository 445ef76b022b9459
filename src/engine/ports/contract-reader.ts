// A contract as it was given, and how the shell reads it: the engine knows no rule texts.
import type { Bundle } from '../../domain/bundle.ts';
import type { ContractFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';

/** The map of a contract file: facts and `inn`, `curator`, `documents`, … by their names. Plain JSON. */
export type GivenContract = { readonly [name: string]: GivenValue };
export type GivenValue = string | number | boolean | readonly string[] | { readonly [name: string]: GivenValue };

/**
 * `unreadable`: what is wrong with it, in words of the policy's language, which may quote it: they are for people, not to be kept as they
 * are. `entries`: names of those that are wrong; they say nothing of what stands there.
 */
export type ReadContract = (
  given: GivenContract,
  bundle: Bundle,
  asOf: Day,
) => Promise<
  | { readonly kind: 'facts'; readonly facts: ContractFacts }
  | { readonly kind: 'unreadable'; readonly found: readonly string[]; readonly entries: readonly string[] }
>;
