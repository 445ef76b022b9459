// Quotes, brackets and comments of one line, as YAML sees them.

/** A bracket that is open: its sign, and its offset in the text. */
export type OpenBracket = { readonly sign: string; readonly at: number };

/** Columns in the line. `mismatch`: a closing bracket that closes none or another one. */
export type LineScan = { readonly openQuote?: number; readonly mismatch?: number };

const CLOSES: Readonly<Record<string, string | undefined>> = { '}': '{', ']': '[' };

/**
 * Walks a line outside multi-line quotes. Brackets are pushed to and popped from `open` (`base` is the line's offset), so that several
 * lines can be walked one after another.
 */
export function scanLine(line: string, open: OpenBracket[], base = 0): LineScan {
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (sign === '#' && isBoundary(line[at - 1])) return {};
    if (isQuote(sign) && isTokenStart(line[at - 1])) {
      const close = closingQuote(line, at);
      if (close === undefined) return { openQuote: at };
      at = close;
    } else if (!matchBracket(sign, base + at, open)) return { mismatch: at };
  }
  return {};
}

/** Keeps `open` in step with one sign; false when it closes what is not open. */
function matchBracket(sign: string, at: number, open: OpenBracket[]): boolean {
  if (sign === '{' || sign === '[') open.push({ sign, at });
  const opening = CLOSES[sign];
  return opening === undefined || open.pop()?.sign === opening;
}

function isQuote(sign: string): boolean {
  return sign === '"' || sign === "'";
}

/** The column of the quote that closes the one at `at`. */
export function closingQuote(line: string, at: number): number | undefined {
  const quote = line[at];
  for (let next = at + 1; next < line.length; next++) {
    if (line[next] === '\\' && quote === '"') next++;
    else if (line[next] === quote) {
      if (quote === "'" && line[next + 1] === "'") next++;
      else return next;
    }
  }
  return undefined;
}

function isBoundary(before: string | undefined): boolean {
  return before === undefined || /\s/.test(before);
}

function isTokenStart(before: string | undefined): boolean {
  return before === undefined || /[\s[{,]/.test(before);
}
