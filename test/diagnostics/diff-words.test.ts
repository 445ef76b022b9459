// The words of a difference: both languages name the same things.
import { describe, expect, test } from 'vitest';
import { DIFF_WORDS } from '../../src/diagnostics/catalogue/diff-words.ts';

function paramsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[}|]/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each(Object.entries(DIFF_WORDS))('%s', (_, { en, ru }) => {
  test('takes the same params in both languages', () => {
    expect(paramsOf(ru)).toEqual(paramsOf(en));
  });
});
