// Answers beside the plan of one contract: the nearest other routes, and outlines for files of many. What is heavy is loaded when it is called.

import type { Outline } from './decide/outline.ts';
import type { Bundle } from './domain/bundle.ts';
import type { ContractFacts } from './domain/contract.ts';
import type { Day } from './domain/day.ts';
import type { Decision, NearestRoute } from './domain/plan.ts';

/** At most `most` other routes and the smallest changes of facts that lead to them; none where the route cannot be told. */
export async function nearestRoutes(
  bundle: Bundle,
  contract: ContractFacts,
  decision: Decision,
  { asOf, most }: { readonly asOf: Day; readonly most: number },
): Promise<readonly NearestRoute[]> {
  if (decision.outcome !== 'decided' && decision.outcome !== 'gap') return [];
  const [{ compileRules }, { answerVector }, nearest] = await Promise.all([
    import('./decide/compile/compile-rules.ts'),
    import('./decide/compile/answer-vector.ts'),
    import('./decide/nearest/nearest-routes.ts'),
  ]);
  const rules = compileRules(bundle, asOf);
  const plan = decision.outcome === 'decided' ? decision.plan : undefined;
  return nearest.nearestRoutes(rules, answerVector(rules, plan?.answers ?? contract.answers), plan?.route, { most });
}

/** Answers for many contracts: by the index alone (`outline`), and what a full decision comes to in the same form, to compare. */
export async function openOutlines(
  bundle: Bundle,
  asOf: Day,
): Promise<{
  readonly outline: (contract: ContractFacts) => Outline;
  readonly outlineOf: (decision: Decision) => Outline;
}> {
  const [{ compileRules }, { outline, outlineOf }] = await Promise.all([
    import('./decide/compile/compile-rules.ts'),
    import('./decide/outline.ts'),
  ]);
  const rules = compileRules(bundle, asOf);
  return { outline: (contract) => outline(rules, contract.answers, asOf), outlineOf };
}
