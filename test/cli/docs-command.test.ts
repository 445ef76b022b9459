// `vizir docs` as its users run it: to standard output, to a file, and the check of a committed copy.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ran } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-docs-'));
  for (const part of ['rules', 'routes']) cpSync(join(CHECKOUT, part), join(folder, part), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The clock stands at 2 March 2026. */
function vizir(...args: readonly string[]): Promise<Ran> {
  return runCli(args, { cwd: folder });
}

describe('vizir docs', () => {
  test('prints Markdown in the language of the policy', async () => {
    const { code, out, err } = await vizir('docs');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<!-- vizir-docs\/1 markdown 2026-03-02 ru -->\n\n# Согласование договоров агентства\n/);
  });

  test.each([
    ['regulation.html', /^<!doctype html>/],
    ['regulation.md', /^<!-- vizir-docs\/1 markdown/],
    ['regulation.json', /^\{\n {2}"format": "vizir-docs\/1"/],
  ])('writes %s by its ending', async (file, begin) => {
    const { code, out } = await vizir('docs', '--lang', 'en', '--out', file);
    expect([code, out]).toEqual([0, `Written: ${file}\n`]);
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(begin);
  });

  test('takes the folder of the rules as an argument, and the format before the ending', async () => {
    const { code } = await vizir('docs', '.', '--format', 'html', '--out', 'copy.txt', '--as-of', '2026-07-01');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'copy.txt'), 'utf8')).toContain('vizir-docs/1 html 2026-07-01 ru');
  });

  test('the committed example is what it writes', async () => {
    const { out } = await vizir('docs', '--lang', 'en');
    expect(out).toBe(readFileSync(join(CHECKOUT, 'docs/examples/regulation.en.md'), 'utf8'));
  });

  test('refuses rules with errors, with the findings', async () => {
    writeFileSync(join(folder, 'rules/limits.yaml'), 'limits:\n  a: 1\n');
    const text = await vizir('docs');
    expect([text.code, text.out]).toEqual([2, '']);
    expect(text.err).toContain('rules/limits.yaml');
    const json = await vizir('docs', '--format', 'json');
    expect(json.code).toBe(2);
    expect(JSON.parse(json.out)).toBeTypeOf('object');
  });
});

describe('rules that a proof refutes', () => {
  beforeEach(() => {
    // Two routes for the same purchases: an overlap that only a proof finds.
    const route = readFileSync(join(folder, 'routes/small-purchase.yaml'), 'utf8');
    writeFileSync(join(folder, 'routes/another-purchase.yaml'), route.replace('small-purchase', 'another-purchase'));
  });

  test('are refused with the findings of vizir check; nothing is written', async () => {
    const { code, out, err } = await vizir('docs', '--out', 'regulation.md');
    expect([code, out, existsSync(join(folder, 'regulation.md'))]).toEqual([2, '', false]);
    expect(err).toMatch(/ошибка 402 overlap/);
    const json = await vizir('docs', '--format', 'json');
    expect(json.code).toBe(2);
    expect(JSON.parse(json.out).findings.map(({ code: number }: { code: number }) => number)).toContain(402);
  });

  test('are refused by --check too, however fresh the copy', async () => {
    writeFileSync(join(folder, 'copy.md'), 'a copy\n');
    const { code, out, err } = await vizir('docs', '--check', 'copy.md');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/ошибка 402 overlap/);
  });

  test('are refused only for errors: warnings let the document be written', async () => {
    rmSync(join(folder, 'routes/another-purchase.yaml'));
    const { code, err } = await vizir('docs', '--as-of', '2026-12-20');
    expect([code, err]).toEqual([0, '']);
  });
});

describe('vizir docs --check', () => {
  test('0: a fresh copy, whatever its language, form and day', async () => {
    await vizir('docs', '--lang', 'en', '--out', 'copy.html', '--as-of', '2026-02-20');
    const { code, out } = await vizir('docs', '--check', 'copy.html', '--lang', 'en');
    expect([code, out]).toEqual([0, 'copy.html is fresh.\n']);
  });

  test('7: the rules have changed; it says where, and what writes the copy anew', async () => {
    await vizir('docs', '--out', 'copy.md');
    const file = join(folder, 'routes/nda.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('п. 4.1', 'п. 4.9'));
    const stale = await vizir('docs', '--check', 'copy.md', '--lang', 'en');
    expect(stale.code).toBe(7);
    expect(stale.out).toMatch(/^copy\.md no longer says what the rules say: line \d+ would be written otherwise\. /);
    expect(stale.out).toContain('vizir docs --lang ru --format markdown --as-of 2026-03-02 --out copy.md\n');
    const [, command = ''] = /: vizir (docs .*)\n$/.exec(stale.out) ?? [];
    await vizir(...command.split(' '));
    expect((await vizir('docs', '--check', 'copy.md')).code).toBe(0);
  });

  test('7: a date of the rules has passed since', async () => {
    await vizir('docs', '--out', 'copy.md');
    const { code, out } = await vizir('docs', '--check', 'copy.md', '--as-of', '2026-07-01', '--lang', 'ru');
    expect(code).toBe(7);
    expect(out).toBe(
      'Копия copy.md составлена на 2026-03-02; с тех пор прошла дата, с которой правила меняются. Составьте её заново и сохраните в git: vizir docs --lang ru --format markdown --as-of 2026-07-01 --out copy.md\n',
    );
  });

  test('7: the file is no copy; nothing is proposed that would overwrite it', async () => {
    writeFileSync(join(folder, 'own.md'), '# Our regulation\n');
    const { code, out } = await vizir('docs', '--check', 'own.md', '--lang', 'en');
    expect(code).toBe(7);
    expect(out).toContain('own.md is no copy that vizir docs has written');
    expect(out).not.toContain('--out own.md');
  });

  test('answers programs in JSON', async () => {
    await vizir('docs', '--out', 'copy.html');
    const fresh = await vizir('docs', '--check', 'copy.html', '--format', 'json');
    expect(JSON.parse(fresh.out)).toEqual({
      format: 'vizir-docs-check/1',
      file: 'copy.html',
      state: 'fresh',
      as_of: '2026-03-02',
      language: 'ru',
      form: 'html',
      line: null,
      message: 'Копия copy.html свежая.',
      command: null,
    });
  });

  test('1: a command line that cannot be followed', async () => {
    const missing = await vizir('docs', '--check', 'none.md');
    expect([missing.code, missing.err]).toEqual([1, 'There is no file none.md.\nSee: vizir docs --help\n']);
    expect((await vizir('docs', '--check', 'a.md', '--out', 'b.md')).err).toContain('do not go together');
    expect((await vizir('docs', '--check', 'a.md', '--format', 'html')).err).toContain('answers as text or as JSON');
    expect((await vizir('docs', '--format', 'pdf')).err).toContain('"pdf" is not one of: markdown, html, json');
    const nowhere = await vizir('docs', '--out', 'none/copy.md');
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toMatch(/none\/copy\.md cannot be written: ENOENT\.\nSee: vizir docs --help\n$/);
  });

  test('2: a copy that is no text', async () => {
    writeFileSync(join(folder, 'copy.md'), new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    const { code, err } = await vizir('docs', '--check', 'copy.md');
    expect(code).toBe(2);
    expect(err).toContain('copy.md');
  });

  test('the help has an example in both languages', async () => {
    for (const lang of ['ru', 'en']) {
      const { code, out } = await vizir('docs', '--help', '--lang', lang);
      expect(code).toBe(0);
      expect(out).toContain('vizir docs --check regulation.html');
    }
  });
});
