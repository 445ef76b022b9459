// One contract through the rules of a bundle: json-rules-engine evaluates what is decided, and every line says why.

import type { Bundle } from '../domain/bundle.ts';
import type { ContractFacts } from '../domain/contract.ts';
import type { Day } from '../domain/day.ts';
import type { FactId, PersonId } from '../domain/ids.ts';
import type { Because, Decision, Plan, RouteGround } from '../domain/plan.ts';
import { BUILT_IN_FACTS } from './compile/built-in-facts.ts';
import { compileRules } from './compile/compile-rules.ts';
import type { CompiledRoute } from './compile/compiled-rules.ts';
import { holdsWhen } from './completions/holds-when.ts';
import { groundsOf } from './evaluate/grounds-of.ts';
import type { Inquiry } from './evaluate/inquiry.ts';
import { ask, currentAnswers, inquiryOf } from './evaluate/inquiry.ts';
import type { Fetch } from './evaluate/lazy-facts.ts';
import { allowFetching } from './evaluate/lazy-facts.ts';
import type { RoutesAsked, RoutesTold } from './plan/ask-routes.ts';
import { askRoutes, IMPOSSIBLE, routeGround } from './plan/ask-routes.ts';
import { judgeByOutcomes } from './plan/judge.ts';
import { nearMisses } from './plan/near-misses.ts';
import { planNotes } from './plan/plan-context.ts';
import { planRoute } from './plan/plan-route.ts';
import { routeWhens } from './plan/route-whens.ts';
import { settleRoute } from './plan/settle-route.ts';
import { whatIsPossible } from './plan/undecided.ts';

export type DecideOptions = {
  /** The decisive day, in the zone of the policy's calendar. */
  readonly asOf: Day;
  /** Answers a fact from 1C or history. Asked only for facts that make a difference, once each; a failure leaves the fact unanswered. */
  readonly fetch?: Fetch;
  /** Which routes json-rules-engine is asked about: those that the index leaves (when nothing is said), or every one, as a check on the index. */
  readonly routes?: RoutesAsked;
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

async function decideOnce(inquiry: Inquiry, asked: RoutesAsked): Promise<Decision> {
  const told = await askRoutes(inquiry, asked);
  if (told.ruledOut.length > 0) return { outcome: 'impossible', because: told.ruledOut };
  const settled = settleRoute(inquiry.rules, told.truths);
  switch (settled.kind) {
    case 'route':
      return { outcome: 'decided', plan: await planFor(inquiry, settled.route, told) };
    case 'overlap':
      return { outcome: 'overlap', routes: settled.routes.map((route) => routeGround(route, told.outcomes)) };
    case 'gap':
      return { outcome: 'gap', against: await groundsAgainst(inquiry) };
    case 'unknown':
      return decideOpen(inquiry, told);
  }
}

/** What the unanswered facts leave: one route, no route, or a choice of several. */
async function decideOpen(inquiry: Inquiry, told: RoutesTold): Promise<Decision> {
  const { outcomes } = told;
  const left = whatIsPossible(inquiry.rules, told.truths, currentAnswers(inquiry));
  switch (left.kind) {
    case 'route':
      return { outcome: 'decided', plan: await planFor(inquiry, left.route, told) };
    case 'gap':
      return { outcome: 'gap', against: await groundsAgainst(inquiry) };
    case 'overlap':
      return { outcome: 'overlap', routes: left.routes.map((route) => routeGround(route, outcomes)) };
    case 'nothing':
      return { outcome: 'impossible', because: await groundsOfImpossible(inquiry) };
    case 'several': {
      const { gapPossible, exact, unknown } = left;
      const possible = left.routes.map((route) => routeGround(route, outcomes));
      return { outcome: 'undecided', possible, gapPossible, exact, unknown };
    }
  }
}

/** Every completion is ruled out, though no single line rules out what is known: said with all that may. */
async function groundsOfImpossible(inquiry: Inquiry): Promise<readonly Because[]> {
  const outcomes = await ask(inquiry, inquiry.rules.impossible);
  return [...outcomes.values()]
    .filter(({ truth }) => truth !== 'false')
    .flatMap((outcome) => groundsOf(outcome, IMPOSSIBLE));
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

async function planFor(inquiry: Inquiry, route: CompiledRoute, told: RoutesTold): Promise<Plan> {
  const { rules, contract, asOf } = inquiry;
  const outcomes = await ask(inquiry, routeWhens(rules, route, currentAnswers(inquiry)));
  const answers = currentAnswers(inquiry);
  const judge = judgeByOutcomes(outcomes, (when) => holdsWhen(rules, route, when, answers));
  const { initiator, curator } = peopleOf(contract);
  const context = { rules, route, answers, judge, asOf, initiator, curator, notes: planNotes() };
  return planRoute(context, contract, { because: routeGround(route, told.outcomes).because, heldBack: told.heldBack });
}

/** Who started the contract, by its own field or by the fact. */
function peopleOf({ initiator, curator, answers }: ContractFacts) {
  const told = answers.get(BUILT_IN_FACTS.initiator);
  const named = told?.kind === 'value' && typeof told.value === 'string' ? (told.value as PersonId) : undefined;
  return { initiator: initiator ?? named, curator };
}
