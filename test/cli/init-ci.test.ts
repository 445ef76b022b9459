// `vizir init --ci`: the workflows hold to least rights, and every command in them that needs no runner is run here.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeRules } from '../repository/revision/change-rules.ts';
import type { GitFolder } from '../repository/revision/git-folder.ts';
import { gitFolder } from '../repository/revision/git-folder.ts';
import type { Ran } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const NODE = process.execPath;

let folder: GitFolder;

beforeEach(() => {
  folder = gitFolder();
});

afterEach(() => {
  folder.remove();
});

async function init(...args: readonly string[]): Promise<Ran> {
  return await runCli(['init', '--lang', 'en', ...args], { cwd: folder.dir });
}

function text(file: string): string {
  return readFileSync(join(folder.dir, file), 'utf8');
}

function changedRules(below = ''): void {
  changeRules(folder, below);
}

type Step = {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
};
type Workflow = {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly env?: Record<string, string>;
  readonly jobs: Record<string, { readonly permissions: unknown; readonly steps: readonly Step[] }>;
};

const WORKFLOWS = ['.github/workflows/vizir.yml', '.github/workflows/vizir-comment.yml'];

function workflow(file: string): Workflow {
  return parse(text(file));
}

function stepsOf(file: string): readonly Step[] {
  return Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);
}

describe('what is written', () => {
  test('for GitHub: two workflows at the top of the git repository, for rules below it', async () => {
    changedRules('legal/');
    const { code, out } = await init('legal', '--ci', 'github');
    expect(out).toContain('Written: .github/workflows/vizir.yml, .github/workflows/vizir-comment.yml');
    expect(out).toContain('VIZIR_REPOSITORY');
    expect(code).toBe(0);
    expect(workflow('.github/workflows/vizir.yml').env).toMatchObject({ RULES: './legal', VIZIR_REF: 'v0.1.0' });
    expect(existsSync(join(folder.dir, 'legal/.github'))).toBe(false);
  });

  test('for GitLab: a file of its own, and the line that asks for it', async () => {
    changedRules();
    await init('.', '--ci', 'gitlab');
    expect(parse(text('.gitlab-ci.yml'))).toEqual({ include: [{ local: '.gitlab/vizir.gitlab-ci.yml' }] });
    expect(parse(text('.gitlab/vizir.gitlab-ci.yml')).variables).toMatchObject({ RULES: '.' });
  });

  test("a team's own .gitlab-ci.yml stays as it is, and the line is told", async () => {
    changedRules();
    folder.write('.gitlab-ci.yml', 'stages: [test]\n');
    expect((await init('.', '--ci', 'gitlab')).out).toContain('Add to .gitlab-ci.yml: include:');
    expect(text('.gitlab-ci.yml')).toBe('stages: [test]\n');
  });

  test('without rules, the rules too; as JSON, both lists', async () => {
    const { out } = await init('new', '--ci', 'github', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ files: expect.arrayContaining(['rules/policy.yaml']), ci: WORKFLOWS });
    expect(workflow('.github/workflows/vizir.yml').env).toMatchObject({ RULES: './new' });
  });

  test('a second time it refuses and touches nothing', async () => {
    changedRules();
    await init('.', '--ci', 'github');
    folder.write('.github/workflows/vizir.yml', 'mine');
    const { code, err } = await init('.', '--ci', 'github');
    expect(err).toContain('vizir.yml is there already. Nothing was touched.');
    expect(code).toBe(1);
    expect(text('.github/workflows/vizir.yml')).toBe('mine');
  });

  test('a folder whose name is an expression of the workflow is refused', async () => {
    const odd = '${{ github.token }}';
    changedRules(`${odd}/`);
    expect(await init(odd, '--ci', 'github')).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot hold the name'),
    });
  });
});

/** Each command is a process of its own, and starts without a cache, like in a CI. */
const SLOW = { timeout: 90_000 };

describe('the workflows of GitHub', SLOW, () => {
  beforeEach(async () => {
    changedRules();
    await init('.', '--ci', 'github');
  });

  test('have no rights but those that a job names, and the one that sees the rules may only read', () => {
    for (const file of WORKFLOWS) expect(workflow(file).permissions).toEqual({});
    expect(workflow('.github/workflows/vizir.yml').jobs['rules']?.permissions).toEqual({ contents: 'read' });
    const rights = workflow('.github/workflows/vizir-comment.yml').jobs['comment']?.permissions;
    expect(rights).toEqual({ actions: 'read', 'pull-requests': 'write' });
  });

  test('never run a pull request with the rights of the repository', () => {
    expect(Object.keys(workflow('.github/workflows/vizir.yml').on)).toEqual(['pull_request', 'push']);
    expect(Object.keys(workflow('.github/workflows/vizir-comment.yml').on)).toEqual(['workflow_run']);
    expect(text('.github/workflows/vizir.yml')).not.toMatch(/secrets\.|github\.token/);
    expect(
      stepsOf('.github/workflows/vizir-comment.yml').some(({ uses }) => uses?.startsWith('actions/checkout')),
    ).toBe(false);
  });

  test('use actions by the full name of a commit, with the version beside it, and keep no credentials', () => {
    for (const file of WORKFLOWS) {
      const uses = text(file).match(/uses: .*/g) ?? [];
      for (const line of uses) expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      for (const step of stepsOf(file)) {
        if (step.uses?.startsWith('actions/checkout') === true) expect(step.with?.['persist-credentials']).toBe(false);
      }
    }
  });

  test('put nothing that people name into a script: no expression stands in one', () => {
    for (const file of WORKFLOWS) for (const { run } of stepsOf(file)) expect(run ?? '').not.toContain('${{');
  });

  /** The script of a step, run like the runner does: in the checkout, with bash, stopping at the first failure. */
  function run(name: string): { readonly code: number | null; readonly out: string } {
    const step = stepsOf('.github/workflows/vizir.yml').find((one) => one.name === name);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 9'],
      {
        cwd: folder.dir,
        encoding: 'utf8',
        env: {
          PATH: `${join(NODE, '..')}:${process.env['PATH']}`,
          CI: 'true',
          HOME: folder.dir,
          LANG: 'en_US.UTF-8',
          RULES: '.',
          VIZIR: join(CHECKOUT, 'cli/vizir.mjs'),
          COMMENTS: join(folder.dir, '.git/comments'),
        },
      },
    );
    return { code: status, out: stdout + stderr };
  }

  test('check the change by its base, with annotations at the lines', () => {
    const { code, out } = run('Check the change');
    expect(out).toMatch(
      /^::notice file=rules\/policy\.yaml,line=\d+,col=5,endColumn=5::Снято обещание «Каждый договор видит юрист»/m,
    );
    expect(code).toBe(0);
  });

  test('check and test the rules as they are', () => {
    expect(run('Check').code).toBe(0);
    expect(run('Test').code).toBe(0);
  });

  test('write the comments: what was found, what changes', () => {
    expect(run('Write the comment').code).toBe(0);
    const comment = text('.git/comments/check.md');
    expect(comment.startsWith('<!-- vizir:check -->\n## Vizir: ')).toBe(true);
    expect(comment).toContain('Снято обещание «Каждый договор видит юрист»');
    expect(text('.git/comments/diff.md').startsWith('<!-- vizir:diff -->\n')).toBe(true);
  });

  test('write the comment of rules that do not check, and fail the check', () => {
    folder.write('routes/large.yaml', 'a: yes\n');
    expect(run('Check the change')).toMatchObject({
      code: 2,
      out: expect.stringContaining('::error file=routes/large.yaml'),
    });
    expect(run('Write the comment').code).toBe(0);
    expect(text('.git/comments/check.md')).toContain('148');
  });

  describe('the comment', () => {
    const MARKER = '<!-- vizir:check -->';

    /** Posts the comment with a `gh` that answers from a table; gives what it was asked to do. */
    function post(body: string, comments: readonly object[], pulls: readonly object[]): readonly string[] {
      const work = join(folder.dir, 'runner');
      mkdirSync(join(work, 'comments'), { recursive: true });
      writeFileSync(join(work, 'comments/check.md'), body);
      writeFileSync(join(work, 'answers.json'), JSON.stringify({ comments, pulls }));
      writeFileSync(join(work, 'gh'), FAKE_GH);
      chmodSync(join(work, 'gh'), 0o755);
      symlinkSync(NODE, join(work, 'node'));
      const step = stepsOf('.github/workflows/vizir-comment.yml').find(({ name }) => name === 'Post the comment');
      execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], {
        cwd: work,
        env: {
          PATH: `${work}:${process.env['PATH']}`,
          GITHUB_REPOSITORY: 'team/rules',
          HEAD: 'fork:work',
          HEAD_SHA: 'abc',
          GH_TOKEN: 'x',
        },
      });
      return existsSync(join(work, 'calls'))
        ? readFileSync(join(work, 'calls'), 'utf8').split('\n').filter(Boolean)
        : [];
    }

    const pull = { number: 7, head: { sha: 'abc' } };

    test('is posted when there is none', () => {
      expect(post(`${MARKER}\nhello\n`, [], [pull])).toEqual([`POST repos/team/rules/issues/7/comments ${MARKER}`]);
    });

    test('is written anew when there is one of our own, and nobody else is written over', () => {
      const comments = [
        { id: 1, user: { login: 'mallory' }, body: `${MARKER}\nmine` },
        { id: 2, user: { login: 'github-actions[bot]' }, body: 'another tool' },
        { id: 3, user: { login: 'github-actions[bot]' }, body: `${MARKER}\nold` },
      ];
      expect(post(`${MARKER}\nnew\n`, comments, [pull])).toEqual([
        `PATCH repos/team/rules/issues/comments/3 ${MARKER}`,
      ]);
    });

    test('is not posted to a pull request that has moved on, nor without its mark', () => {
      expect(post(`${MARKER}\nhello\n`, [], [{ number: 7, head: { sha: 'other' } }])).toEqual([]);
    });

    test('is not posted without its mark', () => {
      expect(post('<!-- vizir:release -->\nhello\n', [], [pull])).toEqual([]);
    });
  });
});

/** Answers `gh api`, with the two filters of the workflow as code; writes down what would change something. */
const FAKE_GH = `#!/usr/bin/env -S bash -c 'exec "$(dirname "$0")/node" --input-type=module -e "$(tail -n +2 "$0")" -- "$@"'
import { appendFileSync, readFileSync } from 'node:fs';
const args = process.argv.slice(1);
const { comments, pulls } = JSON.parse(readFileSync('answers.json', 'utf8'));
const path = args.find((arg) => arg.startsWith('repos/'));
const method = args[args.indexOf('--method') + 1];
if (args.includes('--method') && method !== 'GET') {
  appendFileSync('calls', method + ' ' + path + ' ' + readFileSync('body.md', 'utf8').split('\\n')[0] + '\\n');
} else if (path.endsWith('/pulls')) {
  if (!args.includes('head=fork:work') || !args.join(' ').includes('env.HEAD_SHA')) process.exit(3);
  const found = pulls.find(({ head }) => head.sha === process.env.HEAD_SHA);
  if (found) console.log(found.number);
} else {
  const own = comments.filter(({ user, body }) => user.login === 'github-actions[bot]' && body.startsWith(process.env.MARKER));
  for (const { id } of own) console.log(id);
}
`;
