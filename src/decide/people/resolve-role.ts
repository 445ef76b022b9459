// From a role to people: through `one_of` and `else_role`, by departments, heads and facts, at last to the policy's last resort.

import type { Act, RoleRule } from '../../domain/bundle.ts';
import type { FactId, RoleId } from '../../domain/ids.ts';
import type { Because, ExcludedPerson, PlannedRole } from '../../domain/plan.ts';
import type { CompiledRole } from '../compile/compiled-rules.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { Barred } from './available-people.ts';
import type { DirectoryIndex } from './directory-index.ts';
import { directoryIndex, isAway } from './directory-index.ts';
import { answerTo, rolePeople } from './role-people.ts';

/** `wanted`: how many different people the step needs from this role. */
export type Wanted = { readonly act: Act; readonly wanted: number };

/** What a role hangs on: the rules, the answers, the day, and who may not approve. */
export type Asking = Pick<PlanContext, 'rules' | 'answers' | 'judge' | 'asOf' | 'initiator' | 'curator'>;

type Unresolved = NonNullable<PlannedRole['unresolved']>;
/** The role that a role comes to, or why that can't be said. */
type Reached =
  | { readonly role: CompiledRole; readonly because: readonly Because[] }
  | { readonly unresolved: Unresolved; readonly because: readonly Because[] };

/** Who is asked for `asked`. Only approving is closed to the initiator and the curator; whoever is away is asked for nothing. */
export function resolveRole(context: Asking, asked: RoleId, step: Wanted): PlannedRole {
  const reached = reachedRole(context, roleOf(context, asked));
  if ('unresolved' in reached) {
    return {
      asked,
      role: undefined,
      people: [],
      excluded: [],
      unresolved: reached.unresolved,
      because: reached.because,
    };
  }
  const { role, because } = reached;
  const found = askedOf(context, role, step);
  if ('unanswered' in found) {
    const unresolved: Unresolved = { kind: 'unanswered', facts: [found.unanswered] };
    return { asked, role: role.rule.role, people: [], excluded: [], unresolved, because };
  }
  if (found.people.length > 0) return { asked, role: role.rule.role, ...found, because };
  return { asked, role: role.rule.role, ...lastResort(context, found.excluded, step, because) };
}

function roleOf({ rules }: Asking, id: RoleId): CompiledRole {
  const role = rules.roles.get(id);
  if (role === undefined) throw new Error(`a bundle asks a role that it does not hold: ${id}`);
  return role;
}

/** The role that `asked` comes to, without its people: what bulk answers are made of. The unanswered facts where that is open; `fault`: no line fits, or several. */
export function roleBehind(context: Asking, asked: RoleId): RoleBehind {
  const reached = reachedRole(context, roleOf(context, asked));
  if ('role' in reached) return { role: reached.role.rule.role, open: [], fault: undefined };
  const { unresolved } = reached;
  if (unresolved.kind === 'unanswered') return { role: undefined, open: unresolved.facts, fault: undefined };
  return { role: undefined, open: [], fault: lineFault(unresolved) };
}

export type RoleBehind = {
  readonly role: RoleId | undefined;
  readonly open: readonly FactId[];
  readonly fault: LineFault | undefined;
};

export type LineFault = 'no_line' | 'several_lines';

/** What is wrong with the lines of a role that did not resolve; undefined where it is not the lines. */
export function lineFault(unresolved: PlannedRole['unresolved']): LineFault | undefined {
  return unresolved?.kind === 'no_line' || unresolved?.kind === 'several_lines' ? unresolved.kind : undefined;
}

/** Through the line of a `one_of` that fits, and from a person fact without an answer to the role that stands in for it. */
function reachedRole(context: Asking, role: CompiledRole): Reached {
  const { resolves } = role.rule;
  if (resolves.kind === 'one_of') return fittingLine(context, role);
  if (resolves.kind !== 'person_fact') return { role, because: [groundOf(role.rule)] };
  const answer = answerTo(context, resolves.fact);
  const ground: Because = { ...groundOf(role.rule), fact: resolves.fact, answer };
  if (answer.kind === 'value' || resolves.elseRole === undefined || resolves.elseRole === role.rule.role) {
    return { role, because: [ground] };
  }
  const instead = reachedRole(context, roleOf(context, resolves.elseRole));
  return { ...instead, because: [ground, ...instead.because] };
}

/** Exactly one line fits (the rules are proven for that); a line without a condition takes what no other takes. */
function fittingLine(context: Asking, { rule, lines }: CompiledRole): Reached {
  const name = { kind: 'role', id: rule.role } as const;
  const judged = lines
    .filter(({ when }) => when !== undefined)
    .map((line) => ({ line, judged: context.judge(line.when, name, line.at) }))
    .filter(({ judged: { truth } }) => truth !== 'false');
  const because = judged.flatMap((one) => one.judged.because);
  const open = judged.filter((one) => one.judged.truth === 'unknown');
  if (open.length > 0) {
    const facts = [...new Set(open.flatMap((one) => one.judged.facts))];
    return { unresolved: { kind: 'unanswered', facts }, because };
  }
  if (judged.length > 1) return { unresolved: { kind: 'several_lines' }, because };
  const fitting = judged[0]?.line ?? lines.find(({ when }) => when === undefined);
  if (fitting === undefined) return { unresolved: { kind: 'no_line' }, because: [{ rule: name, at: rule.at }] };
  const role = roleOf(context, fitting.role);
  // A line names a role that is no `one_of` itself: the form of the rules refuses nesting.
  if (role.lines.length > 0) throw new Error(`one_of within one_of: ${rule.role}`);
  const further = reachedRole(context, role);
  return { ...further, because: because.length > 0 ? because : [{ rule: name, at: fitting.at }] };
}

function groundOf({ role, at }: RoleRule): Because {
  return { rule: { kind: 'role', id: role }, at };
}

function askedOf(context: Asking, { rule }: CompiledRole, { act, wanted }: Wanted): ReturnType<typeof rolePeople> {
  const directory = directoryIndex(context.rules.bundle.directory);
  return rolePeople(rule, { context, directory, barred: barredFrom(context, directory, act), wanted });
}

function barredFrom(context: Asking, directory: DirectoryIndex, act: Act): Barred {
  const approves = act === 'approve';
  return (person) => {
    if (approves && person === context.initiator) return 'initiator';
    if (approves && person === context.curator) return 'curator';
    return isAway(directory, person, context.asOf) ? 'away' : undefined;
  };
}

/** Nobody was left: the policy says who is asked then, and the plan says that it is so. */
function lastResort(
  context: Asking,
  excluded: readonly ExcludedPerson[],
  step: Wanted,
  because: readonly Because[],
): Pick<PlannedRole, 'people' | 'excluded' | 'unresolved' | 'because'> {
  const { policy } = context.rules.bundle.decisions;
  const reached = reachedRole(context, roleOf(context, policy.lastResort));
  const found = 'unresolved' in reached ? undefined : askedOf(context, reached.role, step);
  const grounds: readonly Because[] = [...because, { rule: { kind: 'policy', id: 'last_resort' }, at: policy.at }];
  if (found === undefined || 'unanswered' in found || found.people.length === 0) {
    return { people: [], excluded, unresolved: { kind: 'nobody' }, because: grounds };
  }
  const people = found.people.map(({ person }) => ({ person, as: 'last_resort' }) as const);
  return { people, excluded, because: grounds };
}
