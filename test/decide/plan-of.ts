// The plan of one contract in tests that expect one.

import { decide } from '../../src/decide/decide.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { ContractFacts } from '../../src/domain/contract.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Plan, PlannedStep } from '../../src/domain/plan.ts';
import type { AnswerSpec } from './build-bundle.ts';
import { buildContract, TODAY } from './build-bundle.ts';

/** Decides a hand-built contract; fails the test when there is no plan. */
export async function planOf(
  bundle: Bundle,
  answers: Readonly<Record<string, AnswerSpec>>,
  more: Partial<Omit<ContractFacts, 'answers'>> & { readonly asOf?: Day } = {},
): Promise<Plan> {
  const { asOf = TODAY, ...contract } = more;
  const decision = await decide(bundle, buildContract(bundle, answers, contract), { asOf });
  if (decision.outcome !== 'decided') throw new Error(`no plan, but ${decision.outcome}`);
  return decision.plan;
}

/** `review: legal finance` per stage: the steps that are needed, a question mark after those that may be. */
export function stepsIn(plan: Plan): readonly string[] {
  const word = ({ step, needed }: PlannedStep) => (needed.kind === 'unknown' ? `${step}?` : step);
  return plan.stages.map(({ stage, steps, needed }) => {
    const open = needed.kind === 'unknown' ? '?' : '';
    return `${stage}${open}: ${steps.map(word).join(' ')}`;
  });
}

/** The step of that name, wherever it stands. */
export function stepOf(plan: Plan, name: string): PlannedStep {
  const step = plan.stages.flatMap(({ steps }) => steps).find((one) => one.step === name);
  if (step === undefined) throw new Error(`no step ${name} in the plan`);
  return step;
}
