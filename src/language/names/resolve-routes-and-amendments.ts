// Routes and amendments together: who stands above whom, who waits for whom, and which route takes what is left.

import type { AmendmentRule, RouteRule, Sla } from '../../domain/bundle.ts';
import type { SourceFile } from '../read/source-tree.ts';
import type { NamedLink } from './check-cycles.ts';
import { checkCycles } from './check-cycles.ts';
import { checkOtherwise } from './check-otherwise.ts';
import type { FilesByKind } from './files-by-kind.ts';
import { textAt } from './located.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { resolveAmendment } from './resolve-amendment.ts';
import { idOf } from './resolve-name.ts';
import { groupsOf } from './resolve-overrides.ts';
import { resolveRoute } from './resolve-route.ts';
import type { FollowsLink, Voters } from './resolve-step-rule.ts';

/** Resolves all routes and amendments. `slas`: the deadlines, for amendments that make one longer. */
export function resolveRoutesAndAmendments(
  naming: Naming,
  sources: readonly SourceFile[],
  files: FilesByKind,
  voters: Voters,
  slas: readonly Sla[],
): { readonly routes: readonly RouteRule[]; readonly amendments: readonly AmendmentRule[] } {
  const follows: FollowsLink[] = [];
  const [routesAbove, amendmentsAbove]: [NamedLink[], NamedLink[]] = [[], []];
  const routeGroups = groupsOf(sources, 'route');
  const lastResort = idOf<'role'>(files.policy.map((policy) => textAt(policy, 'last_resort'))[0] ?? '');
  const routes = files.route.map((file) => {
    const owner = textAt(file, 'route') ?? '';
    return resolveRoute(
      naming,
      { voters, follows, owner, groups: routeGroups, overrides: routesAbove, lastResort },
      file,
    );
  });
  const context = {
    voters,
    follows,
    owner: 'amendments',
    groups: groupsOf(sources, 'amendment'),
    routeGroups,
    routes: [...namesOf(naming.table, 'route').keys()].sort().map((route) => idOf<'route'>(route)),
    allBut: new Map(),
    overrides: amendmentsAbove,
    deadlines: { slas: new Map(slas.map((sla) => [sla.sla, sla])), routes },
  };
  const amendments = files.amendment.map((file) => resolveAmendment(naming, context, file));
  checkOtherwise(naming, files.route);
  checkCycles(naming, routesAbove);
  checkCycles(naming, amendmentsAbove);
  for (const links of Map.groupBy(follows, ({ scope }) => scope).values()) checkCycles(naming, links);
  return { routes, amendments };
}
