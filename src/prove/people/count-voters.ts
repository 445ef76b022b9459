// How many votes a step can get from the people that a plan asks: what `at_least` is held against, counted as a running case counts.

import type { PersonId } from '../../domain/ids.ts';
import type { PlannedRole } from '../../domain/plan.ts';

/**
 * Different people; where any of several roles may vote, roles. Who is in several of them is asked for the first and speaks for that one
 * only.
 */
export function countVoters(roles: readonly PlannedRole[]): number {
  const seen = new Set<PersonId>();
  let units = 0;
  for (const { people } of roles) {
    const before = seen.size;
    for (const { person } of people) seen.add(person);
    if (seen.size > before) units += 1;
  }
  return roles.length > 1 ? units : seen.size;
}
