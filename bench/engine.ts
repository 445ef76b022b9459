// The durable engine: approvals beside the same rows by hand, restarts with many waiting cases, timers, and what a case more costs.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../src/domain/instant.ts';
import type { Rate } from './engine/approve-through-engine.ts';
import { approveThroughEngine, whatWasWritten, writeByHand } from './engine/approve-through-engine.ts';
import { timerCosts } from './engine/pending-timers.ts';
import type { Restart } from './engine/restart-once.ts';
import type { Question } from './engine/waiting-store.ts';
import { makeOneDue, makeWaitingStore } from './engine/waiting-store.ts';
import { median } from './measuring/median.ts';
import { writeSection } from './measuring/write-section.ts';

/** Approvals in one round; rounds of which the middle one counts. */
const APPROVALS = 1500;
const ROUNDS = 3;
const SIZES = [300, 10_000, 100_000] as const;
const TIMERS = { all: 1_000_000, few: 50_000 };

type Say = (line: string) => void;

/** Prints every part and rewrites the section of `bench/results.md`. */
export async function engineBenchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-bench-'));
  const lines: string[] = [];
  const say: Say = (line) => {
    console.log(line);
    lines.push(line);
  };
  try {
    await approvals(join(folder, 'approvals.db'), say);
    await waitingCases(folder, say);
    await timers(join(folder, 'timers.db'), say);
  } finally {
    rmSync(folder, { recursive: true });
  }
  writeSection('engine', lines, {});
}

/** In turn, on one file: whoever runs later finds a larger one. */
async function approvals(path: string, say: Say): Promise<void> {
  const question = await makeWaitingStore(path, (2 * ROUNDS + 2) * APPROVALS);
  let first = 0;
  const next = (): { readonly first: number; readonly count: number } => {
    first += APPROVALS;
    return { first: first - APPROVALS, count: APPROVALS };
  };
  // The first one is for the compiler.
  await approveThroughEngine(path, question, next());
  const written = whatWasWritten(path, 0, first + 1);
  const rounds: { readonly engine: Rate; readonly hand: Rate }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const hand = await writeByHand(path, written, next());
    rounds.push({ hand, engine: await approveThroughEngine(path, question, next()) });
  }
  const middle = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  say(
    `Approvals that no crash takes back, ${rounds.length} rounds of ${APPROVALS} each on one disk; targets: 2,000 a second, 40 % of the rows by hand. Each writes ${rowsOf(written)} rows.`,
  );
  say('');
  say('| contender | a second | processor µs each | % of by hand |');
  say('|---|--:|--:|--:|');
  const share = middle(({ engine, hand }) => (100 * engine.perSecond) / hand.perSecond);
  say(
    `| the same rows by hand: prepared statements, groups of 32, taken in and done | ${middle(({ hand }) => hand.perSecond).toFixed(0)} | ${middle(({ hand }) => hand.cpuMicros).toFixed(0)} | 100 |`,
  );
  say(
    `| Vizir: received, worked out, committed | ${middle(({ engine }) => engine.perSecond).toFixed(0)} | ${middle(({ engine }) => engine.cpuMicros).toFixed(0)} | ${share.toFixed(0)} |`,
  );
  say('');
}

function rowsOf(written: ReturnType<typeof whatWasWritten>): number {
  const { records, holders, outbox, timersSet, timersCleared } = written;
  return 2 + records.length + holders.length + outbox.length + timersSet.length + timersCleared.length;
}

async function waitingCases(folder: string, say: Say): Promise<void> {
  say(
    'Restarts with waiting cases, each in a process of its own, until a timer that was due is fired and an event applied (targets 0.5, 1 and 3 s); memory at rest beside a store without cases (target 150 MB); the cost of an approval (target: flat, ± 25 %).',
  );
  say('');
  say(
    '| waiting cases | file, MB | opening, ms | until at work, ms | program loaded before, ms | memory over empty, MB | processor µs an approval | × the smallest |',
  );
  say('|--:|--:|--:|--:|--:|--:|--:|--:|');
  const empty = join(folder, 'empty.db');
  const none = await makeWaitingStore(empty, 0);
  const bare = restart(empty, none, 'empty').residentBytes;
  let smallest: number | undefined;
  for (const cases of SIZES) {
    const path = join(folder, `${cases}.db`);
    const question = await makeWaitingStore(path, cases);
    makeOneDue(path, (Date.now() - 1000) as Instant);
    const { opening, untilWorking, loading, residentBytes } = restart(path, question, 'waiting');
    const cost = await costOfApproval(path, question, cases);
    smallest ??= cost;
    const more = (residentBytes - bare) / 1e6;
    say(
      `| ${cases.toLocaleString('en')} | ${(statSync(path).size / 1e6).toFixed(0)} | ${opening.toFixed(0)} | ${untilWorking.toFixed(0)} | ${loading.toFixed(0)} | ${more.toFixed(0)} | ${cost.toFixed(0)} | ${(cost / smallest).toFixed(2)} |`,
    );
    rmSync(path);
  }
  say('');
}

/** The middle of several rounds over cases that nobody has touched yet. */
async function costOfApproval(path: string, question: Question, cases: number): Promise<number> {
  const count = Math.min(Math.floor((cases - 2) / (ROUNDS + 1)), APPROVALS);
  const costs: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { cpuMicros } = await approveThroughEngine(path, question, { first: 2 + round * count, count });
    if (round > 0) costs.push(cpuMicros);
  }
  return median(costs);
}

function restart(path: string, { person, step }: Question, what: 'empty' | 'waiting'): Restart {
  const program = join(import.meta.dirname, 'engine/restart-once.ts');
  return JSON.parse(
    execFileSync(process.execPath, [program, path, person, step, what], { encoding: 'utf8' }),
  ) as Restart;
}

async function timers(path: string, say: Say): Promise<void> {
  const { insert, cancel, fire } = await timerCosts(path, TIMERS);
  say(
    `${TIMERS.all.toLocaleString('en')} timers that wait, µs each by the clock (target 60): insert ${insert.toFixed(1)}, cancel ${cancel.toFixed(1)}, fire ${fire.toFixed(1)}.`,
  );
}
