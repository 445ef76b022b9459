// The order in which findings are shown: by file, then from top to bottom.

import type { Finding } from './finding.ts';

/** Compares by file, line, column and code; findings without a place come first. */
export function compareFindings(a: Finding, b: Finding): number {
  const [placeA, placeB] = [a.place, b.place];
  if (placeA === undefined || placeB === undefined) {
    return Number(placeB === undefined) - Number(placeA === undefined) || a.code - b.code;
  }
  if (placeA.file !== placeB.file) return placeA.file < placeB.file ? -1 : 1;
  return placeA.line - placeB.line || placeA.column - placeB.column || a.code - b.code;
}
