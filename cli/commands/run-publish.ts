// `vizir publish` at work: the rules are checked, their tests run, and new cases go by them.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bundle, ForPublishing, Published, RevisionRefusal } from '../../src/index.ts';
import { checkForPublishing, loadRulesAt, proveRules, testedRules, word } from '../../src/index.ts';
import { dayIn } from '../day-in.ts';
import { languageOf } from '../language.ts';
import type { Loaded } from '../load-bundle.ts';
import { dayOf, loadBundle, readDay, zoneOf } from '../load-bundle.ts';
import { isoTime } from '../output/iso-time.ts';
import { printJson } from '../output/print-json.ts';
import { isNowhere, refuseRevision } from '../refuse-revision.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenedCases } from '../with-cases.ts';
import { withCases } from '../with-cases.ts';
import type { CommonOptions } from './command-context.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type PublishOptions = CommonOptions &
  StoreOptions & { readonly format: Format; readonly by?: string; readonly previous?: boolean };

/** Gives the exit code. */
export async function runPublish(dir: string | undefined, options: PublishOptions, shell: Shell): Promise<number> {
  const by = options.by ?? (shell.env['USER'] || shell.env['USERNAME'] || 'vizir');
  if (options.previous === true) {
    return await withCases(options, shell, async (opened) => {
      const published = await opened.cases.publishPrevious(by);
      if (published.kind === 'no_previous') {
        await shell.err.write(`${word('publish_no_previous', opened.language)}\n`);
        return 1;
      }
      return await tell(published, by, { opened, options, shell });
    });
  }
  const bundle = await readRules(dir, options, shell);
  if (typeof bundle === 'number') return bundle;
  return await withCases({ ...options, whenMissing: 'make' }, shell, async (opened) => {
    // A new store has no rules yet that say in which language to answer.
    const language = languageOf(options.lang, bundle.decisions.policy.language, shell.env);
    return await tell(await opened.cases.publish(bundle, by), by, { opened: { ...opened, language }, options, shell });
  });
}

/** The rules, or the exit code of what is wrong with them. */
async function readRules(dir: string | undefined, options: PublishOptions, shell: Shell): Promise<Bundle | number> {
  const root = resolve(shell.cwd, dir ?? options.rules ?? '.');
  if (dir !== undefined && !isFolder(root)) return await readRevision(dir, options, shell);
  const loaded = await loadBundle(dir, options, shell);
  const found = await checkForPublishing(root, { asOf: loaded.asOf, loaded });
  return await publishable(found, { language: loaded.language, options, shell });
}

type Answering = {
  readonly language: Loaded['language'];
  readonly options: PublishOptions;
  readonly shell: Shell;
};

async function publishable(
  found: ForPublishing | RevisionRefusal,
  { language, options, shell }: Answering,
): Promise<Bundle | number> {
  switch (found.kind) {
    case 'publishable':
      return found.bundle;
    case 'refused':
      return refuseRevision(found);
    case 'wrong':
      return await refuse({ ...found.checked, language }, options, shell);
    case 'untested': {
      const { count, failed } = found;
      const key = count === 0 ? 'publish_no_tests' : 'publish_tests';
      await shell.err.write(`${word(key, language, { failed, count })}\n`);
      return 3;
    }
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function readRevision(revision: string, options: PublishOptions, shell: Shell): Promise<Bundle | number> {
  const root = resolve(shell.cwd, options.rules ?? '.');
  const asOf = options.asOf === undefined ? dayOf(dayIn(undefined, shell.now())) : readDay(options.asOf);
  const read = await loadRulesAt(root, revision, asOf);
  if (read.kind === 'refused') {
    if (isNowhere(read)) throw new UsageError('no_rules_there', { name: revision }, read.meant);
    return refuseRevision(read);
  }
  const { bundle, findings } = read.rules;
  const language = languageOf(options.lang, bundle?.decisions.policy.language, shell.env);
  const loaded = { ...read.rules, asOf, language };
  if (bundle === undefined) return await refuse(loaded, options, shell);
  const there = dayOf(dayIn(zoneOf(bundle), shell.now()));
  const day = options.asOf === undefined ? there : asOf;
  const proved = await proveRules(bundle, { asOf: day });
  const all = [...findings, ...proved.findings];
  if (all.some(({ severity }) => severity === 'error')) {
    return await refuse({ ...loaded, findings: all }, options, shell);
  }
  return await publishable(await testedRules(bundle, read.rules, day), { language, options, shell });
}

async function refuse(
  { findings, language, sources }: Pick<Loaded, 'findings' | 'language' | 'sources'>,
  { format }: PublishOptions,
  shell: Shell,
): Promise<number> {
  await tellFindings(findings, { language, sources, format }, format === 'json' ? shell.out : shell.err, shell.env);
  return 2;
}

type Telling = { readonly opened: OpenedCases; readonly options: PublishOptions; readonly shell: Shell };

async function tell(published: Published, by: string, { opened, options, shell }: Telling): Promise<number> {
  const { cases, language, file } = opened;
  if (options.format === 'json') {
    await shell.out.write(printJson(publishedJson(published, by)));
    return 0;
  }
  const { moment } = await cases.wording(language);
  const lines = [
    ...(cases.made ? [word('publish_made', language, { file })] : []),
    ...publishedLines(published, by, { language, moment }),
  ];
  await shell.out.write(`${lines.join('\n')}\n`);
  return 0;
}

/** As long as a hash is told to people: enough to tell rules apart, and `--to` takes it. */
const SHORT = 12;

function publishedLines(
  { kind, hash, at, before }: Published,
  by: string,
  {
    language,
    moment,
  }: { readonly language: OpenedCases['language']; readonly moment: (at: Published['at']) => string },
): readonly string[] {
  if (kind === 'again') return [word('publish_again', language, { hash: hash.slice(0, SHORT), at: moment(at) })];
  const done = word('publish_done', language, { hash: hash.slice(0, SHORT), by });
  if (before === undefined) return [`${done} ${word('publish_first', language)}`];
  const was = { hash: before.name.slice(0, SHORT), at: moment(before.at), by: before.by };
  return [done, word('publish_before', language, was), word('publish_waiting', language)];
}

function publishedJson({ kind, hash, at, before }: Published, by: string): object {
  return {
    format: 'vizir-publish/1',
    outcome: kind,
    rules: hash,
    at: isoTime(at),
    ...(kind === 'again' ? {} : { by }),
    ...(before === undefined ? {} : { before: { rules: before.name, at: isoTime(before.at), by: before.by } }),
  };
}
