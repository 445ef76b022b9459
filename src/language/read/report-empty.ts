// Values that were not written: a null is an error everywhere.

import { CODES } from './codes.ts';
import type { Standing } from './is-free-text.ts';
import { isFreeText } from './is-free-text.ts';
import { quoteText } from './notation/quote-text.ts';
import type { Reading } from './reading.ts';
import { lineEnd, report } from './reading.ts';
import { reportTag } from './report-tag.ts';

/**
 * Reports a key without a value. `valueAt` is where YAML puts the empty value: a tag, an anchor or a comment may stand before it,
 * and is then what the finding is about.
 */
export function reportEmptyValue(
  reading: Reading,
  [keyStart, keyEnd]: readonly [number, number],
  valueAt: number | undefined,
  standing: Standing,
): void {
  const rest = reading.text.slice(keyEnd, lineEnd(reading.text, keyEnd));
  const behind = /^\s*:\s+(?=[#&!])/.exec(rest)?.[0].length;
  if (behind === undefined || valueAt === undefined) {
    reportKey(reading, keyStart, keyEnd, standing);
    return;
  }
  const start = keyEnd + behind;
  const end = keyEnd + rest.trimEnd().length;
  const written = reading.text.slice(start, end);
  if (written.startsWith('!')) reportTag(reading, start, start, standing);
  else if (written.startsWith('&')) {
    report(reading, start, end, { code: CODES.reservedStart, params: { sign: '&' }, mended: quoteText(written) });
  } else if (isFreeText(standing)) {
    report(reading, start, end, {
      code: CODES.commentInText,
      params: { comment: written },
      mended: quoteText(written),
    });
  } else reportKey(reading, keyStart, keyEnd, standing);
}

function reportKey(reading: Reading, start: number, end: number, standing: Standing): void {
  report(reading, start, end, { code: CODES.emptyValue, params: { key: standing.key ?? '-' } });
}

/** Reports a dash with nothing behind it. `at` is where YAML puts the empty item. */
export function reportEmptyItem(reading: Reading, at: number): void {
  const dash = Math.max(reading.text.lastIndexOf('-', at), 0);
  report(reading, dash, dash + 1, { code: CODES.emptyValue, params: { key: '-' } });
}
