// Puts a repository's specialised schemas where its rule files point to.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '../language/specialise/specialise-schemas.ts';

/** Stands in every written schema; a folder with a schema that lacks it is somebody's own and is not overwritten. */
const MARK = 'Written by `vizir schema --write` from the rules of this repository. Edit the rules, not this file.';

export type WrittenSchemas = {
  /** The folder, relative to the repository. */
  readonly folder: string;
  readonly files: readonly string[];
  /** `own_schemas`: `schemas/` holds files that this command did not write, so it went elsewhere. */
  readonly because: 'asked' | 'usual' | 'own_schemas';
};

/** Where `vizir schema --write` writes: `out` if named, else `schemas/`, else (when that is somebody's own) `.vizir/schemas/`. */
export function schemaFolder(repository: string, out: string | undefined): Pick<WrittenSchemas, 'folder' | 'because'> {
  if (out !== undefined) return { folder: out, because: 'asked' };
  return isOwnFolder(join(repository, 'schemas'))
    ? { folder: '.vizir/schemas', because: 'own_schemas' }
    : { folder: 'schemas', because: 'usual' };
}

function isOwnFolder(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const schemas = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
  return schemas.some((file) => !readFileSync(join(folder, file), 'utf8').includes(MARK));
}

/** Writes the schemas, each whole or not at all. Throws what the file system throws. */
export function writeSchemas(
  repository: string,
  schemas: ReadonlyMap<string, JsonSchema>,
  out: string | undefined,
): WrittenSchemas {
  const { folder, because } = schemaFolder(repository, out);
  const target = join(repository, folder);
  mkdirSync(target, { recursive: true });
  for (const [file, schema] of schemas)
    writeWhole(join(target, file), `${JSON.stringify({ $comment: MARK, ...schema }, undefined, 2)}\n`);
  return { folder, files: [...schemas.keys()], because };
}

/** A reader sees the old file or the new one, never half of it. */
export function writeWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}
