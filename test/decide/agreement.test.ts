// Three ways to one route: json-rules-engine, the index, and the language written down as simply as can be.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerVector } from '../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../src/decide/compile/compile-rules.ts';
import { inquiryOf } from '../../src/decide/evaluate/inquiry.ts';
import { chooseRoute } from '../../src/decide/index/choose-route.ts';
import type { RouteChoice } from '../../src/decide/index/route-index.ts';
import { buildIndex } from '../../src/decide/index/route-index.ts';
import { askRoutes } from '../../src/decide/plan/ask-routes.ts';
import { settleRoute } from '../../src/decide/plan/settle-route.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Answer } from '../../src/domain/fact.ts';
import type { FactId } from '../../src/domain/ids.ts';
import { arbitraryBundle } from '../generators/arbitrary-bundle.ts';
import { arbitraryAnswers } from '../generators/arbitrary-contract.ts';
import { GENERATED_DAY } from '../generators/vocabulary.ts';
import { isImpossible, naiveChoice } from './naive-choice.ts';

/** 1,000 rule sets of 100 contracts each: more rule sets would cost their generation, fewer would be less of a sample. */
const RULE_SETS = 1000;
const CONTRACTS = 100;

type Answers = ReadonlyMap<FactId, Answer>;

const drawn = arbitraryBundle({ amendments: 0 }).chain((bundle) =>
  fc.record({
    bundle: fc.constant(bundle),
    contracts: fc.array(arbitraryAnswers(bundle), { minLength: CONTRACTS, maxLength: CONTRACTS }),
  }),
);

async function engineChoice(bundle: Bundle, answers: Answers): Promise<{ choice: RouteChoice; ruledOut: boolean }> {
  const rules = compileRules(bundle, GENERATED_DAY);
  const contract = { counterparty: {}, answers, papers: [], rates: [] };
  const told = await askRoutes(inquiryOf(rules, contract, GENERATED_DAY), 'all');
  const settled = settleRoute(rules, told.truths);
  const ruledOut = told.ruledOut.length > 0;
  if (settled.kind === 'route') return { choice: { kind: 'route', route: settled.route.rule.route }, ruledOut };
  if (settled.kind !== 'overlap') return { choice: settled, ruledOut };
  return { choice: { kind: 'overlap', routes: settled.routes.map(({ rule }) => rule.route) }, ruledOut };
}

test(`json-rules-engine, the index and the words of the language choose one route for ${RULE_SETS * CONTRACTS} contracts`, {
  timeout: 240_000,
}, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(drawn, async ({ bundle, contracts }) => {
      const rules = compileRules(bundle, GENERATED_DAY);
      const index = buildIndex(rules);
      for (const answers of contracts) {
        const expected = naiveChoice(bundle, GENERATED_DAY, answers);
        const byEngine = await engineChoice(bundle, answers);
        const byIndex = chooseRoute(index, answerVector(rules, answers));
        // Compared as text first: structural comparison of 100,000 pairs costs more than all of the deciding.
        const text = JSON.stringify(expected);
        if (JSON.stringify(byEngine.choice) !== text) expect(byEngine.choice).toEqual(expected);
        if (JSON.stringify(byIndex) !== text) expect(byIndex).toEqual(expected);
        if (byEngine.ruledOut !== isImpossible(bundle, GENERATED_DAY, answers)) expect.unreachable('impossible');
        seen.set(expected.kind, (seen.get(expected.kind) ?? 0) + 1);
      }
    }),
    { numRuns: RULE_SETS },
  );
  // Every outcome is frequent, so that none of them is held together by a handful of cases.
  for (const kind of ['route', 'gap', 'overlap', 'unknown']) expect(seen.get(kind)).toBeGreaterThan(5000);
});
