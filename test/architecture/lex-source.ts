// Splits TypeScript into words, strings and punctuation, so that rules about code are not fooled by comments and texts.

/** One token; `text` of a string is what stands between its quotes. */
export interface Token {
  readonly kind: 'word' | 'string' | 'template' | 'number' | 'regex' | 'punctuation';
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** After these words a slash begins a regular expression; after other words, a division. */
const BEFORE_EXPRESSION = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'await',
  'yield',
]);

const NEXT = [
  ['space', /\s+/y],
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\/|^#![^\n]*/y],
  ['word', /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*/uy],
  ['string', /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y],
  ['number', /\d[\w.]*/y],
  ['regex', /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y],
  ['punctuation', /\?\.|=>|\.\.\.|[\s\S]/y],
] as const;

/**
 * Reads a source text into tokens; comments and blanks are left out. It is made for code that the compiler accepts:
 * on other texts it ends all the same, with tokens that mean little.
 */
export function lexSource(source: string): readonly Token[] {
  return lexFrom(source, 0, 1, undefined).tokens;
}

interface Lexed {
  readonly tokens: Token[];
  readonly end: number;
  readonly line: number;
}

/** Up to the end of the text, or to the brace that closes `${` where `until` is one. */
function lexFrom(source: string, from: number, firstLine: number, until: '}' | undefined): Lexed {
  const tokens: Token[] = [];
  let at = from;
  let line = firstLine;
  let depth = 0;
  while (at < source.length) {
    if (source[at] === '`') {
      const template = lexTemplate(source, at, line);
      tokens.push(...template.tokens);
      ({ end: at, line } = template);
      continue;
    }
    const [kind, text] = nextPiece(source, at, tokens.at(-1));
    depth += braceOf(text);
    if (depth < 0 && until === '}') return { tokens, end: at + 1, line };
    if (kind !== 'space' && kind !== 'comment') {
      tokens.push({ kind, text: kind === 'string' ? text.slice(1, -1) : text, line });
    }
    at += text.length;
    line += lineBreaks(text);
  }
  return { tokens, end: at, line };
}

/** Compared one by one: a look-up by name would make the engine keep every text of the source as a name. */
function braceOf(text: string): number {
  if (text === '{') return 1;
  return text === '}' ? -1 : 0;
}

function lexTemplate(source: string, from: number, firstLine: number): Lexed {
  const tokens: Token[] = [{ kind: 'template', text: '', line: firstLine }];
  let at = from + 1;
  let line = firstLine;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      const inner = lexFrom(source, at + 2, line, '}');
      tokens.push(...inner.tokens);
      ({ end: at, line } = inner);
      continue;
    }
    const length = source[at] === '\\' ? 2 : 1;
    line += lineBreaks(source.slice(at, at + length));
    at += length;
  }
  return { tokens, end: at + 1, line };
}

type PieceKind = (typeof NEXT)[number][0];

function nextPiece(source: string, at: number, before: Token | undefined): readonly [PieceKind, string] {
  for (const [kind, pattern] of NEXT) {
    if (kind === 'regex' && !startsExpression(before)) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) return [kind, found[0]];
  }
  throw new Error(`no token at ${at}: the last pattern takes any character`);
}

/** Whether a value, and so a regular expression, may begin after this token. */
function startsExpression(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'word') return BEFORE_EXPRESSION.has(before.text);
  return before.kind === 'punctuation' && ![')', ']', '}'].includes(before.text);
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
