// The reader of sources under the architecture tests: what it must not be fooled by.
import { describe, expect, test } from 'vitest';
import { lexSource } from './lex-source.ts';
import { readExports } from './read-exports.ts';
import { readImports } from './read-imports.ts';
import { sourceFile } from './source-file.ts';

describe('tokens', () => {
  test.each([
    ['a comment is nothing', '// import "x"\n/* import "y" */ a', ['a']],
    ['a shebang is nothing', '#!/usr/bin/env node\na', ['a']],
    ['a string is one token', `'import "x"'`, ['import "x"']],
    ['an escaped quote stays inside', String.raw`'it\'s' b`, [String.raw`it\'s`, 'b']],
    ['a regular expression is one token', `x = /['"\`]/g; y`, ['x', '=', `/['"\`]/g`, ';', 'y']],
    ['a slash in a class does not end it', `f(/[/']/)`, ['f', '(', `/[/']/`, ')']],
    ['a division is not a regular expression', 'a / b / c', ['a', '/', 'b', '/', 'c']],
    [
      'a template hides its text and shows its code',
      '`import "x" ${ f({ a }) } \\` more` b',
      ['', 'f', '(', '{', 'a', '}', ')', 'b'],
    ],
    ['templates nest', '`${ `${a}` }` b', ['', '', 'a', 'b']],
  ])('%s', (_, source, expected) => {
    expect(lexSource(source).map(({ text }) => text)).toEqual(expected);
  });

  test('lines are counted through comments, templates and strings', () => {
    expect(lexSource('/*\n*/ a\n`\n${b}\n`\nc').map(({ text, line }) => [text, line])).toEqual([
      ['a', 2],
      ['', 3],
      ['b', 4],
      ['c', 6],
    ]);
  });
});

describe('imports', () => {
  test.each([
    [`import { a } from './a.ts';`, './a.ts', 'value'],
    [`import a, { type B, c as d } from 'x';`, 'x', 'value'],
    [`import * as ns from 'x';`, 'x', 'value'],
    [`import 'x';`, 'x', 'value'],
    [`import data from './a.json' with { type: 'json' };`, './a.json', 'value'],
    [`import type { A } from './a.ts';`, './a.ts', 'type'],
    [`import type from './a.ts';`, './a.ts', 'value'],
    [`export { a } from './a.ts';`, './a.ts', 'value'],
    [`export type { A } from './a.ts';`, './a.ts', 'type'],
    [`export * from './a.ts';`, './a.ts', 'value'],
    [`const a = await import('./a.ts');`, './a.ts', 'dynamic'],
    [`type A = import('./a.ts').A;`, './a.ts', 'dynamic'],
    ['await import(`./${name}.ts`);', undefined, 'dynamic'],
    [`await import('./' + name);`, undefined, 'dynamic'],
  ] as const)('%s', (source, specifier, kind) => {
    expect(readImports(sourceFile('a.ts', source))).toEqual([{ specifier, kind, line: 1 }]);
  });

  test.each([
    ['const here = import.meta.dirname;'],
    [`export const from = 'x';`],
    ['export { a, b };'],
    [`export interface A { readonly from: 'x' }`],
    ['const text = `import a from "x"`;'],
    [`// import a from 'x'`],
    [`portal.import('x');`],
  ])('nothing in %s', (source) => {
    expect(readImports(sourceFile('a.ts', source))).toEqual([]);
  });
});

test.each([
  ['export const a = 1;', ['a']],
  ['export async function a() {}', ['a']],
  ['export abstract class A {}', ['A']],
  ['export type A = 1; export interface B {}', ['A', 'B']],
  ['export { a, b as c, type D };', ['a', 'c', 'D']],
  ['export type { A };', ['A']],
  ['export default {};', ['default']],
  [`export * from 'x';`, ['*']],
  [`export * as y from 'x';`, ['y']],
])('exports of %s', (source, expected) => {
  expect(readExports(sourceFile('a.ts', source))).toEqual(expected);
});
