// A case's log as it lies in this folder: JSON Lines, one thing a line. Logs are recorded once and never written anew: they stand for
// cases that ran on an earlier version.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Case, CaseId } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { StoredPlan } from '../../src/machine/stored/stored-plan.ts';
import { restorePlan, storePlan } from '../../src/machine/stored/stored-plan.ts';

type Line =
  | { readonly line: 'log'; readonly format: 'vizir-log/1'; readonly id: CaseId }
  | { readonly line: 'plan'; readonly name: string; readonly plan: StoredPlan }
  | { readonly line: 'record'; readonly record: CaseRecord }
  | { readonly line: 'case'; readonly case: Omit<Case, 'plan'> };

export type RecordedLog = {
  readonly id: CaseId;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly records: readonly CaseRecord[];
  /** What the case was after the last record, when it was recorded; whole, since the stored form may change. */
  readonly last: Omit<Case, 'plan'>;
};

export function writeLog(file: URL, { id, plans, records, last }: RecordedLog): void {
  const lines: readonly Line[] = [
    { line: 'log', format: 'vizir-log/1', id },
    ...[...plans].map(([name, plan]): Line => ({ line: 'plan', name, plan: storePlan(plan) })),
    ...records.map((record): Line => ({ line: 'record', record })),
    { line: 'case', case: last },
  ];
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

export function readLog(file: URL): RecordedLog {
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const head = lines.find((line) => line.line === 'log');
  const last = lines.find((line) => line.line === 'case');
  if (head === undefined || last === undefined) throw new Error(`no whole log: ${file.pathname}`);
  return {
    id: head.id,
    plans: new Map(
      lines.flatMap((line) => (line.line === 'plan' ? [[line.name, restorePlan(line.plan, line.name)] as const] : [])),
    ),
    records: lines.flatMap((line) => (line.line === 'record' ? [line.record] : [])),
    last: last.case,
  };
}
