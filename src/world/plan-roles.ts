// Roles of one plan, resolved to people on any later day: who is away and who may not decide changes while a case runs.

import { answerVector } from '../decide/compile/answer-vector.ts';
import { compileRules } from '../decide/compile/compile-rules.ts';
import type { Barred } from '../decide/people/available-people.ts';
import type { DirectoryIndex } from '../decide/people/directory-index.ts';
import { directoryIndex, headsAbove, isAway } from '../decide/people/directory-index.ts';
import { roleBehind } from '../decide/people/resolve-role.ts';
import { answerTo, departmentNamed, rolePeople } from '../decide/people/role-people.ts';
import { judgeByClosures } from '../decide/plan/judge.ts';
import type { PlanContext } from '../decide/plan/plan-context.ts';
import { planNotes } from '../decide/plan/plan-context.ts';
import type { Bundle, RoleRule } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { DepartmentId, FactId, PersonId, RoleId } from '../domain/ids.ts';
import type { Plan, PlannedPerson } from '../domain/plan.ts';

/** The rules and answers by which the roles of a plan resolve. */
export type PlanRoles = { readonly context: PlanContext; readonly directory: DirectoryIndex };

const built = new WeakMap<Plan, { readonly bundle: Bundle; readonly roles: PlanRoles }>();

/** Conditions are judged as of the plan's decisive day; people are those of the bundle's directory. */
export function planRoles(bundle: Bundle, plan: Plan): PlanRoles {
  const known = built.get(plan);
  if (known?.bundle === bundle) return known.roles;
  const rules = compileRules(bundle, plan.asOf);
  const answers = answerVector(rules, plan.answers);
  const route = rules.routes[rules.routeIndex.get(plan.route) ?? -1];
  if (route === undefined) throw new Error(`the rules do not hold the route of the plan: ${plan.route}`);
  const judge = judgeByClosures(answers, (when) => ({
    hangsOn: when.facts.flatMap((index) => rules.facts[index]?.fact ?? []),
  }));
  const context: PlanContext = {
    rules,
    route,
    answers,
    judge,
    asOf: plan.asOf,
    initiator: undefined,
    curator: undefined,
    notes: planNotes(),
  };
  const roles: PlanRoles = { context, directory: directoryIndex(bundle.directory) };
  built.set(plan, { bundle, roles });
  return roles;
}

/** The rule of the role that `asked` comes to; undefined while unanswered facts leave that open. */
export function ruleBehind({ context }: PlanRoles, asked: RoleId): RoleRule | undefined {
  if (!context.rules.roles.has(asked)) return undefined;
  const { role } = roleBehind(context, asked);
  return role === undefined ? undefined : context.rules.roles.get(role)?.rule;
}

export type PeopleWanted = { readonly wanted: number; readonly day: Day; readonly barred: readonly PersonId[] };

/** Members, for who is away or barred substitutes; at last the last resort; nobody while facts leave the role open. */
export function peopleInRole(roles: PlanRoles, asked: RoleId, wanted: PeopleWanted): readonly PlannedPerson[] {
  const rule = ruleBehind(roles, asked);
  if (rule === undefined) return [];
  const found = availableOf(roles, rule, wanted);
  if (found.length > 0) return found;
  const last = ruleBehind(roles, roles.context.rules.bundle.decisions.policy.lastResort);
  const people = last === undefined ? [] : availableOf(roles, last, wanted);
  return people.map(({ person }) => ({ person, as: 'last_resort' }));
}

function availableOf(roles: PlanRoles, rule: RoleRule, asked: PeopleWanted): readonly PlannedPerson[] {
  const { context, directory } = roles;
  const { wanted, day } = asked;
  // Why somebody is left out is the plan's to say; here it only matters that they are, and that who is away has a substitute first.
  const barred: Barred = (person) => {
    if (asked.barred.includes(person)) return 'curator';
    return isAway(directory, person, day) ? 'away' : undefined;
  };
  const found = rolePeople(rule, { context, directory, barred, wanted });
  return 'unanswered' in found ? [] : found.people;
}

function nameIn({ context }: PlanRoles, fact: FactId): string | undefined {
  const answer = answerTo(context, fact);
  return answer.kind === 'value' ? String(answer.value) : undefined;
}

function departmentOf(roles: PlanRoles, fact: FactId): DepartmentId | undefined {
  const name = nameIn(roles, fact);
  return name === undefined ? undefined : departmentNamed(roles.directory, name);
}

/** Whether somebody is of the role: a member (away or not), the head of its department, or a substitute. */
export function isOfRole(roles: PlanRoles, asked: RoleId, person: PersonId): boolean {
  const rule = ruleBehind(roles, asked);
  if (rule === undefined) return false;
  return rule.substitutes.includes(person) || membersOf(roles, rule).includes(person);
}

function membersOf(roles: PlanRoles, { resolves }: RoleRule): readonly PersonId[] {
  const { directory } = roles;
  switch (resolves.kind) {
    case 'people':
      return resolves.people;
    case 'department':
      return [
        ...(directory.members.get(resolves.department) ?? []),
        ...headsAbove(directory, resolves.department).slice(0, 1),
      ];
    case 'head_of_department':
      return headsAbove(directory, resolves.department).slice(0, 1);
    case 'head_of_fact':
      return headsAbove(directory, departmentOf(roles, resolves.fact)).slice(0, 1);
    case 'person_fact': {
      const name = nameIn(roles, resolves.fact);
      return name === undefined ? [] : [name as PersonId];
    }
    case 'one_of':
      return [];
  }
}

/** The department to whose head a role's deadlines go up; undefined for a role of people of no department. */
export function departmentOfRole(roles: PlanRoles, asked: RoleId): DepartmentId | undefined {
  const rule = ruleBehind(roles, asked);
  if (rule === undefined) return undefined;
  const { resolves } = rule;
  if (resolves.kind === 'department' || resolves.kind === 'head_of_department') return resolves.department;
  if (resolves.kind === 'head_of_fact') return departmentOf(roles, resolves.fact);
  const [first] = membersOf(roles, rule);
  return first === undefined ? undefined : roles.directory.people.get(first)?.department;
}
