// The command line as a process of its own: pipes, broken ones too, and a bug of ours.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKOUT } from './run-cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-process-'));
  const rows = Array.from({ length: 5000 }, (_, row) => `${row};7707083893;services;client;6 200 000 RUB`);
  writeFileSync(join(folder, 'many.csv'), `id;inn;kind;relation;amount\n${rows.join('\n')}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

function vizir(args: readonly string[]): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const all = [join(CHECKOUT, 'cli/vizir.mjs'), ...args, '--rules', CHECKOUT, '--as-of', '2026-03-02', '--lang', 'en'];
  return spawn(process.execPath, all, { env: { PATH, HOME }, cwd: folder });
}

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function ended(child: ChildProcess): Promise<Ended> {
  const streams = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    streams.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    streams.stderr += text;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...streams }));
  });
}

test('a reader who has read enough ends a long answer quietly', async () => {
  const child = vizir(['route', 'many.csv', '--format', 'json']);
  const whole = ended(child);
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await whole).toMatchObject({ code: 0, stderr: '' });
});

test('a contract through a pipe', async () => {
  const child = vizir(['route', '-']);
  const whole = ended(child);
  child.stdin?.end('inn: "7707083893"\namount: 6 200 000 RUB\nkind: services\nrelation: client\n');
  const { code, stdout, stderr } = await whole;
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('large-client');
});

test('a long answer reaches a pipe whole', async () => {
  const { code, stdout, stderr } = await ended(vizir(['route', 'many.csv', '--format', 'jsonl']));
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.trimEnd().split('\n')).toHaveLength(5000);
});
