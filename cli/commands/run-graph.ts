// `vizir graph` at work: a route of the rules, or the path of one contract.
import type { Bundle, Finding, Graph } from '../../src/index.ts';
import { decide, nearestName, readContract, renderGraph } from '../../src/index.ts';
import type { Input } from '../input/open-input.ts';
import { openInput } from '../input/open-input.ts';
import { readWhole } from '../input/read-whole.ts';
import type { Loaded } from '../load-bundle.ts';
import { loadBundle } from '../load-bundle.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { usage } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import type { CommonOptions } from './command-context.ts';

export type GraphOptions = CommonOptions & { readonly format: 'svg' | 'mermaid' | 'json' };

/** Draws `what`; gives the exit code. */
export async function runGraph(what: string, options: GraphOptions, shell: Shell): Promise<number> {
  const loaded = await loadBundle(undefined, options, shell);
  const { bundle, findings } = loaded;
  if (bundle === undefined) return await refuse(findings, loaded, shell);
  const routes = bundle.decisions.routes.map(({ route }): string => route);
  const of = routes.includes(what) ? { route: what } : await planOf(what, { bundle, loaded, routes, shell });
  if (typeof of === 'number') return of;
  const { asOf, language } = loaded;
  await shell.out.write(await renderGraph({ bundle, of, asOf, language, format: options.format }));
  return 0;
}

async function refuse(
  findings: readonly Finding[],
  { language, sources }: Pick<Loaded, 'language' | 'sources'>,
  shell: Shell,
): Promise<number> {
  await tellFindings(findings, { language, sources, format: 'text' }, shell.err, shell.env);
  return 2;
}

type Drawing = {
  readonly bundle: Bundle;
  readonly loaded: Loaded;
  readonly routes: readonly string[];
  readonly shell: Shell;
};

/** The plan of the contract in a file, or the exit code of what went wrong. */
async function planOf(file: string, { bundle, loaded, routes, shell }: Drawing): Promise<Graph['of'] | number> {
  const findings: Finding[] = [];
  const text = await readWhole(await openContract(file, routes, shell), findings);
  const sources = (name: string): string | undefined => (name === text?.file ? text.text : undefined);
  if (text === undefined) return await refuse(findings, { ...loaded, sources }, shell);
  const reading = await readContract(text, { flags: [], rates: undefined }, bundle, loaded.asOf);
  if (reading.facts === undefined) return await refuse(reading.findings, { ...loaded, sources }, shell);
  const decision = await decide(bundle, reading.facts, { asOf: loaded.asOf });
  if (decision.outcome === 'decided') return { plan: decision.plan };
  await shell.err.write(`${usage('nothing_to_draw', loaded.language, { outcome: decision.outcome, file })}\n`);
  return 2;
}

/** A word that is neither a route nor a file was most likely meant as a route. */
async function openContract(file: string, routes: readonly string[], shell: Shell): Promise<Input> {
  try {
    return await openInput(file, 'yaml', shell);
  } catch (error) {
    throw asRouteMissing(error, file, routes);
  }
}

function asRouteMissing(error: unknown, word: string, routes: readonly string[]): unknown {
  const isMissing = error instanceof UsageError && error.key === 'file_missing';
  if (!isMissing || /[./\\]/.test(word)) return error;
  return new UsageError('no_route', { name: word, routes: routes.join(', ') }, nearestName(word, routes));
}
