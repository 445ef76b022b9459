// Text for XML: as content, and as the value of an attribute.

import { plainText } from './plain-text.ts';

/** What XML 1.0 cannot hold, not even as references, and is no control character. */
const NOT_XML = /[\ufffe\uffff]/g;

/** Between tags. Line breaks stay, other control characters are written out. */
export function escapeXml(text: string): string {
  return plainText([text])
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(NOT_XML, '\ufffd');
}

/** With the quotes around it; line breaks stay line breaks. */
export function xmlAttribute(text: string): string {
  const escaped = escapeXml(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  return `"${escaped.replaceAll('\n', '&#10;')}"`;
}
