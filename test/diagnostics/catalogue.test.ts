// Every message of the catalogue: both languages, the same values in both, no code or name twice.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allMessages } from '../../src/diagnostics/catalogue/catalogue.ts';

const CATALOGUE = 'src/diagnostics/catalogue';
const PARTS = ['text', 'fix', 'explain'] as const;

/** The names of the values that a template asks for. */
function slots(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[|}]/g)].map((match) => match[1] ?? ''))].sort();
}

test('no code stands twice in the files of the catalogue, and none is lost', () => {
  const written = readdirSync(CATALOGUE).flatMap((file) =>
    [...readFileSync(`${CATALOGUE}/${file}`, 'utf8').matchAll(/^\s+code: (\d+),$/gm)].map((match) => Number(match[1])),
  );
  expect(written.sort((a, b) => a - b)).toEqual(allMessages().map(({ code }) => code));
});

test('no two codes have one name', () => {
  const slugs = allMessages().map(({ slug }) => slug);
  expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
});

test.each(
  allMessages().map((message) => [message.code, message.slug, message] as const),
)('%i %s says the same in both languages', (_code, _slug, message) => {
  for (const part of PARTS) {
    const { ru, en } = message[part];
    expect(ru, `${part} in Russian`).toMatch(part === 'text' ? /[.?:»)]$/ : /[А-Яа-яЁё].*[.?:»)]$/s);
    expect(en, `${part} in English`).toMatch(/[A-Za-z].*[.?:")]$/s);
    expect(slots(ru)).toEqual(slots(en));
  }
  expect(slots(message.explain.en), 'a page shows the explanation without a finding').toEqual([]);
});
