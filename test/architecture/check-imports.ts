// Holds every import of src and cli against the table of who may import whom.
import { posix } from 'node:path';
import type { ImportRow } from './import-table.ts';
import { commandLineRow, importTable, ownedNodeModules } from './import-table.ts';
import type { Import } from './read-imports.ts';
import { readImports } from './read-imports.ts';
import type { SourceFile, Violation } from './source-file.ts';

/** Every import that the table does not allow. Tests, scripts and benchmarks may look anywhere. */
export function checkImports(files: readonly SourceFile[]): readonly Violation[] {
  return files.filter(({ path }) => /^(src|cli)\//.test(path)).flatMap(checkFile);
}

/** The row of a file: `cli`, the folder below src, or `src` for a file directly in it. */
function rowName(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'cli') return 'cli';
  return path.split('/').length > 2 ? second : 'src';
}

function checkFile(file: SourceFile): readonly Violation[] {
  const name = rowName(file.path);
  const row = name === 'cli' ? commandLineRow : importTable[name];
  if (row === undefined) return [{ file: file.path, line: 1, says: `src/${name} has no row in the import table` }];
  return readImports(file).flatMap((found) => {
    const says = problem(file.path, name, row, found);
    return says === undefined ? [] : [{ file: file.path, line: found.line, says }];
  });
}

function problem(path: string, name: string, row: ImportRow, { specifier }: Import): string | undefined {
  if (specifier === undefined) return 'a dynamic import must name its module';
  if (specifier.startsWith('node:')) return nodeProblem(name, row, specifier);
  if (!specifier.startsWith('.')) return packageProblem(name, row, specifier);
  if (!/\.(ts|mjs|json)$/.test(specifier)) return `${specifier} must be written with the ending of its file`;
  return fileProblem(name, row, posix.join(posix.dirname(path), specifier));
}

function nodeProblem(name: string, row: ImportRow, specifier: string): string | undefined {
  const owner = ownedNodeModules[specifier];
  const isAllowed =
    row.node === 'any'
      ? owner === undefined || owner === name
      : row.node.some((allowed) => specifier === allowed || specifier.startsWith(`${allowed}/`));
  return isAllowed ? undefined : `${name} may not import ${specifier}`;
}

function packageProblem(name: string, row: ImportRow, specifier: string): string | undefined {
  const packageName = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return row.packages.includes(packageName) ? undefined : `${name} may not import the package ${packageName}`;
}

/** `target` is a path from the root of the project. */
function fileProblem(name: string, row: ImportRow, target: string): string | undefined {
  if (target.endsWith('.json') && !target.startsWith('src/')) {
    const isAllowed = row.data?.some(
      (allowed) => target === allowed || (allowed.endsWith('/') && target.startsWith(allowed)),
    );
    return isAllowed === true ? undefined : `${name} may not read ${target}`;
  }
  const own = name === 'cli' ? 'cli/' : `src/${name}/`;
  if (target.startsWith(own) || (name === 'src' && posix.dirname(target) === 'src')) return undefined;
  const isAllowed = row.folders.some((folder) => isWithin(target, `src/${folder}`));
  return isAllowed ? undefined : `${name} may not import ${target}`;
}

/** `src/engine/ports` holds for the folder and for a file of that name. */
function isWithin(target: string, place: string): boolean {
  return target === place || target === `${place}.ts` || target.startsWith(`${place}/`);
}
