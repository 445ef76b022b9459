// Larger rule sets: what can come out at all by one plain diagram of everything, and sampled contracts of a thousand routes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { chooseRoute } from '../../../src/decide/index/choose-route.ts';
import { buildIndex } from '../../../src/decide/index/route-index.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Answer } from '../../../src/domain/fact.ts';
import type { FactId } from '../../../src/domain/ids.ts';
import { NONE } from '../../../src/prove/diagram/node-store.ts';
import { openProof, routesOf } from '../../../src/prove/findings/proof.ts';
import { gapOf } from '../../../src/prove/regions/route-regions.ts';
import { contractOf } from '../../../src/prove/witness/contract-of.ts';
import { buildBundle, TODAY } from '../../decide/build-bundle.ts';
import type { RouteSpec } from '../../decide/build-route.ts';
import { factsIn, isImpossible, isInForce, naiveChoice, naiveTest, naiveWhen } from '../../decide/naive-choice.ts';
import { testsIn } from '../../decide/naive-completions.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { isIn, runs } from '../small-space.ts';
import { arbitrarySmallBundle } from './arbitrary-small-bundle.ts';
import type { Parts } from './every-contract.ts';
import { contractParts } from './every-contract.ts';

type Answers = ReadonlyMap<FactId, Answer>;

/**
 * Every outcome of a bundle: fact by fact all answers, and of two beginnings that leave the same open only the first. The whole diagram
 * of all routes at once, which grows too fast for real sets.
 */
function outcomesOf(bundle: Bundle): ReadonlySet<string> {
  const parts = contractParts(bundle, GENERATED_DAY);
  return new Set(parts.days.flatMap((day) => [...outcomesOn(bundle, day, parts)]));
}

function outcomesOn(bundle: Bundle, day: Day, { clients, others, exists }: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = others.map(() => new Set<string>());
  const walk = (level: number, taxId: string | undefined, answers: Answers): void => {
    const side = others[level];
    if (side === undefined) {
      if (exists(taxId, answers)) for (const one of outcomeOf(bundle, day, answers)) found.add(one);
      return;
    }
    const key = `${taxId} ${idFacts(answers)} ${whatIsOpen(bundle, day, answers)}`;
    if (seen[level]?.has(key)) return;
    seen[level]?.add(key);
    for (const answer of side.answers) walk(level + 1, taxId, new Map([...answers, [side.fact.fact, answer]]));
  };
  for (const { taxId, answers } of clients) walk(0, taxId, answers);
  return found;
}

/** What ids are held against. */
function idFacts(answers: Answers): string {
  return ['entity', 'country'].map((fact) => JSON.stringify(answers.get(fact as FactId))).join();
}

/** Each condition: settled, or what is known of its lines so far, and whether it rests on something unconfirmed. */
function whatIsOpen(bundle: Bundle, day: Day, answers: Answers): string {
  const routes = bundle.decisions.routes.filter(({ inForce }) => isInForce(inForce, day));
  const whens = [...bundle.decisions.impossible, ...routes.flatMap(({ when }) => when ?? [])];
  return whens
    .map((when) => {
      const truth = naiveWhen(bundle, day, when, answers);
      if (truth === 'false') return truth;
      const isUnsure = [...factsIn(when)].some((fact) => !isConfirmed(answers, fact));
      const lines = testsIn(when).map((line) => naiveTest(bundle, day, line, answers.get(line.fact)));
      return `${isUnsure} ${truth === 'true' ? truth : lines.join()}`;
    })
    .join(';');
}

function isConfirmed(answers: Answers, fact: FactId): boolean {
  const answer = answers.get(fact);
  return answer === undefined || answer.kind === 'unanswered' || answer.confirmed;
}

function outcomeOf(bundle: Bundle, day: Day, answers: Answers): readonly string[] {
  if (isImpossible(bundle, day, answers)) return [];
  const choice = naiveChoice(bundle, day, answers);
  if (choice.kind === 'route') return [`takes ${choice.route}`];
  if (choice.kind !== 'overlap') return [choice.kind];
  const { routes } = choice;
  const pairs = routes.flatMap((one, at) => routes.slice(at + 1).map((other) => `${one} and ${other} clash`));
  return [...routes.map((route) => `takes ${route}`), ...pairs];
}

test('of medium rule sets the regions have exactly the outcomes that one diagram of everything has', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(arbitrarySmallBundle({ facts: 4, routes: 7, amendments: 0 }), (bundle) => {
      const proof = openProof(bundle, GENERATED_DAY);
      const found = routesOf(proof);
      const named = [
        ['gap', gapOf(proof.regions, proof.side, found, 'all').region] as const,
        ...found.routes.map(({ rule, taken }) => [`takes ${rule.route}`, taken] as const),
        ...found.overlaps.map(({ pair, region }) => {
          const [one, other] = pair.map((at) => found.routes[at]?.rule.route);
          return [`${one} and ${other} clash`, region] as const;
        }),
      ];
      const told = named.filter(([, region]) => region !== NONE).map(([name]) => name);
      expect(told.sort()).toEqual([...outcomesOf(bundle)].sort());
    }),
    runs(15),
  );
});

/** A thousand routes over seven facts: most of them cells of a table, some with conditions all over it that stand above others. */
function largeBundle(random: () => number): Bundle {
  const below = (many: number): number => Math.floor(random() * many);
  const kinds = Array.from({ length: 20 }, (_, at) => `kind_${at}`);
  const routes = Array.from({ length: 1000 }, (_, at): RouteSpec => {
    const from = below(40) * 1_000_000;
    const isException = at % 10 === 0;
    return {
      route: `route-${at}`,
      when: {
        kind: kinds[at % 20] ?? '',
        amount: { from, below: from + (1 + below(3)) * 1_000_000 },
        ...(isException ? { urgent: below(2) === 0 } : { term: { from: 12 * below(5) } }),
        ...(below(3) === 0 ? { client: ['key'] } : {}),
      },
      ...(isException ? { overrides: Array.from({ length: 5 }, (_one, more) => `route-${at + 1 + more}`) } : {}),
    };
  });
  return buildBundle({
    facts: {
      kind: { type: 'choice', options: kinds },
      amount: 'money',
      term: 'months',
      urgent: 'boolean',
      client: 'lists',
    },
    lists: ['key', 'debtors'],
    routes,
  });
}

test('sampled contracts of a thousand routes are in the regions of the routes that the index chooses', {
  timeout: 600_000,
}, () => {
  const { numRuns: samples } = runs(5000);
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (stream) => {
      const random = (): number => stream.next().value ?? 0;
      const bundle = largeBundle(random);
      const proof = openProof(bundle, TODAY);
      const { space, diagrams } = proof.regions;
      const taken = routesOf(proof).routes.map(({ rule, taken: region }) => ({ route: rule.route, region }));
      const rules = compileRules(bundle, TODAY);
      const index = buildIndex(rules);
      for (let sample = 0; sample < samples; sample += 1) {
        const atoms = diagrams.store.sizes.map((size) => Math.floor(random() * size));
        const { facts } = contractOf(space, bundle, atoms, proof.typical);
        const inside = taken.filter(({ region }) => isIn(diagrams.store, region, atoms)).map(({ route }) => route);
        const choice = chooseRoute(index, answerVector(rules, facts.answers));
        if (choice.kind === 'route') expect(inside).toEqual([choice.route]);
        else expect(inside).toEqual(choice.kind === 'overlap' ? choice.routes : []);
      }
    }),
    { ...runs(1), numRuns: 1 },
  );
});
