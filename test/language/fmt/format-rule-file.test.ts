// How `vizir fmt` writes rule files: what it changes, what it keeps, what it leaves alone.

import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatRuleFile } from '../../../src/language/fmt/format-rule-file.ts';

function formatted(text: string, file = 'rules/x.yaml'): string {
  const result = formatRuleFile(file, text);
  if (result.kind === 'left_alone') throw new Error('left alone');
  return result.text;
}

describe('what fmt changes', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['indentation is two blanks', 'a:\n    b: c\n', 'a:\n  b: c\n'],
    ['lists are set in', 'a:\n- b\n- c\n', 'a:\n  - b\n  - c\n'],
    ['braces get their blanks', 'a: {b: c,d: [e,f]}\n', 'a: { b: c, d: [e, f] }\n'],
    ['a list of maps gets blanks too', 'a: [{b: c}]\n', 'a: [ { b: c } ]\n'],
    ['amounts are grouped', 'a: { from: 5000000 RUB }\n', 'a: { from: 5 000 000 RUB }\n'],
    ['amounts with kopecks are grouped', 'a: 4999999.99 RUB\n', 'a: 4 999 999.99 RUB\n'],
    ['free text inside braces is quoted', 'a: { title: Устав }\n', 'a: { title: "Устав" }\n'],
    ['free text on a line of its own is not', 'a:\n  title: Устав\n', 'a:\n  title: Устав\n'],
    ['free text that reads as a number is quoted', 'a:\n  title: 5.10\n', 'a:\n  title: "5.10"\n'],
    ['single quotes become double ones', "a: 'b c'\n", 'a: "b c"\n'],
    ['single quotes stay where double ones would need escapes', `a: 'b "c"'\n`, `a: 'b "c"'\n`],
    [
      'neighbouring one-line maps are aligned',
      'a:\n  b: { c: d }\n  long: { e: f }\n',
      'a:\n  b:    { c: d }\n  long: { e: f }\n',
    ],
    ['an old alignment is undone where a name left', 'a:\n  b:          { c: d }\n', 'a:\n  b: { c: d }\n'],
    ['blank lines collapse to one', 'a: b\n\n\n\nc: d\n', 'a: b\n\nc: d\n'],
    ['CRLF and BOM go', '\uFEFFa: b\r\nc: d\r\n', 'a: b\nc: d\n'],
    ['a comment gets its blank', '#x\na: b # y\n', '# x\na: b # y\n'],
    ['a missing newline at the end comes', 'a: b', 'a: b\n'],
  ];
  it.each(cases)('%s', (_name, before, after) => {
    expect(formatted(before)).toBe(after);
  });

  it('writes a map that is longer than a line as a block', () => {
    const words = 'слово '.repeat(20).trim();
    expect(formatted(`steps:\n  - { role: legal, title: "${words}" }\n`)).toBe(
      `steps:\n  - role: legal\n    title: "${words}"\n`,
    );
  });

  it('keeps the rows of a long list of days as their author broke them', () => {
    const text = 'off:\n  [\n    2026-01-01, 2026-01-02,\n    2026-02-23,\n  ]\n';
    expect(formatted('off: [2026-01-01, 2026-01-02]\n')).toBe('off: [2026-01-01, 2026-01-02]\n');
    const long = Array.from({ length: 15 }, (_, day) => `2026-01-${String(day + 10)}`);
    const rows = `off:\n  [\n    ${long.slice(0, 7).join(', ')},\n    ${long.slice(7).join(', ')},\n  ]\n`;
    expect(formatted(rows)).toBe(rows);
    expect(formatted(text)).toBe('off: [2026-01-01, 2026-01-02, 2026-02-23]\n');
  });
});

describe('what fmt keeps', () => {
  it('keeps every comment in its place', () => {
    const text = [
      '# modeline',
      '',
      '# about a',
      'a: # beside a',
      '  # above b',
      '  b: { c: d } # beside b',
      '  # at the end of a',
      '',
      'e:',
      '  # above the first item',
      '  - f # beside f',
      '',
      '# at the end',
      '',
    ].join('\n');
    expect(formatted(text)).toBe(text);
  });

  it('keeps block texts and their own indentation', () => {
    const text = 'a:\n  body: |\n    one:\n      two { x }\n\n    three\n  b: >-\n    four\n    five\n';
    expect(formatted(text)).toBe(text);
  });

  it('keeps the body of a letter', () => {
    const text = '---\nletter: a\nsubject: "Б {x}"\n---\nПервая строка\n\n\n  вторая\n';
    expect(formatted(text, 'rules/letters/a.md')).toBe(text);
  });
});

describe('what fmt leaves alone', () => {
  it.each([
    ['an unclosed brace', 'a: { b: c\n'],
    ['a key without a value', 'a: { title: не тот, что в реестре }\n'],
    ['a directive', '%YAML 1.1\n---\na: b\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a file that is a list', '- a\n'],
    ['an empty file', ''],
    ['a letter without front matter', 'просто текст'],
  ])('%s', (name, text) => {
    expect(formatRuleFile(name.startsWith('a letter') ? 'a.md' : 'a.yaml', text)).toEqual({ kind: 'left_alone' });
  });
});

describe('fmt and the default rule set', () => {
  const files = [...globSync('rules/**/*.yaml'), ...globSync('routes/**/*.yaml'), ...globSync('rules/letters/*.md')];

  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)('%s is written as fmt writes it', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(formatted(text, file)).toBe(text);
  });
});

describe('fmt under mutation', () => {
  const texts = [...globSync('rules/**/*.yaml'), ...globSync('routes/*.yaml')].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const splice = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(4),
    put: fc.constantFrom(
      '',
      ' ',
      '\n',
      '  ',
      '#',
      '# c',
      ': ',
      ', ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '- ',
      '|',
      '>',
      '&a ',
      '*a',
      'x',
    ),
  });

  it('is idempotent and keeps what the file says, whatever is done to the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(splice, { minLength: 1, maxLength: 4 }), (text, splices) => {
        const mutated = splices.reduce((now, { at, cut, put }) => {
          const start = Math.floor(at * now.length);
          return now.slice(0, start) + put + now.slice(start + cut);
        }, text);
        const once = formatRuleFile('a.yaml', mutated);
        if (once.kind === 'left_alone') return;
        expect(formatRuleFile('a.yaml', once.text)).toEqual(once);
        const keys = (value: unknown): unknown =>
          JSON.stringify(value, (_key, part: unknown) => (typeof part === 'object' ? part : ''));
        expect(keys(parse(once.text))).toBe(keys(parse(mutated)));
      }),
      { numRuns: 400 },
    );
  });
});
