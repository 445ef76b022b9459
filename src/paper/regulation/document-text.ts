// Text of the rules as it may stand in a document: one line, nothing in it that steers how the rest is shown.

import { visibleText } from '../../diagnostics/visible-text.ts';

/** Amounts in roubles have the sign of the rouble. Runs of blanks and line ends are one blank; control and direction characters are written out. */
export function documentText(text: string): string {
  const line = text.replace(/[\s\u0085]+/g, (blanks) => (blanks === '\u00a0' ? blanks : ' '));
  return visibleText(line).replace(/(?<=\d) RUB(?![A-Za-z])/g, ' ₽');
}
