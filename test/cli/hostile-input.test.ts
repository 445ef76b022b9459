// Input that wants to steer a terminal, a spreadsheet or the memory: a clear message and the right exit code, never a stack trace.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvCell } from '../../cli/output/row-csv.ts';
import type { World } from './run-cli.ts';
import { runCli } from './run-cli.ts';

const AS_OF = ['--as-of', '2026-03-02', '--lang', 'en'];
const HEADER = 'id;name;inn;kind;relation;amount\n';
const RED = '\u001b[31m';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-hostile-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function route(args: readonly string[], world: World = {}): ReturnType<typeof runCli> {
  return runCli(['route', ...args, ...AS_OF], world);
}

/** Control characters other than line ends, and our own colours when there are any. */
function steering(text: string): readonly string[] {
  return text.match(/[^\P{Cc}\n\r]/gu) ?? [];
}

describe('escapes', () => {
  const contract = ['--name', `${RED}ООО\u0007\u009b31m`, '--id', '\u202egnp', '--kind', `nda${RED}`];

  test('in values are written out as text', async () => {
    const { out, err } = await route(contract);
    expect(steering(out + err)).toEqual([]);
    expect(err).toContain('nda\\u001b[31m');
  });

  test('in names are written out in an answer, with colours and without', async () => {
    const named = ['--name', `${RED}ООО\u0007`, '--id', '\u202egnp', '--inn', '7707083893'];
    const plain = await route(named);
    expect(steering(plain.out)).toEqual([]);
    expect(plain.out).toContain('Contract \\u202egnp, \\u001b[31mООО\\u0007, as of');
    const colored = await route(named, { columns: 100 });
    const ours = ['1', '2', '22', '31', '32', '33', '39'].map((code) => `\u001b[${code}m`);
    expect(steering(ours.reduce((text, code) => text.replaceAll(code, ''), colored.out))).toEqual([]);
    expect(colored.out).not.toContain(`${RED}ООО`);
  });

  test('in JSON are escapes of JSON', async () => {
    const { out } = await route(['--id', `${RED}\u009b\u202e`, '--inn', '7707083893', '--format', 'json']);
    expect(steering(out)).toEqual([]);
    expect(out).not.toContain('\u202e');
    expect(JSON.parse(out)).toMatchObject({ id: `${RED}\u009b\u202e` });
  });

  test('in file names and flags are written out', async () => {
    const { err } = await route([`gone${RED}.yaml`]);
    expect(steering(err)).toEqual([]);
    const { err: unknown } = await route([`--kind${RED}`, 'x']);
    expect(steering(unknown)).toEqual([]);
  });
});

describe('formulas', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+7 495', "'+7 495"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['ООО "Ромашка"', '"ООО ""Ромашка"""'],
    ['a,b', '"a,b"'],
    ['2026-0401', '2026-0401'],
  ])('%j becomes the cell %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('in ids stay text in the answer as CSV', async () => {
    const stdin = `${HEADER}=cmd|' /C calc'!A0;x;7707083893;services;client;6 200 000 RUB\n`;
    const { code, out } = await route(['-', '--format', 'csv'], { stdin });
    expect(code).toBe(0);
    expect(out.split('\r\n')[1]).toMatch(/^1,'=cmd\|' \/C calc'!A0,decided,large-client,/);
  });
});

describe('files that are no contracts', () => {
  test.each([
    [
      'Windows-1251',
      Buffer.from('id;kind\n1;\xf3\xf1\xeb\xf3\xe3\xe8 \xe4\xee\xe3\xee\xe2\xee\xf0\xe0\n', 'latin1'),
      /Windows-1251/,
    ],
    ['UTF-16', Buffer.from('\ufeffid;kind\n1;nda\n', 'utf16le'), /UTF-16/],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0000\u0000\u0000\u0000', 'latin1'), /not text/],
  ])('%s', async (_, bytes, said) => {
    const { code, out, err } = await route(['-', '--input', 'csv', '--format', 'csv'], { stdin: [bytes] });
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(out.split('\r\n').length).toBeLessThan(3);
  });

  test('an encoding that goes wrong in the middle: the rows before are answered', async () => {
    const good = Buffer.from(`${HEADER}1;x;7707083893;services;client;6 200 000 RUB\n`);
    const bad = Buffer.from('2;\xce\xce\xce;7707083893;services;client;1 RUB\n', 'latin1');
    const { code, out, err } = await route(['-', '--format', 'csv'], { stdin: [good, bad] });
    expect(code).toBe(2);
    expect(out).toContain('large-client');
    expect(err).toMatch(/^stdin:3:1 {2}error 555 /);
  });

  test('a byte order mark and a letter cut in two are fine', async () => {
    const bytes = Buffer.from(`\ufeff${HEADER}1;Ромашка;7707083893;services;client;6 200 000 RUB\n`);
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { code, out } = await route(['-', '--input', 'csv', '--format', 'jsonl'], { stdin: pieces });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: '1', route: 'large-client' });
  });

  test('a contract of 50 MB is refused after the first', async () => {
    const piece = Buffer.alloc(1_000_000, 'a');
    const { code, err } = await route(['-', '--input', 'yaml'], { stdin: Array.from({ length: 50 }, () => piece) });
    expect(code).toBe(2);
    expect(err).toContain('The file has more than 1 MB.');
  });

  test.each([
    ['nothing', ''],
    ['a list', '- amount: 5 RUB\n'],
    ['null', 'amount:\n'],
    ['deep nesting', `a: ${'['.repeat(500)}${']'.repeat(500)}\n`],
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n'],
    ['a merge key', 'a: &a { x: 1 }\nb: { <<: *a }\n'],
    ['a tag', 'amount: !!js/function "x"\n'],
    ['a prototype', '__proto__: { amount: 5 RUB }\nconstructor: x\n'],
    ['half a bracket', 'amount: [5 RUB\n'],
  ])('%s', async (_, stdin) => {
    const { code, out, err } = await route(['-', '--input', 'yaml'], { stdin });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^stdin(:\d+:\d+)? {2}error \d{3} /);
  });

  test('a link to a file is read: it is the reader’s own', async () => {
    writeFileSync(join(folder, 'contract.yaml'), 'inn: "7707083893"\n');
    symlinkSync(join(folder, 'contract.yaml'), join(folder, 'link.yaml'));
    expect((await route([join(folder, 'link.yaml')])).code).toBe(0);
  });
});
