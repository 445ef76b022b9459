// What the guides show is true: their commands run one after another as whoever reads them would run them, edits included, on a portal on loopback.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StartedPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { startPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { provisionAtOnce } from './provision-at-once.ts';
import type { World } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';
import type { Block } from './shown-commands.ts';
import { blocksOf, missingFrom, shownIn, wordsOf } from './shown-commands.ts';

const GUIDES = ['connect', 'change-a-rule', 'take-over', 'what-a-visa-proves', 'when-something-hangs'];
const PAGES = GUIDES.flatMap((name) => [`docs/${name}.md`, `docs/${name}.ru.md`]);
const SECRET = '0123456789abcdef0123456789abcdef';
/** Guides that find the portal ready; the others make it so. */
const READY = ['take-over'];

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(CHECKOUT, page), 'utf8');
  const blocks = blocksOf(text);
  let scratch: string;
  let portal: StartedPortal;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'vizir-guide-'));
    for (const name of ['rules', 'routes', 'schemas', 'docs/examples']) {
      cpSync(join(CHECKOUT, name), join(scratch, name), { recursive: true });
    }
    portal = await startPortal({ settings: { intensity: { burst: 10_000, perSecond: 1000 } } });
    if (READY.some((name) => page.includes(name))) await provisionAtOnce(portal, SECRET);
  }, 60_000);

  afterAll(async () => {
    await portal.close();
    rmSync(scratch, { recursive: true });
  });

  test('its commands do what it says, one after another', { timeout: 120_000 }, async () => {
    const env = { VIZIR_WEBHOOK: portal.url(1), VIZIR_SECRET: SECRET };
    for (const [index, block] of blocks.entries()) {
      if (block.language === 'diff') edit(scratch, block);
      if (block.language === 'sh') await runShown(block, blocks[index + 1], { cwd: scratch, env });
    }
  });

  test('commands that wait for people, or need a daemon, are there with the options that it names', async () => {
    const lines = blocks.filter(({ language }) => language === '').flatMap((block) => block.lines);
    const quoted = [...text.matchAll(/`(?:npx )?(vizir [^`\n]+)`/g)].map((match) => match[1] ?? '');
    for (const line of [...lines.filter((one) => one.startsWith('vizir ')), ...quoted]) {
      const words = wordsOf((line.split(' #')[0] ?? '').replace(/^vizir /, 'npx vizir '));
      const names = words.slice(0, /^(case|outbox)$/.test(words[0] ?? '') ? 2 : 1);
      const { code, out } = await runCli([...names, '--help', '--lang', 'en']);
      expect([line, code]).toEqual([line, 0]);
      const flags = words.filter((word) => /^--?[a-zA-Z]/.test(word));
      expect([line, flags.filter((flag) => !out.includes(flag))]).toEqual([line, []]);
    }
  });

  test('what it quotes of a file stands there', () => {
    for (const { lines } of blocks.filter(({ language }) => language === 'yaml')) {
      const [named = '', ...quoted] = lines;
      expect(missingFrom(readFileSync(join(CHECKOUT, named.slice(2)), 'utf8'), quoted)).toEqual([]);
    }
  });

  test('links lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(CHECKOUT, dirname(page), link)))).toEqual([]);
  });
});

test.each(GUIDES)('%s says the same in both languages, block by block', (name) => {
  const [en, ru] = ['', '.ru'].map((suffix) =>
    blocksOf(readFileSync(join(CHECKOUT, `docs/${name}${suffix}.md`), 'utf8')),
  );
  expect(ru?.map(({ language }) => language)).toEqual(en?.map(({ language }) => language));
});

/** A block of commands; a block of text behind it shows what the last one prints. */
async function runShown(block: Block, next: Block | undefined, world: World): Promise<void> {
  const blocks = next?.language === 'text' ? [block, next] : [block];
  for (const { command, code, output } of shownIn(blocks)) {
    const ran = await runCli(wordsOf(command), world);
    expect([command, ran.code, code === 0 ? ran.err : '']).toEqual([command, code, '']);
    expect(missingFrom(ran.out, output)).toEqual([]);
  }
}

/** `--- file`, then pairs of lines: what stands there once, and what is to stand there. */
function edit(root: string, { lines }: Block): void {
  const [named = '', ...changes] = lines;
  const file = join(root, named.replace(/^--- /, ''));
  let text = readFileSync(file, 'utf8');
  for (let at = 0; at < changes.length; at += 2) {
    const [before = '', after = ''] = [changes[at]?.slice(1), changes[at + 1]?.slice(1)];
    expect(text.split(before)).toHaveLength(2);
    text = text.replace(before, after);
  }
  writeFileSync(file, text);
}
