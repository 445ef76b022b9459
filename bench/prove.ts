// How long the proofs take: on rule sets like a decision table and on irregular ones, each in a process of its own.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measuring/median.ts';
import { writeSection } from './measuring/write-section.ts';
import type { ProofCost } from './prove/prove-once.ts';
import type { Shape } from './prove/proven-bundle.ts';
import { AMENDMENTS } from './prove/proven-bundle.ts';

const PROVE_ONCE = fileURLToPath(new URL('prove/prove-once.ts', import.meta.url));
const ROUNDS = 3;

type Case = { readonly shape: Shape; readonly routes: number; readonly seconds?: number; readonly megabytes?: number };

/** What the project promises for the proofs of a check. */
const CASES: readonly Case[] = [
  { shape: 'table', routes: 100, seconds: 0.2 },
  { shape: 'irregular', routes: 100, seconds: 0.2 },
  { shape: 'table', routes: 1000, seconds: 1.5, megabytes: 300 },
  { shape: 'irregular', routes: 1000, seconds: 1.5, megabytes: 300 },
  { shape: 'table', routes: 10_000, seconds: 6 },
  { shape: 'irregular', routes: 10_000 },
];

/** Prints every case and rewrites the section of `bench/results.md`. */
export function proveBenchmark(): Promise<void> {
  const lines = [
    `Rule sets of ${AMENDMENTS} amendments; what they are made of is said in bench/prove/proven-bundle.ts. Times are of the processor, without reading texts; memory is what the process held at most.`,
    '',
    '| shape | routes | all proofs, s | promised | of which routes alone | roles and monotone | difference of two versions | memory, MB | open questions |',
    '|---|---|---|---|---|---|---|---|---|',
    ...CASES.map(measured),
  ];
  for (const line of lines) console.log(line);
  writeSection('prove', lines, {});
  return Promise.resolve();
}

function measured({ shape, routes, seconds, megabytes }: Case): string {
  const rounds = Array.from({ length: routes < 10_000 ? ROUNDS : 1 }, () => once(shape, routes));
  const middle = (of: (cost: ProofCost) => number): string => median(rounds.map(of)).toFixed(2);
  const within = seconds === undefined ? '–' : `≤ ${seconds}`;
  const promised = megabytes === undefined ? within : `${within}, ${megabytes} MB`;
  const [first] = rounds;
  return `| ${[
    shape,
    routes,
    middle((cost) => cost.allSeconds),
    promised,
    middle((cost) => cost.routesSeconds),
    middle((cost) => cost.rolesSeconds),
    middle((cost) => cost.differenceSeconds),
    Math.round(median(rounds.map((cost) => cost.megabytes))),
    first?.open ?? 0,
  ].join(' | ')} |`;
}

function once(shape: Shape, routes: number): ProofCost {
  const child = spawnSync(process.execPath, [PROVE_ONCE, shape, String(routes)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`the proof failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as ProofCost;
}
