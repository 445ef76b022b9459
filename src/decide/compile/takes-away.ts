// Whether an exception leaves out an approver whom the rule below it has.

import type { RouteRule } from '../../domain/bundle.ts';
import type { RoleId } from '../../domain/ids.ts';

/** The roles of a route's approving steps, conditional ones too, as the rules name them. */
function approvingRoles(route: RouteRule): ReadonlySet<RoleId> {
  const steps = route.stages.flatMap((stage) => stage.steps).filter((step) => step.act === 'approve');
  return new Set(steps.flatMap((step) => step.roles));
}

/** True when some route below has an approving role that the route above lacks. */
export function takesAway(above: RouteRule, below: readonly RouteRule[]): boolean {
  if (below.length === 0) return false;
  const roles = approvingRoles(above);
  return below.some((route) => [...approvingRoles(route)].some((role) => !roles.has(role)));
}
