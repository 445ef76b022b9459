// never: same_person_twice. 413 where one person is left for two steps at once, 409 where the steps together are short of people.

import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { PromiseRule } from '../../domain/bundle.ts';
import { ALL } from '../diagram/node-store.ts';
import type { Clash } from '../people/one-visa.ts';
import { clashesOf, isClash, VisaPeople } from '../people/one-visa.ts';
import { withPeople } from '../people/people-in-words.ts';
import { contractIn } from '../people/setting-contract.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';

/** Each group of roles that clashes is told once, with the routes on which it does. */
export function findPromisesOfVisas(proof: Proof): readonly Proven[] {
  const { regions, side } = proof;
  const promises = proof.promises.filter(
    ({ promise }) => promise.kind === 'never' && promise.what === 'same_person_twice',
  );
  const people = new VisaPeople(proof);
  return promises.flatMap((promise) => {
    const within = promise.for === undefined ? ALL : regions.of(promise.for, side);
    const byRoles = new Map<string, Clash[]>();
    for (const route of settledRoutes(proof)) {
      for (const clash of clashesOf(proof, route, within, people)) {
        const key = clash.visas
          .map(({ roles, votes }) => `${roles.join(' ')} ${votes}`)
          .sort()
          .join('|');
        byRoles.set(key, [...(byRoles.get(key) ?? []), clash]);
      }
    }
    return [...byRoles.values()].map((clashes) => clashFinding(proof, promise, clashes));
  });
}

function clashFinding(proof: Proof, promise: PromiseRule, clashes: readonly Clash[]): Proven {
  const [clash] = clashes;
  const [first, ...more] = clash?.visas ?? [];
  if (clash === undefined || first === undefined) throw new Error('a clash of no steps');
  const common = {
    at: first.step.rule.at,
    others: [
      ...more.map(({ step }) => ({ at: step.rule.at, word: 'conflicts_here' as const })),
      { at: promise.at, word: 'promised_here' as const },
    ],
    region: proof.regions.diagrams.union(clashes.map(({ region }) => region)),
    // It was looked for until it was found: on other days there may be more.
    extent: 'some' as const,
    days: clashes.some(({ days }) => days === 'some') ? ('some' as const) : ('all' as const),
    contract: contractIn(proof, clash.region, clash.setting),
    holds: (decision: Parameters<NonNullable<Proven['witness']>['holds']>[0]) =>
      decision.outcome === 'decided' && isClash(proof, decision.plan, clash),
  };
  if (clash.single === undefined) {
    return provenFinding(proof, {
      code: 409,
      ...common,
      params: { act: promiseWords('to_approve'), what: tooFew(proof, clash), mend: promiseWords('mend_together') },
    });
  }
  const what = promiseWords('signs_twice', { person: proof.names.person(clash.single), steps: stepsOf(proof, clash) });
  return provenFinding(proof, {
    code: 413,
    ...common,
    params: {
      promise: promise.name,
      what: withPeople(proof, what, [], concernedBy(clash), clash.setting),
      mend: promiseWords('mend_together'),
    },
  });
}

function tooFew(proof: Proof, clash: Clash): InBoth {
  const { needed, left, setting } = clash;
  const what = promiseWords('too_few_together', { steps: stepsOf(proof, clash), needed, left: left.length });
  return withPeople(proof, what, left, concernedBy(clash), setting);
}

function concernedBy({ visas }: Clash) {
  return visas.flatMap(({ widest }) => [...widest]);
}

/** A step is called by its role, one of several by its own name. */
function stepsOf({ names }: Proof, { visas }: Clash): InBoth {
  const titles = visas.map(({ step, roles }) => (roles.length === 1 ? names.role(roles[0] ?? '') : step.rule.step));
  return { ru: titles.map((one) => `«${one}»`).join(', '), en: titles.map((one) => `"${one}"`).join(', ') };
}
