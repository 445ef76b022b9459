// Reading a rule repository out of a git commit: the same findings as on the disk, and nothing of the repository's choice is run.
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BOUNDS } from '../../../src/repository/bounds.ts';
import type { OpenedRepository } from '../../../src/repository/open-repository.ts';
import { openRepository } from '../../../src/repository/open-repository.ts';
import { openGit } from '../../../src/repository/revision/open-git.ts';
import { openRepositoryAt } from '../../../src/repository/revision/open-repository-at.ts';
import { resolveRevision } from '../../../src/repository/revision/resolve-revision.ts';
import type { RevisionRefusal } from '../../../src/repository/revision/revision-refusal.ts';
import type { GitFolder } from './git-folder.ts';
import { gitFolder } from './git-folder.ts';

let folder: GitFolder;

beforeEach(() => {
  folder = gitFolder();
});

afterEach(() => {
  folder.remove();
});

function openAt(revision = 'HEAD', below = '', bounds = BOUNDS): OpenedRepository | RevisionRefusal {
  const git = openGit(join(folder.dir, below));
  if (git.kind === 'refused') return git;
  const commit = resolveRevision(git, revision);
  return commit.kind === 'refused' ? commit : openRepositoryAt(git, commit, revision, bounds);
}

function opened(revision = 'HEAD', below = '', bounds = BOUNDS): OpenedRepository {
  const result = openAt(revision, below, bounds);
  if ('kind' in result) throw new Error(`refused: ${result.why} ${JSON.stringify(result.params)}`);
  return result;
}

function why(revision: string, below = ''): string {
  const result = openAt(revision, below);
  return 'kind' in result ? result.why : 'opened';
}

/** Code and file of each finding. */
function codes(bounds = BOUNDS): readonly (readonly [number, string | undefined])[] {
  return opened('HEAD', '', bounds).findings.map(({ code, place }) => [code, place?.file]);
}

describe('what is read', () => {
  test('the files of the revision, not those of the work tree', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    folder.write('routes/ю.yaml', 'b: 2\n');
    folder.commit();
    folder.write('rules/a.yaml', 'a: 2\n');
    folder.write('rules/new.yaml', 'c: 3\n');
    expect(opened()).toEqual({
      files: [
        { file: 'routes/ю.yaml', text: 'b: 2\n' },
        { file: 'rules/a.yaml', text: 'a: 1\n' },
      ],
      findings: [],
    });
  });

  test('an earlier revision, by branch, tag, short name or expression', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    const first = folder.commit();
    folder.git('tag', '-a', 'v1', '-m', 'v1');
    folder.git('branch', 'старый');
    folder.write('rules/a.yaml', 'a: 2\n');
    folder.commit();
    for (const revision of ['HEAD~1', 'v1', 'старый', first.slice(0, 8), 'refs/heads/старый']) {
      expect(opened(revision).files).toEqual([{ file: 'rules/a.yaml', text: 'a: 1\n' }]);
    }
  });

  test('a rule repository in a sub-directory of the git repository', () => {
    folder.write('rules/other.yaml', 'a: 1\n');
    folder.write('-legal/rules/a.yaml', 'a: 1\n');
    folder.write('-legal/routes/b.yaml', 'b: 1\n');
    folder.commit();
    expect(opened('HEAD', '-legal').files.map(({ file }) => file)).toEqual(['routes/b.yaml', 'rules/a.yaml']);
  });

  test('what the disk reads, the commit reads: text, marks, line ends, empty files, hidden names', () => {
    folder.write('rules/a.yaml', '\ufeffa: b\r\n');
    folder.write('rules/empty.yaml', '');
    folder.write('rules/.hidden.yaml', 'x: y');
    folder.write('rules/.vscode/a.yaml', 'x: y');
    folder.write('rules/packages/llc.yaml', 'x: y');
    folder.write('readme.md', 'x');
    folder.commit();
    expect(opened()).toEqual(openRepository(folder.dir));
    expect(opened().files).toHaveLength(3);
  });

  test('a work tree of its own (git worktree) is as good as the first', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    folder.commit();
    folder.git('worktree', 'add', '-q', 'beside', '-b', 'other');
    expect(opened('main', 'beside').files).toHaveLength(1);
  });
});

describe('what is refused, by the findings of the disk', () => {
  test('symbolic links, files that are too large, binary or in another encoding', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    symlinkSync('/etc/passwd', join(folder.dir, 'rules/link.yaml'));
    symlinkSync('../..', join(folder.dir, 'routes'));
    folder.write('rules/large.yaml', 'x'.repeat(BOUNDS.bytes + 1));
    folder.write('rules/binary.yaml', Uint8Array.of(0, 0, 1, 2, 3, 4, 0, 5));
    folder.write('rules/old.yaml', Uint8Array.of(0xef, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2));
    folder.commit();
    expect([...codes()].sort()).toEqual([
      [105, 'routes'],
      [105, 'rules/link.yaml'],
      [106, 'rules/large.yaml'],
      [109, 'rules/binary.yaml'],
      [110, 'rules/old.yaml'],
    ]);
    expect(opened().findings.find(({ code }) => code === 105)?.params).toEqual({ target: '../..' });
  });

  test('a submodule among the rules', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    folder.commit();
    folder.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},rules/sub`);
    folder.git('commit', '-q', '-m', 'submodule');
    expect(opened().findings).toMatchObject([
      { code: 112, params: { kind: 'submodule' }, place: { file: 'rules/sub' } },
    ]);
  });

  test('rules that are a file, or are not there', () => {
    folder.write('rules', 'a file');
    folder.commit();
    expect(codes()).toEqual([[111, 'rules']]);
    folder.git('rm', '-q', 'rules');
    folder.commit();
    expect(opened().findings).toMatchObject([{ code: 103, params: { dir: 'HEAD:' } }]);
  });

  test('too many files, too much text, folders that are too deep', () => {
    for (const name of ['a', 'b', 'c']) folder.write(`rules/${name}.yaml`, 'a: 1\n');
    folder.write('rules/1/2/a.yaml', 'a: 1\n');
    folder.commit();
    expect(codes({ ...BOUNDS, files: 3 })).toEqual([[107, undefined]]);
    expect(codes({ ...BOUNDS, characters: 19 })).toEqual([[113, undefined]]);
    expect(codes({ ...BOUNDS, characters: 5 })).toEqual([[113, undefined]]);
    expect(codes({ ...BOUNDS, depth: 3 })).toEqual([]);
    expect(codes({ ...BOUNDS, depth: 2 })).toEqual([[108, 'rules/1/2']]);
    expect(
      openRepository(folder.dir, { ...BOUNDS, depth: 2 }).findings.map(({ code, place }) => [code, place?.file]),
    ).toEqual([[108, 'rules/1/2']]);
  });
});

describe('hostile repositories', () => {
  /** A program that leaves a trace when it is run. */
  function trap(): { readonly path: string; readonly isSprung: () => boolean } {
    const path = join(folder.dir, '.git/trap.sh');
    const trace = join(folder.dir, '.git/trace');
    writeFileSync(path, `#!/bin/sh\ntouch ${trace}\ncat\n`);
    chmodSync(path, 0o755);
    return { path, isSprung: () => existsSync(trace) };
  }

  test.each([
    '--upload-pack=touch /tmp/x',
    '--output=out',
    '-x',
    '--',
    '--all',
    'HEAD --output=x',
    'HEAD\0',
    'HEAD\n',
    '',
    'HEAD..HEAD',
    '$(touch x)',
    'a'.repeat(100_000),
    'HEAD:rules',
  ])('%j is no revision, and no option', (revision) => {
    folder.write('rules/a.yaml', 'a: 1\n');
    folder.commit();
    expect(why(revision)).toBe('no_revision');
    expect(existsSync(join(folder.dir, 'out'))).toBe(false);
  });

  test('hooks, textconv, filters, external diffs, pagers and file monitors do not run', () => {
    const { path, isSprung } = trap();
    folder.write('rules/a.yaml', 'a: 1\n');
    folder.write('.gitattributes', '*.yaml diff=evil filter=evil\n');
    folder.commit();
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.evil.textconv', 'core.sshCommand']) {
      folder.git('config', key, path);
    }
    folder.git('config', 'filter.evil.smudge', path);
    folder.git('config', 'uploadpack.packObjectsHook', path);
    mkdirSync(join(folder.dir, 'hooks'));
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change']) {
      writeFileSync(join(folder.dir, 'hooks', hook), `#!/bin/sh\n${path} </dev/null\n`, { mode: 0o755 });
    }
    folder.git('config', 'core.hooksPath', join(folder.dir, 'hooks'));
    expect(opened().files).toEqual([{ file: 'rules/a.yaml', text: 'a: 1\n' }]);
    expect(why('mian')).toBe('no_revision');
    expect(isSprung()).toBe(false);
  });

  test('a bare repository among the files of a pull request is not opened', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    folder.commit();
    folder.git('clone', '-q', '--bare', '.', 'inner');
    folder.git('-C', 'inner', 'config', 'core.fsmonitor', 'false');
    expect(why('HEAD', 'inner')).not.toBe('opened');
  });

  test('variables of a hook that point to another repository are not heard', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    folder.commit();
    process.env['GIT_DIR'] = '/nonexistent';
    try {
      expect(opened().files).toHaveLength(1);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  test('a replaced object does not change what a commit says', () => {
    folder.write('rules/a.yaml', 'a: 1\n');
    const good = folder.commit();
    folder.write('rules/a.yaml', 'a: 2\n');
    const other = folder.commit();
    folder.git('replace', good, other);
    expect(opened(good).files).toEqual([{ file: 'rules/a.yaml', text: 'a: 1\n' }]);
  });
});
