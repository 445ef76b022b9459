// From offsets in a rule file to the place that a finding names.

import type { Place } from '../../domain/source.ts';
import type { SourceFile } from './source-tree.ts';

/** The place of the stretch [start, end) of a file; offsets and columns in UTF-16 units, as editors count them. */
export function placeAt(source: Pick<SourceFile, 'file' | 'lineStarts'>, start: number, end: number): Place {
  const first = lineIndex(source.lineStarts, start);
  const last = end <= start ? first : lineIndex(source.lineStarts, end);
  return {
    file: source.file,
    line: first + 1,
    column: start - (source.lineStarts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: Math.max(end, start) - (source.lineStarts[last] ?? 0) + 1,
  };
}

/** The index of the line that holds the offset: binary search, since a large file asks this tens of thousands of times. */
export function lineIndex(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
