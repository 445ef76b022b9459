// The file into which requests and answers of a portal are written, for its owner alone: it holds what people wrote.
import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { cannotWrite } from './commands/cannot-write.ts';
import type { Shell } from './shell.ts';

const OWNER_ONLY = 0o600;

export type OpenedRecord = { readonly record?: (line: string) => void; readonly close: () => void };

/** Goes on in a file that is there. Without a name nothing is recorded. */
export async function openRecord(name: string | undefined, { cwd }: Pick<Shell, 'cwd'>): Promise<OpenedRecord> {
  if (name === undefined) return { close: () => undefined };
  const file = await cannotWrite(name, () => openSync(resolve(cwd, name), 'a', OWNER_ONLY));
  return { record: (line) => void writeSync(file, `${line}\n`), close: () => closeSync(file) };
}
