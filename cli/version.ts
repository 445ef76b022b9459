// Which version runs.
import { readFileSync } from 'node:fs';

/** Read only when it is asked for: every file costs the start of all commands. */
export function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}
