// `vizir check --base`: a change is judged by the promises, severities and ignores of the base, not by its own.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GitFolder } from '../repository/revision/git-folder.ts';
import { gitFolder } from '../repository/revision/git-folder.ts';
import { smallRules } from '../repository/revision/small-rules.ts';
import type { Ran } from './run-cli.ts';
import { runCli } from './run-cli.ts';

const PROMISES =
  'promises:\n  - { name: Всегда юрист, for: { kind: services }, always: legal }\n  - { name: Без спешки, within: 10 working days }\n';

let folder: GitFolder;

beforeEach(() => {
  folder = gitFolder();
  smallRules(folder);
});

afterEach(() => {
  folder.remove();
});

function text(file: string): string {
  return readFileSync(join(folder.dir, file), 'utf8');
}

/** The policy with these lines at its end. */
function policy(lines: string): void {
  const [own = ''] = text('rules/policy.yaml').split(/^(?:promises|severities|ignores):/m);
  folder.write('rules/policy.yaml', `${own.trimEnd()}\n${lines}`);
}

async function check(...args: readonly string[]): Promise<Ran> {
  return await runCli(['check', '--lang', 'en', '--as-of', '2026-03-02', ...args], { cwd: folder.dir });
}

/** Judged by the last commit: the changes in words, the codes found. */
async function judged(): Promise<{
  readonly changes: readonly string[] | null;
  readonly codes: readonly number[];
  readonly code: number;
}> {
  const { out, code } = await check('--base', 'HEAD', '--format', 'json');
  const { base, findings } = JSON.parse(out);
  return {
    changes: base.changes?.map((change: { text: string }) => change.text) ?? null,
    codes: findings.map((finding: { code: number }) => finding.code),
    code,
  };
}

describe('what the change makes of the rules that judge', () => {
  test('is nothing, and is said', async () => {
    policy(PROMISES);
    const commit = folder.commit();
    const { out, code } = await check('--base', 'HEAD');
    expect(out.split('\n').slice(0, 3)).toEqual([
      `Judged by the promises, severities and ignores of HEAD (${commit.slice(0, 10)}), not by those of the change.`,
      '  Promises, severities and ignores are those of HEAD.',
      '',
    ]);
    expect(code).toBe(0);
  });

  test('comes first: promises, severities and ignores that were added, removed, changed', async () => {
    policy(
      `${PROMISES}severities: { "332": error }\nignores:\n  - { code: 332, basis: Приказ 5, until: 2026-06-30 }\n`,
    );
    folder.commit();
    policy(
      'promises:\n  - { name: Без спешки, within: 20 working days }\n  - { name: Никто себе, never: self_approval }\n' +
        'severities: { "332": "off", "415": error }\nignores:\n  - { code: 332, basis: Приказ 6, until: 2026-12-31 }\n',
    );
    expect((await judged()).changes).toEqual([
      'Promise removed: "Всегда юрист": always Юрист (legal); for: Вид договора: "Услуги"',
      'Promise changed: "Без спешки": was within 10 working days; is within 20 working days',
      'Promise added: "Никто себе": nobody approves a contract of their own',
      'Severity of 332 changed: was error; is not reported',
      'Severity of 415 set: error',
      'Ignore changed: 332: was until 30 June 2026, on the ground of: Приказ 5; is until 31 December 2026, on the ground of: Приказ 6',
    ]);
  });

  test('has the places: of what is gone, those in the base', async () => {
    policy(PROMISES);
    folder.commit();
    policy('promises:\n  - { name: Без спешки, within: 10 working days }\n');
    const { out } = await check('--base', 'HEAD');
    expect(out).toContain(
      'Promise removed: "Всегда юрист": always Юрист (legal); for: Вид договора: "Услуги" — HEAD:rules/policy.yaml:7',
    );
  });

  test('counts a promise as changed when a limit that it names has another value', async () => {
    const limits = (amount: string): void => {
      folder.write(
        'rules/limits.yaml',
        `limits:\n  large: { title: Крупный, value: ${amount} RUB, basis: Приказ 1 }\n`,
      );
    };
    limits('5 000 000');
    policy('promises:\n  - { name: Крупный, for: { amount: { from: large, if_absent: false } }, always: director }\n');
    folder.commit();
    limits('50 000 000');
    expect((await judged()).changes).toEqual([
      expect.stringMatching(/^Promise changed: "Крупный": was .*5 000 000 RUB.*; is .*50 000 000 RUB/),
    ]);
  });

  test('is not that something moved', async () => {
    policy(PROMISES);
    folder.commit();
    folder.write('rules/policy.yaml', `# A comment.\n\n${text('rules/policy.yaml')}`);
    expect((await judged()).changes).toEqual([]);
  });

  test('is said in Russian too', async () => {
    policy(PROMISES);
    folder.commit();
    policy('promises:\n  - { name: Всегда юрист, for: { kind: services }, always: finance }\n');
    const { out } = await runCli(['check', '--lang', 'ru', '--as-of', '2026-03-02', '--base', 'HEAD'], {
      cwd: folder.dir,
    });
    expect(out).toContain('Судим по обещаниям, уровням и пропускам из HEAD (');
    expect(out).toContain('  Снято обещание «Без спешки»: не дольше: 10 рабочих дней — HEAD:rules/policy.yaml:8');
    expect(out.replace(/\n +/g, ' ')).toContain(
      'Изменено обещание «Всегда юрист»: было — всегда Юрист (legal); для: Вид договора: «Услуги»; стало — всегда Финансист (finance);',
    );
  });
});

describe('severities and ignores are those of the base', () => {
  const SPARE = '  spare: { allow: 1 working day }\n';

  function addUnused(): void {
    folder.write('rules/sla.yaml', text('rules/sla.yaml').replace('sla:\n', `sla:\n${SPARE}`));
  }

  test('a change cannot switch off the warning that it causes', async () => {
    folder.commit();
    addUnused();
    policy('severities: { "332": "off" }\n');
    expect((await check()).code).toBe(0);
    expect(await judged()).toMatchObject({ codes: [332], changes: ['Severity of 332 set: not reported'] });
    expect((await check('--base', 'HEAD', '--fail-on', 'warning')).code).toBe(4);
  });

  test('a change cannot make an error of the base a warning again', async () => {
    policy('severities: { "332": error }\n');
    folder.commit();
    addUnused();
    policy('');
    expect((await check()).code).toBe(0);
    expect(await judged()).toMatchObject({ codes: [332], code: 2 });
  });

  test('a change cannot let its own fault pass; what the base lets pass passes', async () => {
    const ignore = 'ignores:\n  - { code: 332, place: "rules/sla.yaml:2", basis: Приказ 5, until: 2026-06-30 }\n';
    folder.commit();
    addUnused();
    policy(ignore);
    expect((await check('--format', 'json')).out).toContain('"warnings": 0');
    expect((await judged()).codes).toEqual([332]);
    folder.commit();
    expect((await judged()).codes).toEqual([]);
  });

  test('an ignore follows its line when lines are added above it, and no other line', async () => {
    const ignore = (line: number) =>
      policy(`ignores:\n  - { code: 332, place: "rules/sla.yaml:${line}", basis: Приказ 5, until: 2026-06-30 }\n`);
    addUnused();
    ignore(2);
    folder.commit();
    folder.write('rules/sla.yaml', `# Сроки\n${text('rules/sla.yaml')}`);
    expect((await judged()).codes).toEqual([332]);
    ignore(3);
    expect((await judged()).codes).toEqual([]);
    folder.write('rules/sla.yaml', text('rules/sla.yaml').replace(SPARE, '  other: { allow: 2 working days }\n'));
    expect((await judged()).codes).toEqual([332]);
  });
});

describe('promises are those of the base', () => {
  test('a change cannot take away the promise that it breaks', async () => {
    policy(PROMISES);
    folder.commit();
    folder.write('routes/standard.yaml', text('routes/standard.yaml').replace(/^.*role: legal.*\n/m, ''));
    policy('promises:\n  - { name: Без спешки, within: 10 working days }\n');
    expect((await check()).code).toBe(0);
    const { out, code } = await check('--base', 'HEAD');
    expect(code).toBe(2);
    expect(out).toMatch(/routes\/standard\.yaml:\d+:\d+ {2}error 413 broken-promise/);
    expect(out).toContain('Promised at HEAD:rules/policy.yaml:7:\n  7 |   - { name: Всегда юрист, ');
    const github = await check('--base', 'HEAD', '--format', 'github');
    expect(github.out).toMatch(/^::error file=routes\/standard\.yaml,/m);
  });

  test('a promise that stays is shown where it stands now', async () => {
    policy(PROMISES);
    folder.commit();
    folder.write('routes/standard.yaml', text('routes/standard.yaml').replace(/^.*role: legal.*\n/m, ''));
    folder.write('rules/policy.yaml', `# A comment.\n${text('rules/policy.yaml')}`);
    expect((await check('--base', 'HEAD')).out).toContain('Promised at rules/policy.yaml:8:');
  });

  test('a role, a fact, an option, a limit or a list of a promise cannot be taken away', async () => {
    folder.write('rules/limits.yaml', 'limits:\n  large: { title: Крупный, value: 5 000 000 RUB, basis: Приказ 1 }\n');
    folder.write('routes/large.yaml', text('routes/large.yaml').replace('from: 5 000 000 RUB', 'from: large'));
    policy('promises:\n  - { name: Крупный, for: { amount: { from: large, if_absent: false } }, always: finance }\n');
    folder.commit();
    folder.write('routes/large.yaml', text('routes/large.yaml').replace('from: large', 'from: 5 000 000 RUB'));
    folder.git('rm', '-q', '-f', 'rules/limits.yaml');
    policy('');
    const { out, code } = await check('--base', 'HEAD', '--format', 'json');
    const { findings } = JSON.parse(out);
    expect(code).toBe(2);
    expect(findings).toMatchObject([
      {
        code: 419,
        message: 'The promise "Крупный" of HEAD cannot be judged: the rules no longer have the limit "large".',
      },
    ]);
  });

  test('an error of reading comes first, by the policy of the base', async () => {
    policy(PROMISES);
    folder.commit();
    folder.write('routes/large.yaml', 'a: yes\n');
    expect(await judged()).toMatchObject({ code: 2, codes: expect.arrayContaining([148]), changes: null });
    expect((await check('--base', 'HEAD')).out).toContain(
      '\n  What the change makes of them is told once its errors are mended.\n',
    );
  });
});

describe('the base', () => {
  test('that does not check judges nothing, and that is a warning', async () => {
    folder.write('routes/large.yaml', text('routes/large.yaml').replace('role: finance', 'role: finanse'));
    folder.commit();
    folder.write('routes/large.yaml', text('routes/large.yaml').replace('role: finanse', 'role: finance'));
    expect(await judged()).toEqual({ changes: null, codes: [418], code: 0 });
    expect((await check('--base', 'HEAD')).out).toMatch(
      /^The rules of HEAD \(\w{10}\) do not check: judged by those of the change itself\.\n/,
    );
    expect((await check('--base', 'HEAD', '--fail-on', 'warning')).code).toBe(4);
  });

  test('that has no rules yet is such a base', async () => {
    const empty = gitFolder();
    empty.write('README.md', 'x');
    empty.commit();
    smallRules(empty);
    const { out } = await runCli(['check', '--as-of', '2026-03-02', '--base', 'HEAD', '--format', 'json'], {
      cwd: empty.dir,
    });
    expect(JSON.parse(out).findings).toMatchObject([{ code: 418 }]);
    empty.remove();
  });

  test.each([
    [['--base', 'mian'], /^.* has no revision "mian"\. .*\nDid you mean main\?\nSee: vizir check --help\n$/],
    [['--base', '--upload-pack=x'], /has no revision "--upload-pack=x"/],
    [['--base'], /The option --base <revision> needs a value|needs a value/],
  ])('%j is exit code 1, with what to do', async (args, said) => {
    folder.commit();
    const { code, err, out } = await check(...args);
    expect(err).toMatch(said);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('in no git repository is exit code 1', async () => {
    folder.commit();
    mkdirSync(join(folder.dir, '../plain-vizir'), { recursive: true });
    const { code, err } = await check(join(folder.dir, '../plain-vizir'), '--base', 'HEAD');
    expect(err).toMatch(/lies in no git repository/);
    expect(code).toBe(1);
  });
});

test.each([
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
])('%s tells the changes and names files from the top of the git repository', async (format) => {
  smallRules(folder, 'legal/');
  folder.write('legal/rules/policy.yaml', `${text('legal/rules/policy.yaml').trimEnd()}\n${PROMISES}`);
  folder.commit();
  folder.write('legal/rules/policy.yaml', text('legal/rules/policy.yaml').replace(/^ .*Всегда юрист.*\n/m, ''));
  const { out, code } = await check('legal', '--base', 'HEAD', '--format', format);
  expect(out).toContain('Promise removed');
  expect(out).toMatch(/legal\/rules\/policy\.yaml|HEAD:rules\/policy\.yaml/);
  expect(code).toBe(0);
});

test.each([
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
])('with %s the exit code is that of the findings', async (format) => {
  folder.write('routes/large.yaml', text('routes/large.yaml').replace('role: finance', 'role: finanse'));
  const { code, out } = await check('--format', format);
  expect(out).toContain('finanse');
  expect(code).toBe(2);
});
