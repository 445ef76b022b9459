// Steps that need the same people for the same votes, with the contracts for which they do: what is asked of the directory once.

import type { Act } from '../../domain/bundle.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import type { SettledRoute, SettledStep } from '../plans/settled-routes.ts';
import { settledRoutes } from '../plans/settled-routes.ts';

export type VoterUse = { readonly route: SettledRoute; readonly step: SettledStep };

/** `roles`: what the roles of the step come to, in its order. `lastResort`: the line of the last resort that fits, where that has lines. */
export type VoterCase = {
  readonly roles: readonly RoleId[];
  readonly act: Act;
  readonly atLeast: number;
  readonly lastResort: Source | undefined;
  readonly region: Node;
  readonly uses: readonly VoterUse[];
};

const known = new WeakMap<Proof, readonly VoterCase[]>();

/** Of every step that has to be met; computed once per proof. */
export function voterCases(proof: Proof): readonly VoterCase[] {
  const before = known.get(proof);
  if (before !== undefined) return before;
  const found = casesOf(proof);
  known.set(proof, found);
  return found;
}

type Gathered = Omit<VoterCase, 'region' | 'uses'> & { readonly regions: Node[]; readonly uses: VoterUse[] };

function casesOf(proof: Proof): readonly VoterCase[] {
  const { diagrams } = proof.regions;
  const resorts = lastResorts(proof);
  const cases = new Map<string, Gathered>();
  for (const route of settledRoutes(proof)) {
    for (const step of route.steps) {
      const { act, roles } = step.rule;
      if (act !== 'approve' && act !== 'perform') continue;
      for (const { roles: final, region: reached } of finalRoles(proof, roles, step.needed)) {
        for (const { at, region } of resorts) gather(final, at, diagrams.and(reached, region), { route, step });
      }
    }
  }
  return [...cases.values()].map(({ regions, ...one }) => ({ ...one, region: diagrams.union(regions) }));

  function gather(roles: readonly RoleId[], lastResort: Source | undefined, region: Node, use: VoterUse): void {
    if (region === NONE) return;
    const { act, atLeast } = use.step.rule;
    const key = [act, atLeast, roles.join(' '), lastResort?.line, lastResort?.column].join('|');
    const known = cases.get(key);
    if (known === undefined) cases.set(key, { roles, act, atLeast, lastResort, regions: [region], uses: [use] });
    else {
      known.regions.push(region);
      known.uses.push(use);
    }
  }
}

/** What several roles come to together; contracts for which one of them comes to none are left out. */
export function finalRoles(
  proof: Proof,
  roles: readonly RoleId[],
  within: Node,
): readonly { readonly roles: readonly RoleId[]; readonly region: Node }[] {
  const { diagrams } = proof.regions;
  let all: { roles: readonly RoleId[]; region: Node }[] = [{ roles: [], region: within }];
  for (const role of roles) {
    const reached = [...proof.roles.of(role).reached];
    all = all.flatMap((one) =>
      reached
        .map(([final, node]) => ({ roles: [...one.roles, final], region: diagrams.and(one.region, node) }))
        .filter(({ region }) => region !== NONE),
    );
  }
  return all;
}

/** The lines of the last resort, where it has some, each with its contracts. */
function lastResorts({ bundle, regions, side }: Proof): readonly { readonly at: Source | undefined; region: Node }[] {
  const { diagrams } = regions;
  const { policy, roles } = bundle.decisions;
  const rule = roles.find(({ role }) => role === policy.lastResort);
  if (rule?.resolves.kind !== 'one_of') return [{ at: undefined, region: ALL }];
  let seen: Node = NONE;
  const conditional = rule.resolves.lines
    .filter(({ otherwise }) => !otherwise)
    .map(({ at, when }) => {
      const region = diagrams.minus(regions.of(when, side), seen);
      seen = diagrams.or(seen, region);
      return { at, region };
    });
  const otherwise = rule.resolves.lines.find((line) => line.otherwise);
  return [...conditional, { at: otherwise?.at, region: diagrams.not(seen) }];
}
