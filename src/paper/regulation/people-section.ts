// Roles, the people who hold them, their substitutes and absences, departments and their heads.

import type { RoleRule } from '../../domain/bundle.ts';
import type { Department, Person } from '../../domain/directory.ts';
import type { DepartmentId } from '../../domain/ids.ts';
import { asks, conditionProse } from './conditions.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Cell, Prose } from './regulation.ts';
import { placesPrint } from './small-print.ts';
import type { Writing } from './writing.ts';
import { capital, item } from './writing.ts';

/** The section of roles, departments and absences. */
export function peopleSection(writing: Writing): Draft {
  const { heading, bundle } = writing;
  const { departments, people } = bundle.directory;
  return {
    id: 'people',
    title: heading('people'),
    blocks: [],
    sections: [
      { id: 'roles', title: heading('roles'), blocks: roleTable(writing), sections: [] },
      { id: 'departments', title: heading('departments'), blocks: departmentTable(departments, writing), sections: [] },
      { id: 'absences', title: heading('absences'), blocks: absences(people, writing), sections: [] },
    ],
  };
}

function roleTable(writing: Writing): readonly Block[] {
  const { heading, bundle, names } = writing;
  const rows = bundle.decisions.roles.map((role): readonly Cell[] => [
    [[{ strong: role.title }]],
    holdersCell(role, writing),
    role.substitutes.length === 0 ? [] : [[role.substitutes.map(names.person).join(', ')]],
  ]);
  const head = (['col_role', 'col_who', 'col_substitutes'] as const).map(heading);
  if (rows.length === 0) return [];
  return [{ kind: 'table', head, rows }, ...placesPrint(bundle.decisions.roles, writing)];
}

function holdersCell(role: RoleRule, writing: Writing): Cell {
  const { resolves } = role;
  const { say, names } = writing;
  switch (resolves.kind) {
    case 'department': {
      const people = membersOf(resolves.department, writing);
      const source = say('role_department', { department: names.department(resolves.department) });
      return [withPeople(source, people, writing), ...askingLine(role, people.length, writing)];
    }
    case 'people':
      return [[resolves.people.map(names.person).join(', ')], ...askingLine(role, resolves.people.length, writing)];
    case 'head_of_department': {
      const head = departmentOf(resolves.department, writing)?.head;
      const source = say('role_head_of', { department: names.department(resolves.department) });
      return [withPeople(source, head === undefined ? [] : [head], writing)];
    }
    case 'head_of_fact':
      return [say('role_head_of_fact', { fact: names.factTitle(resolves.fact) })];
    case 'person_fact': {
      const fact = names.factTitle(resolves.fact);
      return resolves.elseRole === undefined
        ? [say('role_person_fact', { fact })]
        : [say('role_person_else', { fact, role: names.role(resolves.elseRole) })];
    }
    case 'one_of':
      return [say('role_one_of'), ...resolves.lines.map((line) => lineProse(line, writing))];
  }
}

type OneOfLine = Extract<RoleRule['resolves'], { kind: 'one_of' }>['lines'][number];

function lineProse({ role, when }: OneOfLine, writing: Writing): Prose {
  const { say, names } = writing;
  const condition = asks(when) ? say('role_if', { when: conditionProse(when, writing) }) : say('otherwise');
  return ['– ', ...say('role_line', { role: names.role(role), when: condition })];
}

function withPeople(source: Prose, people: readonly string[], { say, names }: Writing): Prose {
  if (people.length === 0) return source;
  return say('role_people_of', { source, people: people.map(names.person).join(', ') });
}

/** A pool says whom of it is asked. */
function askingLine({ ask }: RoleRule, count: number, { say }: Writing): readonly Prose[] {
  if (count < 2) return [];
  return [['(', ...say(ask === 'least_loaded' ? 'ask_least_loaded' : 'ask_pool'), ')']];
}

function departmentOf(id: DepartmentId, { bundle }: Writing): Department | undefined {
  return bundle.directory.departments.find(({ department }) => department === id);
}

function membersOf(id: DepartmentId, writing: Writing): readonly string[] {
  const head = departmentOf(id, writing)?.head;
  return writing.bundle.directory.people
    .filter(({ department, person }) => department === id && person !== head)
    .map(({ person }) => person);
}

function departmentTable(departments: readonly Department[], { heading, names }: Writing): readonly Block[] {
  if (departments.length === 0) return [];
  return [
    {
      kind: 'table',
      head: (['col_department', 'col_head', 'col_parent'] as const).map(heading),
      rows: departments.map(({ title, head, parent }) => [
        [[title]],
        head === undefined ? [] : [[names.person(head)]],
        parent === undefined ? [] : [[names.department(parent)]],
      ]),
    },
  ];
}

/** Those that are not over. */
function absences(people: readonly Person[], { say, day, asOf }: Writing): readonly Block[] {
  const items = people.flatMap(({ title, away }) =>
    away
      .filter(({ until }) => until >= asOf)
      .map(({ from, until }) => item(capital(say('away', { person: title, from: day(from), until: day(until) })))),
  );
  return items.length === 0 ? [] : [{ kind: 'list', order: 'bulleted', items }];
}
