// Blanks, dashes and quotes that a word processor puts in place of those that YAML and the rules know.

/** No-break, figure, thin, ideographic and other blanks that look like a blank. */
const ODD_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Hyphens, dashes and the minus sign of typography. */
const ODD_DASHES = /[\u2010-\u2015\u2212]/g;
const LEADING_QUOTE = /^[\u2018-\u201f«»‹›]/;
const TRAILING_QUOTE = /[\u201c-\u201f«»‹›]$/;

/** The text with ordinary blanks. */
export function normaliseBlanks(text: string): string {
  return text.replace(ODD_BLANKS, ' ');
}

/** The text with hyphens for dashes. */
export function normaliseDashes(text: string): string {
  return text.replace(ODD_DASHES, '-');
}

/** The text in straight double quotes when it stands in typographic ones; the text itself otherwise. */
export function normaliseQuotes(text: string): string {
  if (!LEADING_QUOTE.test(text) && !TRAILING_QUOTE.test(text)) return text;
  return `"${text.replace(LEADING_QUOTE, '').replace(TRAILING_QUOTE, '').replaceAll('"', '')}"`;
}
