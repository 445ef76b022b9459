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
const WARM = 1000;
const SIZES = [300, 1000, 10_000, 100_000] as const;
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
  const question = await makeWaitingStore(path, WARM + ROUNDS * (2 * APPROVALS + WARM) + 2);
  // One to see what is written.
  await approveThroughEngine(path, question, { first: 0, warm: WARM - 1, count: 1, rounds: 1 });
  let first = WARM;
  const written = whatWasWritten(path, 0, first + 1);
  const rounds: { readonly engine: Rate; readonly hand: Rate }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const hand = await writeByHand(path, written, { first, count: APPROVALS });
    first += APPROVALS;
    const [engine] = await approveThroughEngine(path, question, { first, warm: WARM, count: APPROVALS, rounds: 1 });
    first += WARM + APPROVALS;
    if (engine !== undefined) rounds.push({ hand, engine });
  }
  const middle = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  say(
    `Approvals that no crash takes back, ${rounds.length} rounds of ${APPROVALS} each on one disk; targets: 2,000 a second, 40 % of the rows by hand. Each writes ${rowsOf(written)} rows.`,
  );
  say('');
  say('| contender | a second | processor µs each | % of by hand |');
  say('|---|--:|--:|--:|');
  const share = middle(({ engine, hand }) => (100 * engine.perSecond) / hand.perSecond);
  const line = (name: string, pick: (round: (typeof rounds)[number]) => Rate, percent: number): string =>
    `| ${name} | ${middle((round) => pick(round).perSecond).toFixed(0)} | ${middle((round) => pick(round).cpuMicros).toFixed(0)} | ${percent.toFixed(0)} |`;
  say(line('the same rows by hand: prepared statements, groups of 64, taken in and done', ({ hand }) => hand, 100));
  say(line('Vizir: received, worked out, committed', ({ engine }) => engine, share));
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
    // Of the smallest store there are too few cases to measure.
    const cost = cases < 1000 ? undefined : await costOfApproval(path, question);
    smallest ??= cost;
    const more = (residentBytes - bare) / 1e6;
    say(
      `| ${cases.toLocaleString('en')} | ${(statSync(path).size / 1e6).toFixed(0)} | ${opening.toFixed(0)} | ${untilWorking.toFixed(0)} | ${loading.toFixed(0)} | ${more.toFixed(0)} | ${cost?.toFixed(0) ?? ''} | ${cost === undefined || smallest === undefined ? '' : (cost / smallest).toFixed(2)} |`,
    );
    rmSync(path);
  }
  say('');
}

/** The middle of several rounds, of the same size whatever the store holds. */
async function costOfApproval(path: string, question: Question): Promise<number> {
  const rates = await approveThroughEngine(path, question, { first: 2, warm: 400, count: 180, rounds: ROUNDS });
  return median(rates.map(({ cpuMicros }) => cpuMicros));
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
