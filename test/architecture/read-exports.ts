// Finds the names under which a file offers something.
import type { SourceFile } from './source-file.ts';

const DECLARES = new Set([
  'const',
  'let',
  'function',
  'class',
  'interface',
  'type',
  'abstract',
  'async',
  'declare',
  '*',
]);

/** The exported names, `default` and `*` among them. */
export function readExports(file: SourceFile): readonly string[] {
  const found: string[] = [];
  for (const [index, token] of file.tokens.entries()) {
    if (token.kind === 'word' && token.text === 'export') found.push(...exportAt(file, index));
  }
  return found;
}

function exportAt(file: SourceFile, index: number): readonly string[] {
  let at = index + 1;
  const textAt = (position: number): string => file.tokens[position]?.text ?? '';
  if (textAt(at) === 'default') return ['default'];
  if (textAt(at) === '*') return [textAt(at + 1) === 'as' ? textAt(at + 2) : '*'];
  if (textAt(at) === 'type' && ['{', '*'].includes(textAt(at + 1))) at += 1;
  if (textAt(at) === '*') return ['*'];
  if (textAt(at) === '{') return namesInBraces(file, at + 1);
  while (DECLARES.has(textAt(at))) at += 1;
  return [textAt(at)];
}

/** `{ a, b as c, type D }` gives a, c, D: the last word before each comma. */
function namesInBraces(file: SourceFile, from: number): readonly string[] {
  const names: string[] = [];
  let last = '';
  for (const token of file.tokens.slice(from)) {
    if (token.text !== '}' && token.text !== ',') {
      last = token.text;
      continue;
    }
    if (last !== '') names.push(last);
    last = '';
    if (token.text === '}') break;
  }
  return names;
}
