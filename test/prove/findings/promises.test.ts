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
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { runs } from '../small-space.ts';
import { arbitrarySmallBundle } from '../truth/arbitrary-small-bundle.ts';
import type { Planned } from './every-plan.ts';
import { approversOf, everyPlan, planOf } from './every-plan.ts';

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
  let broken = 0;
  await fc.assert(
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
        return !approversOf(plan).has(role) && !asked.some(({ roles }) => roles.some((one) => one.asked === role));
      });
      broken += found.length;
      expect(routesIn(found)).toEqual(filesOf(bundle, passing));
    }),
    { ...runs(60), maxSkipsPerRun: 3000 },
  );
  expect(broken).toBeGreaterThan(20);
});

test('monotonic: an approver is lost exactly where two contracts that differ in the fact alone show it', {
  timeout: 600_000,
}, async () => {
  let weaker = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async (plain) => {
      const fact = plain.decisions.facts.find(({ type, fact: id }) => isOrdered(type) && id !== 'created');
      fc.pre(fact !== undefined);
      const bundle = promised(plain, { kind: 'monotonic', fact: fact.fact });
      const plans = await everyPlan(bundle, GENERATED_DAY, MOST_CONTRACTS);
      fc.pre(plans !== undefined);
      const found = findMonotonic(openProof(bundle, GENERATED_DAY));
      await areTrue(bundle, found);
      weaker += found.length;
      expect(routesIn(found)).toEqual(filesOf(bundle, weakerPlans(bundle, plans, fact.fact)));
    }),
    { ...runs(25), maxSkipsPerRun: 5000 },
  );
  expect(weaker).toBeGreaterThan(2);
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
  for (const one of seen) {
    for (const { resolves } of bundle.decisions.roles) {
      if (resolves.kind !== 'one_of') continue;
      const at = resolves.lines.findIndex((line) => finals(bundle, line.role).includes(one));
      const places = resolves.lines.flatMap((line, place) => (finals(bundle, line.role).includes(one) ? [place] : []));
      if (at === -1) continue;
      const first = Math.min(...places);
      for (const line of resolves.lines.slice(first + 1))
        for (const final of finals(bundle, line.role)) seen.add(final);
    }
  }
  return [...seen].some((one) => now.has(one));
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
  let short = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async (bundle) => {
      const plans = await everyPlan(bundle, GENERATED_DAY, 24);
      fc.pre(plans !== undefined && plans.length > 0);
      const found = findVoters(openProof(bundle, GENERATED_DAY));
      await areTrue(bundle, found);
      short += found.length;
      const people = [undefined, ...bundle.directory.people.map(({ person }) => person)];
      const steps = new Set<string>();
      for (const { tried, plan } of plans) {
        if (plan.problems.length > 0) steps.add('no approval');
        for (const initiator of people) {
          for (const curator of people) {
            const asked = {
              ...(initiator === undefined ? {} : { initiator }),
              ...(curator === undefined ? {} : { curator }),
            };
            const again = await planOf(bundle, tried, asked);
            for (const key of shortSteps(again)) steps.add(key);
          }
        }
      }
      // Of every kind of step that is short something is said, and of no other.
      if (steps.size === 0) expect(found.map(({ finding }) => finding.params)).toEqual([]);
      else expect(found.length).toBeGreaterThanOrEqual(steps.has('no approval') ? steps.size - 1 : steps.size);
    }),
    { ...runs(6), maxSkipsPerRun: 5000 },
  );
  expect(short).toBeGreaterThan(2);
});

function shortSteps(plan: Awaited<ReturnType<typeof planOf>>): readonly string[] {
  const steps = plan?.stages.flatMap((stage) => stage.steps) ?? [];
  return steps.flatMap(({ act, atLeast, roles }) => {
    if ((act !== 'approve' && act !== 'perform') || roles.some(({ role }) => role === undefined)) return [];
    const seen = new Set<string>();
    let units = 0;
    for (const { people } of roles) {
      if (people.some(({ person }) => !seen.has(person))) units += 1;
      for (const { person } of people) seen.add(person);
    }
    const votes = roles.length > 1 ? units : seen.size;
    return votes < atLeast ? [`${act} ${atLeast} ${roles.map(({ role }) => role).join(' ')}`] : [];
  });
}
