// One rule file as text: opened without following links, measured before it is read, decoded strictly.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { CODES } from '../language/read/codes.ts';
import { guessByteEncoding, guessWideEncoding } from './guess-encoding.ts';
import { repositoryFinding } from './repository-finding.ts';
import { reasonOf } from './walk-folder.ts';

/** Links are not followed even when one was put there since the folder was listed, and a pipe does not make us wait. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** One for all files: to make it takes longer than to decode a rule file. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file of at most `most` bytes without a byte order mark, or the finding that says why there is none. */
export function readTextFile(root: string, file: string, most: number): string | Finding {
  let bytes: Uint8Array | Finding;
  try {
    bytes = readBytes(join(root, file), file, most);
  } catch (error) {
    return repositoryFinding(CODES.unreadableFile, { reason: reasonOf(error) }, file);
  }
  return bytes instanceof Uint8Array ? decodeRuleFile(bytes, file) : bytes;
}

function readBytes(path: string, file: string, most: number): Uint8Array | Finding {
  const descriptor = openSync(path, FLAGS);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return repositoryFinding(CODES.specialFile, { kind: 'device' }, file);
    if (stats.size > most) {
      return repositoryFinding(CODES.fileTooLarge, { bytes: stats.size, most }, file);
    }
    return readAtMost(descriptor, stats.size);
  } finally {
    closeSync(descriptor);
  }
}

/** What the file had when it was measured; what was appended since is not waited for. */
function readAtMost(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** The bytes of a rule file as text without a byte order mark, or the finding that says why they are none. */
export function decodeRuleFile(bytes: Uint8Array, file: string): string | Finding {
  const wide = guessWideEncoding(bytes);
  if (wide !== undefined) return repositoryFinding(CODES.wrongEncoding, { encoding: wide }, file);
  const zero = bytes.indexOf(0);
  if (zero !== -1) return repositoryFinding(CODES.binaryFile, { offset: zero }, file);
  try {
    return UTF_8.decode(bytes);
  } catch {
    return repositoryFinding(CODES.wrongEncoding, { encoding: guessByteEncoding(bytes) }, file);
  }
}
