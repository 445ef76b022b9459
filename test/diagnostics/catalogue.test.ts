// Every message of the catalogue: both languages, the same values in both, no code or name twice.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allMessages } from '../../src/diagnostics/catalogue/catalogue.ts';

const CATALOGUE = 'src/diagnostics/catalogue';
const PARTS = ['text', 'fix', 'explain'] as const;

/** The names of the values that a template asks for; a value that is words itself has one of each language: `why_ru`, `why_en`. */
function slots(template: string): readonly string[] {
  const names = [...template.matchAll(/\{([a-z_]+)[|}]/g)].map((match) => (match[1] ?? '').replace(/_(ru|en)$/, ''));
  return [...new Set(names)].sort();
}

test('no code stands twice in the files of the catalogue, and none is lost', () => {
  const written = readdirSync(CATALOGUE).flatMap((file) =>
    [...readFileSync(`${CATALOGUE}/${file}`, 'utf8').matchAll(/^\s+code: (\d+),$/gm)].map((match) => Number(match[1])),
  );
  expect(written.sort((a, b) => a - b)).toEqual(allMessages().map(({ code }) => code));
});

test('no two codes of a family have one name', () => {
  const names = allMessages().map(({ code, slug }) => `${Math.floor(code / 100)}xx ${slug}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(allMessages().filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
});

test.each(
  allMessages().map((message) => [message.code, message.slug, message] as const),
)('%i %s says the same in both languages', (_code, _slug, message) => {
  for (const part of PARTS) {
    const { ru, en } = message[part];
    // A part that is one value has its words in both languages where it is found.
    if (/^\{[a-z_]+\}$/.test(ru) && ru === en) continue;
    expect(ru, `${part} in Russian`).toMatch(part === 'text' ? /[.?:»)}]$/ : /[А-Яа-яЁё].*[.?:»)}…]$/s);
    expect(en, `${part} in English`).toMatch(/[A-Za-z].*[.?:")}…]$/s);
    expect(slots(ru)).toEqual(slots(en));
  }
  expect(slots(message.explain.en), 'a page shows the explanation without a finding').toEqual([]);
});
