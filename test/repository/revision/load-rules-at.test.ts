// The rules of a revision as a bundle, the point where a branch set out, and what is said when git cannot tell.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import { loadRules } from '../../../src/repository/load-rules.ts';
import { loadRulesAt } from '../../../src/repository/revision/load-rules-at.ts';
import { mergeBase } from '../../../src/repository/revision/merge-base.ts';
import type { GitFolder } from './git-folder.ts';
import { gitFolder } from './git-folder.ts';

const BASE = join(import.meta.dirname, '../../cases/_base');

let folder: GitFolder;

beforeEach(() => {
  folder = gitFolder();
  cpSync(BASE, folder.dir, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

describe('the rules of a revision', () => {
  test('make the bundle that they made then', async () => {
    folder.commit();
    const then = await loadRules(folder.dir, { asOf: day(), cache: 'off' });
    rmSync(join(folder.dir, 'rules'), { recursive: true });
    folder.commit();
    const loaded = await loadRulesAt(folder.dir, 'HEAD~1', { asOf: day(), cache: 'off' });
    expect(loaded).toMatchObject({ kind: 'loaded', commit: folder.git('rev-parse', 'HEAD~1') });
    if (loaded.kind !== 'loaded') return;
    expect(loaded.rules.bundle).toBeDefined();
    expect(loaded.rules.bundle).toEqual(then.bundle);
    expect(loaded.rules.sources('rules/policy.yaml')).toContain('policy:');
  });

  test('that do not check have findings and no bundle', async () => {
    folder.write('routes/large.yaml', 'a: yes\n');
    folder.commit();
    const loaded = await loadRulesAt(folder.dir, 'HEAD', { asOf: day(), cache: 'off' });
    if (loaded.kind !== 'loaded') throw new Error(loaded.why);
    expect(loaded.rules.findings.map(({ code }) => code)).toContain(148);
    expect(loaded.rules.bundle).toBeUndefined();
  });

  test('are kept beside those of the work tree: neither makes the other be read anew', async () => {
    const home = mkdtempSync(join(tmpdir(), 'vizir-cache-'));
    folder.commit();
    folder.write('rules/reasons.yaml', 'reasons:\n  other: { title: Другое, about: draft }\n');
    const options = { asOf: day(), environment: { XDG_CACHE_HOME: home } };
    await loadRules(folder.dir, options);
    await loadRulesAt(folder.dir, 'HEAD', options);
    expect(await loadRules(folder.dir, options)).toMatchObject({ parsed: 0 });
    expect(await loadRulesAt(folder.dir, 'HEAD', options)).toMatchObject({ rules: { parsed: 0 } });
    rmSync(home, { recursive: true });
  });
});

function day(): Day {
  return parseDay('2026-03-02') ?? fail();
}

function fail(): never {
  throw new Error('not a day');
}

async function refusedAt(dir: string, revision: string): Promise<unknown> {
  return await loadRulesAt(dir, revision, { asOf: day(), cache: 'off' });
}

describe('what git cannot tell is said with what, where and why', () => {
  test('no such revision, with the branch that was probably meant', async () => {
    folder.commit();
    folder.git('branch', 'release-2026');
    expect(await refusedAt(folder.dir, 'relase-2026')).toEqual({
      kind: 'refused',
      why: 'no_revision',
      params: { revision: 'relase-2026', dir: folder.dir },
      meant: 'release-2026',
    });
  });

  test('a repository without commits has no HEAD', async () => {
    expect(await refusedAt(folder.dir, 'HEAD')).toMatchObject({ why: 'no_revision' });
  });

  test('a directory in no git repository, and one that is not there', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'vizir-plain-'));
    expect(await refusedAt(dir, 'HEAD')).toMatchObject({ why: 'not_git', params: { dir } });
    expect(await refusedAt(join(dir, 'nowhere'), 'HEAD')).toMatchObject({ why: 'no_folder' });
    rmSync(dir, { recursive: true });
  });

  test('a machine without git', async () => {
    folder.commit();
    vi.stubEnv('PATH', '/nonexistent');
    expect(await refusedAt(folder.dir, 'HEAD')).toMatchObject({ why: 'no_git' });
  });

  test('a shallow clone, as CI makes it', async () => {
    folder.commit();
    folder.commit();
    folder.git('clone', '-q', '--depth', '1', `file://${folder.dir}`, 'shallow');
    expect(await refusedAt(join(folder.dir, 'shallow'), 'HEAD~1')).toMatchObject({ why: 'shallow' });
    expect(await refusedAt(join(folder.dir, 'shallow'), 'HEAD')).toMatchObject({ kind: 'loaded' });
  });

  test('a partial clone, whose files would have to be fetched', async () => {
    folder.commit();
    folder.git('config', 'uploadpack.allowFilter', 'true');
    folder.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${folder.dir}`, 'partial');
    expect(await refusedAt(join(folder.dir, 'partial'), 'HEAD')).toMatchObject({ why: 'objects_missing' });
  });
});

describe('where the work set out', () => {
  test('is the last commit that the branch shares with main', () => {
    const base = folder.commit();
    folder.git('checkout', '-q', '-b', 'work');
    folder.commit();
    folder.git('checkout', '-q', 'main');
    folder.commit();
    folder.git('checkout', '-q', 'work');
    expect(mergeBase(folder.dir)).toEqual({ kind: 'commit', id: base, branch: 'main' });
  });

  test('the main branch of the remote goes before the local one', () => {
    const base = folder.commit();
    folder.git('update-ref', 'refs/remotes/origin/main', base);
    folder.commit();
    expect(mergeBase(folder.dir)).toEqual({ kind: 'commit', id: base, branch: 'origin/main' });
    folder.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
    folder.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(mergeBase(folder.dir)).toMatchObject({ branch: 'origin/HEAD', id: folder.git('rev-parse', 'HEAD') });
  });

  test('cannot be told without a main branch, or without a common past', () => {
    folder.git('checkout', '-q', '-b', 'trunk');
    folder.commit();
    expect(mergeBase(folder.dir)).toMatchObject({ why: 'no_main' });
    folder.git('checkout', '-q', '--orphan', 'main');
    folder.commit('another beginning');
    folder.git('checkout', '-q', 'trunk');
    expect(mergeBase(folder.dir)).toMatchObject({ why: 'unrelated' });
  });
});
