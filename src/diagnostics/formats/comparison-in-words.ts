// By what the rules were judged, and what the change does to it: line by line.

import { policyWord } from '../catalogue/policy-words.ts';
import { policyChangeInWords } from '../wording/policy-in-words.ts';
import type { FindingsReport } from './findings-report.ts';
import { baseLabel } from './findings-report.ts';

/** Characters of a commit's name that people compare. */
const SHOWN_COMMIT = 10;

/** The heading first, then a line per change with its place; no lines without a base. */
export function comparisonInWords({
  comparison,
  language,
}: Pick<FindingsReport, 'comparison' | 'language'>): readonly string[] {
  if (comparison === undefined) return [];
  const { base, outcome, changes } = comparison;
  const params = { base, commit: comparison.commit.slice(0, SHOWN_COMMIT) };
  if (outcome === 'base_does_not_check') return [policyWord('not_compared', language, params)];
  const judged = policyWord('judged_by', language, params);
  if (outcome === 'not_read') return [judged, policyWord('not_read', language)];
  if (changes.length === 0) return [judged, policyWord('no_changes', language, params)];
  return [
    judged,
    ...changes.map((change) => {
      const file = change.side === 'base' ? `${baseLabel(comparison)}${change.at.file}` : change.at.file;
      return `${policyChangeInWords(change, language)} — ${file}:${change.at.line}`;
    }),
  ];
}
