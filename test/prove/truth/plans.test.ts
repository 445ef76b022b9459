// What the regions say of a plan against the plan that is really decided: stages in their order, steps, roles, papers, amendments.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Decision, Plan, PlannedRole } from '../../../src/domain/plan.ts';
import type { Proof } from '../../../src/prove/findings/proof.ts';
import { openProof, routesOf } from '../../../src/prove/findings/proof.ts';
import { documentRegions } from '../../../src/prove/plans/document-regions.ts';
import { settledRoutes } from '../../../src/prove/plans/settled-routes.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import type { Point } from '../small-space.ts';
import { isIn, runs } from '../small-space.ts';
import { arbitrarySmallBundle } from './arbitrary-small-bundle.ts';
import type { Tried } from './every-contract.ts';
import { everyContract } from './every-contract.ts';
import { pointOf } from './point-of.ts';

/** Of each rule set so many contracts, spread over all of them. */
const CONTRACTS = 40;

/** A plan in lines of text that both sides can write. */
type Told = {
  readonly route: string;
  readonly stages: readonly string[];
  readonly amendments: readonly string[];
  readonly documents: readonly string[];
};

function toldByPlan(plan: Plan): Told {
  return {
    route: plan.route,
    stages: plan.stages.map(({ stage, steps }) => {
      const said = steps.map(({ step, act, roles }) => `${step} (${act}: ${roles.map(roleOfPlan)})`);
      return `${stage}: ${said.sort().join(', ')}`;
    }),
    amendments: plan.amendments.map(({ amendment }): string => amendment).sort(),
    documents: [...new Set(plan.documents.map(({ document }): string => document))].sort(),
  };
}

function roleOfPlan({ role, unresolved }: PlannedRole): string {
  const isOpen = unresolved?.kind === 'no_line' || unresolved?.kind === 'several_lines';
  return isOpen ? unresolved.kind : (role ?? 'nobody');
}

function toldByRegions(proof: Proof, point: Point): readonly Told[] {
  const { regions, side, roles } = proof;
  const holds = (region: number): boolean => isIn(regions.diagrams.store, region, point);
  const roleAt = (asked: Parameters<typeof roles.of>[0]): string => {
    const { reached, noLine, severalLines } = roles.of(asked);
    const found = [...reached].filter(([, region]) => holds(region)).map(([role]): string => role);
    return [...found, ...(holds(noLine) ? ['no_line'] : []), ...(holds(severalLines) ? ['several_lines'] : [])].join(
      '+',
    );
  };
  return settledRoutes(proof)
    .filter(({ settled }) => holds(settled))
    .map(({ rule, plan, steps: asked }) => ({
      route: rule.route,
      stages: plan.stages
        .filter(({ needed }) => holds(needed))
        .map(({ rule: { stage }, steps }) => {
          const needed = steps.filter((step) => holds(step.needed));
          // A step of a settled route is told where the contract comes to it, and nowhere else.
          expect(asked.filter((step) => step.stage.stage === stage && holds(step.needed)).length).toBe(needed.length);
          const said = needed.map(({ rule: { step, act, roles: own } }) => `${step} (${act}: ${own.map(roleAt)})`);
          return `${stage}: ${said.sort().join(', ')}`;
        }),
      amendments: [...plan.applied.values()]
        .filter(({ applies }) => holds(applies))
        .map(({ rule: { amendment } }): string => amendment)
        .sort(),
      documents: [
        ...new Set(
          documentRegions(regions, side, plan)
            .filter(({ needed }) => holds(needed))
            .map(({ line }): string => line.document),
        ),
      ].sort(),
    }));
}

function decided(bundle: Bundle, { day, taxId, answers }: Tried): Promise<Decision> {
  const counterparty = taxId === undefined ? {} : { inn: taxId };
  return decide(bundle, { counterparty, answers, papers: [], rates: [] }, { asOf: day });
}

/** What a plan has of the things that a test must not be without. */
function kindsIn({ amendments, documents, stages }: Told): readonly string[] {
  const lines = stages.join();
  return [
    ...(amendments.length > 0 ? ['amendments'] : []),
    ...(documents.length > 0 ? ['documents'] : []),
    ...['no_line', 'several_lines'].filter((kind) => lines.includes(kind)),
  ];
}

const drawn = fc
  .tuple(
    arbitrarySmallBundle({ facts: 3, routes: 3, amendments: 5 }),
    fc.array(fc.nat(), { minLength: CONTRACTS, maxLength: CONTRACTS }),
  )
  .map(([bundle, picks]) => ({ bundle, picks }));

test('the plan of a contract is the one that the regions tell: route, stages in order, steps, roles, amendments, papers', {
  timeout: 600_000,
}, async () => {
  const wanted = { decided: 0, gap: 0, overlap: 0, amendments: 0, documents: 0, no_line: 0 };
  await untilSeen(wanted, runs(50), (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async ({ bundle, picks }) => {
        const proof = openProof(bundle, GENERATED_DAY);
        const every = everyContract(bundle, GENERATED_DAY);
        for (const pick of picks) {
          const tried = every.at(pick % every.count);
          if (!tried.exists) continue;
          const point = pointOf(proof.regions.space, tried);
          const decision = await decided(bundle, tried);
          const expected = decision.outcome === 'decided' ? [toldByPlan(decision.plan)] : [];
          expect(toldByRegions(proof, point)).toEqual(expected);
          for (const what of [decision.outcome, ...expected.flatMap(kindsIn)]) see(what);
        }
        expect(routesOf(proof).overlapsCut).toBe(false);
      }),
      sample,
    ),
  );
});
