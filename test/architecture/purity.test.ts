// The core is pure: over the real files, over planted violations, and over words that only look like them.
import { describe, expect, test } from 'vitest';
import { checkPurity } from './check-purity.ts';
import { readProject } from './read-project.ts';
import { sourceFile } from './source-file.ts';

test('the core of the project is pure', () => {
  expect(checkPurity(readProject())).toEqual([]);
});

describe('planted violations', () => {
  test.each([
    [`import { readFileSync } from 'node:fs';`, 'the core may not name node:fs'],
    [`await import('node:fs');`, 'the core may not name node:fs'],
    ['const day = process.env;', 'the core may not name process'],
    ['console.log(1);', 'the core may not name console'],
    ['setTimeout(run, 1);', 'the core may not name setTimeout'],
    [`globalThis['process'];`, 'the core may not name globalThis'],
    ['const now = Date.now();', 'the core may not call Date.now'],
    ['const clock = Date.now;', 'the core may not call Date.now'],
    ['const now = new Date();', 'the core may not ask for the present moment'],
    ['const now = new Date;', 'the core may not ask for the present moment'],
    ['const now = Date();', 'the core may not ask for the present moment'],
    ['const dice = Math.random();', 'the core may not call Math.random'],
    ['`${Math.random()}`;', 'the core may not call Math.random'],
  ])('%s', (source, says) => {
    expect(checkPurity([sourceFile('src/decide/plan.ts', source)])).toEqual([
      { file: 'src/decide/plan.ts', line: 1, says },
    ]);
  });
});

test.each([
  'const day = new Date(2026, 2, 2);',
  'const start = new Date(epochMs).getTime();',
  `const title = 'console and process';`,
  '// Date.now() is not asked here',
  'export interface Work { readonly process: string; console?: string }',
  'plan.process();',
  'type Day = Date;',
  'Math.max(1, 2);',
])('nothing in %s', (source) => {
  expect(checkPurity([sourceFile('src/decide/plan.ts', source)])).toEqual([]);
});

test('the shell may use the world', () => {
  expect(checkPurity([sourceFile('src/engine/clock.ts', 'const now = Date.now();')])).toEqual([]);
});
