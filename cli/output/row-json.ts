// The answer to one row for programs, in the order in which it is printed.
import type { Finding } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { findingJson } from './finding-json.ts';
import { routeJson } from './route-json.ts';
import type { RowAnswer } from './row-answer.ts';

/** A finding in words. */
export type Describe = (finding: Finding) => { readonly slug: string; readonly text: string };

/** `{ row, id, outcome, route, possible, approvers, unknown }`; whole plans when they were asked for; `{ row, findings }` for a broken row. */
export function rowJson(answer: RowAnswer, words: AnswerWords, describe: Describe): Record<string, unknown> {
  const { row } = answer;
  if (answer.kind === 'broken')
    return { row, findings: answer.findings.map((finding) => findingJson(finding, describe(finding))) };
  const { contract, outline, full } = answer;
  if (full !== undefined) return { row, ...routeJson({ contract, decision: full, nearest: [], warnings: [] }, words) };
  const { outcome, route, possible, approvers, unknown } = outline;
  return {
    row,
    id: contract.id ?? null,
    outcome,
    route: route ?? null,
    possible,
    approvers: approvers.map(({ stage, roles, open }) => ({ stage, roles, open })),
    unknown,
  };
}
