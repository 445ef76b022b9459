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
  let err: Sink | undefined;
  return {
    out: sinkOf(process.stdout),
    // Opened when something goes wrong, not at every start.
    get err() {
      err ??= sinkOf(process.stderr.on('error', endOrThrow));
      return err;
    },
    stdin: () => process.stdin,
    env: process.env,
    cwd: process.cwd(),
    now: Date.now,
  };
}

/** A closed pipe ends us quietly: the reader has what it wanted. Anything else is an error of ours, told by the launcher. */
function endOrThrow(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  const write = async (text: string): Promise<void> => {
    // A slow reader makes the writer wait: a file of a million rows must not pile up in memory.
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return { write, isTerminal: stream.isTTY === true, ...(stream.isTTY ? { columns: stream.columns } : {}) };
}
