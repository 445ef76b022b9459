// Starts a rule repository: copies the default rule set and sets an editor up for it.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { defaultRulesDir } from './package-files.ts';

export type Initialised =
  | { readonly kind: 'written'; readonly files: readonly string[] }
  /** `taken`: it is there already, nothing was touched. `not_a_folder`: a file stands there. `odd_name`: a workflow cannot hold it. */
  | { readonly kind: 'refused'; readonly why: 'taken' | 'not_a_folder' | 'odd_name'; readonly path: string };

const SETTINGS = '.vscode/settings.json';
/**
 * Copies `rules/` and `routes/` of the default rule set into `dir` (made when missing) and writes editor settings if there are none.
 * Refuses, touching nothing, when `dir` already holds `rules/` or `routes/`. The schemas are written by `writeSchemas` afterwards.
 */
export function initRepository(dir: string): Initialised {
  if (existsSync(dir) && !statSync(dir).isDirectory()) return { kind: 'refused', why: 'not_a_folder', path: dir };
  const taken = ['rules', 'routes'].map((folder) => join(dir, folder)).find((path) => existsSync(path));
  if (taken !== undefined) return { kind: 'refused', why: 'taken', path: taken };
  const source = defaultRulesDir();
  const files = ['rules', 'routes']
    .flatMap((folder) => filesBelow(join(source, folder)))
    .map((path) => relative(source, path));
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), readFileSync(join(source, file)));
  }
  return { kind: 'written', files: [...files, ...writeSettings(dir)].map((file) => file.replaceAll('\\', '/')) };
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function writeSettings(dir: string): readonly string[] {
  const path = join(dir, SETTINGS);
  if (existsSync(path)) return [];
  const all: unknown = JSON.parse(readFileSync(join(defaultRulesDir(), SETTINGS), 'utf8'));
  const ofYaml = Object.entries(all ?? {}).filter(([key]) => key.startsWith('yaml.'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(ofYaml), undefined, 2)}\n`);
  return [SETTINGS];
}
