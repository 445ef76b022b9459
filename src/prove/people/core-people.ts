// Everybody whom a step can get its votes from in a setting, however many of them have given another visa already.

import type { DirectoryIndex } from '../../decide/people/directory-index.ts';
import { headsAbove, isAway } from '../../decide/people/directory-index.ts';
import { departmentNamed } from '../../decide/people/role-people.ts';
import type { RoleRule } from '../../domain/bundle.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Setting } from './setting.ts';

/**
 * Members, heads upwards and substitutes who are here and may approve. A running case asks a substitute for whoever may not vote, also for
 * having voted elsewhere under the promise of one visa, and lets a question be handed to any of them; so each of them can be the one.
 */
export function corePeople(
  rule: RoleRule,
  directory: DirectoryIndex,
  { day, initiator, curator, values }: Setting,
): ReadonlySet<PersonId> {
  const all = [...membersOf(rule, directory, values), ...rule.substitutes];
  return new Set(all.filter((one) => one !== initiator && one !== curator && !isAway(directory, one, day)));
}

function membersOf(
  { resolves, role }: RoleRule,
  directory: DirectoryIndex,
  values: Setting['values'],
): readonly PersonId[] {
  switch (resolves.kind) {
    case 'people':
      return resolves.people;
    case 'department': {
      const head = directory.departments.get(resolves.department)?.head;
      return (directory.members.get(resolves.department) ?? []).filter((person) => person !== head);
    }
    case 'head_of_department':
      return headsAbove(directory, resolves.department);
    case 'head_of_fact':
      return headsAbove(directory, departmentNamed(directory, String(values.get(resolves.fact) ?? '')));
    case 'person_fact': {
      const named = directory.people.get(String(values.get(resolves.fact) ?? '') as PersonId);
      return named === undefined ? [] : [named.person];
    }
    case 'one_of':
      throw new Error(`a one_of has no people of its own: ${role}`);
  }
}
