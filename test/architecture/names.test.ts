// How files are named and laid out, over the real ones and over planted violations of each kind.
import { expect, test } from 'vitest';
import { checkNames } from './check-names.ts';
import { readProject } from './read-project.ts';
import { sourceFile } from './source-file.ts';

const GOOD = '// Decides.\nexport function decideRoute(): void {}\n';
const UNFINISHED = ['// TO', 'DO: the rest'].join('');

test('the project keeps to the names', () => {
  expect(checkNames(readProject())).toEqual([]);
});

test.each([
  ['src/decide/decide-route.ts', GOOD],
  ['src/decide/sla-limits.ts', '// Bounds.\nexport const SLA_LIMITS = {};\n'],
  ['src/language/route-form.generated.ts', 'export default {};\n'],
  ['src/diagnostics/catalogue/form.ts', '// Form.\nexport const formMessages = {};\n'],
  ['src/diagnostics/catalogue/catalogue.ts', '// All of them.\nexport const messageOf = 1;\n'],
  ['src/language/read/source-tree.ts', '// The tree.\nexport interface Node {}\nexport type Entry = 1;\n'],
  ['src/decide/entity-type.ts', '// Kinds.\nexport const entityType = 1;\n'],
  ['src/domain/condition.ts', '// What a rule asks.\nexport type When = 1;\n'],
  ['test/decide/route.test.ts', '// Routes.\n'],
  ['cli/vizir.mjs', '#!/usr/bin/env node\n// The bin.\n'],
])('%s is fine', (path, text) => {
  expect(checkNames([sourceFile(path, text)])).toEqual([]);
});

test.each([
  ['another name than its export', 'src/decide/plan.ts', GOOD, 1, 'the file is not named for anything that it exports'],
  ['camel case', 'src/decide/decideRoute.ts', GOOD, 1, 'the name "decideRoute" is not in kebab case'],
  [
    'an empty name',
    'src/decide/utils.ts',
    '// A.\nexport const utils = 1;\n',
    1,
    'the name "utils" does not say what is inside',
  ],
  ['an empty name in the singular', 'src/domain/type.ts', '// A.\n', 1, 'the name "type" does not say what is inside'],
  [
    'an empty name at the end',
    'src/decide/plan-manager.ts',
    '// A.\nexport class PlanManager {}\n',
    1,
    'the name "plan-manager" does not say what is inside',
  ],
  [
    'an empty name for a folder',
    'src/helpers/decide-route.ts',
    GOOD,
    1,
    'the name "helpers" does not say what is inside',
  ],
  [
    'a default export',
    'src/decide/decide-route.ts',
    `${GOOD}export default decideRoute;\n`,
    1,
    'a default export has no name to search for',
  ],
  [
    'export everything',
    'src/decide/decide-route.ts',
    `${GOOD}export * from './a.ts';\n`,
    1,
    'export * hides what is exported',
  ],
  [
    'no word on what it is for',
    'src/decide/decide-route.ts',
    `\n${GOOD}`,
    1,
    'the first line is not a comment that says what the file is for',
  ],
  ['a long file', 'src/decide/decide-route.ts', `${GOOD}${'//\n'.repeat(349)}`, 351, '351 lines are more than 350'],
  [
    'unfinished work',
    'src/decide/decide-route.ts',
    `${GOOD}${UNFINISHED}\n`,
    3,
    'unfinished work is not left in the code',
  ],
  [
    'a focused test',
    'test/decide/route.test.ts',
    `// Routes.\ntest.only('a', () => {});\n`,
    2,
    'a focused test leaves the others out',
  ],
])('%s', (_, path, text, line, says) => {
  expect(checkNames([sourceFile(path, text)])).toEqual([{ file: path, line, says }]);
});
