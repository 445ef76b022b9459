// What lies in the root of the project.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRoot } from './check-root.ts';
import { projectRoot } from './read-project.ts';

test('the root holds its table of contents and nothing else', () => {
  expect(checkRoot(readdirSync(projectRoot))).toEqual([]);
});

test('what has no place there is named', () => {
  expect(checkRoot(['src', 'notes.md', 'dist', 'Dockerfile', 'tsconfig.core.json', '.ci'])).toEqual([
    'notes.md',
    'dist',
    'Dockerfile',
  ]);
});
