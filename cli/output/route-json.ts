// The answer to one contract for programs: `vizir-route/1`, as in schemas/vizir-route-1.schema.json.
import type { ContractFacts, Decision, NearestRoute, RouteGround, UnknownFact } from '../../src/index.ts';
import { formatDay, rangeAsWritten } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { becauseJson, writtenAnswer } from './because-json.ts';
import { findingJson } from './finding-json.ts';
import { planJson } from './plan-json.ts';
import type { RouteAnswer } from './route-lines.ts';

/** Plain data in the order in which it is printed. */
export function routeJson(answer: RouteAnswer, words: AnswerWords): Record<string, unknown> {
  const { contract, decision, nearest, warnings } = answer;
  return {
    format: 'vizir-route/1',
    outcome: decision.outcome,
    ...(contract.id === undefined ? {} : { id: contract.id }),
    bundle: words.bundle.hash,
    as_of: formatDay(words.wording.day),
    ...routeKeys(decision, words),
    facts: factsJson(contract, decision, words),
    rates: contract.rates.map(({ currency, value, source }) => ({ currency, rate: value, source })),
    ...planKeys(decision, words),
    nearest: nearest.map((other) => nearestJson(other, words)),
    unknown: unknownOf(decision).map((open) => unknownJson(open, words)),
    findings: warnings.map(({ finding, slug, text }) => findingJson(finding, { slug, text })),
  };
}

function routeKeys(decision: Decision, words: AnswerWords): Record<string, unknown> {
  switch (decision.outcome) {
    case 'decided': {
      const { route, title, because } = decision.plan;
      const grounds = becauseJson(because, words);
      return { route, title, possible: [{ route, title, because: grounds }], because: grounds };
    }
    case 'undecided': {
      const { possible, gapPossible, exact } = decision;
      return { ...noRoute(possible, words), gap_possible: gapPossible, exact, because: [] };
    }
    case 'overlap':
      return { ...noRoute(decision.routes, words), because: [] };
    case 'gap':
      return {
        ...noRoute([], words),
        because: becauseJson(
          decision.against.flatMap(({ because }) => because),
          words,
        ),
      };
    case 'impossible':
      return { ...noRoute([], words), because: becauseJson(decision.because, words) };
  }
}

function noRoute(possible: readonly RouteGround[], words: AnswerWords): Record<string, unknown> {
  const named = possible.map(({ route, title, because }) => ({ route, title, because: becauseJson(because, words) }));
  return { route: null, title: null, possible: named };
}

function planKeys(decision: Decision, words: AnswerWords): Record<string, unknown> {
  if (decision.outcome === 'decided') return planJson(decision.plan, words);
  return { stages: [], documents: [], amendments: [], not_needed: [], held_back: [], signing: null, on_return: null };
}

function unknownOf(decision: Decision): readonly UnknownFact[] {
  if (decision.outcome === 'decided') return decision.plan.unknown;
  return decision.outcome === 'undecided' ? decision.unknown : [];
}

/** Answers as they were when it was decided: facts that were fetched for it included. */
function factsJson(
  contract: ContractFacts,
  decision: Decision,
  words: AnswerWords,
): readonly Record<string, unknown>[] {
  const answers = decision.outcome === 'decided' ? decision.plan.answers : contract.answers;
  return [...answers].map(([fact, answer]) => {
    const declared = words.names.fact(fact);
    const value = writtenAnswer(fact, answer, words);
    if (answer.kind === 'unanswered') return { fact, value };
    const confirmable = declared?.confirmedBy !== undefined;
    return {
      fact,
      value,
      set_by: answer.setBy,
      ...(confirmable ? { confirmed: answer.confirmed } : {}),
      ...(answer.kind === 'value' && answer.original !== undefined ? { original: answer.original } : {}),
    };
  });
}

function nearestJson({ route, title, changes }: NearestRoute, words: AnswerWords): Record<string, unknown> {
  return {
    route,
    title,
    changes: changes.map(({ fact, from, to }) => ({
      fact,
      from: writtenAnswer(fact, from, words),
      to: writtenAnswer(fact, { ...to, setBy: 'person', confirmed: true }, words),
    })),
  };
}

function unknownJson({ fact, why, decides }: UnknownFact, words: AnswerWords): Record<string, unknown> {
  const declared = words.names.fact(fact);
  return {
    fact,
    title: words.names.factTitle(fact),
    why,
    decides: decides.map(({ answer, routes }) => ({
      answer: declared === undefined ? '' : rangeAsWritten(declared, answer, words.names.currency),
      routes,
    })),
  };
}
