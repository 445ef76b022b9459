// People and departments of a directory by id and by department, looked up once per directory.

import type { Day } from '../../domain/day.ts';
import type { Department, Directory, Person } from '../../domain/directory.ts';
import type { DepartmentId, PersonId } from '../../domain/ids.ts';

export type DirectoryIndex = {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
  /** Who is in a department itself, without those below it, in the order of the directory. */
  readonly members: ReadonlyMap<DepartmentId, readonly PersonId[]>;
};

const built = new WeakMap<Directory, DirectoryIndex>();

/** The index of this directory, made at the first call. */
export function directoryIndex(directory: Directory): DirectoryIndex {
  const known = built.get(directory);
  if (known !== undefined) return known;
  const { people, departments } = directory;
  const members = new Map<DepartmentId, PersonId[]>();
  for (const { person, department } of people) {
    if (department === undefined) continue;
    const there = members.get(department);
    if (there === undefined) members.set(department, [person]);
    else there.push(person);
  }
  const fresh: DirectoryIndex = {
    people: new Map(people.map((person) => [person.person, person])),
    departments: new Map(departments.map((department) => [department.department, department])),
    members,
  };
  built.set(directory, fresh);
  return fresh;
}

/** Both ends in. */
export function isAway({ people }: DirectoryIndex, person: PersonId, day: Day): boolean {
  return people.get(person)?.away.some(({ from, until }) => from <= day && day <= until) ?? false;
}

/** The heads above a department, nearest first: its own, its parent's, and so on. */
export function headsAbove({ departments }: DirectoryIndex, department: DepartmentId | undefined): readonly PersonId[] {
  const heads = new Set<PersonId>();
  const seen = new Set<DepartmentId>();
  let current = department;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const there = departments.get(current);
    if (there?.head !== undefined) heads.add(there.head);
    current = there?.parent;
  }
  return [...heads];
}
