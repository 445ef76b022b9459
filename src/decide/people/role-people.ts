// The people behind a role that has no lines: named one by one, by their department, as heads, or by a fact of the contract.

import type { RoleRule } from '../../domain/bundle.ts';
import type { Answer } from '../../domain/fact.ts';
import type { DepartmentId, FactId, PersonId } from '../../domain/ids.ts';
import { NOT_GIVEN } from '../compile/answer-vector.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { Asked, Barred } from './available-people.ts';
import { availableHead, availablePeople } from './available-people.ts';
import type { DirectoryIndex } from './directory-index.ts';
import { headsAbove } from './directory-index.ts';

export type RoleQuestion = {
  readonly context: Pick<PlanContext, 'rules' | 'answers'>;
  /** People as they are on the day asked about. */
  readonly directory: DirectoryIndex;
  readonly barred: Barred;
  /** How many different people are needed. */
  readonly wanted: number;
};

/** Who of the role can be asked, or the unanswered fact that names them. Throws for a `one_of`, which has no people of its own. */
export function rolePeople(
  { role, resolves, substitutes }: RoleRule,
  { context, directory, barred, wanted }: RoleQuestion,
): Asked | { readonly unanswered: FactId } {
  switch (resolves.kind) {
    case 'people':
      return availablePeople(resolves.people, substitutes, barred, wanted);
    case 'department':
      return departmentPeople(directory, resolves.department, (members) =>
        availablePeople(members, substitutes, barred, wanted),
      );
    case 'head_of_department':
      return availableHead(headsAbove(directory, resolves.department), substitutes, barred);
    case 'head_of_fact': {
      const answer = answerTo(context, resolves.fact);
      if (answer.kind === 'unanswered') return { unanswered: resolves.fact };
      const department = answer.kind === 'value' ? departmentNamed(directory, String(answer.value)) : undefined;
      return availableHead(headsAbove(directory, department), substitutes, barred);
    }
    case 'person_fact': {
      const answer = answerTo(context, resolves.fact);
      if (answer.kind === 'unanswered') return { unanswered: resolves.fact };
      const named = answer.kind === 'value' ? directory.people.get(String(answer.value) as PersonId) : undefined;
      return availablePeople(named === undefined ? [] : [named.person], substitutes, barred, wanted);
    }
    case 'one_of':
      throw new Error(`a one_of has no people of its own: ${role}`);
  }
}

/** A department asked as a whole leaves its head out: the head is whom its deadlines go up to. */
function departmentPeople(
  directory: DirectoryIndex,
  department: DepartmentId,
  available: (members: readonly PersonId[]) => Asked,
): Asked {
  const head = directory.departments.get(department)?.head;
  const all = directory.members.get(department) ?? [];
  const asked = available(all.filter((person) => person !== head));
  if (head === undefined || asked.people.some(({ person }) => person === head)) return asked;
  return all.includes(head) ? { ...asked, excluded: [...asked.excluded, { person: head, why: 'head' }] } : asked;
}

/** A fact names a department, or a person whose department it is. */
export function departmentNamed({ departments, people }: DirectoryIndex, name: string): DepartmentId | undefined {
  const department = departments.get(name as DepartmentId)?.department;
  return department ?? people.get(name as PersonId)?.department;
}

export function answerTo({ rules, answers }: Pick<PlanContext, 'rules' | 'answers'>, fact: FactId): Answer {
  return answers[rules.factIndex.get(fact) ?? -1] ?? NOT_GIVEN;
}
