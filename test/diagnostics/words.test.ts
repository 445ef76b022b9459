// The words of answers: both languages say the same, and every word is said somewhere.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORDS, word } from '../../src/diagnostics/catalogue/words.ts';
import { SETTINGS } from '../../src/settings/setting-table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = globSync('{cli,src}/**/*.ts', { cwd: ROOT })
  .filter((file) => !file.endsWith('catalogue/words.ts'))
  .map((file) => readFileSync(resolve(ROOT, file), 'utf8'))
  .join('\n');

/** Keys that are put together: `say(`state_${state}`)`. */
const PREFIXES = [...SOURCES.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1] ?? '');
/** Keys that are words of the domain itself: acts, borders, settings. */
const DOMAIN = ['advise', 'inform', 'perform', 'approve', 'from', 'over', 'up_to', 'below', ...Object.keys(SETTINGS)];

function paramsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[}|]/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each(Object.entries(WORDS))('%s', (key, { en, ru }) => {
  test('takes the same params in both languages', () => {
    expect(paramsOf(ru)).toEqual(paramsOf(en));
  });

  test('is said somewhere', () => {
    const isSaid = SOURCES.includes(`'${key}'`) || PREFIXES.some((prefix) => key.startsWith(prefix));
    expect(isSaid || DOMAIN.includes(key)).toBe(true);
  });
});

test.each([
  [1, 'Маршрут пока не определить: возможен 1 маршрут.', 'Cannot tell the route: 1 is possible.'],
  [3, 'Маршрут пока не определить: возможны 3 маршрута.', 'Cannot tell the route: 3 are possible.'],
  [5, 'Маршрут пока не определить: возможны 5 маршрутов.', 'Cannot tell the route: 5 are possible.'],
])('%d possible routes', (count, ru, en) => {
  expect(word('undecided', 'ru', { count })).toBe(ru);
  expect(word('undecided', 'en', { count })).toBe(en);
});
