// Findings about approvers (409, 412, 413) against every contract of small random rule sets, both ways, each witness decided.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { Bundle, PromiseRule } from '../../../src/domain/bundle.ts';
import { isOrdered } from '../../../src/domain/fact.ts';
import type { FactId, RoleId } from '../../../src/domain/ids.ts';
import { findMonotonic } from '../../../src/prove/findings/find-monotonic.ts';
import { findPromises } from '../../../src/prove/findings/find-promises.ts';
import { findVoters } from '../../../src/prove/findings/find-voters.ts';
import type { Proven } from '../../../src/prove/findings/proof.ts';
import { openProof } from '../../../src/prove/findings/proof.ts';
import { placeIn } from '../../generators/brand-id.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { runs } from '../small-space.ts';
import { arbitrarySmallBundle } from '../truth/arbitrary-small-bundle.ts';
import type { Planned } from './every-plan.ts';
import { approversOf, everyPlan, hasOpenRole, planOf } from './every-plan.ts';

const MOST_CONTRACTS = 400;
const drawn = fc.constantFrom(1, 2, 3).chain((facts) => arbitrarySmallBundle({ facts, routes: 3, amendments: 2 }));

function promised(bundle: Bundle, promise: PromiseRule['promise']): Bundle {
  const rule: PromiseRule = { name: 'A promise', promise, at: placeIn('rules/policy.yaml', 20) };
  const { decisions } = bundle;
  return { ...bundle, decisions: { ...decisions, policy: { ...decisions.policy, promises: [rule] } } };
}

async function areTrue(bundle: Bundle, found: readonly Proven[]): Promise<void> {
  for (const { finding, witness, also = [] } of found) {
    for (const { contract, holds } of [...(witness === undefined ? [] : [witness]), ...also]) {
      const decision = await decide(bundle, contract.facts, { asOf: contract.asOf });
      if (!holds(decision)) expect({ finding, facts: contract.facts, decision }).toBe('a true witness');
    }
  }
}

/** The lines of the routes that findings stand at; each route of the generator has a file of its own. */
function routesIn(found: readonly Proven[]): readonly string[] {
  return [...new Set(found.map(({ finding }) => finding.place?.file ?? ''))].sort();
}

function filesOf(bundle: Bundle, plans: readonly Planned[]): readonly string[] {
  const files = plans.map(
    ({ plan }) => bundle.decisions.routes.find(({ route }) => route === plan.route)?.at.file ?? '',
  );
  return [...new Set(files)].sort();
}

test('always: the routes on which some contract passes the role by are those that are told', {
  timeout: 600_000,
}, async () => {
  await untilSeen({ broken: 20 }, runs(60), (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, fc.constantFrom('legal', 'finance', 'director', 'authority'), async (plain, role) => {
        const bundle = promised(plain, { kind: 'always', role: role as RoleId });
        const plans = await everyPlan(bundle, GENERATED_DAY, MOST_CONTRACTS);
        fc.pre(plans !== undefined);
        const found = findPromises(openProof(bundle, GENERATED_DAY));
        await areTrue(bundle, found);
        const passing = plans.filter(({ plan }) => {
          const asked = plan.stages.flatMap(({ steps }) =>
            steps.filter(
              ({ act, roles, atLeast }) => act === 'approve' && (roles.length === 1 || atLeast >= roles.length),
            ),
          );
          return (
            !hasOpenRole(plan) &&
            !approversOf(plan).has(role) &&
            !asked.some(({ roles }) => roles.some((one) => one.asked === role))
          );
        });
        see('broken', found.length);
        expect(routesIn(found)).toEqual(filesOf(bundle, passing));
      }),
      { ...sample, maxSkipsPerRun: 3000 },
    ),
  );
});

test('monotonic: an approver is lost exactly where two contracts that differ in the fact alone show it', {
  timeout: 600_000,
}, async () => {
  await untilSeen({ weaker: 2 }, runs(25), (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async (plain) => {
        const fact = plain.decisions.facts.find(({ type, fact: id }) => isOrdered(type) && id !== 'created');
        fc.pre(fact !== undefined);
        const bundle = promised(plain, { kind: 'monotonic', fact: fact.fact });
        const plans = await everyPlan(bundle, GENERATED_DAY, MOST_CONTRACTS);
        fc.pre(plans !== undefined);
        const found = findMonotonic(openProof(bundle, GENERATED_DAY));
        await areTrue(bundle, found);
        see('weaker', found.length);
        expect(routesIn(found)).toEqual(filesOf(bundle, weakerPlans(bundle, plans, fact.fact)));
      }),
      { ...sample, maxSkipsPerRun: 5000 },
    ),
  );
});

/** Pairwise, by the plans alone. */
function weakerPlans(bundle: Bundle, plans: readonly Planned[], fact: FactId): readonly Planned[] {
  const alike = new Map<string, { readonly units: number; readonly planned: Planned }[]>();
  for (const planned of plans) {
    const answer = planned.tried.answers.get(fact);
    if (answer?.kind !== 'value' || typeof answer.value !== 'number') continue;
    const others = [...planned.tried.answers].map(([id, one]) =>
      id === fact ? [id, 'confirmed' in one && one.confirmed] : [id, one],
    );
    const key = JSON.stringify([planned.tried.day, planned.tried.taxId, others]);
    alike.set(key, [...(alike.get(key) ?? []), { units: answer.value, planned }]);
  }
  return [...alike.values()].flatMap((group) =>
    group.flatMap(({ units, planned }) => {
      const now = approversOf(planned.plan);
      if (hasOpenRole(planned.plan)) return [];
      const isWeaker = group.some(
        (one) => one.units < units && [...approversOf(one.planned.plan)].some((role) => !isKept(bundle, role, now)),
      );
      return isWeaker ? [planned] : [];
    }),
  );
}

/** Still there, or replaced by a role of a later line. */
function isKept(bundle: Bundle, role: string, now: ReadonlySet<string>): boolean {
  const seen = new Set([role]);
  for (const one of seen) for (const next of behind(bundle, one)) seen.add(next);
  return [...seen].some((one) => now.has(one));
}

function behind(bundle: Bundle, role: string): readonly string[] {
  return bundle.decisions.roles.flatMap(({ resolves }) => {
    const lines = resolves.kind === 'one_of' ? resolves.lines.map((line) => finals(bundle, line.role)) : [];
    const place = lines.findIndex((line) => line.includes(role));
    return place === -1 ? [] : lines.slice(place + 1).flat();
  });
}

function finals(bundle: Bundle, role: string): readonly string[] {
  const rule = bundle.decisions.roles.find((one) => one.role === role);
  return rule?.resolves.kind === 'person_fact' && rule.resolves.elseRole !== undefined
    ? [role, rule.resolves.elseRole]
    : [role];
}

test('nobody: a step is short of votes for some initiator, curator and day exactly when it is told', {
  timeout: 600_000,
}, async () => {
  await untilSeen({ short: 2 }, runs(6), (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async (bundle) => {
        const plans = await everyPlan(bundle, GENERATED_DAY, 60);
        fc.pre(plans !== undefined && plans.length > 0);
        const found = findVoters(openProof(bundle, GENERATED_DAY));
        await areTrue(bundle, found);
        see('short', found.length);
        const steps = await shortKinds(bundle, plans);
        // Of every kind of step that is short something is said, and of no other.
        if (steps.size === 0) expect(found.map(({ finding }) => finding.params)).toEqual([]);
        else expect(found.length).toBeGreaterThanOrEqual(steps.has('no approval') ? steps.size - 1 : steps.size);
      }),
      { ...sample, maxSkipsPerRun: 5000 },
    ),
  );
});

/** Every kind of step that is short for some initiator and curator, each contract decided anew for each pair. */
async function shortKinds(bundle: Bundle, plans: readonly Planned[]): Promise<ReadonlySet<string>> {
  const people = [undefined, ...bundle.directory.people.map(({ person }) => person)];
  const pairs = people.flatMap((initiator) => people.map((curator) => ({ initiator, curator })));
  const kinds = new Set(plans.flatMap(({ plan }) => (plan.problems.length > 0 ? ['no approval'] : [])));
  for (const { tried } of plans) {
    for (const { initiator, curator } of pairs) {
      const first = initiator === undefined ? {} : { initiator };
      const asked = curator === undefined ? first : { ...first, curator };
      for (const kind of shortSteps(await planOf(bundle, tried, asked))) kinds.add(kind);
    }
  }
  return kinds;
}

function shortSteps(plan: Awaited<ReturnType<typeof planOf>>): readonly string[] {
  const steps = plan?.stages.flatMap((stage) => stage.steps) ?? [];
  return steps
    .filter(
      ({ act, roles }) => (act === 'approve' || act === 'perform') && roles.every(({ role }) => role !== undefined),
    )
    .filter(({ atLeast, roles }) => votesOf(roles.map(({ people }) => people.map(({ person }) => person))) < atLeast)
    .map(({ act, atLeast, roles }) => `${act} ${atLeast} ${roles.map(({ role }) => role).join(' ')}`);
}

/** Different people; of several roles those with somebody whom no role before them has. */
function votesOf(roles: readonly (readonly string[])[]): number {
  if (roles.length === 1) return new Set(roles.flat()).size;
  return roles.filter((own, at) => own.some((person) => !roles.slice(0, at).flat().includes(person))).length;
}
