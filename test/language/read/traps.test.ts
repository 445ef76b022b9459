// The traps of YAML, one by one: each is one finding with its code and, where it can be said, the line to write instead.
// The cases in test/cases show them in whole files; here are their neighbours.
import { describe, expect, test } from 'vitest';
import { codes, faults, read } from './read.ts';

describe('one fault, one finding, the line written anew', () => {
  test.each<[string, number, string | undefined]>([
    ['', 120, undefined],
    ['# nothing\n\n', 120, undefined],
    ['---\n', 120, undefined],
    ['a:\n\tb: c\n', 121, 'b: c'],
    ['a:\n  b: c\n   d: e\n', 122, undefined],
    ['a:\n  b: c\n d: e\n', 122, undefined],
    ['a: b\n  c: d\n', 122, undefined],
    ['a:\n  - x\n - y\n', 122, undefined],
    ['- a\nb: c\n', 122, undefined],
    ['a: 1\n- b\n', 122, undefined],
    ['a: "x\nb: y\n', 123, 'a: "x"'],
    ["a: 'x\nb: 'y'\n", 123, 'a: "x"'],
    ['a: [x, y\nb: c\n', 124, 'a: [x, y]'],
    ['a: { x: { y: z }\nb: c\n', 124, undefined],
    ['a: { x: y ]\nb: c\n', 124, undefined],
    ['a: [x]]\n', 125, undefined],
    ['a: { x: 1 y: 2 }', 126, 'a: { x: 1, y: 2 }'],
    ['a: { x: [1] y: 2 }', 126, 'a: { x: [1], y: 2 }'],
    ['a: { x: "1" y: 2 }', 126, 'a: { x: "1", y: 2 }'],
    ['a:b\nc: d\n', 127, 'a: b'],
    ['a: { b:c, d: e }', 127, 'a: { b: c, d: e }'],
    ['-a: b\n', 127, '- a: b'],
    ['a = b\n', 127, 'a: b'],
    ['a b\nc: d\n', 128, 'a: b'],
    ['title: a: b\n', 129, 'title: "a: b"'],
    ['title: a:\nx: y\n', 129, 'title: "a:"'],
    ['a: "b" c\n', 130, `a: '"b" c'`],
    ['a: [b] c\n', 130, 'a: "[b] c"'],
    ['a: @b\n', 131, 'a: "@b"'],
    ['a: %b\n', 131, 'a: "%b"'],
    ['a: `b`\n', 131, 'a: "`b`"'],
    ['a: - b\n', 131, 'a: "- b"'],
    ['a: &b\nc: d\n', 131, 'a: "&b"'],
    ['a: "\\q"\n', 132, "a: '\\q'"],
    ['a: b\n---\nc: d\n', 134, undefined],
    ['a: b\n...\nc: d\n', 134, undefined],
    ['%YAML 1.1\n---\na: b\n', 135, undefined],
    ['%TAG ! x\n---\na: b\n', 135, undefined],
    ['a: !x b\n', 136, 'a: b'],
    ['a: ! b\n', 136, 'a: b'],
    ['a: !!int 5\n', 136, 'a: 5'],
    ['a: !<x> 5\n', 136, 'a: 5'],
    ['a: !"5"\n', 136, 'a: "5"'],
    ['a: !x! b\n', 136, undefined],
    ['a: !<x b\n', 136, undefined],
    ['title: *b\n', 138, 'title: "*b"'],
    ['a: { <<: { b: c } }', 139, undefined],
    ['? [a]\n: b\n', 141, undefined],
    [': b\n', 141, undefined],
    ['a: b\na: c\n', 142, undefined],
    ['a:\n', 143, undefined],
    ['a: ~\n', 143, undefined],
    ['a: NULL\n', 143, undefined],
    ['title: null\n', 143, undefined],
    ['a:\n  -\n  - b\n', 143, undefined],
    ['a: { b, c: d }', 143, undefined],
    ['title: a # b\n', 144, 'title: "a # b"'],
    ['title: # b\n', 144, 'title: "# b"'],
    ['a: { title: b # c, d: e }', 144, 'a: { title: "b # c", d: e }'],
    ['a: { b: 33,3% }', 145, 'a: { b: 33.3 % }'],
    ['a: { b: 5,000,000 RUB }', 145, 'a: { b: 5 000 000 RUB }'],
    ['a: { title: b, c d }', 145, 'a: { title: "b, c d" }'],
    ['a: { title: "b", c }', 145, 'a: { title: "b, c" }'],
    ['a: { b: c, d }', 145, 'a: { b: [c, d] }'],
    ['a: [33,3 %]', 145, 'a: [33.3 %]'],
    ['a: { b: != c }', 146, 'a: { b: { not: c } }'],
    ['a: <> c', 146, 'a: { not: c }'],
    ['a: > 5\nb: c\n', 147, 'a: { over: 5 }'],
    ['a: >= 5 000 RUB\nb: c\n', 147, 'a: { from: 5 000 RUB }'],
    ['a: { b: > 5, c: d }', 147, 'a: { b: { over: 5 }, c: d }'],
    ['a: < 5', 147, 'a: { below: 5 }'],
    ['a: Yes', 148, 'a: true'],
    ['a: [да, b]', 148, 'a: [true, b]'],
    ['a: off', 148, 'a: false'],
    ['a: True', 148, 'a: true'],
    ['a: 010', 149, 'a: "010"'],
    ['a: 0x1F', 150, 'a: 31'],
    ['a: 1,5', 151, 'a: 1.5'],
    ['a: 01.01.2026', 152, 'a: 2026-01-01'],
    ['a: 2026-13-01', 153, undefined],
    ['a: 2026-02-29 10:00', 153, undefined],
    ['a: 2 рабочих дня', 154, 'a: 2 working days'],
    ['a: 5 млн руб.', 155, 'a: 5 000 000 RUB'],
    ['a: 5\u00a0000 RUB', 156, 'a: 5 000 RUB'],
    ['a:\u00a0b\nc: d\n', 156, 'a: b'],
    ['a:\n\u00a0\u00a0b: c\n', 156, 'b: c'],
    ['a: { b:\u202fc }', 156, 'a: { b: c }'],
    ['a: b–c', 157, 'a: b-c'],
    ['a: 2026–01–01', 157, 'a: 2026-01-01'],
    ['a:\n  – b: c\n', 157, '- b: c'],
    ['a: “b”', 158, 'a: "b"'],
    ['a: «b»', 158, 'a: "b"'],
    ['a: сlient', 159, 'a: client'],
    ['рrice: 1', 159, 'price: 1'],
    ['route: Большой клиент', 160, 'route: bolshoy_klient'],
    ['Amount: 1', 160, 'amount: 1'],
    ['роль: legal', 160, 'role: legal'],
    ['step: a_', 160, 'step: a'],
    [`stage: ${'a'.repeat(41)}`, 161, undefined],
    [`${'a'.repeat(41)}: b`, 161, undefined],
    ['a: b\u200b', 162, undefined],
    ['# a comment with \u202e in it\na: b', 162, undefined],
    ['a: b\rc: d', 162, undefined],
    ['a: b,\nc: d\n', 165, 'a: b'],
    ['a: { b: c },\nd: e\n', 165, 'a: { b: c }'],
    ['a: { b: c,, d: e }', 165, 'a: { b: c, d: e }'],
    ['a: 1234567890123456', 166, 'a: "1234567890123456"'],
    ['title: [А, Б]', 167, 'title: "[А, Б]"'],
    ['subject: {contract.number}', 167, 'subject: "{contract.number}"'],
  ])('%j is %i', (text, code, rewrite) => {
    expect(faults(text)).toEqual([[code, rewrite]]);
  });
});

test('the stretch of a finding is what is wrong, not the line', () => {
  expect(read('when: { kind: != nda, a: b }').findings[0]?.place).toMatchObject({ line: 1, column: 15, endColumn: 21 });
  expect(read('a: b\nc: { d: 33,3% }').findings[0]?.place).toMatchObject({ line: 2, column: 9, endColumn: 14 });
});

test('a duplicate names the first one', () => {
  const [finding] = read('a: b\nc: d\na: e\n').findings;
  expect(finding).toMatchObject({
    place: { line: 3 },
    others: [{ word: 'first_here', place: { line: 1, column: 1 } }],
  });
});

test('all faults of a file at once, from top to bottom', () => {
  expect(codes('a: yes\nb: 01.01.2026\nc: { d: != e }\nb: x\nf: 5 руб\n')).toEqual([148, 152, 146, 142, 155]);
});

test('a line that YAML cannot read does not hide what is wrong with the others', () => {
  expect(codes('a: yes\ntitle: b: c\nd: 5 руб\ntitle: e: f\n')).toEqual([148, 129, 155, 129]);
});

test('after a line that spoils the rest nothing is said of the rest', () => {
  expect(codes('a:\n  b: yes\n c: d\ne: yes\n')).toEqual([122]);
  expect(read('a:\n  b: c\n d: e\n').source.root).toBeUndefined();
});

test('a value in quotes is text, and its notation nobody’s business here', () => {
  expect(codes('a: "yes"\nb: "01.01.2026"\nc: "5 млн руб."\nd: "0x10"\ne: ">= 5"\n')).toEqual([]);
});

test('what is fine in free text is fine', () => {
  expect(codes('title: «Ромашка» – 5 млн, п.\u00a03, 01.01.2026, yes\nbasis: "Приказ: 14 # 2"\n')).toEqual([]);
  expect(codes('title: Договор#5\nname: a-b: no\n'.replace('a-b: no', 'a:b'))).toEqual([]);
});

describe('bounds', () => {
  test('twenty aliases are read, the next one is not', () => {
    const list = (count: number) => `a: &x b\nc: [${'*x, '.repeat(count)}]\n`;
    expect(codes(list(20))).toEqual([]);
    expect(codes(list(21))).toEqual([137]);
  });

  test('aliases within aliases count each time: a bomb is stopped', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\ne: [*d, *d, *d]\n';
    expect(codes(bomb)).toEqual([137]);
  });

  test.each([
    ['brackets', (depth: number) => `a: ${'['.repeat(depth)}x${']'.repeat(depth)}`],
    ['braces', (depth: number) => `a: ${'{ a: '.repeat(depth)}x${' }'.repeat(depth)}`],
    ['dashes', (depth: number) => `a:\n  ${'- '.repeat(depth)}x`],
    ['keys', (depth: number) => `${Array.from({ length: depth + 1 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')} x`],
  ])('%s nested nineteen deep are read, a hundred thousand are one finding', (_, nest) => {
    expect(codes(nest(19))).toEqual([]);
    expect(codes(nest(20))).toEqual([140]);
    expect(codes(nest(300))).toEqual([140]);
  });

  test('nesting without end is not even parsed', () => {
    for (const sign of ['[', '{', '[{', '- ', '? ']) expect(codes(sign.repeat(100_000))).toEqual([140]);
  });

  test('no more than two hundred findings are kept of one file', () => {
    expect(codes('a: b\n'.repeat(5000))).toHaveLength(200);
    expect(codes('a: "b" c\n'.repeat(5000))).toHaveLength(200);
  });

  test.each(['\u202e', '\r', '1,2', 'a, ', '"', '!a ', '[]'])('a long line of %j is read in one walk', (sign) => {
    expect(read(`a: [${sign.repeat(300_000 / sign.length)}]`).findings.length).toBeLessThan(4);
  });

  test('a text of a megabyte is shortened in the message', () => {
    const [finding] = read(`a: ${'я'.repeat(1000)}: b`).findings;
    expect(String(finding?.params['text']).length).toBeLessThan(130);
    expect(finding?.rewrite).toBeUndefined();
  });
});
