// The smallest edit that a finding's rewritten line stands for, where that is certain.

import type { Finding } from '../finding.ts';

/**
 * What stands in the place of the finding's stretch in the rewritten line; `line` is the line as it is. Undefined where the rewritten
 * line differs elsewhere too: a program must not put it in.
 */
export function mendingOf({ place, rewrite }: Finding, line: string): string | undefined {
  if (place === undefined || rewrite === undefined || place.line !== place.endLine) return undefined;
  const before = line.slice(0, place.column - 1).trimStart();
  const after = line.slice(place.endColumn - 1).trimEnd();
  const length = rewrite.length - before.length - after.length;
  if (length < 0 || !rewrite.startsWith(before) || !rewrite.endsWith(after)) return undefined;
  const mended = rewrite.slice(before.length, before.length + length);
  return mended.includes('\n') ? undefined : mended;
}
