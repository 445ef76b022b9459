// What a turn of a case costs, restored from text and stored as text again: beside bare XState, a reducer by hand and bpmn-engine.

import { existsSync, readFileSync } from 'node:fs';
import { bpmnContender } from './machine/bpmn-contender.ts';
import { LONG, longActs, PLAIN, plainActs, recordLife } from './machine/recorded-life.ts';
import { bareTurn, bareTurnPersisted, reducerTurn, vizirTurn, vizirTurnWithRecord } from './machine/vizir-turn.ts';
import type { Work } from './measuring/micros-per-item.ts';
import { microsPerItem } from './measuring/micros-per-item.ts';
import { writeSection } from './measuring/write-section.ts';

/** One contender's round; small, since the best of five counts and the machine is shared. */
const ROUND_MS = 200;
const TIMES = 5;

/** Vizir may cost so much more than bare XState that only restores, transitions and persists. */
const TARGET = 1.6;

/** Prints every part and rewrites the section of `bench/results.md`. */
export async function run(): Promise<void> {
  const lines: string[] = [];
  const say = (line: string): void => {
    console.log(line);
    lines.push(line);
  };
  const plain = recordLife(PLAIN, plainActs());
  const long = recordLife(LONG, longActs());
  say(`Every turn of one contract's life: from the stored text to the stored text. Target: ${TARGET} × bare XState.`);
  say('');
  say('| life | contender | processor µs a turn | × bare XState |');
  say('|---|---|--:|--:|');
  await compare('two stages, a return, a late paper', plain.turns, say, [['a reducer by hand', reducerTurn]]);
  await compare('ten stages of two steps', long.turns, say, []);
  await compareWithBpmn(say);
  say('');
  say(`Largest stored case: ${plain.largest} bytes in the first life (target 4,096), ${long.largest} in the second.`);
  writeSection('machine', lines, versions());
}

async function compare<Turn extends Parameters<typeof vizirTurn>[0]>(
  life: string,
  turns: readonly Turn[],
  say: (line: string) => void,
  others: readonly (readonly [string, Work<Turn>])[],
): Promise<void> {
  const contenders: readonly (readonly [string, Work<Turn>])[] = [
    ['bare XState: restore, transition, persist in the same way', bareTurn],
    ['bare XState: restore, transition, its own persisted snapshot', bareTurnPersisted],
    ['Vizir: restore, advance with people, deadlines, effects and reasons, persist', vizirTurn],
    ['Vizir, with the record as text', vizirTurnWithRecord],
    ...others,
  ];
  // They share code (the machine), so whoever runs first would warm it up for the others: each runs several times in turn, and its best counts.
  const best = new Map<string, number>();
  for (const [name, work] of Array.from({ length: TIMES }, () => contenders).flat()) {
    const micros = await microsPerItem(turns, work, ROUND_MS);
    best.set(name, Math.min(micros, best.get(name) ?? micros));
  }
  const [bare = 0] = best.values();
  for (const [name, micros] of best) {
    say(`| ${life} | ${name} | ${micros.toFixed(1)} | ${(micros / bare).toFixed(2)} |`);
  }
}

async function compareWithBpmn(say: (line: string) => void): Promise<void> {
  const bpmn = await bpmnContender();
  if (bpmn === undefined) return;
  const micros = await microsPerItem(bpmn.turns, bpmn.turn, ROUND_MS);
  say(`| two stages, three tasks | bpmn-engine: recover, resume, signal, getState | ${micros.toFixed(1)} | |`);
}

function versions(): Readonly<Record<string, string>> {
  return {
    xstate: versionIn(new URL('../node_modules/xstate/package.json', import.meta.url)) ?? '?',
    'bpmn-engine': versionIn(new URL('node_modules/bpmn-engine/package.json', import.meta.url)) ?? 'not installed',
  };
}

function versionIn(file: URL): string | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}
