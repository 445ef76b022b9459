// Finds the packages that are loaded before a command is even chosen: what static imports reach from the first file.
import { posix } from 'node:path';
import { readImports } from './read-imports.ts';
import type { SourceFile } from './source-file.ts';

/** Package names, sorted; dynamic and type-only imports do not count, for they load nothing at the start. */
export function findStartupPackages(files: readonly SourceFile[], first: string): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const packages = new Set<string>();
  const reached = new Set<string>([first]);
  for (const path of reached) {
    const file = byPath.get(path);
    for (const { specifier = '', kind } of file === undefined ? [] : readImports(file)) {
      if (kind !== 'value' || specifier.startsWith('node:')) continue;
      if (specifier.startsWith('.')) reached.add(posix.join(posix.dirname(path), specifier));
      else packages.add(specifier);
    }
  }
  return [...packages].sort();
}
