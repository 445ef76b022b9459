// The bundle that the command line starts from: used only while it is what the sources are, tried on a small package of its own.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildStart } from '../../scripts/build-start.mjs';

const LAUNCHER = join(import.meta.dirname, '../../cli/vizir.mjs');

let root: string;
let bundle: string;

beforeEach(async () => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'vizir-start-'));
  bundle = join(root, '.start');
  for (const folder of ['cli', 'node_modules']) mkdirSync(join(root, folder));
  copyFileSync(LAUNCHER, join(root, 'cli/vizir.mjs'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "imports": { "#start": "./.start/main.mjs" } }');
  writeFileSync(
    join(root, 'cli/main.ts'),
    `import { basename } from 'node:path';
    export async function main(argv: readonly string[]): Promise<number> {
      const { late } = await import('./late.ts');
      const { stack = '' } = new Error('where am I?');
      const from = stack.includes('main.ts') ? 'sources' : 'bundle';
      process.stdout.write(from + ' ' + argv.join() + ' ' + late + ' ' + basename(import.meta.url));
      return 3;
    }`,
  );
  writeLate('late');
  await buildStart(root);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a fresh bundle', () => {
  test('is used, with the same words, exit code and places of files', () => {
    expect(vizir('check')).toBe('3: bundle check late main.ts');
  });

  test('is left alone by who looks for a bug: the stack names the sources', () => {
    expect(vizir('check', { VIZIR_DEBUG: '1' })).toBe('3: sources check late main.ts');
  });
});

describe('the sources are used', () => {
  test('when one of them has changed, even one that is imported late', () => {
    writeLate('later');
    expect(vizir('check')).toBe('3: sources check later main.ts');
  });

  test('when a file of the bundle is gone', () => {
    const late = readdirSync(bundle).find((name) => name.startsWith('late')) ?? '';
    rmSync(join(bundle, late));
    expect(vizir('check')).toBe('3: sources check late main.ts');
  });

  test('when the bundle was made in another place', () => {
    writeManifest({ ...readManifest(), root: '/elsewhere' });
    expect(vizir('check')).toBe('3: sources check late main.ts');
  });

  test('when the manifest cannot be read', () => {
    writeFileSync(join(bundle, 'manifest.json'), '{');
    expect(vizir('check')).toBe('3: sources check late main.ts');
  });

  test('when the bundle cannot be loaded', () => {
    writeFileSync(join(bundle, 'main.mjs'), 'this is not JavaScript');
    writeManifest({ root, early: 0, files: [] });
    expect(vizir('check')).toBe('3: sources check late main.ts');
  });
});

test('the help looks at what it loads, and not at what only a command loads', () => {
  writeLate('later');
  expect(vizir('--help')).toMatch(/^3: bundle --help/);
  writeFileSync(join(root, 'cli/main.ts'), `${readFileSync(join(root, 'cli/main.ts'), 'utf8')}\n`);
  expect(vizir('--help')).toMatch(/^3: sources --help/);
});

function writeLate(text: string): void {
  writeFileSync(join(root, 'cli/late.ts'), `export const late: string = '${text}';\n`);
}

function readManifest(): object {
  const manifest: unknown = JSON.parse(readFileSync(join(bundle, 'manifest.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error('the manifest is no object');
  return manifest;
}

function writeManifest(manifest: object): void {
  writeFileSync(join(bundle, 'manifest.json'), JSON.stringify(manifest));
}

/** The exit code and what was written. */
function vizir(argument: string, env: Readonly<Record<string, string>> = {}): string {
  const command = [join(root, 'cli/vizir.mjs'), argument];
  const cache = { VIZIR_CACHE_DIR: join(tmpdir(), 'vizir-start-compiled') };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, VIZIR_DEBUG: '', ...cache, ...env },
  });
  return `${status}: ${stdout}${stderr}`;
}
