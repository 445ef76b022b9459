// `vizir init --ci gitlab`: every job's commands are run here, the comment's against a stand-in of GitLab.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeRules } from '../repository/revision/change-rules.ts';
import type { GitFolder } from '../repository/revision/git-folder.ts';
import { gitFolder } from '../repository/revision/git-folder.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const NODE = process.execPath;

let folder: GitFolder;

beforeEach(() => {
  folder = gitFolder();
});

afterEach(() => {
  folder.remove();
});

function text(file: string): string {
  return readFileSync(join(folder.dir, file), 'utf8');
}

type Job = {
  readonly script?: readonly string[];
  readonly variables?: Record<string, string>;
  readonly needs?: unknown;
};

/** Each command is a process of its own, and starts without a cache, like in a CI. */
const SLOW = { timeout: 90_000 };

describe('the jobs of GitLab', SLOW, () => {
  beforeEach(async () => {
    changeRules(folder);
    await runCli(['init', '.', '--ci', 'gitlab'], { cwd: folder.dir });
  });

  function job(name: string): Job {
    return parse(text('.gitlab/vizir.gitlab-ci.yml'))[name];
  }

  const env = () => ({
    PATH: `${join(NODE, '..')}:${process.env['PATH']}`,
    CI: 'true',
    HOME: folder.dir,
    LANG: 'en_US.UTF-8',
    RULES: '.',
    VIZIR: join(CHECKOUT, 'cli/vizir.mjs'),
    CI_MERGE_REQUEST_DIFF_BASE_SHA: folder.git('rev-parse', 'HEAD~1'),
  });

  function run(name: string): { readonly code: number | null; readonly out: string } {
    const script = (job(name).script ?? []).join('\n');
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: folder.dir,
      encoding: 'utf8',
      env: env(),
    });
    return { code: status, out: stdout + stderr };
  }

  test('check the change and leave the report and the comment', () => {
    const { code, out } = run('vizir-check');
    expect(code).toBe(0);
    expect(out).toContain('Снято обещание «Каждый договор видит юрист»');
    expect(JSON.parse(text('gl-code-quality-report.json'))).toContainEqual(
      expect.objectContaining({ severity: 'info', location: { path: 'rules/policy.yaml', lines: { begin: 7 } } }),
    );
    expect(text('comments/check.md').startsWith('<!-- vizir:check -->\n')).toBe(true);
    expect(text('comments/diff.md').startsWith('<!-- vizir:diff -->\n')).toBe(true);
  });

  test('leave them also when the check fails', () => {
    folder.write('routes/large.yaml', 'a: yes\n');
    expect(run('vizir-check').code).toBe(2);
    expect(text('gl-code-quality-report.json')).toContain('vizir-148-yes-no');
    expect(text('comments/check.md')).toContain('148');
  });

  test('test the rules and leave the report', () => {
    expect(run('vizir-test').code).toBe(0);
    expect(text('vizir-tests.xml')).toContain('<testsuites');
  });

  test('check and test the main branch', () => {
    expect(run('vizir-main').code).toBe(0);
  });

  test('comment in a job of its own that checks nothing out, and only where there is a token', () => {
    expect(job('vizir-comment')).toMatchObject({
      variables: { GIT_STRATEGY: 'none' },
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event" && $VIZIR_COMMENT_TOKEN' }],
    });
    expect(
      Object.entries(parse(text('.gitlab/vizir.gitlab-ci.yml')))
        .filter(([, one]) => JSON.stringify(one).includes('VIZIR_COMMENT_TOKEN'))
        .map(([name]) => name),
    ).toEqual(['vizir-comment']);
  });

  /** Runs the comment's script against a GitLab that knows these notes; gives what it was asked to do. */
  async function post(notes: readonly object[]): Promise<readonly string[]> {
    const calls: string[] = [];
    const pageOf = (path: string): readonly object[] => (path.endsWith('page=1') ? notes : []);
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
      });
      request.on('end', () => {
        const path = request.url ?? '';
        if (request.method !== 'GET')
          calls.push(`${request.method} ${path} ${request.headers['private-token']} ${body}`);
        const answer = path.endsWith('/user') ? { id: 5 } : pageOf(path);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    mkdirSync(join(folder.dir, 'comments'), { recursive: true });
    writeFileSync(join(folder.dir, 'comments/check.md'), '<!-- vizir:check -->\nhello\n');
    writeFileSync(join(folder.dir, 'comments/diff.md'), 'no mark\n');
    const script = (job('vizir-comment').script ?? [])
      .join('\n')
      .replaceAll('/tmp/comment.mjs', join(folder.dir, '.git/comment.mjs'));
    const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: folder.dir,
      env: {
        ...env(),
        CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
        CI_PROJECT_ID: '1',
        CI_MERGE_REQUEST_IID: '9',
        VIZIR_COMMENT_TOKEN: 'token',
      },
    });
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    server.close();
    expect(code).toBe(0);
    return calls;
  }

  const BODY = '{"body":"<!-- vizir:check -->\\nhello\\n"}';

  test('post one comment', async () => {
    expect(await post([])).toEqual([`POST /api/v4/projects/1/merge_requests/9/notes token ${BODY}`]);
  });

  test('write the earlier one anew, and nobody else over', async () => {
    const notes = [
      { id: 1, author: { id: 8 }, body: '<!-- vizir:check -->\nnot mine' },
      { id: 2, author: { id: 5 }, body: '<!-- vizir:check -->\nold' },
    ];
    expect(await post(notes)).toEqual([`PUT /api/v4/projects/1/merge_requests/9/notes/2 token ${BODY}`]);
  });
});
