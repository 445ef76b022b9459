// Reads the project's own code, for the rules about it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from './source-file.ts';
import { sourceFile } from './source-file.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');

const CODE_FOLDERS = ['src', 'cli', 'test', 'bench', 'scripts'];
const CODE = /\.(ts|mts|js|mjs)$/;

/** Every file of code in the project, in the order of their paths. */
export function readProject(): readonly SourceFile[] {
  return CODE_FOLDERS.map((folder) => join(projectRoot, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(codeFilesUnder)
    .map((path) => sourceFile(relative(projectRoot, path).split(sep).join('/'), readFileSync(path, 'utf8')))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function codeFilesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : codeFilesUnder(path);
    return entry.isFile() && CODE.test(entry.name) ? [path] : [];
  });
}
