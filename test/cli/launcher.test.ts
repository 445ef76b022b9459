// What the launcher promises, tried on a copy of it beside a stub of main.ts.
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Makes the Node that runs the tests one that cannot run TypeScript. */
const CANNOT_STRIP_TYPES = '--no-experimental-strip-types';

let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'vizir-launcher-'));
  mkdirSync(join(checkout, 'cli'));
  copyFileSync(join(import.meta.dirname, '../../cli/vizir.mjs'), join(checkout, 'cli/vizir.mjs'));
  writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
});

afterEach(() => {
  rmSync(checkout, { recursive: true, force: true });
});

describe('a Node that runs TypeScript', () => {
  test('main gets the arguments and its number is the exit code', async () => {
    writeMain(`export async function main(argv: readonly string[]): Promise<number> {
      process.stdout.write(JSON.stringify(argv));
      return 2;
    }`);
    const ended = await run(['check', '--lang', 'ru', 'Договор']);
    expect(ended).toEqual({ code: 2, signal: null, stdout: '["check","--lang","ru","Договор"]', stderr: '' });
  });

  test('a long output reaches a pipe whole, whatever the exit code', async () => {
    writeMain(`export async function main(): Promise<number> {
      process.stdout.write('x'.repeat(3_000_000));
      return 4;
    }`);
    const ended = await run([]);
    expect(ended.stdout).toHaveLength(3_000_000);
    expect(ended.code).toBe(4);
  });

  test('a reader who stops reading ends it quietly', async () => {
    writeMain(`export async function main(): Promise<number> {
      for (;;) await new Promise((done) => process.stdout.write('line\\n'.repeat(10_000), done));
    }`);
    const child = start([]);
    const ended = whenEnded(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  test('warnings about experimental features do not reach the user, others do', async () => {
    writeMain(`export async function main(): Promise<number> {
      process.emitWarning('SQLite is an experimental feature', 'ExperimentalWarning');
      process.emitWarning('The disk is nearly full', { type: 'Warning', detail: 'seen' });
      await import('node:sqlite');
      return 0;
    }`);
    const { stderr } = await run([]);
    expect(stderr).not.toContain('xperimental');
    expect(stderr).toContain('The disk is nearly full');
  });

  test('an error of our own is one sentence without control characters and without a stack trace', async () => {
    writeMain(`export async function main(): Promise<number> {
      throw new Error('no stage \\u001b[31mreview\\u001b[0m\\nin the plan');
    }`);
    const { code, stderr } = await run(['--lang=en']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'Vizir stopped because of an error of its own: no stage [31mreview [0m in the plan. ' +
        'Please report it; VIZIR_DEBUG=1 shows where it happened.\n',
    );
  });

  test('an error thrown outside main is told in the same way', async () => {
    writeMain(`export async function main(): Promise<number> {
      setImmediate(() => { throw new Error('late'); });
      return 0;
    }`);
    const { code, stderr } = await run(['--lang', 'ru']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Vizir остановился из-за собственной ошибки: late\..*\n$/);
  });

  test('packages that are not installed are asked for by name of the command', async () => {
    writeMain(`import 'a-package-that-nobody-installed';
      export async function main(): Promise<number> { return 0; }`);
    const { code, stderr } = await run(['--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toBe(`Vizir's packages are not installed: run "npm ci" in ${checkout}.\n`);
  });
});

describe('the compile cache', () => {
  const main = 'export async function main(): Promise<number> { return 0; }';

  test('lies where VIZIR_CACHE_DIR says', async () => {
    writeMain(main);
    const cache = mkdtempSync(join(tmpdir(), 'vizir-cache-'));
    await run([], { VIZIR_CACHE_DIR: cache });
    expect(readdirSync(join(cache, 'node'))).not.toEqual([]);
    rmSync(cache, { recursive: true });
  });

  test('never lies inside the checkout', async () => {
    writeMain(main);
    await run([], { VIZIR_CACHE_DIR: join(checkout, 'cache') });
    expect(existsSync(join(checkout, 'cache'))).toBe(false);
  });
});

describe('a Node that does not', () => {
  test.each([
    ['en', { LANG: 'C' }, []],
    ['en', { LANG: 'ru_RU.UTF-8' }, ['--lang', 'en']],
    ['ru', { LANG: 'ru_RU.UTF-8' }, []],
    ['ru', { LC_ALL: 'ru_RU.UTF-8', LANG: 'C' }, []],
    ['ru', { LANG: 'C' }, ['--lang=ru']],
  ] as const)('says in one sentence (%s, %o, %j) which one is needed and how to get it', async (lang, env, args) => {
    const { code, stdout, stderr } = await run(args, { ...env, NODE_OPTIONS: CANNOT_STRIP_TYPES });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain(process.version);
    expect(stderr).toContain(lang === 'en' ? 'needs Node 22.18 or newer' : 'нужен Node 22.18 или новее');
    expect(stderr).toContain(lang === 'en' ? 'run "npm ci"' : 'выполните «npm ci»');
  });
});

describe.runIf(process.platform === 'linux')('a Node that does not, beside one that npm ci brought', () => {
  beforeEach(() => installPinnedNode(checkout));

  test('hands everything over to the pinned one', async () => {
    writeMain(`export async function main(argv: readonly string[]): Promise<number> {
      process.stdout.write(argv.join(' '));
      process.stderr.write('said');
      return 5;
    }`);
    const ended = await run(['route', 'contract.yaml'], { NODE_OPTIONS: CANNOT_STRIP_TYPES });
    expect(ended).toEqual({ code: 5, signal: null, stdout: 'route contract.yaml', stderr: 'said' });
  });

  test('finds it where npm hoisted it', async () => {
    const inner = join(checkout, 'node_modules/vizir');
    mkdirSync(join(inner, 'cli'), { recursive: true });
    copyFileSync(join(checkout, 'cli/vizir.mjs'), join(inner, 'cli/vizir.mjs'));
    const child = start([], { NODE_OPTIONS: CANNOT_STRIP_TYPES }, inner);
    // It got as far as loading main.ts, which is not there.
    expect((await whenEnded(child)).stderr).toContain('main.ts');
  });

  test('a signal reaches the work, and the work says how it ends', async () => {
    writeMain(`export async function main(): Promise<number> {
      const alive = setInterval(() => {}, 1000);
      return new Promise((done) => {
        process.once('SIGTERM', () => { clearInterval(alive); done(7); });
        process.stdout.write('ready');
      });
    }`);
    expect(await signalWhenReady('SIGTERM')).toMatchObject({ code: 7, signal: null });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('work that dies of %s is reported as such', async (signal) => {
    writeMain(`export async function main(): Promise<number> {
      setInterval(() => {}, 1000);
      process.stdout.write('ready');
      return new Promise(() => {});
    }`);
    expect(await signalWhenReady(signal)).toMatchObject({ code: null, signal });
  });
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function writeMain(source: string): void {
  writeFileSync(join(checkout, 'cli/main.ts'), source);
}

/** A stand-in for the Node package: the real one, freed of what makes the test's own Node unfit. */
function installPinnedNode(root: string): void {
  const bin = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'node'), `#!/bin/sh\nunset NODE_OPTIONS\nexec "${process.execPath}" "$@"\n`);
  chmodSync(join(bin, 'node'), 0o755);
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}, root = checkout): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const options: SpawnOptions = { env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
  return spawn(process.execPath, [join(root, 'cli/vizir.mjs'), ...args], options);
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return whenEnded(start(args, env));
}

function whenEnded(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr }));
  });
}

function signalWhenReady(signal: NodeJS.Signals): Promise<Ended> {
  const child = start([], { NODE_OPTIONS: CANNOT_STRIP_TYPES });
  const ended = whenEnded(child);
  child.stdout?.once('data', () => child.kill(signal));
  return ended;
}
