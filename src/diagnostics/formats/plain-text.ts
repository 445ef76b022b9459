// Text on its way into a report of several lines: line breaks stay, nothing else steers.

import { visibleText } from '../visible-text.ts';

/** Lines joined by line breaks, every other control character and mark of direction written out. */
export function plainText(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(/\r\n|\r|\n/))
    .map((line) => visibleText(line.replaceAll('\t', '  ')))
    .join('\n');
}
