// The words of the intake: both languages name the same things, and each is said somewhere.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTAKE_WORDS } from '../../src/diagnostics/catalogue/intake-words.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = globSync('src/bitrix24/desk/in/**/*.ts', { cwd: ROOT })
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
/** Keys that are put together: `intakeWord(`state_${verdict}`)`. */
const PREFIXES = [...SOURCES.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1] ?? '');

function paramsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[}|]/g)].map((match) => match[1] ?? ''))].toSorted();
}

describe.each(Object.entries(INTAKE_WORDS))('%s', (key, { en, ru }) => {
  test('takes the same params in both languages', () => {
    expect(paramsOf(ru)).toEqual(paramsOf(en));
  });

  test('is said somewhere', () => {
    expect(SOURCES.includes(`'${key}'`) || PREFIXES.some((prefix) => key.startsWith(prefix))).toBe(true);
  });
});
