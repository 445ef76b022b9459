// What the READMEs show is true: their commands run, end with the code they name, and print what stands below them.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKOUT, runCli } from './run-cli.ts';
import { blocksOf, missingFrom, shownIn, wordsOf } from './shown-commands.ts';

describe.each(['README.md', 'README.ru.md'])('%s', (file) => {
  const text = readFileSync(join(CHECKOUT, file), 'utf8');
  const blocks = blocksOf(text);
  let scratch: string;

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'vizir-readme-'));
    for (const name of ['rules', 'routes', 'schemas', 'docs', 'test/cases/404-border']) {
      cpSync(join(CHECKOUT, name), join(scratch, name), { recursive: true });
    }
  });

  afterAll(() => rmSync(scratch, { recursive: true }));

  test.each(shownIn(blocks))('$command', async ({ command, code, output }) => {
    const ran = await runCli(wordsOf(command), { cwd: scratch });
    expect(ran.err).toBe('');
    expect(ran.code).toBe(code);
    expect(missingFrom(ran.out, output)).toEqual([]);
  });

  test('excerpts of rules stand in the file that they name', () => {
    const excerpts = blocks.filter(({ language }) => language === 'yaml');
    expect(excerpts.length).toBeGreaterThan(0);
    for (const { lines } of excerpts) {
      const [named = '', ...rules] = lines;
      expect(missingFrom(readFileSync(join(CHECKOUT, named.slice(2)), 'utf8'), rules)).toEqual([]);
    }
  });

  test('links lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(CHECKOUT, link)))).toEqual([]);
  });
});
