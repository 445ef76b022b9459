// Everybody who may ever be asked for a role, and the facts that say who.

import type { DirectoryIndex } from '../../decide/people/directory-index.ts';
import { headsAbove } from '../../decide/people/directory-index.ts';
import type { Bundle, RoleRule } from '../../domain/bundle.ts';
import type { FactId, PersonId, RoleId } from '../../domain/ids.ts';

/** One way of being asked for a role: as one of its people, as a substitute, as a head. Who is alike in all lists is alike for the role. */
export type PeopleList = { readonly people: ReadonlySet<PersonId>; readonly ranked: boolean };

export type Candidates = {
  readonly lists: readonly PeopleList[];
  readonly facts: ReadonlySet<FactId>;
  /** Facts that name one person, who is then asked. */
  readonly personFacts: ReadonlySet<FactId>;
};

/** Of several roles and of whatever they lead to, lines and stand-ins too. */
export function candidatesOf(bundle: Bundle, directory: DirectoryIndex, roles: Iterable<RoleId>): Candidates {
  const rules = new Map(bundle.decisions.roles.map((rule) => [rule.role, rule]));
  const lists: PeopleList[] = [];
  const facts = new Set<FactId>();
  const personFacts = new Set<FactId>();
  const seen = new Set<RoleId>();
  for (const role of roles) visit(role);
  return { lists, facts, personFacts };

  function visit(role: RoleId | undefined): void {
    const rule = role === undefined ? undefined : rules.get(role);
    if (rule === undefined || seen.has(rule.role)) return;
    seen.add(rule.role);
    lists.push({ people: new Set(rule.substitutes), ranked: false }, ...membersOf(rule));
  }

  function membersOf({ resolves }: RoleRule): readonly PeopleList[] {
    switch (resolves.kind) {
      case 'people':
        return [{ people: new Set(resolves.people), ranked: false }];
      case 'department': {
        const head = directory.departments.get(resolves.department)?.head;
        const all = directory.members.get(resolves.department) ?? [];
        return [{ people: new Set(all.filter((person) => person !== head)), ranked: false }];
      }
      case 'head_of_department':
        return [{ people: new Set(headsAbove(directory, resolves.department)), ranked: true }];
      case 'head_of_fact':
        facts.add(resolves.fact);
        return [
          { people: new Set([...directory.departments.values()].flatMap(({ head }) => head ?? [])), ranked: true },
        ];
      case 'person_fact':
        facts.add(resolves.fact);
        personFacts.add(resolves.fact);
        visit(resolves.elseRole);
        return [];
      case 'one_of':
        for (const { role } of resolves.lines) visit(role);
        return [];
    }
  }
}
