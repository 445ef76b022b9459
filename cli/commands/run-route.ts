// `vizir route` at work: what was given, against the rules, as an answer. One contract here; a file of many in run-route-many.ts.
import type { Finding, NamedText } from '../../src/index.ts';
import { decide, describeFindings, nearestRoutes, openOutlines, readContract } from '../../src/index.ts';
import { checkFlags } from '../input/check-flags.ts';
import type { Input } from '../input/open-input.ts';
import { openInput } from '../input/open-input.ts';
import { parseFlags } from '../input/parse-flags.ts';
import { readWhole } from '../input/read-whole.ts';
import type { Loaded } from '../load-bundle.ts';
import { loadBundle } from '../load-bundle.ts';
import { answerWords } from '../output/answer-words.ts';
import { renderLines } from '../output/render-lines.ts';
import type { Warning } from '../output/route-lines.ts';
import { routeLines } from '../output/route-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import type { Answering } from './answering.ts';
import { refuse } from './refuse.ts';
import type { RouteOptions } from './route-options.ts';

/** `known`: the long names of the command's own options, for did-you-mean. */
export type RouteCall = { readonly options: RouteOptions; readonly known: readonly string[] };

/** The finding of rules whose calendar lists no next year. */
const CALENDAR_ENDS = 417;
/** How many other routes are shown, nearest first. */
const SHOWN_NEAREST = 3;

/** Answers `words` (what commander left over); gives the exit code. */
export async function runRoute(words: readonly string[], { options, known }: RouteCall, shell: Shell): Promise<number> {
  const { contract, flags } = parseFlags(words, options.fact);
  if (contract === undefined && flags.length === 0) throw new UsageError('nothing_given');
  const loaded = await loadBundle(undefined, options, shell);
  const { bundle } = loaded;
  if (bundle === undefined) return await refuse(loaded.findings, loaded, options, shell);
  checkFlags(flags, bundle, known);
  const input = contract === undefined ? undefined : await openInput(contract, options.input, shell);
  const findings: Finding[] = [];
  const rates = options.rates === undefined ? undefined : await readRates(options.rates, findings, shell);
  if (findings.length > 0) return await refuse(findings, loaded, options, shell);
  const call = { loaded, bundle, beside: { flags, rates }, options, shell };
  if (input === undefined || input.kind === 'contract') return await routeOne(input, call);
  const { runRouteMany } = await import('./run-route-many.ts');
  return await runRouteMany({ ...input, kind: input.kind }, call);
}

async function readRates(path: string, findings: Finding[], shell: Shell): Promise<NamedText | undefined> {
  return await readWhole(await openInput(path, 'yaml', shell), findings);
}

async function routeOne(input: Input | undefined, answering: Answering): Promise<number> {
  const { loaded, bundle, beside, options, shell } = answering;
  const { format } = options;
  if (format === 'csv' || format === 'jsonl') throw new UsageError('one_contract_format', { value: format });
  if (options.full === true) throw new UsageError('only_many', { name: '--full' });
  if (options.seed !== undefined) throw new UsageError('only_many', { name: '--seed' });
  const findings: Finding[] = [];
  const file = input === undefined ? undefined : await readWhole(input, findings);
  const given = [file, beside.rates];
  const sources = (name: string): string | undefined => given.find((text) => text?.file === name)?.text;
  if (findings.length > 0) return await refuse(findings, { ...loaded, sources }, options, shell);
  const reading = await readContract(file, beside, bundle, loaded.asOf);
  if (reading.facts === undefined) return await refuse(reading.findings, { ...loaded, sources }, options, shell);
  const { asOf, language } = loaded;
  const decision = await decide(bundle, reading.facts, { asOf });
  const nearest = await nearestRoutes(bundle, reading.facts, decision, { asOf, most: SHOWN_NEAREST });
  const warnings = await warningsOf(loaded);
  const answer = { contract: reading.facts, decision, nearest, warnings };
  const words = answerWords(bundle, asOf, language, file === undefined ? 'flags' : 'file');
  if (format === 'json') {
    const { routeJson } = await import('../output/route-json.ts');
    const { printJson } = await import('../output/print-json.ts');
    await shell.out.write(printJson(routeJson(answer, words)));
  } else await shell.out.write(renderLines(routeLines(answer, words), sheetOf(shell.out, shell.env)));
  const { outlineOf } = await openOutlines(bundle, asOf);
  const { outcome, faults } = outlineOf(decision);
  return faults.length === 0 && (outcome === 'decided' || outcome === 'undecided') ? 0 : 2;
}

/** Deadlines beyond the last listed year cannot be told: whoever tries a contract should know which calendar ends. */
async function warningsOf({ findings, language }: Loaded): Promise<readonly Warning[]> {
  const ending = findings.filter(({ code }) => code === CALENDAR_ENDS);
  if (ending.length === 0) return [];
  const describe = await describeFindings(language);
  return ending.map((finding) => ({ finding, ...describe(finding) }));
}
