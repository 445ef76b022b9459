// `vizir provision` at work: a plan unless --apply is said. The webhook and the secret come from the environment and are never printed.
import type { ProvisionByWebhook } from '../../src/index.ts';
import { provisionByWebhook } from '../../src/index.ts';
import { loadBundle } from '../load-bundle.ts';
import { openRecord } from '../open-record.ts';
import { printJson } from '../output/print-json.ts';
import { provisionJson } from '../output/provision-json.ts';
import { provisionLines, troubleLines } from '../output/provision-lines.ts';
import type { ProvisionReport } from '../output/provision-report.ts';
import { isBlocked, toDo } from '../output/provision-report.ts';
import { renderLines } from '../output/render-lines.ts';
import { portalAccess } from '../portal-access.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { UsageError } from '../usage-error.ts';
import type { CommonOptions } from './command-context.ts';
import type { Format } from './store-options.ts';

export type ProvisionOptions = CommonOptions & {
  readonly format: Format;
  readonly apply?: boolean;
  readonly exitCode?: boolean;
  readonly record?: string;
};

const SOMETHING_TO_DO = 5;
const PORTAL_TROUBLE = 8;

/** Gives the exit code. */
export async function runProvision(options: ProvisionOptions, shell: Shell): Promise<number> {
  const given = portalAccess(shell);
  const loaded = await loadBundle(undefined, options, shell);
  const { bundle, findings, language } = loaded;
  if (bundle === undefined || findings.some(({ severity }) => severity === 'error')) {
    const isJson = options.format === 'json';
    await tellFindings(findings, { ...loaded, format: options.format }, isJson ? shell.out : shell.err, shell.env);
    return 2;
  }
  const how = options.apply === true ? 'apply' : 'plan';
  const report = { how, ...(await provisioned({ ...given, bundle, how }, options, shell)) } as const;
  if (options.format === 'json') await shell.out.write(printJson(provisionJson(report)));
  else {
    await shell.out.write(renderLines(provisionLines(report, language), sheetOf(shell.out, shell.env)));
    if (report.troubles.length > 0) {
      await shell.err.write(renderLines(troubleLines(report, language), sheetOf(shell.err, shell.env)));
    }
  }
  return exitCodeOf(report, options);
}

function exitCodeOf(report: ProvisionReport, { exitCode }: ProvisionOptions): number {
  if (report.troubles.length > 0) return PORTAL_TROUBLE;
  if (report.how === 'plan') return exitCode === true && toDo(report).length > 0 ? SOMETHING_TO_DO : 0;
  return isBlocked(report) ? PORTAL_TROUBLE : 0;
}

async function provisioned(
  request: ProvisionByWebhook,
  options: ProvisionOptions,
  shell: Shell,
): Promise<Omit<ProvisionReport, 'how'>> {
  const { err } = shell;
  const { record, close } = await openRecord(options.record, shell);
  try {
    // Some minutes on a portal that takes two requests a second.
    const watch = (tried: number, all: number): void => {
      if (err.isTerminal) void err.write(`\r${tried} / ${all}\u001b[K`);
    };
    const report = await provisionByWebhook({ ...request, ...(record === undefined ? {} : { record }), watch });
    if (err.isTerminal) await err.write('\r\u001b[K');
    if (report === 'not_a_webhook') throw new UsageError('not_a_webhook');
    if (report === 'not_https') throw new UsageError('webhook_not_https');
    return report;
  } finally {
    close();
  }
}
