// `vizir schema` on disk: the package's schemas narrowed to the names of one repository.

import type { Bundle } from '../domain/bundle.ts';
import { declaredNames } from '../language/specialise/declared-names.ts';
import { specialiseSchemas } from '../language/specialise/specialise-schemas.ts';
import { packageSchemas } from './package-files.ts';
import type { WrittenSchemas } from './write-schemas.ts';
import { schemaFolder, writeSchemas } from './write-schemas.ts';

export type SchemaOptions = { readonly mode: 'write' | 'plan'; readonly out: string | undefined };

/** Writes the schemas of `bundle` into the repository in `dir`, or (`plan`) only says where they would go. Throws what the file system throws. */
export function repositorySchemas(dir: string, bundle: Bundle, { mode, out }: SchemaOptions): WrittenSchemas {
  const schemas = specialiseSchemas(packageSchemas(), declaredNames(bundle));
  if (mode === 'write') return writeSchemas(dir, schemas, out);
  return { ...schemaFolder(dir, out), files: [...schemas.keys()] };
}
