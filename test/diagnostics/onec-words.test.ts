// Words about mappings of 1C: both languages take the same values.
import { describe, expect, test } from 'vitest';
import { ONEC_WORDS } from '../../src/diagnostics/catalogue/onec-words.ts';

function paramsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[}|]/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each(Object.entries(ONEC_WORDS))('%s', (_, { text, fix }) => {
  test('takes the same params in both languages', () => {
    expect(paramsOf(text.ru)).toEqual(paramsOf(text.en));
    expect(paramsOf(fix.ru)).toEqual(paramsOf(fix.en));
  });
});
