// The rules at the top of this project, on the day for which they are proven.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../src/domain/bundle.ts';
import { checkRules } from '../../src/language/check-rules.ts';
import { day } from '../calendar/calendar-of.ts';

const ROOT = join(import.meta.dirname, '../..');

/** `edit` changes the text of a rule file, by its path. */
export function defaultRules(edit: (file: string, text: string) => string = (_, text) => text): Bundle {
  const files = globSync('{rules,routes}/**/*.{yaml,md}', { cwd: ROOT }).map((path) => {
    const file = path.replaceAll('\\', '/');
    return { file, text: edit(file, readFileSync(join(ROOT, file), 'utf8')) };
  });
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const { bundle, findings } = checkRules({ files, asOf: day('2026-03-02'), hash });
  if (bundle === undefined) throw new Error(JSON.stringify(findings));
  return bundle;
}
