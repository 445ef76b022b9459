// Puts the workflow of a CI into the git repository that the rules lie in.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Initialised } from './init-repository.ts';
import { aboutProgram, ciTemplate } from './package-files.ts';
import { repositoryPrefix } from './revision/repository-prefix.ts';

export type CiService = 'github' | 'gitlab';

/** Where each template goes, from the top of the git repository. */
const FILES: Readonly<Record<CiService, readonly (readonly [template: string, file: string])[]>> = {
  github: [
    ['github/vizir.yml', '.github/workflows/vizir.yml'],
    ['github/vizir-comment.yml', '.github/workflows/vizir-comment.yml'],
  ],
  gitlab: [['gitlab/vizir.gitlab-ci.yml', '.gitlab/vizir.gitlab-ci.yml']],
};
const GITLAB_MAIN = '.gitlab-ci.yml';
const INCLUDE = 'include:\n  - local: .gitlab/vizir.gitlab-ci.yml\n';

/** A folder whose name would be read as something else in a workflow. */
const ODD = /[^\p{L}\p{N}\p{M}._/ -]/u;

/**
 * Writes the workflow for the rules in `dir` at the top of their git repository (in `dir` where there is none); `files` are named from there.
 * Refuses, touching nothing, where one of the files is there already (`taken`) or the folder has a name that a workflow cannot hold.
 */
export function initCi(dir: string, service: CiService): Initialised {
  const prefix = repositoryPrefix(dir, dir);
  const top = resolve(dir, '../'.repeat(prefix.split('/').length - 1));
  if (ODD.test(prefix)) return { kind: 'refused', why: 'odd_name', path: prefix };
  const taken = FILES[service].map(([, file]) => join(top, file)).find((path) => existsSync(path));
  if (taken !== undefined) return { kind: 'refused', why: 'taken', path: taken };
  // A folder whose name begins with a dash must not read as an option.
  const rules = prefix === '' ? '.' : `./${prefix.slice(0, -1)}`;
  for (const [template, file] of FILES[service]) {
    write(join(top, file), fill(ciTemplate(template), { rules, version: `v${aboutProgram().version}` }));
  }
  return { kind: 'written', files: [...FILES[service].map(([, file]) => file), ...include(top, service)] };
}

function fill(template: string, values: Readonly<Record<'rules' | 'version', string>>): string {
  return template.replace(/"\{(rules|version)\}"/g, (_slot, name: 'rules' | 'version') => JSON.stringify(values[name]));
}

/** GitLab reads one file; one that is there already stays as it is, and its owner adds the line. */
function include(top: string, service: CiService): readonly string[] {
  const main = join(top, GITLAB_MAIN);
  if (service !== 'gitlab' || existsSync(main)) return [];
  write(main, INCLUDE);
  return [GITLAB_MAIN];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
