// What is kept of a file comes back as it was, whatever stands in the file.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/language/check-file.ts';
import { packCheck, unpackCheck } from '../../src/repository/cache/packed-check.ts';

const ROOT = join(import.meta.dirname, '../..');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function expectSame(file: string, text: string): void {
  const check = checkFile(file, text);
  const kept: unknown = JSON.parse(JSON.stringify(packCheck(check, text)));
  expect(unpackCheck(kept as ReturnType<typeof packCheck>, file, text)).toEqual(check);
}

test.each([...filesBelow('rules'), ...filesBelow('routes')])('%s', (file) => {
  expectSame(file, readFileSync(join(ROOT, file), 'utf8'));
});

describe('a route with', () => {
  test.each([
    ['values in every style', `a: 'it''s'\nb: "x\\ty"\nc: |\n  text\nd: >\n  more\ne: 1.50\nf: true\n`],
    ['keys in quotes and keys that were mended', `"a": 1\n'b': 2\nАmount: 3\nin-Force: 4\n`],
    ['aliases, whose places lie before their own', 'a: &x { b: [1, 2] }\nc: *x\nd: *x\n'],
    ['values that were mended', 'a: 01.01.2026\nb: да\nc: 5 млн руб.\nd:\n'],
    ['Windows line ends', `a: b\r\nc:\r\n  - d\r\n  - "e"\r\n`],
    ['nothing that can be read', `a: "b\n`],
    ['nothing', ''],
  ])('%s', (_, text) => expectSame('routes/a.yaml', text));

  test('as a letter', () => expectSame('rules/letters/a.md', '---\nletter: a\n---\nДобрый день!\n'));
});
