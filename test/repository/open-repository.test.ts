// What a rule repository may be on the disk, and what is refused: each a finding, never a throw.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BOUNDS } from '../../src/repository/bounds.ts';
import { openRepository } from '../../src/repository/open-repository.ts';
import { readTextFile } from '../../src/repository/read-text-file.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vizir-repository-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(file: string, content: string | Uint8Array = 'a: b\n'): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), content);
}

/** Code and file of each finding. */
function findings(bounds = BOUNDS): readonly (readonly [number, string | undefined])[] {
  return openRepository(dir, bounds).findings.map(({ code, place }) => [code, place?.file]);
}

/** UTF-16 with the byte order swapped. */
function bigEndian(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

test('the bounds are those that the documentation names', () => {
  expect(BOUNDS).toEqual({ files: 10_000, depth: 20, bytes: 1_048_576, characters: 67_108_864 });
});

describe('what is read', () => {
  test('everything below rules/ and routes/, sorted, with forward slashes; nothing else', () => {
    for (const file of ['routes/b.yaml', 'rules/z.yaml', 'rules/packages/llc.yaml', 'src/x.yaml', 'readme.md'])
      write(file);
    expect(openRepository(dir).files.map(({ file }) => file)).toEqual([
      'routes/b.yaml',
      'rules/packages/llc.yaml',
      'rules/z.yaml',
    ]);
  });

  test('names that begin with a dot are left to editors and git', () => {
    for (const file of ['rules/a.yaml', 'rules/.DS_Store', 'rules/.git/config', 'routes/.a.yaml.swp']) write(file);
    expect(openRepository(dir).files).toHaveLength(1);
  });

  test('a byte order mark is dropped, CRLF is kept', () => {
    write('rules/a.yaml', '\ufeffa: b\r\n');
    expect(openRepository(dir)).toEqual({ files: [{ file: 'rules/a.yaml', text: 'a: b\r\n' }], findings: [] });
  });

  test('a file of exactly the largest size', () => {
    write('rules/a.yaml', 'a'.repeat(BOUNDS.bytes));
    expect(findings()).toEqual([]);
  });
});

describe('what is refused as a whole', () => {
  test('101: the directory is not there', () => {
    const { files, findings: found } = openRepository(join(dir, 'no-such'));
    expect(files).toEqual([]);
    expect(found).toMatchObject([{ code: 101, params: { dir: join(dir, 'no-such') } }]);
  });

  test('102: it is empty', () => expect(findings()).toEqual([[102, undefined]]));

  test('103: it has no rules/', () => {
    write('routes/a.yaml');
    expect(findings()).toEqual([[103, undefined]]);
  });

  test('111: it is a file', () => {
    write('file');
    expect(openRepository(join(dir, 'file')).findings).toMatchObject([{ code: 111 }]);
    expect(openRepository(join(dir, 'file', 'below')).findings).toMatchObject([{ code: 111 }]);
  });

  test('107: too many files', () => {
    for (const name of ['a', 'b', 'c']) write(`rules/${name}.yaml`);
    expect(findings({ ...BOUNDS, files: 3 })).toEqual([]);
    expect(findings({ ...BOUNDS, files: 2 })).toEqual([[107, undefined]]);
    expect(openRepository(dir, { ...BOUNDS, files: 2 }).files).toEqual([]);
  });

  test('113: too much text together', () => {
    for (const name of ['a', 'b', 'c']) write(`rules/${name}.yaml`, 'x'.repeat(10));
    expect(findings({ ...BOUNDS, characters: 30 })).toEqual([]);
    expect(findings({ ...BOUNDS, characters: 29 })).toEqual([[113, undefined]]);
  });
});

describe('what is refused of single files and folders', () => {
  beforeEach(() => write('rules/a.yaml'));

  test('105: links to files and folders, within the repository and out of it, and links to nothing', () => {
    mkdirSync(join(dir, 'routes'));
    symlinkSync('a.yaml', join(dir, 'rules/b.yaml'));
    symlinkSync('/etc', join(dir, 'rules/c'));
    symlinkSync('/nowhere', join(dir, 'routes/d.yaml'));
    expect(findings()).toEqual([
      [105, 'rules/b.yaml'],
      [105, 'rules/c'],
      [105, 'routes/d.yaml'],
    ]);
  });

  test('105: rules/ itself is a link', () => {
    rmSync(join(dir, 'rules'), { recursive: true });
    symlinkSync('/etc', join(dir, 'rules'));
    expect(findings()).toEqual([[105, 'rules']]);
  });

  test('a link that took the place of a file since the folder was listed is not followed', () => {
    symlinkSync('a.yaml', join(dir, 'rules/b.yaml'));
    expect(readTextFile(dir, 'rules/b.yaml', BOUNDS.bytes)).toMatchObject({ code: 104, params: { reason: 'ELOOP' } });
  });

  test('104: a file that cannot be read', () => {
    expect(readTextFile(dir, 'rules/gone.yaml', BOUNDS.bytes)).toMatchObject({
      code: 104,
      params: { reason: 'ENOENT' },
      place: { file: 'rules/gone.yaml' },
    });
  });

  test('106: a file that is too large; it is measured, not read', () => {
    write('rules/large.yaml', 'a'.repeat(BOUNDS.bytes + 1));
    expect(openRepository(dir).findings).toMatchObject([
      { code: 106, params: { bytes: BOUNDS.bytes + 1, most: BOUNDS.bytes }, place: { file: 'rules/large.yaml' } },
    ]);
  });

  test('108: folders nested too deep', () => {
    write('rules/1/2/3/a.yaml');
    expect(findings({ ...BOUNDS, depth: 4 })).toEqual([]);
    expect(findings({ ...BOUNDS, depth: 3 })).toEqual([[108, 'rules/1/2/3']]);
  });

  test.skipIf(process.platform === 'win32')('112: a pipe, which would make the reader wait for ever', () => {
    execFileSync('mkfifo', [join(dir, 'rules/pipe.yaml')]);
    expect(findings()).toEqual([[112, 'rules/pipe.yaml']]);
    // With a pipe in place of a file since the folder was listed, opening it does not wait either.
    expect(readTextFile(dir, 'rules/pipe.yaml', BOUNDS.bytes)).toMatchObject({ code: 112 });
  });

  test('109: a binary file', () => {
    write('rules/scan.yaml', Buffer.from('%PDF-1.4 \0\u0001\u0002 stream of something'));
    expect(openRepository(dir).findings).toMatchObject([{ code: 109, params: { offset: 9 } }]);
  });

  const russian = 'title: Согласование договоров\nbasis: Регламент, пункт четыре\n';
  test.each([
    ['UTF-16', Buffer.from(`\ufeff${russian}`, 'utf16le')],
    ['UTF-16', bigEndian(`\ufeff${russian}`)],
    ['UTF-16', Buffer.from(russian, 'utf16le')],
    ['UTF-16', bigEndian(russian)],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    [
      'Windows-1251 (CP1251)',
      Buffer.from([0x61, 0x3a, 0x20, 0xf1, 0xee, 0xe3, 0xeb, 0xe0, 0xf1, 0xee, 0xe2, 0xe0, 0xed, 0xee]),
    ],
    ['KOI8-R', Buffer.from([0x61, 0x3a, 0x20, 0xd3, 0xcf, 0xc7, 0xcc, 0xc1, 0xd3, 0xcf, 0xd7, 0xc1, 0xce, 0xcf])],
    ['CP866 (DOS)', Buffer.from([0x61, 0x3a, 0x20, 0xe1, 0xae, 0xa3, 0xab, 0xa0, 0xe1, 0xae, 0xa2, 0xa0, 0xad, 0xae])],
    ['Windows-1252', Buffer.from([0x61, 0x3a, 0x20, 0xa7])],
  ])('110: a file in %s', (encoding, bytes) => {
    write('rules/b.yaml', bytes);
    expect(openRepository(dir).findings).toMatchObject([
      { code: 110, params: { encoding }, place: { file: 'rules/b.yaml' } },
    ]);
  });

  test('the others are read all the same', () => {
    write('rules/b.yaml', Buffer.from([0xff]));
    write('rules/c.yaml');
    expect(openRepository(dir).files.map(({ file }) => file)).toEqual(['rules/a.yaml', 'rules/c.yaml']);
  });
});
