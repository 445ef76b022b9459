// Text of people in Markdown that a service renders: it formats nothing, links nothing and calls nobody.

import { plainText } from './plain-text.ts';

const MARKUP = /[\\`*_[\]|~$]/g;
/** What begins a heading, a list, a quotation or a rule, where a line begins with it. */
const OPENING = /^(\s*)(?:([#+\-=])|(\d{1,9})([.)]))/;
/** Services look for names, numbers and addresses in what was rendered; a blank of no width keeps them from being found. */
const CALLS = /@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|\b[a-z]{2,9}:(?=\/\/)|\bmailto:/gi;
const BREAK = '\u200b';

/** One line of text, inert. */
export function escapeMarkdown(text: string): string {
  return plainText([text])
    .replaceAll('\n', ' ')
    .replace(CALLS, `$&${BREAK}`)
    .replace(MARKUP, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(OPENING, (_whole, space: string, sign: string | undefined, count: string, end: string) =>
      sign === undefined ? `${space}${count}\\${end}` : `${space}\\${sign}`,
    );
}

/** A code span; what stands in it is shown as it is. */
export function codeSpan(text: string): string {
  const inert = plainText([text]).replaceAll('\n', ' ');
  const fence = '`'.repeat(longestRun([inert]) + 1);
  const space = inert.startsWith('`') || inert.endsWith('`') ? ' ' : '';
  return `${fence}${space}${inert}${space}${fence}`;
}

/** A block of code that nothing in it can end. */
export function codeBlock(lines: readonly string[]): readonly string[] {
  const inert = plainText(lines).split('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(inert) + 1));
  return [`${fence}text`, ...inert, fence];
}

function longestRun(lines: readonly string[]): number {
  return Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
}
