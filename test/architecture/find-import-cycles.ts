// Finds files that import each other in a circle, types included: a circle cannot be read or loaded from either end.
// What is loaded later, by `import()`, waits for its use and closes no circle: a command loads its work that way.
import { posix } from 'node:path';
import { readImports } from './read-imports.ts';
import type { SourceFile } from './source-file.ts';

/** Each circle once, as the paths along it. */
export function findImportCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const imports = new Map(files.map((file) => [file.path, relativeImports(file)]));
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push(trail.slice(seenAt));
    if (seenAt >= 0 || finished.has(path)) return;
    trail.push(path);
    for (const next of imports.get(path) ?? []) visit(next);
    trail.pop();
    finished.add(path);
  };
  for (const path of imports.keys()) visit(path);
  return cycles;
}

function relativeImports(file: SourceFile): readonly string[] {
  return readImports(file).flatMap(({ specifier, kind }) =>
    kind !== 'dynamic' && specifier?.startsWith('.') ? [posix.join(posix.dirname(file.path), specifier)] : [],
  );
}
