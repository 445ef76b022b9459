// The words of the regulation: both languages take the same params, and every word is said somewhere.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGULATION_HEADINGS } from '../../src/diagnostics/catalogue/regulation-headings.ts';
import { REGULATION_WORDS } from '../../src/diagnostics/catalogue/regulation-words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = globSync('src/paper/regulation/*.ts', { cwd: ROOT })
  .map((file) => readFileSync(resolve(ROOT, file), 'utf8'))
  .join('\n');

/** Keys that are put together: `say(`state_${state}`)`, with what may stand behind the part that varies. */
const PATTERNS = [...SOURCES.matchAll(/`([a-z_]+_)\$\{[^}`]+\}([a-z_]*)`/g)].map(
  ([, before = '', after = '']) => new RegExp(`^${before}[a-z0-9_]+${after}$`),
);

function paramsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[}|]/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each([...Object.entries(REGULATION_WORDS), ...Object.entries(REGULATION_HEADINGS)])('%s', (key, {
  en,
  ru,
}) => {
  test('takes the same params in both languages', () => {
    expect(paramsOf(ru)).toEqual(paramsOf(en));
  });

  test('is said somewhere', () => {
    expect(SOURCES.includes(`'${key}'`) || PATTERNS.some((pattern) => pattern.test(key))).toBe(true);
  });
});
