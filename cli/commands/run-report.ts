// `vizir report` at work: every case read, counted, and told as text, for programs, or as a page.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bundle, Report, ReportQuery, ToldReport } from '../../src/index.ts';
import { nearestName, printReportHtml } from '../../src/index.ts';
import { readDay } from '../load-bundle.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { reportJson } from '../output/report-json.ts';
import { reportLines } from '../output/report-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { usage } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import { withCases } from '../with-cases.ts';
import { cannotWrite } from './cannot-write.ts';
import type { StoreOptions } from './store-options.ts';

type ReportForm = 'text' | 'json' | 'html';

export type ReportOptions = StoreOptions & {
  readonly since?: string;
  readonly until?: string;
  readonly route?: string;
  readonly curator?: string;
  readonly client?: string;
  readonly format?: ReportForm;
  readonly out?: string;
};

export async function runReport(options: ReportOptions, shell: Shell): Promise<number> {
  const query = queryOf(options);
  return await withCases(options, shell, async ({ cases, language, file }) => {
    const found = await cases.report(query, language);
    const rules = await cases.newestRules();
    if (found === undefined || rules === undefined) throw new UsageError('nothing_published', { file });
    if (found.report.cases.length === 0) refuseUnknown(options, rules.bundle);
    const { out } = options;
    const text = await printed(found, options.format ?? formOf(out ?? ''), shell, out === undefined);
    if (out === undefined) await shell.out.write(text);
    else {
      await cannotWrite(out, () => writeFileSync(resolve(shell.cwd, out), text));
      await shell.out.write(`${usage('report_written', language, { file: out })}\n`);
    }
    return 0;
  });
}

function queryOf({ since: from, until: to, route, curator, client }: ReportOptions): ReportQuery {
  const since = from === undefined ? undefined : readDay(from, '--since');
  const until = to === undefined ? undefined : readDay(to, '--until');
  if (since !== undefined && until !== undefined && since > until) {
    throw new UsageError('report_days_reversed', { since: from ?? '', until: to ?? '' });
  }
  const only = {
    ...(route === undefined ? {} : { route }),
    ...(curator === undefined ? {} : { curator }),
    ...(client === undefined ? {} : { client }),
  };
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    only: only as NonNullable<ReportQuery['only']>,
  };
}

/** A name that nothing bears is a typing error; rules that are gone by now still have contracts. */
function refuseUnknown({ route, curator }: ReportOptions, { decisions, directory }: Bundle): void {
  const routes: readonly string[] = decisions.routes.map((one) => one.route);
  if (route !== undefined && !routes.includes(route)) {
    throw new UsageError('report_no_route', { name: route }, nearestName(route, routes));
  }
  const people: readonly string[] = directory.people.map(({ person }) => person);
  if (curator !== undefined && !people.includes(curator)) {
    throw new UsageError('report_no_curator', { name: curator }, nearestName(curator, people));
  }
}

function formOf(file: string): ReportForm {
  if (/\.html?$/i.test(file)) return 'html';
  return /\.json$/i.test(file) ? 'json' : 'text';
}

async function printed(
  { report, told }: { readonly report: Report; readonly told: ToldReport },
  form: ReportForm,
  shell: Shell,
  isShown: boolean,
): Promise<string> {
  switch (form) {
    case 'json':
      return printJson(reportJson(report));
    case 'html':
      return await printReportHtml(told);
    case 'text': {
      const sheet = sheetOf(shell.out, shell.env);
      return renderLines(reportLines(told, sheet.width), isShown ? sheet : { ...sheet, color: false });
    }
  }
}
