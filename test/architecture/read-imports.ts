// Finds what a file imports: import and export declarations, their type-only forms, dynamic imports.
import type { Token } from './lex-source.ts';
import type { SourceFile } from './source-file.ts';

export interface Import {
  /** As written; undefined where a dynamic import computes it. */
  readonly specifier: string | undefined;
  readonly kind: 'value' | 'type' | 'dynamic';
  /** 1-based, of the specifier. */
  readonly line: number;
}

export function readImports(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  for (const [index, token] of file.tokens.entries()) {
    if (token.kind !== 'word' || file.tokens[index - 1]?.text === '.') continue;
    if (token.text === 'import') found.push(...importAt(file.tokens, index));
    else if (token.text === 'export') found.push(...reExportAt(file.tokens, index));
  }
  return found;
}

function importAt(tokens: readonly Token[], index: number): readonly Import[] {
  const next = tokens[index + 1];
  if (next === undefined || next.text === '.') return [];
  if (next.text === '(' && next.kind === 'punctuation') return [dynamicImport(tokens, index)];
  if (next.kind === 'string') return [{ specifier: next.text, kind: 'value', line: next.line }];
  return declarationFrom(tokens, index);
}

/** `import('…')`, in code or in a type; with anything else than one string the specifier is unknown. */
function dynamicImport(tokens: readonly Token[], index: number): Import {
  const argument = tokens[index + 2];
  const isLiteral = argument?.kind === 'string' && [')', ','].includes(tokens[index + 3]?.text ?? '');
  const line = argument?.line ?? 1;
  return { specifier: isLiteral ? argument.text : undefined, kind: 'dynamic', line };
}

/** `export { … } from` and `export * from`; an export of the file's own things imports nothing. */
function reExportAt(tokens: readonly Token[], index: number): readonly Import[] {
  const afterType = tokens[index + 1]?.text === 'type' ? index + 2 : index + 1;
  return ['{', '*'].includes(tokens[afterType]?.text ?? '') ? declarationFrom(tokens, index) : [];
}

/** The `from '…'` of a declaration, whose clause is words, braces, commas and stars only. */
function declarationFrom(tokens: readonly Token[], index: number): readonly Import[] {
  const kind = isTypeOnly(tokens, index) ? 'type' : 'value';
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punctuation' && !'{},*'.includes(token.text))) return [];
    if (token.kind === 'string' && tokens[at - 1]?.text === 'from') {
      return [{ specifier: token.text, kind, line: token.line }];
    }
  }
  return [];
}

/** `import type X from`, not `import type from`, which imports a value by that name. */
function isTypeOnly(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === 'type' && tokens[index + 2]?.text !== 'from';
}
