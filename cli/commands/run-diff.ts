// `vizir diff` at work: two sides, each a git revision or a folder, and what is otherwise between them.
import { differenceWording, diffRules } from '../../src/index.ts';
import type { Side, Sides } from '../load-sides.ts';
import { loadSides } from '../load-sides.ts';
import type { DiffReport, PastCount } from '../output/diff-report.ts';
import { changedTests } from '../output/diff-report.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { usage } from '../usage.ts';
import type { CommonOptions } from './command-context.ts';
import type { Counting } from './count-past-contracts.ts';

export type DiffOptions = CommonOptions & {
  readonly format: 'text' | 'json' | 'markdown';
  readonly contracts?: string;
  readonly exitCode?: boolean;
};

/** Compares `before` with `after`; gives the exit code. */
export async function runDiff(
  before: string | undefined,
  after: string | undefined,
  options: DiffOptions,
  shell: Shell,
): Promise<number> {
  const sides = await loadSides(before, after, options, shell);
  const [old, now] = [sides.before.rules.bundle, sides.after.rules.bundle];
  if (old === undefined || now === undefined) return await refuseSide(sides, options, shell);
  const { asOf, language } = sides;
  const difference = await diffRules(old, now, { asOf });
  const bundles = { before: old, after: now };
  const past = await countPast(options.contracts, { difference, bundles, sides, shell });
  if (typeof past === 'number') return past;
  const report: DiffReport = {
    difference,
    before: { name: sides.before.name, bundle: old, commit: sides.before.commit },
    after: { name: sides.after.name, bundle: now, commit: sides.after.commit },
    tests: changedTests(sides.before.rules, sides.after.rules),
    past,
    wording: await differenceWording(language),
  };
  await print(report, options.format, shell);
  // A row that nobody compared is a wrong input, whatever the others come to.
  if (past !== undefined && past.broken.length > 0) return 2;
  if (options.exitCode !== true) return 0;
  if (difference.changes.length + difference.everywhere.length > 0) return 5;
  return difference.verdict === 'not_proven' ? 4 : 0;
}

/** Loaded only where there is something to count. */
async function countPast(path: string | undefined, counting: Counting): Promise<PastCount | number | undefined> {
  if (path === undefined) return undefined;
  const { countPastContracts } = await import('./count-past-contracts.ts');
  return await countPastContracts(path, counting);
}

async function print(report: DiffReport, format: DiffOptions['format'], shell: Shell): Promise<void> {
  switch (format) {
    case 'json': {
      const [{ diffJson }, { printJson }] = await Promise.all([
        import('../output/diff-json.ts'),
        import('../output/print-json.ts'),
      ]);
      return await shell.out.write(printJson(diffJson(report)));
    }
    case 'markdown': {
      const { diffMarkdown } = await import('../output/diff-markdown.ts');
      return await shell.out.write(diffMarkdown(report));
    }
    case 'text': {
      const [{ diffLines }, { renderLines }, { sheetOf }] = await Promise.all([
        import('../output/diff-lines.ts'),
        import('../output/render-lines.ts'),
        import('../sheet-of.ts'),
      ]);
      return await shell.out.write(renderLines(diffLines(report), sheetOf(shell.out, shell.env)));
    }
  }
}

/** Shows what is wrong with each side that does not check. A program gets the findings of the first one. */
async function refuseSide({ before, after, language }: Sides, { format }: DiffOptions, shell: Shell): Promise<number> {
  const failing = [before, after].filter(({ rules }) => rules.bundle === undefined);
  for (const side of format === 'json' ? failing.slice(0, 1) : failing) await tellSide(side);
  return 2;

  async function tellSide({ name, rules }: Side): Promise<void> {
    await shell.err.write(`${usage('diff_side_fails', language, { side: name ?? usage('diff_here', language) })}\n`);
    const telling = { language, sources: rules.sources, format: format === 'json' ? 'json' : 'text' } as const;
    await tellFindings(rules.findings, telling, format === 'json' ? shell.out : shell.err, shell.env);
  }
}
