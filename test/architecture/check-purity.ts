// The core is told everything: it names no clock, no randomness, no Node and no console.
import { coreFolders } from './import-table.ts';
import type { Token } from './lex-source.ts';
import type { SourceFile, Violation } from './source-file.ts';

const IMPURE_GLOBALS = new Set([
  'process',
  'console',
  'globalThis',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

/** Methods that answer differently each time, by the object that has them. */
const IMPURE_METHODS: Readonly<Record<string, string>> = { Date: 'now', Math: 'random' };

/** Every place in a core folder that reaches for the world outside. */
export function checkPurity(files: readonly SourceFile[]): readonly Violation[] {
  return files.filter(isCore).flatMap((file) =>
    file.tokens.flatMap((_, index) => {
      const says = impurityAt(file.tokens, index);
      return says === undefined ? [] : [{ file: file.path, line: file.tokens[index]?.line ?? 1, says }];
    }),
  );
}

function isCore({ path }: SourceFile): boolean {
  const [top, folder = '', inner] = path.split('/');
  return top === 'src' && inner !== undefined && coreFolders.includes(folder);
}

function impurityAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const after = tokens[index + 2]?.text;
  if (token?.kind === 'string' && token.text.startsWith('node:')) return `the core may not name ${token.text}`;
  if (token?.kind !== 'word' || isMember(before)) return undefined;
  if (IMPURE_GLOBALS.has(token.text) && !isKey(before, next)) return `the core may not name ${token.text}`;
  if (next?.text === '.' && after !== undefined && IMPURE_METHODS[token.text] === after) {
    return `the core may not call ${token.text}.${after}`;
  }
  return token.text === 'Date' && asksForNow(before, next, after)
    ? 'the core may not ask for the present moment'
    : undefined;
}

/** `new Date()`, `new Date` and `Date()`: with no argument they mean now. */
function asksForNow(before: Token | undefined, next: Token | undefined, after: string | undefined): boolean {
  if (before?.text === 'new') return next?.text !== '(' || after === ')';
  return next?.text === '(';
}

function isMember(before: Token | undefined): boolean {
  return before?.kind === 'punctuation' && ['.', '?.'].includes(before.text);
}

/** A key or a parameter of that name is a word of the domain, not the global. */
function isKey(before: Token | undefined, next: Token | undefined): boolean {
  return ['{', ',', ';', 'readonly'].includes(before?.text ?? '') && [':', '?'].includes(next?.text ?? '');
}
