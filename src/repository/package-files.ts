// What the package itself brings along: the default rule set and the schemas of the rule language.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '../language/specialise/specialise-schemas.ts';

const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that holds the default rule set's `rules/` and `routes/`. */
export function defaultRulesDir(): string {
  return PACKAGE_ROOT;
}

/** The schemas of rule files as they come with the package, by file name; those of outputs and settings stay out. */
export function packageSchemas(): ReadonlyMap<string, JsonSchema> {
  const folder = join(PACKAGE_ROOT, 'schemas');
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json') && !/^(vizir|onec)-/.test(file));
  return new Map(files.sort().map((file) => [file, readSchema(join(folder, file))]));
}

/** The workflow of a CI as it comes with the package: `github/vizir.yml`. */
export function ciTemplate(name: string): string {
  return readFileSync(join(PACKAGE_ROOT, 'docs/ci', name), 'utf8');
}

/** The version of the program and, once its package names a home page, where the pages of the codes are. */
export function aboutProgram(): { readonly version: string; readonly docsUrl?: string } {
  const about: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  const field = (name: string): string | undefined => {
    const value: unknown = isSchema(about) ? Object.entries(about).find(([key]) => key === name)?.[1] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const homepage = field('homepage');
  const version = field('version') ?? '0.0.0';
  return homepage === undefined ? { version } : { version, docsUrl: `${homepage.replace(/\/$/, '')}/docs/codes` };
}

function readSchema(path: string): JsonSchema {
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isSchema(schema)) throw new Error(`${path} does not hold a schema`);
  return schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
