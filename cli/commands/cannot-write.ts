// A disk that cannot be written is told in a sentence, like any other wrong command line.
import { UsageError } from '../usage-error.ts';

/** Runs `write`; what the file system throws becomes a UsageError that names the path and the system's reason. */
export async function cannotWrite<Result>(path: string, write: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw asTold(error, path);
  }
}

function asTold(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  const named = 'path' in error && typeof error.path === 'string' ? error.path : path;
  return new UsageError('cannot_write', { path: named, reason: error.code });
}
