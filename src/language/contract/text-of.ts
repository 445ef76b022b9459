// The text of a single value, or what is wrong with giving it.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Given } from './given.ts';
import { shown } from './given.ts';
import { inputFinding } from './input-finding.ts';

/** The text of a single value; a list, a map and nothing at all are reported. */
export function textOf(name: string, given: Given, report: (finding: Finding) => void): string | undefined {
  if (given.kind !== 'text') {
    report(inputFinding(504, given.place, { key: name, value: shown(given) }));
    return undefined;
  }
  const text = given.text.trim();
  if (text !== '') return text;
  report(inputFinding(503, given.place, { key: name }));
  return undefined;
}
