// Roles of rules/roles.yaml: how each one finds its people.

import type { RoleRule } from '../../domain/bundle.ts';
import type { OneOfLineForm, RoleForm, RolesFile } from '../form/rule-files.generated.ts';
import type { NamedLink } from './check-cycles.ts';
import { checkOtherwise } from './check-otherwise.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, isTrue, items, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { readWhen } from './read-when.ts';
import { resolveFactOf } from './resolve-fact-of.ts';
import { idOf, resolveName } from './resolve-name.ts';

type Resolves = RoleRule['resolves'];
type OneOfLine = Extract<Resolves, { kind: 'one_of' }>['lines'][number];

/** Resolves the roles of rules/roles.yaml. Roles that refer to roles are noted in `links`. */
export function resolveRoles(naming: Naming, file: Located<RolesFile>, links: NamedLink[]): readonly RoleRule[] {
  const forms = entries<RoleForm>(field(file, 'roles'));
  const oneOfs = new Set(forms.filter(({ value }) => field(value, 'one_of') !== undefined).map(({ key }) => text(key)));
  return forms.map(({ key, value }) => ({
    role: idOf<'role'>(text(key)),
    title: textAt(value, 'title') ?? '',
    resolves: resolveHow(naming, { role: text(key), oneOfs, links }, value),
    substitutes: items(field(value, 'substitutes')).map((person) => resolveName(naming, 'person', person)),
    ...given('calendar', field(value, 'calendar'), (calendar) => resolveName(naming, 'calendar', calendar)),
    ask: textAt(value, 'ask') === 'least_loaded' ? 'least_loaded' : 'all',
    at: sourceOf(key),
  }));
}

type RoleContext = { readonly role: string; readonly oneOfs: ReadonlySet<string>; readonly links: NamedLink[] };

function resolveHow(naming: Naming, context: RoleContext, role: Located<RoleForm>): Resolves {
  const department = field(role, 'department');
  if (department !== undefined) {
    return { kind: 'department', department: resolveName(naming, 'department', department) };
  }
  const lines = field(role, 'one_of');
  if (lines !== undefined) return resolveOneOf(naming, context, lines);
  const head = field(role, 'head_of');
  if (head !== undefined) return resolveHeadOf(naming, head);
  const person = field(role, 'person');
  const fact = person === undefined ? undefined : field(person, 'fact');
  if (fact !== undefined) {
    return {
      kind: 'person_fact',
      fact: resolveFactOf(naming, fact, ['person']),
      ...given('elseRole', field(role, 'else_role'), (other) => linkedRole(naming, context, other)),
    };
  }
  const people = items(field(role, 'people')).map((member) => resolveName(naming, 'person', member));
  return { kind: 'people', people: people.sort() };
}

function resolveHeadOf(
  naming: Naming,
  head: Located<{ readonly fact: string } | { readonly department: string }>,
): Resolves {
  const fact = field(head, 'fact');
  if (fact !== undefined) return { kind: 'head_of_fact', fact: resolveFactOf(naming, fact, ['department']) };
  const department = field(head, 'department') ?? { source: head.source, node: head.node };
  return { kind: 'head_of_department', department: resolveName(naming, 'department', department) };
}

function resolveOneOf(naming: Naming, context: RoleContext, lines: Located<readonly OneOfLineForm[]>): Resolves {
  const resolved = items(lines).map((line) => resolveLine(naming, context, line));
  checkOtherwise(naming, items(lines));
  return { kind: 'one_of', lines: resolved };
}

function resolveLine(naming: Naming, context: RoleContext, line: Located<OneOfLineForm>): OneOfLine {
  const role = field(line, 'role') ?? line;
  const isNested = context.oneOfs.has(text(role)) && text(role) !== context.role;
  if (isNested) naming.reporter.report(CODES.nestedOneOf, role, { name: text(role) });
  return {
    role: isNested ? idOf<'role'>(text(role)) : linkedRole(naming, context, role),
    ...given('when', field(line, 'when'), (when) => readWhen(naming, when)),
    otherwise: isTrue(field(line, 'otherwise')),
    at: sourceOf(line),
  };
}

function linkedRole(naming: Naming, { role, links }: RoleContext, at: Located<unknown>): RoleRule['role'] {
  const to = resolveName(naming, 'role', at);
  links.push({ from: role, to, at });
  naming.standIns.add(to);
  return to;
}
