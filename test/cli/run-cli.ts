// Runs the command line inside the test, in a folder and a world of the test's own.
import { runMain } from '../../cli/main.ts';
import type { Shell, Sink } from '../../cli/shell.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

export type World = {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: string | readonly Uint8Array[];
  /** Columns of a terminal; without it nothing is one. */
  readonly columns?: number;
};

/** The checkout, whose rules are the default set. */
export const CHECKOUT: string = new URL('../../', import.meta.url).pathname;
/** 2 March 2026, noon in Moscow: the day of the examples. */
const NOON_MS = Date.UTC(2026, 2, 2, 9);

/** Runs `vizir` with these arguments; a bug of ours fails the test. */
export async function runCli(args: readonly string[], world: World = {}): Promise<Ran> {
  const out = sink(world.columns);
  const err = sink(world.columns);
  const shell: Shell = {
    out: out.sink,
    err: err.sink,
    stdin: () => bytes(world.stdin ?? ''),
    env: world.env ?? {},
    cwd: world.cwd ?? CHECKOUT,
    now: () => NOON_MS,
  };
  const code = await runMain(args, shell);
  return { code, out: out.text(), err: err.text() };
}

function sink(columns: number | undefined): { readonly sink: Sink; readonly text: () => string } {
  const pieces: string[] = [];
  const write = (text: string): Promise<void> => {
    pieces.push(text);
    return Promise.resolve();
  };
  const terminal = columns === undefined ? { isTerminal: false } : { isTerminal: true, columns };
  return { sink: { write, ...terminal }, text: () => pieces.join('') };
}

async function* bytes(input: string | readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  const pieces = typeof input === 'string' ? [new TextEncoder().encode(input)] : input;
  for (const piece of pieces) yield await Promise.resolve(piece);
}
