// Tags (`!name`): the rules have none, and what looks like one was mostly meant otherwise (`kind: != nda`).

import { CODES } from './codes.ts';
import type { Standing } from './is-free-text.ts';
import { isFreeText } from './is-free-text.ts';
import { mendComparison } from './notation/mend-comparison.ts';
import { quoteText } from './notation/quote-text.ts';
import type { Reading } from './reading.ts';
import { lineEnd, report } from './reading.ts';

/** Reports the tag before the value at [start, end) of the file. */
export function reportTag(reading: Reading, start: number, end: number, standing: Standing): void {
  const at = tagStart(reading.text, start);
  const stop = Math.max(end, at + (/^\S+/.exec(reading.text.slice(at, lineEnd(reading.text, at)))?.[0].length ?? 1));
  const written = reading.text.slice(at, stop).replace(/[,}\]]+$/, '');
  const until = at + written.length;
  const tag = /^\S+/.exec(written)?.[0] ?? written;
  if (tag === '!=') {
    const mended = mendComparison(written)?.mended;
    report(reading, at, until, {
      code: CODES.notEquals,
      params: { text: written },
      ...(mended === undefined ? {} : { mended }),
    });
  } else {
    const mended = isFreeText(standing) ? quoteText(written) : written.slice(tag.length).trim();
    report(reading, at, until, { code: CODES.customTag, params: { tag }, ...(mended === '' ? {} : { mended }) });
  }
}

function tagStart(text: string, start: number): number {
  if (text[start] === '!') return start;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const tag = /(?:^|[\s[{,:])(!\S*)(?:\s+&\S+)?\s*$/.exec(text.slice(from, start))?.[1];
  return tag === undefined ? Math.max(text.lastIndexOf('!', start), 0) : text.lastIndexOf(tag, start - 1);
}
