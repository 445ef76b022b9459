// What the READMEs show is true: their commands run, end with the code they name, and print what stands below them.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKOUT, runCli } from './run-cli.ts';

type Block = { readonly language: string; readonly lines: readonly string[] };
type Shown = { readonly command: string; readonly code: number; readonly output: readonly string[] };

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

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```([a-z]*)\n(.*?)^```$/gms)].map((match) => ({
    language: match[1] ?? '',
    lines: (match[2] ?? '').trimEnd().split('\n'),
  }));
}

/** The commands of the shell blocks; a block of text shows what the last one before it prints. */
function shownIn(blocks: readonly Block[]): readonly Shown[] {
  return blocks.flatMap(({ language, lines }, index) => {
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    return lines.map((line, at) => {
      const [command = '', note = ''] = line.split(' # ');
      const isLast = at === lines.length - 1;
      const output = isLast && next?.language === 'text' ? next.lines : [];
      return { command, code: Number(/\d/.exec(note)?.[0] ?? 0), output };
    });
  });
}

/** The lines of an excerpt that do not come in this order; `…` stands for anything, in a line and between lines. */
function missingFrom(text: string, excerpt: readonly string[]): readonly string[] {
  let at = 0;
  return excerpt.filter((line) => {
    if (line.trim() === '' || line === '…') return false;
    const parts = line.split('…').map((part) => part.trim());
    const found = parts.reduce((from, part) => (from === -1 ? -1 : text.indexOf(part, from)), at);
    if (found === -1) return true;
    at = found;
    return false;
  });
}

/** The words behind `npx vizir`, as a shell would split them; where the output goes is the shell's business. */
function wordsOf(command: string): readonly string[] {
  const [typed = ''] = command.replace(/^npx vizir /, '').split(' > ');
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
