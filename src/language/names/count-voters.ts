// How many people a role can give, as far as that can be counted without a contract.

import type { RoleRule } from '../../domain/bundle.ts';
import type { Department, Person } from '../../domain/directory.ts';

/** Most people that each role can ever give; a role that is missing cannot be counted. Substitutes stand in for people, they do not add to them. */
export function countVoters(
  roles: readonly RoleRule[],
  people: readonly Person[],
  departments: readonly Department[],
): ReadonlyMap<string, number> {
  const heads = new Map(departments.map(({ department, head }) => [department, head]));
  const byId = new Map(roles.map((role) => [role.role, role]));
  const counts = new Map<string, number>();
  for (const role of roles) {
    const count = mostVoters(role, new Set());
    if (count !== undefined) counts.set(role.role, count);
  }
  return counts;

  function mostVoters(role: RoleRule | undefined, seen: Set<string>): number | undefined {
    if (role === undefined || seen.has(role.role)) return undefined;
    seen.add(role.role);
    const { resolves } = role;
    switch (resolves.kind) {
      case 'people':
        return resolves.people.length;
      case 'department': {
        const head = heads.get(resolves.department);
        return people.filter(({ department, person }) => department === resolves.department && person !== head).length;
      }
      case 'head_of_department':
      case 'head_of_fact':
        return 1;
      case 'person_fact':
        return resolves.elseRole === undefined ? 1 : most([1, mostVoters(byId.get(resolves.elseRole), seen)]);
      case 'one_of':
        return most(resolves.lines.map((line) => mostVoters(byId.get(line.role), new Set(seen))));
    }
  }
}

function most(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length < counts.length ? undefined : Math.max(...known);
}
