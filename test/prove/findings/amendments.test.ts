// Findings about amendments, gates and dead lines (403, 406-408, 416) against every contract of small random rule sets, each witness decided.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { AmendmentChange, AmendmentRule, Bundle } from '../../../src/domain/bundle.ts';
import type { Plan, PlannedAmendment } from '../../../src/domain/plan.ts';
import type { Source } from '../../../src/domain/source.ts';
import { findContradictions } from '../../../src/prove/findings/find-contradictions.ts';
import { findDeadLines } from '../../../src/prove/findings/find-dead-lines.ts';
import { findGates } from '../../../src/prove/findings/find-gates.ts';
import { findSelfDeclared } from '../../../src/prove/findings/find-self-declared.ts';
import { findTargets } from '../../../src/prove/findings/find-targets.ts';
import type { Proven } from '../../../src/prove/findings/proof.ts';
import { openProof, routesOf } from '../../../src/prove/findings/proof.ts';
import { placeIn } from '../../generators/brand-id.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { runs } from '../small-space.ts';
import { arbitrarySmallBundle } from '../truth/arbitrary-small-bundle.ts';
import { everyPlan } from './every-plan.ts';

const MOST_CONTRACTS = 400;
const LONG = { timeout: 600_000 };
const drawn = fc
  .constantFrom(1, 2, 3)
  .chain((facts) => arbitrarySmallBundle({ facts, routes: 3, amendments: 3 }))
  .map(everyLineApart);

/** Each change of an amendment on a line of its own, as people write them. */
function everyLineApart(bundle: Bundle): Bundle {
  const { decisions } = bundle;
  const amendments = decisions.amendments.map(
    (rule): AmendmentRule => ({
      ...rule,
      when: { ...rule.when, at: placeIn(fileOf(rule), 2) },
      changes: rule.changes.map((change, index) => ({ ...change, at: placeIn(fileOf(rule), 10 + index) })),
    }),
  );
  return { ...bundle, decisions: { ...decisions, amendments } };
}

function fileOf({ amendment }: Pick<AmendmentRule, 'amendment'>): string {
  return `rules/amendments/${amendment}.yaml`;
}

/** Amendments that all touch every route and of which none stands above another: they disagree more often. */
const quarrelling = fc
  .constantFrom(1, 2)
  .chain((facts) => arbitrarySmallBundle({ facts, routes: 2, amendments: 5 }))
  .map(everyLineApart)
  .map(({ decisions, ...bundle }): Bundle => {
    const routes = decisions.routes.map(({ route }) => route).sort();
    const amendments = decisions.amendments.map((rule) => ({ ...rule, routes, overrides: [] }));
    return { ...bundle, decisions: { ...decisions, amendments } };
  });

async function areTrue(bundle: Bundle, found: readonly Proven[]): Promise<void> {
  for (const { finding, witness } of found) {
    if (witness === undefined) continue;
    const { contract, holds } = witness;
    const decision = await decide(bundle, contract.facts, { asOf: contract.asOf });
    if (!holds(decision)) expect({ finding, facts: contract.facts, decision }).toBe('a true witness');
  }
}

function lineOf({ file, line }: Source): string {
  return `${file}:${line}`;
}

function linesIn(found: readonly Proven[]): readonly string[] {
  return found.flatMap(({ finding: { place } }) => (place === undefined ? [] : [lineOf(place)])).sort();
}

test('407: the lines that miss are those that miss on some contract', LONG, async () => {
  await untilSeen({ missing: 0 }, runs(60), (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async (bundle) => {
        const plans = await everyPlan(bundle, GENERATED_DAY, MOST_CONTRACTS);
        fc.pre(plans !== undefined);
        const found = findTargets(openProof(bundle, GENERATED_DAY));
        const missed = plans.flatMap(({ plan }) =>
          plan.amendments.flatMap(({ effects }) => effects.filter(({ kind }) => kind === 'no_target')),
        );
        expect(linesIn(found)).toEqual([...new Set(missed.map(({ at }) => lineOf(at)))].sort());
        await areTrue(bundle, found);
        see('missing', found.length);
      }),
      sample,
    ),
  );
});

test(
  '406: what two amendments do to one step of some contract is told, and nothing that no contract shows',
  LONG,
  async () => {
    await untilSeen({ told: 0 }, runs(160), (sample, see) =>
      fc.assert(
        fc.asyncProperty(quarrelling, async (bundle) => {
          const plans = await everyPlan(bundle, GENERATED_DAY, MOST_CONTRACTS);
          fc.pre(plans !== undefined);
          const found = findContradictions(openProof(bundle, GENERATED_DAY));
          const pairs = new Set(found.map(({ finding }) => pairKey([finding.place, finding.others[0]?.place])));
          for (const { plan } of plans) {
            for (const pair of disagreements(bundle, plan)) expect([...pairs]).toContain(pairKey(pair));
          }
          await areTrue(bundle, found);
          see('told', found.length);
        }),
        sample,
      ),
    );
  },
);

function pairKey(pair: readonly (Source | undefined)[]): string {
  return pair
    .flatMap((at) => (at === undefined ? [] : [lineOf(at)]))
    .sort()
    .join(' ');
}

type Done = {
  readonly rule: AmendmentRule;
  readonly change: AmendmentChange;
  readonly effect: PlannedAmendment['effects'][number];
};

/** Pairs that a plan shows by itself: a step removed and added, two deadlines named for one step. */
function disagreements({ decisions }: Bundle, plan: Plan): readonly (readonly Source[])[] {
  const done = plan.amendments.flatMap(({ amendment, effects }): readonly Done[] => {
    const rule = decisions.amendments.find((one) => one.amendment === amendment) ?? expect.unreachable();
    return effects.flatMap((effect) => {
      const change = rule.changes.find(({ at }) => lineOf(at) === lineOf(effect.at));
      return change === undefined ? [] : [{ rule, change, effect }];
    });
  });
  return done.flatMap((one) =>
    done
      .filter(
        (other) => !isOrdered(one.rule, other.rule) && (isUndone(one, other) || hasTwoDeadlines(plan, one, other)),
      )
      .map((other) => [placeOf(one), placeOf(other)]),
  );
}

/** A step has a place of its own beside the amendment's line. */
function placeOf({ change }: Done): Source {
  return change.kind === 'add' ? change.step.at : change.at;
}

function isOrdered(one: AmendmentRule, other: AmendmentRule): boolean {
  return one === other || one.overrides.includes(other.amendment) || other.overrides.includes(one.amendment);
}

function isUndone(one: Done, other: Done): boolean {
  return (
    one.effect.kind === 'removed' &&
    other.effect.kind === 'added' &&
    one.effect.what === other.effect.what &&
    other.change.kind === 'add' &&
    other.change.step.when === undefined
  );
}

function hasTwoDeadlines({ stages }: Plan, one: Done, other: Done): boolean {
  const [first, second] = [one.change, other.change];
  if (first.kind !== 'name_sla' || second.kind !== 'name_sla' || first.sla === second.sla) return false;
  return stages.some(({ stage, steps }) =>
    steps.some(({ step, act }) =>
      [first, second].every(
        (change) => act !== 'inform' && (change.stage ?? stage) === stage && (change.step ?? step) === step,
      ),
    ),
  );
}

test('403: an amendment is dead exactly when no plan has it', LONG, async () => {
  await untilSeen({ dead: 0 }, runs(60), (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async (bundle) => {
        const plans = await everyPlan(bundle, GENERATED_DAY, MOST_CONTRACTS);
        fc.pre(plans !== undefined);
        const proof = openProof(bundle, GENERATED_DAY);
        fc.pre(routesOf(proof).overlaps.length === 0);
        const lines = linesIn(findDeadLines(proof));
        for (const rule of bundle.decisions.amendments) {
          const isMet = plans.some(({ plan }) => plan.amendments.some(({ amendment }) => amendment === rule.amendment));
          const comes = plans.some(({ plan, tried }) => rule.routes.includes(plan.route) && isIn(rule, tried.day));
          expect(lines.includes(lineOf(rule.when.at))).toBe(comes && !isMet);
          if (comes && !isMet) see('dead');
        }
      }),
      sample,
    ),
  );
});

function isIn({ inForce: { from, until } }: AmendmentRule, day: number): boolean {
  return (from === undefined || from <= day) && (typeof until !== 'number' || day <= until);
}

test('408 and 416: each witness shows what is said of it', LONG, async () => {
  await untilSeen({ told: 0 }, runs(100), (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async (bundle) => {
        const proof = openProof(bundle, GENERATED_DAY);
        const found = [...findGates(proof), ...findSelfDeclared(proof)];
        await areTrue(bundle, found);
        see('told', found.length);
      }),
      sample,
    ),
  );
});
