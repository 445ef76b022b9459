// Text as Markdown that shows exactly that text.

import { documentText } from './document-text.ts';

/** Punctuation that CommonMark, its tables, mathematics or HTML would read. */
const MARKS = /[\\`*_[\]~|$#]/g;

/** For the inside of a paragraph, an item or a cell; at the beginning of a line see `escapeLineStart`. */
export function escapeMarkdown(text: string): string {
  return (
    documentText(text)
      .replace(MARKS, (mark) => `\\${mark}`)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A bare address would become a link, a bare @name a mention.
      .replace(/(:)(?=\/\/)|(www)(?=\.)|(@)(?=\w)/gi, (sign) => `${sign}&#8203;`)
  );
}

/** A line that begins as a list, a heading or a rule would: the sign is taken for itself. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
