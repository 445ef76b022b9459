// How long the command line takes to start: `--help` and a warm `route`, as ratios to a bare `node -e 0` of the same run.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measuring/median.ts';
import { writeSection } from './measuring/write-section.ts';

const VIZIR = fileURLToPath(new URL('../cli/vizir.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ROUTE = [
  'route',
  '--rules',
  ROOT,
  '--as-of',
  '2026-03-02',
  '--inn',
  '7707083893',
  '--amount',
  '6 200 000 RUB',
  '--kind',
  'services',
  '--relation',
  'client',
];

/** Rounds in which every command runs once, one after another, so that a busy minute falls on all of them. */
const ROUNDS = 15;

type Command = { readonly name: string; readonly args: readonly string[]; readonly target?: number };

const COMMANDS: readonly Command[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'vizir --help', args: [VIZIR, '--help'], target: 1.4 },
  { name: 'vizir route, nothing changed', args: [VIZIR, ...ROUTE], target: 2.5 },
];

/** Prints medians and ratios and rewrites the section of `bench/results.md`. */
export function startBenchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-start-'));
  try {
    const lines = [
      '| command | cold, ms | median, ms | × `node -e 0` | best, ms | × `node -e 0` | target |',
      '|---|--:|--:|--:|--:|--:|--:|',
      ...measured(folder),
    ];
    for (const line of lines) console.log(line);
    writeSection('start', lines, {});
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Promise.resolve();
}

/** Caches begin empty: the first time of each command is its cold one. On a busy machine the best times say more than the medians. */
function measured(folder: string): readonly string[] {
  const cold = COMMANDS.map((command) => timeOf(command, folder));
  const rounds = Array.from({ length: ROUNDS }, () => COMMANDS.map((command) => timeOf(command, folder)));
  const warm = COMMANDS.map((_, index) => rounds.flatMap((times) => times[index] ?? []));
  const medians = warm.map(median);
  const best = warm.map((times) => Math.min(...times));
  const cells = (times: readonly number[], index: number): string => {
    const [bare = Number.NaN] = times;
    const own = times[index] ?? Number.NaN;
    return `${own.toFixed(0)} | ${(own / bare).toFixed(2)}`;
  };
  return COMMANDS.map(({ name, target }, index) => {
    const aim = target === undefined ? '' : `≤ ${target}`;
    return `| \`${name}\` | ${cold[index]?.toFixed(0)} | ${cells(medians, index)} | ${cells(best, index)} | ${aim} |`;
  });
}

function timeOf({ args, name }: Command, folder: string): number {
  const env = { ...process.env, XDG_CACHE_HOME: folder, VIZIR_CACHE_DIR: join(folder, 'compiled'), CI: '' };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return time;
}
