// Who may import whom, over the real files and over planted violations of each kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkImports } from './check-imports.ts';
import { findImportCycles } from './find-import-cycles.ts';
import { findStartupPackages } from './find-startup-packages.ts';
import { commandLineRow, importTable } from './import-table.ts';
import { projectRoot, readProject } from './read-project.ts';
import { sourceFile } from './source-file.ts';

const project = readProject();

describe('the project', () => {
  test('there is something to look at', () => {
    expect(project.filter(({ path }) => path.startsWith('src/')).length).toBeGreaterThan(10);
  });

  test('imports only what the table allows', () => {
    expect(checkImports(project)).toEqual([]);
  });

  test('has no files that import each other in a circle', () => {
    expect(findImportCycles(project)).toEqual([]);
  });

  test('loads no heavy package before a command is chosen', () => {
    expect(project.map(({ path }) => path)).toContain('cli/main.ts');
    expect(findStartupPackages(project, 'cli/main.ts').filter((name) => name !== 'commander')).toEqual([]);
    expect(findStartupPackages(project, 'src/index.ts')).toEqual([]);
  });
});

describe('the table', () => {
  test('has no circle of folders', () => {
    const folders = Object.entries(importTable).map(([name, row]) =>
      sourceFile(name, row.folders.map((folder) => `import './${folder.split('/')[0]}';`).join('\n')),
    );
    expect(findImportCycles(folders)).toEqual([]);
  });

  test('names no folder without a row', () => {
    const named = Object.values(importTable).flatMap(({ folders }) =>
      folders.map((folder) => folder.split('/')[0] ?? ''),
    );
    expect(named.filter((folder) => importTable[folder] === undefined)).toEqual([]);
  });

  test('is the one that ARCHITECTURE.md shows', () => {
    const page = readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8');
    const shown = [...page.matchAll(/^\| `([\w./]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map((row) =>
      row.slice(1),
    );
    const cell = (names: readonly string[] | 'any'): string => {
      if (names === 'any') return 'any';
      return names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', ');
    };
    const rows = Object.entries({ ...importTable, cli: commandLineRow });
    expect(shown).toEqual(rows.map(([name, row]) => [name, cell(row.folders), cell(row.packages), cell(row.node)]));
  });
});

describe('planted violations', () => {
  test.each([
    [
      'a folder above',
      'src/domain/money.ts',
      `import { decideRoute } from '../decide/decide-route.ts';`,
      'domain may not import src/decide/decide-route.ts',
    ],
    [
      'a type is an import too',
      'src/decide/plan.ts',
      `import type { Finding } from '../diagnostics/finding.ts';`,
      'decide may not import src/diagnostics/finding.ts',
    ],
    [
      'a dynamic import too',
      'src/machine/advance.ts',
      `await import('../decide/decide-route.ts');`,
      'machine may not import src/decide/decide-route.ts',
    ],
    [
      'a re-export too',
      'src/calendar/zone.ts',
      `export { a } from '../language/read.ts';`,
      'calendar may not import src/language/read.ts',
    ],
    [
      'a package of another folder',
      'src/decide/plan.ts',
      `import { parse } from 'yaml';`,
      'decide may not import the package yaml',
    ],
    [
      'a part of a package',
      'src/language/read.ts',
      `import { addDays } from 'date-fns/addDays';`,
      'language may not import the package date-fns',
    ],
    [
      'a package with a scope',
      'src/engine/loop.ts',
      `import { tz } from '@date-fns/tz/tz';`,
      'engine may not import the package @date-fns/tz',
    ],
    [
      'xstate outside machine',
      'src/engine/loop.ts',
      `import { setup } from 'xstate';`,
      'engine may not import the package xstate',
    ],
    [
      'Node in the core',
      'src/language/read.ts',
      `import { readFileSync } from 'node:fs';`,
      'language may not import node:fs',
    ],
    [
      'the network in the repository',
      'src/repository/read.ts',
      `import 'node:http';`,
      'repository may not import node:http',
    ],
    [
      'SQLite outside the store',
      'src/engine/loop.ts',
      `import { DatabaseSync } from 'node:sqlite';`,
      'engine may not import node:sqlite',
    ],
    [
      'the engine past its ports',
      'src/store/commit.ts',
      `import { step } from '../engine/step.ts';`,
      'store may not import src/engine/step.ts',
    ],
    [
      'the portal and the base',
      'src/onec/client.ts',
      `import { call } from '../bitrix24/client.ts';`,
      'onec may not import src/bitrix24/client.ts',
    ],
    [
      'the simulator at work',
      'src/engine/loop.ts',
      `import { clock } from '../simulator/clock.ts';`,
      'engine may not import src/simulator/clock.ts',
    ],
    [
      'the public face from below',
      'src/decide/plan.ts',
      `import { vizir } from '../index.ts';`,
      'decide may not import src/index.ts',
    ],
    [
      'the command line past the public face',
      'cli/commands/check.ts',
      `import { Money } from '../../src/domain/money.ts';`,
      'cli may not import src/domain/money.ts',
    ],
    [
      'a package in the command line',
      'cli/commands/check.ts',
      `import { parse } from 'yaml';`,
      'cli may not import the package yaml',
    ],
    [
      'tests at work',
      'src/decide/plan.ts',
      `import { plan } from '../../test/decide/plan.ts';`,
      'decide may not import test/decide/plan.ts',
    ],
    [
      'data of another folder',
      'src/decide/plan.ts',
      `import s from '../../schemas/route.schema.json' with { type: 'json' };`,
      'decide may not read schemas/route.schema.json',
    ],
    [
      'a module that is computed',
      'src/index.ts',
      'await import(`./${name}.ts`);',
      'a dynamic import must name its module',
    ],
    [
      'a path without its ending',
      'src/decide/plan.ts',
      `import { Money } from '../domain/money';`,
      '../domain/money must be written with the ending of its file',
    ],
    ['a folder without a row', 'src/misc/a.ts', '', 'src/misc has no row in the import table'],
  ])('%s', (_, path, source, says) => {
    expect(checkImports([sourceFile(path, source)])).toEqual([{ file: path, line: 1, says }]);
  });

  test.each([
    ['src/decide/plan.ts', `import { Money } from '../domain/money.ts'; import { Engine } from 'json-rules-engine';`],
    ['src/repository/read.ts', `import { readFile } from 'node:fs/promises';`],
    [
      'src/store/commit.ts',
      `import type { Store } from '../engine/ports/store.ts'; import type { A } from '../engine/ports.ts';`,
    ],
    ['cli/commands/check.ts', `import { check } from '../../src/index.ts'; import { a } from '../output/a.ts';`],
    ['test/decide/plan.test.ts', `import { Money } from '../../src/domain/money.ts';`],
  ])('what is allowed passes in %s', (path, source) => {
    expect(checkImports([sourceFile(path, source)])).toEqual([]);
  });

  test('a circle of files, through a type', () => {
    const files = [
      sourceFile('src/domain/a.ts', `import { b } from './b.ts';`),
      sourceFile('src/domain/b.ts', `import type { C } from './deep/c.ts';`),
      sourceFile('src/domain/deep/c.ts', `import { a } from '../a.ts';`),
    ];
    expect(findImportCycles(files)).toEqual([['src/domain/a.ts', 'src/domain/b.ts', 'src/domain/deep/c.ts']]);
  });

  test('a heavy package behind two static imports; not one that waits for its use', () => {
    const files = [
      sourceFile('cli/main.ts', `import { vizir } from '../src/index.ts'; import type { X } from 'xstate';`),
      sourceFile('src/index.ts', `import { read } from './language/read.ts'; await import('./decide/a.ts');`),
      sourceFile('src/language/read.ts', `import { parse } from 'yaml'; import 'node:fs';`),
      sourceFile('src/decide/a.ts', `import { Engine } from 'json-rules-engine';`),
    ];
    expect(findStartupPackages(files, 'cli/main.ts')).toEqual(['yaml']);
  });
});
