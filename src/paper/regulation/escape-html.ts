// Text as HTML that shows exactly that text, inside elements and inside quoted attributes.

import { documentText } from './document-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escaped, and with blanks that no line may break at: within numbers, before units and dashes, behind short words of references. */
export function escapeHtml(text: string): string {
  return unbroken(documentText(text)).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function unbroken(text: string): string {
  return (
    text
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')
      .replace(/(?<=\d) (?=[A-Z]{3}(?![A-Z])|₽|%|[а-яёa-z])/gi, '\u00a0')
      .replace(/ (?=[—–])/g, '\u00a0')
      // Initials stay with their name: `Петров С. А.`
      .replace(/ (?=\p{Lu}\.(?: \p{Lu}\.)*(?!\p{L}))/gu, '\u00a0')
      .replace(/(?<=(?:^|[\s(])(?:п|ст|ч|№|№№)\.?) (?=\d)/g, '\u00a0')
  );
}
