// A file that a setting names: read at the start, and what is wrong with it said in a sentence.
import { readFileSync } from 'node:fs';
import { ServeTrouble } from './serve-trouble.ts';

/** `file`: as the setting names it. Throws a `ServeTrouble`. */
export function readSettingFile(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ServeTrouble({ why: 'no_mapping', file, reason }, { cause: error });
  }
}
