// A rule repository in a git folder: as small as it gets, with nothing to be found in it.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { GitFolder } from './git-folder.ts';

const BASE = join(import.meta.dirname, '../../cases/_base');

/** So many people that somebody is there for every step, whoever started the contract. */
const ROLES = `departments:
  legal_department: { title: Юридический отдел, head: belova }
people:
  belova: { title: Белова А. В., department: legal_department }
  petrova: { title: Петрова О. О., department: legal_department }
  sidorova: { title: Сидорова О. О., department: legal_department }
  volkova: { title: Волкова О. О., department: legal_department }
  gromov: { title: Громов П. С. }
  zimin: { title: Зимин П. С. }
  lesin: { title: Лесин П. С. }
  orlova: { title: Орлова Н. И. }
  rybina: { title: Рыбина Н. И. }
  shubina: { title: Шубина Н. И. }
roles:
  legal: { title: Юрист, department: legal_department }
  finance: { title: Финансист, people: [orlova, rybina, shubina] }
  director: { title: Директор, people: [gromov, zimin, lesin] }
`;

/** Writes them below the folder, not committed. `below`: empty, or with a slash at its end. */
export function smallRules(folder: GitFolder, below = ''): void {
  cpSync(BASE, join(folder.dir, below), { recursive: true });
  folder.write(`${below}rules/roles.yaml`, ROLES);
}
