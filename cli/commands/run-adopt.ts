// `vizir adopt` at work: every row answered; a plan unless --apply is said.
import { dirname, resolve } from 'node:path';
import type { BegunByHand, Bundle, Finding } from '../../src/index.ts';
import { outlookOf, planTakeOver, wordingOf } from '../../src/index.ts';
import { beginAtPortal } from '../begin-at-portal.ts';
import { checkPerson } from '../check-person.ts';
import type { InputKind } from '../input/open-input.ts';
import { openInput } from '../input/open-input.ts';
import { readWhole } from '../input/read-whole.ts';
import type { Language } from '../language.ts';
import { loadBundle } from '../load-bundle.ts';
import { adoptJson } from '../output/adopt-json.ts';
import { adoptEndLines, adoptPlanLines, adoptRestLines } from '../output/adopt-lines.ts';
import type { AdoptPlan } from '../output/adopt-report.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { portalAccess } from '../portal-access.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenedCases } from '../with-cases.ts';
import { withCases } from '../with-cases.ts';
import type { CommonOptions } from './command-context.ts';
import type { RouteOptions } from './route-options.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type AdoptOptions = StoreOptions &
  Pick<CommonOptions, 'rules'> & {
    readonly format: Format;
    readonly apply?: boolean;
    readonly by?: string;
    readonly input?: RouteOptions['input'];
  };

const WRONG = 2;

/** Gives the exit code. */
export async function runAdopt(file: string, options: AdoptOptions, shell: Shell): Promise<number> {
  if (options.apply !== true && options.rules !== undefined) return await planByFolder(file, options, shell);
  if (options.apply === true && options.rules !== undefined) throw new UsageError('adopt_by_published');
  if (options.apply === true && options.by === undefined) throw new UsageError('adopt_by_needed');
  const access = options.apply === true ? portalAccess(shell) : undefined;
  return await withCases(options, shell, async (opened) => {
    const newest = await opened.cases.newestRules();
    if (newest === undefined) throw new UsageError('nothing_published', { file: opened.file });
    const { bundle } = newest;
    if (options.by !== undefined) checkPerson(options.by, bundle);
    const adopting = { file, bundle, language: opened.language, options, shell };
    const plan = await readPlan(adopting);
    if (typeof plan === 'number') return plan;
    if (access === undefined) return await tellPlan(plan, adopting);
    return await apply(plan, { ...adopting, opened, access });
  });
}

type Adopting = {
  readonly file: string;
  readonly bundle: Bundle;
  readonly language: Language;
  readonly options: AdoptOptions;
  readonly shell: Shell;
};

/** By rules that are not published yet: what they would make of it. */
async function planByFolder(file: string, options: AdoptOptions, shell: Shell): Promise<number> {
  const loaded = await loadBundle(undefined, options, shell);
  const { bundle, findings, language } = loaded;
  if (bundle === undefined || findings.some(({ severity }) => severity === 'error')) {
    const sink = options.format === 'json' ? shell.out : shell.err;
    await tellFindings(findings, { ...loaded, format: options.format }, sink, shell.env);
    return WRONG;
  }
  const adopting = { file, bundle, language, options, shell };
  const plan = await readPlan(adopting);
  return typeof plan === 'number' ? plan : await tellPlan(plan, adopting);
}

/** The plan, or the exit code of a file that cannot be read at all. */
async function readPlan({ file, bundle, language, options, shell }: Adopting): Promise<AdoptPlan | number> {
  const input = await openInput(file, options.input, shell);
  const unread: Finding[] = [];
  const text = await readWhole(input, unread);
  const folder = file === '-' ? shell.cwd : dirname(resolve(shell.cwd, file));
  const refuse = async (findings: readonly Finding[]): Promise<number> => {
    const sink = options.format === 'json' ? shell.out : shell.err;
    const sources = (name: string): string | undefined => (name === text?.file ? text.text : undefined);
    await tellFindings(findings, { language, sources, format: options.format }, sink, shell.env);
    return WRONG;
  };
  if (text === undefined) return await refuse(unread);
  const kind: InputKind = input.kind;
  const request = { bundle, now: shell.now(), taker: options.by, folder };
  const { rows, findings } = await planTakeOver({ kind, ...text }, request);
  if (rows.length === 0) return await refuse(findings.length > 0 ? findings : [emptyFile(text.file)]);
  const outlooks = await Promise.all(
    rows.map(async (planned) => ({
      planned,
      outlook: planned.ready === undefined ? undefined : await outlookOf(planned.ready),
    })),
  );
  return { rows: outlooks, findings: [...findings, ...rows.flatMap((row) => row.findings)], text };
}

function emptyFile(file: string): Finding {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { code: 552, severity: 'error', params: {}, others: [], place };
}

async function tellPlan(plan: AdoptPlan, adopting: Adopting): Promise<number> {
  const { file, bundle, language, options, shell } = adopting;
  if (options.format === 'json') {
    await shell.out.write(printJson(await adoptJson({ ...plan, bundle, language, done: undefined })));
    return exitCodeOf(plan);
  }
  const wording = await wordingOf(bundle, language);
  const lines = adoptPlanLines(plan, { file, wording, language, bundle });
  await shell.out.write(renderLines(lines, sheetOf(shell.out, shell.env)));
  await tellWrong(plan, adopting);
  return exitCodeOf(plan);
}

/** What is wrong, with the lines that it stands in. */
async function tellWrong({ findings, text }: AdoptPlan, { language, shell }: Adopting): Promise<void> {
  const sources = (name: string): string | undefined => (name === text.file ? text.text : undefined);
  await tellFindings(findings, { language, sources, format: 'text' }, shell.err, shell.env);
}

function exitCodeOf({ rows, findings }: AdoptPlan): number {
  return findings.length > 0 || rows.some(({ planned }) => planned.ready === undefined) ? WRONG : 0;
}

type Applying = Adopting & {
  readonly opened: OpenedCases;
  readonly access: ReturnType<typeof portalAccess>;
};

/** Rows that are ready are taken over, whatever is wrong with others: a second run takes those. */
async function apply(plan: AdoptPlan, applying: Applying): Promise<number> {
  const { bundle, language, options, shell, opened, access } = applying;
  const isText = options.format === 'text';
  const done: BegunByHand[] = [];
  const beginnings = plan.rows.flatMap(({ planned: { ready } }) => (ready === undefined ? [] : [ready]));
  const began = await beginAtPortal(
    {
      access,
      bundle,
      opened,
      language,
      beginnings,
      begun: async (one) => {
        done.push(one);
        if (isText) await shell.out.write(renderLines(adoptEndLines(one, language), sheetOf(shell.out, shell.env)));
      },
    },
    shell,
  );
  if (!isText) await shell.out.write(printJson(await adoptJson({ ...plan, bundle, language, done })));
  else {
    const rest = adoptRestLines(plan, { done, language, bundle });
    await shell.out.write(renderLines(rest, sheetOf(shell.out, shell.env)));
    await tellWrong(plan, applying);
  }
  return began === 0 ? exitCodeOf(plan) : began;
}
