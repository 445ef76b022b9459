// The tree of a rule file: values of YAML 1.2, free text as written, and the place of everything.
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../../src/language/read/place-at.ts';
import { placeOf } from '../../../src/language/read/place-of.ts';
import { valueOf as plainValue } from '../../../src/language/read/value-of.ts';
import { codes, read, readSource, readValue } from './read.ts';

describe('values', () => {
  test.each<[string, unknown]>([
    ['a: services', 'services'],
    ['a: 12', 12],
    ['a: -1', -1],
    ['a: 0', 0],
    ['a: 2.50', 2.5],
    ['a: true', true],
    ['a: false', false],
    ['a: []', []],
    ['a: {}', {}],
    ['a: 5 000 000 RUB', '5 000 000 RUB'],
    ['a: 4 999 999.99 RUB', '4 999 999.99 RUB'],
    ['a: 50 %', '50 %'],
    ['a: 2 working days', '2 working days'],
    ['a: 2026-03-12', '2026-03-12'],
    ['a: 2026-11-02 10:00', '2026-11-02 10:00'],
    ['a: 09:00-13:00 14:00-18:00', '09:00-13:00 14:00-18:00'],
    ['a: "007"', '007'],
    ['a: "yes"', 'yes'],
    ['a: "null"', 'null'],
    ["a: 'it''s'", "it's"],
    ['a: NO', 'NO'],
    ['a: Москва', 'Москва'],
    ['a: IT-компания', 'IT-компания'],
    ['a: |\n  x\n  y\n', 'x\ny\n'],
    ['a: b # a comment', 'b'],
    ['a: [1,2]', [1, 2]],
    ['a: &x [b]\nc: *x', ['b']],
  ])('%j', (text, value) => {
    expect(readValue(text)).toMatchObject({ a: value });
  });

  test('free text is what is written, whatever it looks like', () => {
    expect(readValue('title: 2026\nbasis: 0x10\nname: yes\nfix: 1e3')).toEqual({
      title: '2026',
      basis: '0x10',
      name: 'yes',
      fix: '1e3',
    });
    expect(readValue('title: 5 млн руб. до 01.01.2026 — «Ромашка»')).toEqual({
      title: '5 млн руб. до 01.01.2026 — «Ромашка»',
    });
    expect(readValue('options: { works: 2026, ip: да }')).toEqual({ options: { works: '2026', ip: 'да' } });
  });

  test('a key __proto__ is no id, and does no harm to what reads it', () => {
    const { source, findings } = read('a: { "__proto__": { admin: true }, constructor: b }');
    expect(findings.map(({ code }) => code)).toEqual([160]);
    const value = source.root === undefined ? undefined : plainValue(source.root);
    expect(JSON.stringify(value)).toBe('{"a":{"proto":{"admin":true},"constructor":"b"}}');
    const scalar = { kind: 'scalar', start: 0, end: 1, value: 'x', source: 'x', style: 'plain' } as const;
    const entry = { key: '__proto__', keyStart: 0, keyEnd: 1, value: scalar };
    expect(Object.hasOwn(Object(plainValue({ kind: 'map', start: 0, end: 1, entries: [entry] })), '__proto__')).toBe(
      true,
    );
  });

  test('a merge key is refused, but what it brings in is not missed', () => {
    const { source, findings } = read('a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }');
    expect(findings.map(({ code }) => code)).toEqual([139]);
    expect(source.root === undefined ? undefined : plainValue(source.root)).toMatchObject({ d: { b: 1, c: 3 } });
  });
});

describe('scalars', () => {
  test.each([
    ['a: b', 'plain', 'b'],
    ['a: "b"', 'double', '"b"'],
    ["a: 'b'", 'single', "'b'"],
    ['a: >\n  b\n', 'block', '>\n  b\n'],
  ])('%j keeps its style and its text as written', (text, style, source) => {
    const { root } = readSource(text);
    expect(root?.kind === 'map' ? root.entries[0]?.value : undefined).toMatchObject({ style, source });
  });
});

describe('places', () => {
  const text = 'route: a\r\nstages:\r\n  - stage: обзор\r\n    steps: [ { role: юрист } ]\r\n';

  test('columns count UTF-16 units from one, CRLF and Cyrillic included', () => {
    const source = readSource(`\ufeff${text}`);
    expect(placeOf(source, ['stages', 0, 'steps', 0, 'role'], 'value')).toEqual({
      file: 'routes/a.yaml',
      line: 4,
      column: 22,
      endLine: 4,
      endColumn: 27,
    });
    expect(placeOf(source, ['stages', 0, 'steps', 0, 'role'], 'key')).toMatchObject({
      line: 4,
      column: 16,
      endColumn: 20,
    });
  });

  test('what is missing is shown at the nearest thing that is there', () => {
    const source = readSource(text);
    expect(placeOf(source, ['title'], 'value')).toMatchObject({ line: 1, column: 1, endColumn: 6 });
    expect(placeOf(source, ['stages', 0, 'title'], 'value')).toMatchObject({ line: 3, column: 5, endColumn: 10 });
    expect(placeOf(source, ['stages', 7, 'title'], 'key')).toMatchObject({ line: 2, column: 1, endColumn: 7 });
    expect(placeOf(readSource(''), ['a'], 'key')).toMatchObject({ line: 1, column: 1 });
  });

  test('a stretch over lines has the end of its last line', () => {
    const source = readSource('a: [b,\n  c]\n');
    expect(placeOf(source, ['a'], 'value')).toMatchObject({ line: 1, column: 4, endLine: 2, endColumn: 5 });
    expect(placeAt(source, 0, 7)).toMatchObject({ line: 1, endLine: 2, endColumn: 1 });
  });
});

describe('letters', () => {
  const letter = '---\nletter: a\nsubject: "x: {y}"\n---\nДобрый день!\n---\nПодпись: мы\n';

  test('the front matter is the tree, all behind it the text, places count from the top', () => {
    const source = readSource(letter, 'letter');
    expect(source.body).toEqual({ text: 'Добрый день!\n---\nПодпись: мы\n', start: letter.indexOf('Добрый') });
    expect(placeOf(source, ['subject'], 'value')).toMatchObject({ line: 3, column: 10 });
  });

  test('CRLF and a byte order mark do no harm', () => {
    const source = readSource(`\ufeff${letter.replaceAll('\n', '\r\n')}`, 'letter');
    expect(source.body?.text.startsWith('Добрый')).toBe(true);
    expect(placeOf(source, ['letter'], 'value')).toMatchObject({ line: 2, column: 9, endColumn: 10 });
  });

  test('a fault in the front matter has its line in the file', () => {
    expect(read('---\nletter: a\nfor: [b\n---\ntext\n', 'letter').findings).toMatchObject([
      { code: 124, place: { line: 3 } },
    ]);
  });

  test.each([
    ['letter: a\n', 163],
    ['', 163],
    ['---\nletter: a\ntext\n', 164],
  ])('%j has no front matter', (text, code) => expect(codes(text, 'letter')).toEqual([code]));
});
