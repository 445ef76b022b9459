// The world as a command sees it: streams, environment, folder, day. Tests hand in their own.
import { once } from 'node:events';

/** Where text goes. `columns` is missing when it is no terminal. */
export type Sink = {
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  readonly columns?: number;
};

export type Shell = {
  readonly out: Sink;
  readonly err: Sink;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Now, as milliseconds since 1970. */
  readonly now: () => number;
};

/** The process as a shell. */
export function processShell(): Shell {
  return {
    out: sinkOf(process.stdout),
    err: sinkOf(process.stderr),
    stdin: () => process.stdin,
    env: process.env,
    cwd: process.cwd(),
    now: Date.now,
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  const write = async (text: string): Promise<void> => {
    // A slow reader makes the writer wait: a file of a million rows must not pile up in memory.
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return { write, isTerminal: stream.isTTY === true, ...(stream.isTTY ? { columns: stream.columns } : {}) };
}
