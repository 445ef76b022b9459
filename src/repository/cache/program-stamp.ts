// What the cache depends on beside the rules: the program that read them.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../sha256.ts';

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));
/** Everything between a text and its findings. */
const FOLDERS = ['domain', 'calendar', 'diagnostics', 'language'];

/**
 * Names the program by size and time of its source files: another version, or a change while it is being worked on, reads
 * everything anew. A look at some two hundred files, about a millisecond.
 */
export function programStamp(): string {
  const parts = FOLDERS.flatMap((folder) => stampsBelow(join(SOURCES, folder)));
  return sha256(`${process.version}\n${parts.join('\n')}`);
}

function stampsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return stampsBelow(path);
    const { mtimeMs, size } = statSync(path);
    return [`${path} ${size} ${mtimeMs}`];
  });
}
