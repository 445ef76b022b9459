// The last phase: resolved rules become a bundle.

import type { AmendmentRule, Bundle, RouteRule } from '../../domain/bundle.ts';
import type { ResolvedRules } from '../names/resolved-rules.ts';
import { closeOverrides } from './close-overrides.ts';
import type { Hash } from './hash-bundle.ts';
import { hashBundle } from './hash-bundle.ts';

/** Closes overrides and names the bundle by its content. Only for rules about which no error was reported. */
export function buildBundle(rules: ResolvedRules, hash: Hash): Bundle {
  const { directory } = rules;
  const decisions = {
    ...rules.decisions,
    routes: closeRoutes(rules.decisions.routes),
    amendments: closeAmendments(rules.decisions.amendments),
  };
  return { format: 'vizir-bundle/1', ...hashBundle(decisions, directory, hash), decisions, directory };
}

function closeRoutes(routes: readonly RouteRule[]): readonly RouteRule[] {
  const closed = closeOverrides(routes.map(({ route, overrides }) => ({ id: route, overrides })));
  return routes.map((route) => ({ ...route, overrides: closed.get(route.route) ?? [] }));
}

function closeAmendments(amendments: readonly AmendmentRule[]): readonly AmendmentRule[] {
  const closed = closeOverrides(amendments.map(({ amendment, overrides }) => ({ id: amendment, overrides })));
  return amendments.map((amendment) => ({ ...amendment, overrides: closed.get(amendment.amendment) ?? [] }));
}
