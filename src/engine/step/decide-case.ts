// The contract of a case, read and decided anew by the rules that it goes by.
import { decide } from '../../decide/decide.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { CasePeople } from '../../domain/case.ts';
import type { ContractFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import type { NotDecidedReason } from '../../domain/effect.ts';
import type { Decision, Plan } from '../../domain/plan.ts';
import type { GivenContract, ReadContract } from '../ports/contract-reader.ts';

/** `about`: for people; of a contract that is unreadable it may quote it, and `entries` says what can be kept: which entries are wrong. */
export type NotDecided = {
  readonly kind: 'not_decided';
  readonly reason: NotDecidedReason;
  readonly about: readonly string[];
  readonly entries?: readonly string[];
};
export type CaseDecided = { readonly kind: 'decided'; readonly plan: Plan; readonly facts: ContractFacts };

/** `people`: of a case that has begun; they are other by now than the contract once said. */
export async function decideCase(
  given: GivenContract,
  rules: { readonly bundle: Bundle; readonly asOf: Day; readonly people?: CasePeople },
  readContract: ReadContract,
): Promise<CaseDecided | NotDecided> {
  const { bundle, asOf, people } = rules;
  const named = people === undefined ? {} : { curator: people.curator, initiator: people.initiator };
  const reading = await readContract({ ...given, ...named }, bundle, asOf);
  if (reading.kind === 'unreadable') {
    return { kind: 'not_decided', reason: 'unreadable', about: reading.found, entries: reading.entries };
  }
  const decision = await decide(bundle, reading.facts, { asOf });
  if (decision.outcome !== 'decided') return { kind: 'not_decided', ...whyNot(decision) };
  return { kind: 'decided', plan: decision.plan, facts: reading.facts };
}

function whyNot(decision: Exclude<Decision, { readonly outcome: 'decided' }>): Omit<NotDecided, 'kind'> {
  switch (decision.outcome) {
    case 'undecided':
      return { reason: decision.outcome, about: decision.unknown.map(({ fact }) => fact) };
    case 'overlap':
      return { reason: decision.outcome, about: decision.routes.map(({ route }) => route) };
    case 'gap':
      return { reason: decision.outcome, about: [] };
    case 'impossible':
      return { reason: decision.outcome, about: decision.because.map(({ rule }) => rule.id) };
  }
}
