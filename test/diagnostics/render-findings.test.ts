// How findings look in a terminal: the form, the carets, the languages, and text that tries to act on the terminal.
import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { renderFindings } from '../../src/diagnostics/render-findings.ts';

const ESCAPE = String.fromCharCode(27);

function finding(over: Partial<Finding> = {}): Finding {
  return { code: 160, severity: 'error', params: { text: 'Юрист' }, others: [], ...over };
}

function place(line: number, column: number, endColumn: number, file = 'routes/a.yaml') {
  return { file, line, column, endLine: line, endColumn };
}

function render(findings: readonly Finding[], text: string, over: Partial<Parameters<typeof renderFindings>[1]> = {}) {
  return renderFindings(findings, { language: 'en', color: false, width: 80, sources: () => text, ...over });
}

/** The line of code and the carets under it. */
function frame(text: string, column: number, endColumn: number, width = 80): readonly string[] {
  return render([finding({ place: place(1, column, endColumn) })], text, { width })
    .split('\n')
    .slice(2, 4);
}

test('where, what, the line, what was meant, the other place, what to do, how to write it', () => {
  const text = 'route: a\nrole: Юрист\nrole: legal\n';
  const full = finding({
    place: place(2, 7, 12),
    suggestion: { text: 'legal', place: place(9, 3, 8, 'rules/roles.yaml') },
    others: [{ place: place(3, 1, 5), word: 'first_here' }],
    rewrite: 'role: legal',
  });
  expect(render([full], text).split('\n')).toEqual([
    'routes/a.yaml:2:7  error 160 not-an-id',
    '  "Юрист" cannot be a name.',
    '  2 | role: Юрист',
    '    |       ^^^^^',
    '  First at routes/a.yaml:3:',
    '  3 | role: legal',
    '    | ^^^^',
    '  Did you mean "legal" (rules/roles.yaml:9)?',
    '  A name has small Latin letters, digits, "_" and "-", and begins with a letter; what people read goes into title.',
    '  Write: role: legal',
  ]);
});

test('in Russian every word is Russian', () => {
  const lines = render([finding({ place: place(1, 1, 2), rewrite: 'x' })], 'a', { language: 'ru' }).split('\n');
  expect(lines[0]).toBe('routes/a.yaml:1:1  ошибка 160 not-an-id');
  expect(lines[1]).toBe('  «Юрист» не годится как имя.');
  expect(lines.at(-1)).toBe('  Так: x');
});

test('without a place or a text there is no frame', () => {
  expect(render([finding()], '')).not.toContain('|');
  expect(render([finding({ place: place(7, 1, 2) })], 'one line')).not.toContain('|');
  expect(render([finding({ place: place(1, 1, 2) })], '', { sources: () => undefined })).not.toContain('|');
});

test('findings are apart by a blank line; none give nothing', () => {
  expect(render([finding(), finding()], '').split('\n\n')).toHaveLength(2);
  expect(render([], '')).toBe('');
});

test.each([
  { what: 'Cyrillic', text: 'роль: юрист', at: [7, 12], code: '1 | роль: юрист', carets: '  |       ^^^^^' },
  { what: 'wide characters', text: '中文: 文x', at: [5, 7], code: '1 | 中文: 文x', carets: '  |       ^^^' },
  { what: 'emoji', text: 'a: 😀 b', at: [4, 6], code: '1 | a: 😀 b', carets: '  |    ^^' },
  { what: 'combining marks', text: 'и\u0306: б', at: [5, 6], code: '1 | и\u0306: б', carets: '  |    ^' },
  { what: 'a tab', text: '\ta: b', at: [5, 6], code: '1 |   a: b', carets: '  |      ^' },
  { what: 'an empty stretch', text: 'a:', at: [3, 3], code: '1 | a:', carets: '  |   ^' },
  { what: 'a stretch beyond the line', text: 'a: b', at: [4, 99], code: '1 | a: b', carets: '  |    ^' },
])('carets stand under what they point at: $what', ({ text, at: [column = 1, endColumn = 1], code, carets }) => {
  expect(frame(text, column, endColumn)).toEqual([`  ${code}`, `  ${carets}`]);
});

test('a stretch of several lines is marked to the end of the first', () => {
  const over = { ...place(1, 4, 2), endLine: 3 };
  expect(render([finding({ place: over })], 'a: [b,\nc,\n]').split('\n')[3]).toBe('    |    ^^^');
});

test('CRLF is no part of the line', () => {
  expect(frame('a: b\r\nc: d\r\n', 4, 5)).toEqual(['  1 | a: b', '    |    ^']);
});

test.each([0, 40, 95])('a long line is cut around the carets at %i', (before) => {
  const text = `${'x'.repeat(before)}HERE${'y'.repeat(150 - before)}`;
  const [code = '', carets = ''] = frame(text, before + 1, before + 5, 60);
  expect(code.length).toBeLessThanOrEqual(60);
  const from = carets.indexOf('^');
  expect(code.slice(from, carets.length)).toBe('HERE');
});

test('colours are for terminals that want them', () => {
  const text = render([finding({ place: place(1, 1, 2) })], 'a', { color: true });
  expect(text).toContain(`${ESCAPE}[31merror 160${ESCAPE}[39m`);
  expect(render([finding({ place: place(1, 1, 2) })], 'a')).not.toContain(ESCAPE);
});

test('nothing in rules or file names acts on the terminal', () => {
  const hostile = `${ESCAPE}[2J\u202e\u009b1m\u0007`;
  const text = render(
    [
      finding({
        place: place(1, 1, 3, `routes/${hostile}.yaml`),
        params: { text: hostile },
        suggestion: { text: hostile, place: place(1, 1, 2, hostile) },
        others: [{ place: place(1, 1, 2, hostile), word: 'used_here' }],
        rewrite: hostile,
      }),
    ],
    hostile,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text).toContain('\\u001b[2J\\u202e\\u009b1m\\u0007');
});
