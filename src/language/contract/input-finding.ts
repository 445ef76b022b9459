// Makes the findings of contracts: all are errors of one value, named as its giver knows it.

import type { Finding, Params } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Place } from '../../domain/source.ts';

/** An error at `place` (missing for flags). `suggestion`: what was probably meant. */
export function inputFinding(
  code: number,
  place: Place | undefined,
  params: Params,
  suggestion?: string | undefined,
): Finding {
  return {
    code,
    severity: 'error',
    params,
    others: [],
    ...(place === undefined ? {} : { place }),
    ...(suggestion === undefined ? {} : { suggestion: { text: suggestion } }),
  };
}

/** The name that was probably meant: one whose title was written instead of it, else the nearest by spelling. */
export function meantName(
  written: string,
  named: Iterable<readonly [name: string, title: string]>,
): string | undefined {
  const wanted = written.trim().toLowerCase();
  const names: string[] = [];
  for (const [name, title] of named) {
    if (title.toLowerCase() === wanted) return name;
    names.push(name);
  }
  return nearestName(written, names);
}
