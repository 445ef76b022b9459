// Every contract of a small bundle with the plan that it is really decided to: what findings about people and promises are held against.

import { decide } from '../../../src/decide/decide.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { ContractFacts } from '../../../src/domain/contract.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Tried } from '../truth/every-contract.ts';
import { everyContract } from '../truth/every-contract.ts';

export type Planned = { readonly tried: Tried; readonly plan: Plan };

/** Undefined when there are more contracts than `most`. Contracts without a plan (a gap, two routes, impossible) and those that nobody's tax id allows are left out. */
export async function everyPlan(bundle: Bundle, from: Day, most: number): Promise<readonly Planned[] | undefined> {
  const every = everyContract(bundle, from);
  if (every.count > most) return undefined;
  const found: Planned[] = [];
  for (let index = 0; index < every.count; index += 1) {
    const tried = every.at(index);
    if (!tried.exists) continue;
    const plan = await planOf(bundle, tried);
    if (plan !== undefined) found.push({ tried, plan });
  }
  return found;
}

export type Asked = { readonly initiator?: PersonId; readonly curator?: PersonId; readonly day?: Day };

export async function planOf(bundle: Bundle, tried: Tried, asked: Asked = {}): Promise<Plan | undefined> {
  const { day = tried.day, ...people } = asked;
  const facts: ContractFacts = {
    counterparty: tried.taxId === undefined ? {} : { inn: tried.taxId },
    answers: tried.answers,
    papers: [],
    rates: [],
    ...people,
  };
  const decision = await decide(bundle, facts, { asOf: day });
  return decision.outcome === 'decided' ? decision.plan : undefined;
}

/** The roles that have to approve, as the plan resolved them. */
export function approversOf({ stages }: Plan): ReadonlySet<string> {
  const steps = stages.flatMap((stage) => stage.steps).filter(({ act }) => act === 'approve');
  const binding = steps.filter(({ roles, atLeast }) => roles.length === 1 || atLeast >= roles.length);
  return new Set(binding.flatMap(({ roles }) => roles.flatMap(({ role }) => role ?? [])));
}

/** Whether an approving step asks a role of which no line fits, or two do: that is told as such, and not as a missing approver. */
export function hasOpenRole({ stages }: Plan): boolean {
  const steps = stages.flatMap((stage) => stage.steps).filter(({ act }) => act === 'approve');
  const binding = steps.filter(({ roles, atLeast }) => roles.length === 1 || atLeast >= roles.length);
  return binding.some(({ roles }) =>
    roles.some(({ unresolved }) => unresolved?.kind === 'no_line' || unresolved?.kind === 'several_lines'),
  );
}
