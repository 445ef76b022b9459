// `vizir case migrate` at work: a dry run unless --apply is said; the daemon does it.
import type { Bundle, Day, WeighedMigration } from '../../src/index.ts';
import { word } from '../../src/index.ts';
import { checkPerson } from '../check-person.ts';
import { readDay } from '../load-bundle.ts';
import { migrationJson } from '../output/migration-json.ts';
import { migrationLines } from '../output/migration-lines.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenedCases } from '../with-cases.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type MigrateOptions = StoreOptions & {
  readonly format: Format;
  readonly all?: boolean;
  readonly to?: string;
  readonly asOf?: string;
  readonly by?: string;
  readonly apply?: boolean;
  readonly undo?: boolean;
};

export async function runCaseMigrate(ids: readonly string[], options: MigrateOptions, shell: Shell): Promise<number> {
  if (ids.length > 0 && options.all === true) throw new UsageError('not_both_case_and_all');
  if (ids.length === 0 && options.undo === true) throw new UsageError('undo_names');
  if (ids.length === 0 && options.all !== true) throw new UsageError('case_or_all');
  if (options.apply === true && options.by === undefined) throw new UsageError('by_needed');
  const asOf = options.asOf === undefined || options.asOf === 'kept' ? 'kept' : readDay(options.asOf);
  return await withCases(options, shell, async (opened) => {
    const newest = await opened.cases.newestRules();
    if (newest === undefined) throw new UsageError('nothing_published', { file: opened.file });
    if (options.by !== undefined) checkPerson(options.by, newest.bundle);
    if (options.undo === true) return await undo(ids, opened, options, shell);
    const bundle = options.to === undefined ? newest.bundle : await bundleNamed(options.to, opened);
    return await migrate({ ids, bundle, asOf }, opened, options, shell);
  });
}

/** The beginning of a hash is enough where it names one of those published. */
async function bundleNamed(name: string, { cases }: OpenedCases): Promise<Bundle> {
  const published = await cases.publications();
  const hashes = new Set(published.map((head) => head.name).filter((hash) => hash.startsWith(name)));
  const [hash] = hashes;
  const bundle = hash === undefined || hashes.size > 1 ? undefined : await cases.rulesNamed(hash);
  if (bundle === undefined) throw new UsageError('no_rules_named', { name });
  return bundle;
}

type Moving = { readonly ids: readonly string[]; readonly bundle: Bundle; readonly asOf: Day | 'kept' };

async function migrate(moving: Moving, opened: OpenedCases, options: MigrateOptions, shell: Shell): Promise<number> {
  const { cases, language } = opened;
  const { weighed, already } = await weighAll(moving, opened);
  const chosen = weighed.filter((one) => isMoved(one, moving.ids.length > 0 ? 'named' : 'all'));
  const sent =
    options.apply === true && options.by !== undefined
      ? await cases.migrate(chosen, moving.bundle, options.by)
      : undefined;
  const report = { ...moving, weighed, already, chosen, sent };
  const text =
    options.format === 'json'
      ? printJson(migrationJson(report))
      : renderLines(
          migrationLines(report, { language, wording: await opened.wording() }),
          sheetOf(shell.out, shell.env),
        );
  await shell.out.write(text);
  return 0;
}

/** Cases that have ended are no news in a list of all. */
async function weighAll({ ids, bundle, asOf }: Moving, { cases }: OpenedCases) {
  const weighed: WeighedMigration[] = [];
  let already = 0;
  const weigh = async (id: string): Promise<void> => {
    const one = await cases.weigh(id, { bundle, asOf });
    if (one === undefined) throw new UsageError('no_case', { name: id });
    const isThere = one.from === bundle.hash && asOf === 'kept';
    if (isThere) already += 1;
    else weighed.push(one);
  };
  for (const id of ids) await weigh(id);
  if (ids.length === 0) {
    for await (const one of cases.list({})) if (one.holders.length > 0) await weigh(one.case);
  }
  return { weighed, already };
}

/** What somebody has to want is moved where the case is named. */
function isMoved({ migration }: WeighedMigration, by: 'named' | 'all'): boolean {
  if ('kind' in migration) return false;
  const { verdict } = migration;
  return verdict === 'unaffected' || verdict === 'safe' || (verdict === 'needs_decision' && by === 'named');
}

async function undo(
  ids: readonly string[],
  { cases, language }: OpenedCases,
  options: MigrateOptions,
  shell: Shell,
): Promise<number> {
  const possible: string[] = [];
  const lines: string[] = [];
  for (const id of ids) {
    const can = await cases.canUndo(id);
    if (can === undefined) throw new UsageError('no_case', { name: id });
    if (can) possible.push(id);
    lines.push(word(can ? 'undo_possible' : 'undo_impossible', language, { case: id }));
  }
  const isApplied = options.apply === true && options.by !== undefined;
  const sent = isApplied ? await cases.undoMigrations(possible, options.by ?? '') : undefined;
  if (sent !== undefined) lines.push(word('migrate_sent', language, { count: sent }));
  const text =
    options.format === 'json'
      ? printJson({
          format: 'vizir-care/1',
          did: 'undo_migration',
          cases: possible,
          ...(sent === undefined ? {} : { sent }),
        })
      : `${lines.join('\n')}\n`;
  await shell.out.write(text);
  return 0;
}
