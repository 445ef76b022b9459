// What is missing from a rule repository as a whole, and files whose name or place means nothing.

import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { FileKind } from '../read/source-tree.ts';
import { FORM_CODES } from './form-codes.ts';
import { kindOfFile, knownFiles, placeOfKind } from './kind-of-file.ts';

/** Without one of each nothing can be decided. */
const NEEDED: readonly FileKind[] = ['policy', 'facts', 'roles', 'sla', 'calendar', 'route'];

/** Endings that a person would give a rule file; others (`README.md`, `.gitkeep`) are nobody's business. */
const RULE_ENDINGS = /\.(yaml|yml|json|toml)$/i;

/** `files`: paths relative to the repository, forward slashes. Findings about a missing file have no place. */
export function checkFolder(files: readonly string[]): readonly Finding[] {
  const kinds = new Set(files.map(kindOfFile));
  const unknown = files.filter((file) => kindOfFile(file) === 'unknown' && isMeantAsRules(file));
  const misnamed = new Map(unknown.map((file) => [file, meantPath(file)]));
  const meant = new Set([...misnamed.values()].map((path) => (path === undefined ? undefined : kindOfFile(path))));
  const missing = NEEDED.filter((kind) => !kinds.has(kind) && !meant.has(kind));
  return [...[...misnamed].map(([file, path]) => unknownFile(file, path)), ...missing.map(missingFile)];
}

function isMeantAsRules(file: string): boolean {
  return RULE_ENDINGS.test(file) && /^(rules|routes)\//.test(file);
}

/** The path that was probably meant: another ending, a folder too deep, a slip in the name or in the folder. */
function meantPath(file: string): string | undefined {
  const slash = file.lastIndexOf('/');
  const stem = file.slice(slash + 1).replace(RULE_ENDINGS, '');
  const folder = file.slice(0, slash);
  const ending = folder === 'rules/letters' ? '.md' : '.yaml';
  const sameFolder = `${folder}/${stem}${ending}`;
  if (kindOfFile(sameFolder) !== 'unknown') return sameFolder;
  const singles = knownFiles().filter((path) => !path.includes('*'));
  const elsewhere = singles.find((path) => path.endsWith(`/${stem}.yaml`));
  return inFolderAbove(folder, stem) ?? elsewhere ?? nearestName(sameFolder, singles) ?? inNearestFolder(folder, stem);
}

/** Patterns of folders in which every file is of one kind, the deepest first: `routes/tests/*.yaml` before `routes/*.yaml`. */
function folderPatterns(): readonly (readonly [folder: string, pattern: string])[] {
  const patterns = knownFiles().filter((path) => path.includes('*'));
  const pairs = patterns.map((pattern) => [pattern.slice(0, pattern.indexOf('/*')), pattern] as const);
  return pairs.sort(([a], [b]) => b.length - a.length);
}

function inFolderAbove(folder: string, stem: string): string | undefined {
  return folderPatterns()
    .find(([known]) => folder.startsWith(`${known}/`))?.[1]
    .replace('*', stem);
}

function inNearestFolder(folder: string, stem: string): string | undefined {
  const patterns = new Map(folderPatterns());
  return patterns.get(nearestName(folder, patterns.keys()) ?? '')?.replace('*', stem);
}

function unknownFile(file: string, meant: string | undefined): Finding {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    code: FORM_CODES.unknownFile,
    severity: 'error',
    place,
    params: { file, known: knownFiles() },
    others: [],
    ...(meant === undefined ? {} : { suggestion: { text: meant } }),
  };
}

function missingFile(kind: FileKind): Finding {
  return { code: FORM_CODES.missingFile, severity: 'error', params: { file: placeOfKind(kind) }, others: [] };
}
