// Rules about how code is named and laid out in files.
import { posix } from 'node:path';
import { readExports } from './read-exports.ts';
import type { SourceFile, Violation } from './source-file.ts';

/** A longer file holds more than one thing. */
const MOST_LINES = 350;

/** Names that say where code lies and not what it does. `entity-type` is a word of the field, `plan-manager` is none. */
const EMPTY_NAMES = /^(type|common)s?$|(^|-)(util|helper|manager|service)s?$/;

/** Written so that this file does not break its own rule. */
const UNFINISHED = new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME)\\b`);

/** Files whose name is fixed by what runs them. */
const NAMED_BY_CONVENTION = new Set(['src/index.ts', 'cli/vizir.mjs', 'vitest.config.ts']);

/** They stand in many names and tell none apart. */
const EMPTY_WORDS = new Set(['the', 'with', 'from', 'read', 'check', 'get', 'make', 'file']);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every place where a file breaks a rule of naming or layout. */
export function checkNames(files: readonly SourceFile[]): readonly Violation[] {
  return files
    .filter(({ path }) => !path.includes('.generated.'))
    .flatMap((file) => [
      ...fileNameProblems(file),
      ...exportProblems(file),
      ...textProblems(file),
      ...focusedTests(file),
    ]);
}

function fileNameProblems(file: SourceFile): readonly Violation[] {
  const folders = posix
    .dirname(file.path)
    .split('/')
    .filter((name) => name !== '.');
  const base = posix.basename(file.path).replace(/(\.test|\.bench|\.d)?\.[a-z]+$/, '');
  const problems = [...folders, base].flatMap((name) => {
    if (EMPTY_NAMES.test(name)) return [`the name "${name}" does not say what is inside`];
    return KEBAB.test(name) ? [] : [`the name "${name}" is not in kebab case`];
  });
  if (!isNamedForExport(file, base)) problems.push('the file is not named for anything that it exports');
  return problems.map((says) => ({ file: file.path, line: 1, says }));
}

/**
 * Tests are named for what they test, a folder's main file for the folder. A file of the vocabulary (all of src/domain,
 * and whatever holds types alone) is named for its concept: one concept is several types.
 * Elsewhere the name shares a word with an export: `words.ts` holds `word` and `allWords`, `input-papers.ts` `paperMessages`.
 */
function isNamedForExport(file: SourceFile, base: string): boolean {
  if (NAMED_BY_CONVENTION.has(file.path) || /\.(test|d)\.ts$/.test(file.path)) return true;
  if (file.path.startsWith('src/domain/') || base === posix.basename(posix.dirname(file.path))) return true;
  if (file.path.startsWith('bench/') && readExports(file).includes('run')) return true;
  const wanted = new Set(wordsOf(base));
  const whole = base.replaceAll('-', '').toLowerCase();
  if (readExports(file).some((name) => name.replaceAll('_', '').toLowerCase().startsWith(whole))) return true;
  return holdsTypesAlone(file) || readExports(file).some((name) => wordsOf(name).some((word) => wanted.has(word)));
}

/** `input-papers`, `readPapers`, `PAPER_KINDS` in small singular words; words that carry no meaning are left out. */
function wordsOf(name: string): readonly string[] {
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/);
  return parts.map((word) => word.replace(/s$/, '')).filter((word) => word.length > 2 && !EMPTY_WORDS.has(word));
}

/** Whether every export of the file, at least one, is a type. */
function holdsTypesAlone({ tokens }: SourceFile): boolean {
  const exported = tokens.flatMap((token, index) => (token.text === 'export' ? [tokens[index + 1]?.text ?? ''] : []));
  return exported.length > 0 && exported.every((word) => word === 'type' || word === 'interface');
}

function exportProblems(file: SourceFile): readonly Violation[] {
  if (file.path === 'vitest.config.ts') return [];
  return readExports(file).flatMap((name) => {
    if (name === 'default') return [{ file: file.path, line: 1, says: 'a default export has no name to search for' }];
    if (name === '*') return [{ file: file.path, line: 1, says: 'export * hides what is exported' }];
    return [];
  });
}

function textProblems(file: SourceFile): readonly Violation[] {
  const lines = file.text.replace(/\n$/, '').split('\n');
  const firstLine = lines[0]?.startsWith('#!') ? lines[1] : lines[0];
  const problems: Violation[] = [];
  if (!/^(\/\/|\/\*)/.test(firstLine ?? '')) {
    problems.push({ file: file.path, line: 1, says: 'the first line is not a comment that says what the file is for' });
  }
  if (lines.length > MOST_LINES) {
    problems.push({ file: file.path, line: MOST_LINES + 1, says: `${lines.length} lines are more than ${MOST_LINES}` });
  }
  for (const [index, line] of lines.entries()) {
    if (UNFINISHED.test(line))
      problems.push({ file: file.path, line: index + 1, says: 'unfinished work is not left in the code' });
  }
  return problems;
}

/** `test.only` and its like: the other tests of the file would be left out without a word. */
function focusedTests(file: SourceFile): readonly Violation[] {
  if (!file.path.endsWith('.test.ts')) return [];
  return file.tokens.flatMap((token, index) =>
    token.text === 'only' && token.kind === 'word' && file.tokens[index - 1]?.text === '.'
      ? [{ file: file.path, line: token.line, says: 'a focused test leaves the others out' }]
      : [],
  );
}
