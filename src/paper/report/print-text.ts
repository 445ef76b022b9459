// A text in a page: escaped, days and times in one piece.

import { escapeHtml } from '../regulation/escape-html.ts';

export function printText(text: string): string {
  return escapeHtml(text).replace(
    /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?/g,
    (time) => `<span class="whole-time">${time}</span>`,
  );
}
