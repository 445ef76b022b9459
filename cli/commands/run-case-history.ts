// `vizir case history` at work: the thread of one case in words, or the log of all as it is stored.

import type { ToldRecord } from '../../src/index.ts';
import { printThreadHtml } from '../../src/index.ts';
import { isoTime } from '../output/iso-time.ts';
import { lifeLines } from '../output/life-lines.ts';
import { LOG_HEADER, logCsv, logJson } from '../output/log-row.ts';
import { printJson, printJsonLine } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { csvLine } from '../output/row-csv.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenedCases } from '../with-cases.ts';
import { withCases } from '../with-cases.ts';
import type { StoreOptions } from './store-options.ts';

export type HistoryOptions = StoreOptions & {
  readonly format?: 'text' | 'json' | 'jsonl' | 'csv' | 'html';
  readonly all?: boolean;
};

/** `name`: the id of a case, or its registration number. */
export async function runCaseHistory(name: string | undefined, options: HistoryOptions, shell: Shell): Promise<number> {
  if (name !== undefined && options.all === true) throw new UsageError('not_both_case_and_all');
  if (name === undefined && options.all !== true) throw new UsageError('case_or_all');
  const { format } = options;
  if (name === undefined && (format === 'text' || format === 'json' || format === 'html'))
    throw new UsageError('log_format');
  return await withCases(options, shell, async (opened) => {
    if (name === undefined) return await exportLog(opened, format === 'csv' ? 'csv' : 'jsonl', shell);
    const id = await opened.cases.named(name);
    if (format === 'html') return await tellPage(id, opened, shell);
    if (format === 'json') return await tellRecords(id, opened, shell);
    const told = await opened.cases.history(id, opened.language);
    if (told === undefined) throw new UsageError('no_case', { name: id });
    await tellThread(told, format ?? 'text', shell);
    return 0;
  });
}

async function tellPage(id: string, { cases, language }: OpenedCases, shell: Shell): Promise<number> {
  const thread = await cases.thread(id, language);
  if (thread === undefined) throw new UsageError('no_case', { name: id });
  await shell.out.write(await printThreadHtml(thread));
  return 0;
}

/** In words, and as stored: with the plans of the store the records can be replayed. */
async function tellRecords(id: string, { cases, language }: OpenedCases, shell: Shell): Promise<number> {
  const check = await cases.verify(id);
  const told = await cases.history(id, language);
  if (told === undefined || check === undefined) throw new UsageError('no_case', { name: id });
  const records: object[] = [];
  for await (const record of cases.log(id)) records.push(logJson(record));
  const { case: _, ...chain } = check;
  const entries = told.map(entryJson);
  await shell.out.write(printJson({ format: 'vizir-history/1', case: id, chain, entries, records }));
  return 0;
}

async function exportLog({ cases }: OpenedCases, format: 'jsonl' | 'csv', shell: Shell): Promise<number> {
  if (format === 'csv') await shell.out.write(csvLine(LOG_HEADER));
  for await (const record of cases.log()) {
    await shell.out.write(format === 'csv' ? csvLine(logCsv(record)) : printJsonLine(logJson(record)));
  }
  return 0;
}

async function tellThread(
  told: readonly ToldRecord[],
  format: Exclude<NonNullable<HistoryOptions['format']>, 'html' | 'json'>,
  shell: Shell,
): Promise<void> {
  switch (format) {
    case 'text': {
      const entries = told.map(({ moment, what, lines }) => ({ at: moment, what, lines }));
      return await shell.out.write(renderLines(lifeLines(entries), sheetOf(shell.out, shell.env)));
    }
    case 'jsonl':
      return await shell.out.write(told.map((entry) => printJsonLine(entryJson(entry))).join(''));
    case 'csv':
      return await shell.out.write(
        [['seq', 'at', 'by', 'what', 'came_of_it'], ...told.map(entryCells)].map(csvLine).join(''),
      );
  }
}

function entryJson({ seq, at, by, what, lines }: ToldRecord): object {
  return { seq, at: isoTime(at), ...(by === undefined ? {} : { by }), what, came_of_it: lines };
}

function entryCells({ seq, moment, by, what, lines }: ToldRecord): readonly string[] {
  return [String(seq), moment, by ?? '', what, lines.join('; ')];
}
