// `vizir case start` at work: one contract is read and decided; then it has a card at the portal, and a case.
import { dirname, resolve } from 'node:path';
import type { BegunByHand, Finding, NamedText, PlannedBeginning } from '../../src/index.ts';
import { describeFindings, outlookOf, planStart, wordingOf } from '../../src/index.ts';
import { beginAtPortal } from '../begin-at-portal.ts';
import { checkPerson } from '../check-person.ts';
import { checkFlags } from '../input/check-flags.ts';
import { openInput } from '../input/open-input.ts';
import { parseFlags } from '../input/parse-flags.ts';
import { readWhole } from '../input/read-whole.ts';
import { beginningJson, begunJson } from '../output/adopt-json.ts';
import { outlookLines, whyNotLines } from '../output/adopt-lines.ts';
import { findingJson } from '../output/finding-json.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { startEndLines } from '../output/start-lines.ts';
import { portalAccess } from '../portal-access.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenedCases } from '../with-cases.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type StartOptions = StoreOptions & {
  readonly format: Format;
  readonly by?: string;
  readonly draft?: string;
  readonly fact: readonly string[];
  readonly rates?: string;
  readonly input?: 'yaml' | 'json';
};

/** `known`: the long names of the command's own options, for did-you-mean. */
export type StartCall = { readonly options: StartOptions; readonly known: readonly string[] };

const WRONG = 2;

/** Begins what `words` say (what commander left over); gives the exit code. */
export async function runCaseStart(words: readonly string[], call: StartCall, shell: Shell): Promise<number> {
  const { options } = call;
  const { by } = options;
  const { contract, flags } = parseFlags(words, options.fact);
  if (contract === undefined && flags.length === 0) throw new UsageError('nothing_given');
  if (by === undefined) throw new UsageError('start_by_needed');
  const access = portalAccess(shell);
  return await withCases(options, shell, async (opened) => {
    const newest = await opened.cases.newestRules();
    if (newest === undefined) throw new UsageError('nothing_published', { file: opened.file });
    const { bundle } = newest;
    checkPerson(by, bundle);
    checkFlags(flags, bundle, call.known);
    const unread: Finding[] = [];
    const file = contract === undefined ? undefined : await textOf(contract, options.input, unread, shell);
    const rates = options.rates === undefined ? undefined : await textOf(options.rates, 'yaml', unread, shell);
    const texts = [file, rates].filter((text) => text !== undefined);
    const starting = { opened, options, shell, texts, bundle };
    if (unread.length > 0) return await refuse(unread, starting);
    const folder = options.draft === undefined ? shell.cwd : dirname(resolve(shell.cwd, options.draft));
    const beside = {
      beside: { flags, rates },
      draft: options.draft === undefined ? undefined : resolve(shell.cwd, options.draft),
    };
    const planned = await planStart(file, beside, { bundle, now: shell.now(), taker: by, folder });
    return await begin(planned, { ...starting, access });
  });
}

type Starting = {
  readonly opened: OpenedCases;
  readonly options: StartOptions;
  readonly shell: Shell;
  /** What was read, for messages. */
  readonly texts: readonly NamedText[];
  readonly bundle: Parameters<typeof checkPerson>[1];
};

async function textOf(
  path: string,
  input: StartOptions['input'],
  findings: Finding[],
  shell: Shell,
): Promise<NamedText | undefined> {
  const opened = await openInput(path, input, shell);
  if (opened.kind !== 'contract') throw new UsageError('one_contract_here', { file: path });
  return await readWhole(opened, findings);
}

async function refuse(findings: readonly Finding[], { opened, options, shell, texts }: Starting): Promise<number> {
  const sources = (name: string): string | undefined => texts.find(({ file }) => file === name)?.text;
  const sink = options.format === 'json' ? shell.out : shell.err;
  await tellFindings(findings, { language: opened.language, sources, format: options.format }, sink, shell.env);
  return WRONG;
}

async function begin(
  planned: PlannedBeginning,
  starting: Starting & { readonly access: ReturnType<typeof portalAccess> },
): Promise<number> {
  const { opened, options, shell, bundle, access } = starting;
  const { language } = opened;
  const { findings, ready } = planned;
  const isText = options.format === 'text';
  if (findings.length > 0) return await refuse(findings, starting);
  if (ready === undefined) {
    if (isText)
      await shell.err.write(renderLines(whyNotLines(planned, { language, bundle }), sheetOf(shell.err, shell.env)));
    else await tellJson(planned, undefined, starting);
    return WRONG;
  }
  if (isText) {
    const wording = await wordingOf(bundle, language);
    const lines = outlookLines(await outlookOf(ready), { wording, language });
    await shell.out.write(renderLines(lines, sheetOf(shell.out, shell.env)));
  }
  const begun: BegunByHand[] = [];
  const code = await beginAtPortal(
    {
      access,
      bundle,
      opened,
      language,
      beginnings: [ready],
      begun: async (one) => {
        begun.push(one);
        if (isText) await shell.out.write(renderLines(startEndLines(one, language), sheetOf(shell.out, shell.env)));
      },
    },
    shell,
  );
  if (!isText) await tellJson(planned, begun[0], starting);
  return code;
}

async function tellJson(
  planned: PlannedBeginning,
  begun: BegunByHand | undefined,
  { opened, shell, bundle }: Starting,
): Promise<void> {
  const describe = await describeFindings(opened.language);
  const outlook = planned.ready === undefined ? undefined : await outlookOf(planned.ready);
  const told = (finding: Finding): object => findingJson(finding, describe(finding));
  const answer = {
    format: 'vizir-case-start/1',
    rules: bundle.hash,
    ...beginningJson({ planned, outlook }, told),
    ...(begun === undefined ? {} : { done: begunJson(begun) }),
  };
  await shell.out.write(printJson(answer));
}
