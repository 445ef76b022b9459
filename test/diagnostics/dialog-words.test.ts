// The words of the bot: both languages name the same things.
import { describe, expect, test } from 'vitest';
import { DIALOG_WORDS } from '../../src/diagnostics/catalogue/dialog-words.ts';

function paramsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[}|]/g)].map((match) => match[1] ?? ''))].toSorted();
}

describe.each(Object.entries(DIALOG_WORDS))('%s', (_, { en, ru }) => {
  test('takes the same params in both languages', () => {
    expect(paramsOf(ru)).toEqual(paramsOf(en));
  });
});
