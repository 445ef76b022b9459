// Departments and people of rules/roles.yaml.

import type { Away, Department, Person } from '../../domain/directory.ts';
import type { DepartmentForm, PersonForm, RolesFile } from '../form/rule-files.generated.ts';
import type { NamedLink } from './check-cycles.ts';
import type { Located } from './located.ts';
import { entries, field, given, items, sourceOf, text, textAt, wholeNumber } from './located.ts';
import type { Naming } from './naming.ts';
import { checkOrder, readDay } from './read-duration.ts';
import { idOf, resolveName } from './resolve-name.ts';

/** Resolves the departments of rules/roles.yaml. What lies above what is noted in `links`. */
export function resolveDepartments(
  naming: Naming,
  file: Located<RolesFile>,
  links: NamedLink[],
): readonly Department[] {
  return entries<DepartmentForm>(field(file, 'departments')).map(({ key, value }) => ({
    department: idOf<'department'>(text(key)),
    title: textAt(value, 'title') ?? '',
    ...given('head', field(value, 'head'), (head) => resolveName(naming, 'person', head)),
    ...given('parent', field(value, 'parent'), (parent) => {
      const to = resolveName(naming, 'department', parent);
      links.push({ from: text(key), to, at: parent });
      return to;
    }),
    ...given('calendar', field(value, 'calendar'), (calendar) => resolveName(naming, 'calendar', calendar)),
    ...given('bitrix24', field(value, 'bitrix24'), wholeNumber),
    at: sourceOf(key),
  }));
}

/** Resolves the people of rules/roles.yaml. */
export function resolvePeople(naming: Naming, file: Located<RolesFile>): readonly Person[] {
  return entries<PersonForm>(field(file, 'people')).map(({ key, value }) => ({
    person: idOf<'person'>(text(key)),
    title: textAt(value, 'title') ?? '',
    ...given('department', field(value, 'department'), (department) => resolveName(naming, 'department', department)),
    ...given('calendar', field(value, 'calendar'), (calendar) => resolveName(naming, 'calendar', calendar)),
    away: items(field(value, 'away')).flatMap((away) => resolveAway(naming, away)),
    ...given('bitrix24', field(value, 'bitrix24'), wholeNumber),
    ...given('email', field(value, 'email'), text),
    at: sourceOf(key),
  }));
}

type AwayForm = { readonly from: string; readonly until: string };

function resolveAway(naming: Naming, away: Located<AwayForm>): readonly Away[] {
  const { from, until } = {
    ...given('from', field(away, 'from'), (day) => readDay(naming, day)),
    ...given('until', field(away, 'until'), (day) => readDay(naming, day)),
  };
  checkOrder(naming, from, until, field(away, 'until') ?? away);
  return from === undefined || until === undefined ? [] : [{ from, until }];
}
