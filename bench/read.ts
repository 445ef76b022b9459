// How long a very large rule repository takes to check: cold, with one file changed, with nothing changed.

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measuring/median.ts';
import { writeSection } from './measuring/write-section.ts';
import type { CheckCost } from './read/check-once.ts';
import { AMENDMENTS, ROUTES, TEST_FILES, writeLargeRepository } from './read/large-repository.ts';

const CHECK_ONCE = fileURLToPath(new URL('read/check-once.ts', import.meta.url));
const ROUNDS = 3;

/** What the project promises for the cold and the warm check of such a repository. */
const TARGETS = { coldCpuSeconds: 8, coldMegabytes: 700, warmCpuSeconds: 1.5 };

/** Measures in processes of their own; prints and rewrites the section of `bench/results.md`. */
export function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-read-'));
  try {
    const rules = join(folder, 'repository');
    writeLargeRepository(rules);
    const lines = report(measure(rules, folder));
    for (const line of lines) console.log(line);
    writeSection('read', lines, {});
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Promise.resolve();
}

type Measured = { readonly cold: CheckCost; readonly edited: CheckCost; readonly warm: CheckCost };

function measure(rules: string, folder: string): Measured {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const cache = join(folder, `cache-${round}`);
    const cold = check(rules, cache);
    appendFileSync(join(rules, 'routes/made-0.yaml'), `# changed ${round}\n`);
    return { cold, edited: check(rules, cache), warm: check(rules, cache) };
  });
  return {
    cold: middle(rounds.map(({ cold }) => cold)),
    edited: middle(rounds.map(({ edited }) => edited)),
    warm: middle(rounds.map(({ warm }) => warm)),
  };
}

function check(rules: string, cache: string): CheckCost {
  const { CI: _ci, ...environment } = process.env;
  const child = spawnSync(process.execPath, [CHECK_ONCE, rules], {
    encoding: 'utf8',
    env: { ...environment, XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: join(cache, 'compiled') },
  });
  if (child.status !== 0) throw new Error(`the check failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as CheckCost;
}

/** The run with the middle CPU time. */
function middle(costs: readonly CheckCost[]): CheckCost {
  const time = median(costs.map(({ cpuSeconds }) => cpuSeconds));
  const cost = costs.find(({ cpuSeconds }) => cpuSeconds === time);
  if (cost === undefined) throw new Error('nothing was measured');
  return cost;
}

function report({ cold, edited, warm }: Measured): readonly string[] {
  const row = (
    what: string,
    { files, parsed, findings, hasBundle, cpuSeconds, peakMegabytes }: CheckCost,
    target: string,
  ) =>
    `| ${what} | ${files} | ${parsed} | ${findings} | ${hasBundle ? 'yes' : 'no'} | ${cpuSeconds.toFixed(2)} | ${peakMegabytes.toFixed(0)} | ${target} |`;
  return [
    `The agency's rules with ${ROUTES} routes, ${AMENDMENTS} amendments and ${TEST_FILES} test files of 20 tests beside them; each line a process of its own, the middle of ${ROUNDS} runs.`,
    '',
    '| | files | parsed | findings | bundle | CPU, s | peak, MB | target |',
    '|---|--:|--:|--:|---|--:|--:|---|',
    row('cold', cold, `${TARGETS.coldCpuSeconds} s, ${TARGETS.coldMegabytes} MB`),
    row('one route changed', edited, ''),
    row('nothing changed', warm, `${TARGETS.warmCpuSeconds} s`),
  ];
}
