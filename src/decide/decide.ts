// One contract through the rules of a bundle: json-rules-engine evaluates what is decided, and every line says why.

import type { Bundle } from '../domain/bundle.ts';
import type { ContractFacts } from '../domain/contract.ts';
import type { Day } from '../domain/day.ts';
import type { FactId, PersonId } from '../domain/ids.ts';
import type { Because, Decision, HeldBack, Plan, RouteGround } from '../domain/plan.ts';
import { BUILT_IN_FACTS } from './compile/built-in-facts.ts';
import { compileRules } from './compile/compile-rules.ts';
import type { AnswerVector, CompiledRoute, CompiledRules, CompiledWhen } from './compile/compiled-rules.ts';
import type { Outcomes } from './evaluate/evaluate-whens.ts';
import { groundsOf } from './evaluate/grounds-of.ts';
import type { Inquiry } from './evaluate/inquiry.ts';
import { ask, currentAnswers, inquiryOf } from './evaluate/inquiry.ts';
import type { Fetch } from './evaluate/lazy-facts.ts';
import { allowFetching } from './evaluate/lazy-facts.ts';
import { candidates } from './index/find-candidates.ts';
import { buildIndex } from './index/route-index.ts';
import { judgeByOutcomes } from './plan/judge.ts';
import { nearMisses } from './plan/near-misses.ts';
import { planNotes } from './plan/plan-context.ts';
import { planRoute } from './plan/plan-route.ts';
import { routeWhens } from './plan/route-whens.ts';
import type { RouteTruth } from './plan/settle-route.ts';
import { settleRoute, withoutHeldBack } from './plan/settle-route.ts';
import { possibleRoutes, solveOpen } from './plan/solve-open.ts';

export type DecideOptions = {
  /** The decisive day, in the zone of the policy's calendar. */
  readonly asOf: Day;
  /** Answers a fact from 1C or history. Asked only for facts that make a difference, once each; a failure leaves the fact unanswered. */
  readonly fetch?: Fetch;
  /** Which routes json-rules-engine is asked about: those that the index leaves (when nothing is said), or every one, as a check on the index. */
  readonly routes?: 'candidates' | 'all';
};

/** How many routes a gap is explained with. */
const NEAR_MISSES = 10;

/** What the rules say of one contract as of `asOf`. Fails only on a bundle that contradicts itself. */
export async function decide(bundle: Bundle, contract: ContractFacts, options: DecideOptions): Promise<Decision> {
  const rules = compileRules(bundle, options.asOf);
  const inquiry = inquiryOf(rules, contract, options.asOf);
  const { fetch, routes = 'candidates' } = options;
  let decision = await decideOnce(inquiry, routes);
  while (fetch !== undefined && allowFetching(inquiry.lazy, rules, unknownFacts(decision), fetch) > 0) {
    decision = await decideOnce(inquiry, routes);
  }
  return decision;
}

function unknownFacts(decision: Decision): readonly FactId[] {
  if (decision.outcome === 'decided') return decision.plan.unknown.map(({ fact }) => fact);
  return decision.outcome === 'undecided' ? decision.unknown.map(({ fact }) => fact) : [];
}

async function decideOnce(inquiry: Inquiry, asked: 'candidates' | 'all'): Promise<Decision> {
  const { rules } = inquiry;
  const before = currentAnswers(inquiry);
  const routes = routesToAsk(rules, before, asked);
  const impossible = rules.impossible.filter((when) => when.holds(before) !== 'false');
  const outcomes = await ask(inquiry, [...impossible, ...routes.flatMap(({ when }) => when ?? [])]);
  const ruledOut = impossibleGrounds(outcomes, impossible);
  if (ruledOut.length > 0) return { outcome: 'impossible', because: ruledOut };
  const answers = currentAnswers(inquiry);
  const truths = routes.map((route) => truthOf(route, outcomes));
  const counted = withoutHeldBack(rules, truths, answers);
  return decideSettled(inquiry, outcomes, counted);
}

type Counted = ReturnType<typeof withoutHeldBack>;

async function decideSettled(inquiry: Inquiry, outcomes: Outcomes, { truths, heldBack }: Counted): Promise<Decision> {
  const { rules } = inquiry;
  const settled = settleRoute(rules, truths);
  switch (settled.kind) {
    case 'route':
      return { outcome: 'decided', plan: await planFor(inquiry, settled.route, outcomes, heldBack) };
    case 'overlap':
      return { outcome: 'overlap', routes: settled.routes.map((route) => routeGround(route, outcomes)) };
    case 'gap':
      return { outcome: 'gap', against: await groundsAgainst(inquiry) };
    case 'unknown': {
      const { routes, ...rest } = possibleRoutes(rules, truths, currentAnswers(inquiry));
      const possible = routes.flatMap((index) => rules.routes[index] ?? []);
      const [only] = possible;
      if (only !== undefined && possible.length === 1 && !rest.gapPossible && rest.exact) {
        return { outcome: 'decided', plan: await planFor(inquiry, only, outcomes, heldBack) };
      }
      return { outcome: 'undecided', possible: possible.map((route) => routeGround(route, outcomes)), ...rest };
    }
  }
}

function routesToAsk(
  rules: CompiledRules,
  answers: AnswerVector,
  asked: 'candidates' | 'all',
): readonly CompiledRoute[] {
  if (asked === 'all') return rules.routes;
  return candidates(buildIndex(rules), answers).flatMap((id) => rules.routes[rules.routeIndex.get(id) ?? -1] ?? []);
}

function truthOf(route: CompiledRoute, outcomes: Outcomes): RouteTruth {
  const outcome = route.when === undefined ? undefined : outcomes.get(route.when.index);
  return { route, truth: outcome?.truth ?? 'false' };
}

function impossibleGrounds(outcomes: Outcomes, impossible: readonly CompiledWhen[]): readonly Because[] {
  return impossible.flatMap(({ index }) => {
    const outcome = outcomes.get(index);
    return outcome?.truth === 'true' ? groundsOf(outcome, { kind: 'impossible', id: 'impossible' }) : [];
  });
}

function routeGround({ rule, when }: CompiledRoute, outcomes: Outcomes): RouteGround {
  const name = { kind: 'route', id: rule.route } as const;
  const outcome = when === undefined ? undefined : outcomes.get(when.index);
  const because = outcome === undefined ? [{ rule: name, at: rule.at }] : groundsOf(outcome, name);
  return { route: rule.route, title: rule.title, because };
}

/** No route fits: said with those that fail by the fewest tests. */
async function groundsAgainst(inquiry: Inquiry): Promise<readonly RouteGround[]> {
  const nearest = nearMisses(inquiry.rules, currentAnswers(inquiry), NEAR_MISSES);
  const outcomes = await ask(
    inquiry,
    nearest.flatMap(({ when }) => when ?? []),
  );
  return nearest.map((route) => routeGround(route, outcomes));
}

async function planFor(
  inquiry: Inquiry,
  route: CompiledRoute,
  before: Outcomes,
  heldBack: readonly HeldBack[],
): Promise<Plan> {
  const { rules, contract, asOf } = inquiry;
  const outcomes = await ask(inquiry, routeWhens(rules, route, currentAnswers(inquiry)));
  const answers = currentAnswers(inquiry);
  const judge = judgeByOutcomes(outcomes, solveOpen(rules, route, answers));
  const { initiator, curator } = peopleOf(contract);
  const context = { rules, route, answers, judge, asOf, initiator, curator, notes: planNotes() };
  return planRoute(context, contract, { because: routeGround(route, before).because, heldBack });
}

/** Who started the contract, by its own field or by the fact. */
function peopleOf({ initiator, curator, answers }: ContractFacts) {
  const told = answers.get(BUILT_IN_FACTS.initiator);
  const named = told?.kind === 'value' && typeof told.value === 'string' ? (told.value as PersonId) : undefined;
  return { initiator: initiator ?? named, curator };
}
