// `vizir fmt`, `vizir schema`, `vizir init` as their users run them.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from '../../cli/main.ts';
import type { Shell, Sink } from '../../cli/shell.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function vizir(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): Sink => ({
    isTerminal: false,
    write: (text) => {
      texts[key] += text;
      return Promise.resolve();
    },
  });
  const shell: Shell = {
    out: sink('out'),
    err: sink('err'),
    stdin: async function* () {
      yield* [];
    },
    env: { LANG: 'en', CI: 'true' },
    cwd: folder,
    now: () => Date.UTC(2026, 2, 2, 9),
  };
  const code = await runMain(argv, shell);
  return { code, ...texts };
}

function copyRules(): string {
  const rules = join(folder, 'rules-here');
  mkdirSync(rules);
  for (const part of ['rules', 'routes']) cpSync(part, join(rules, part), { recursive: true });
  return rules;
}

describe('vizir fmt', () => {
  it('finds nothing to do in the default rule set', async () => {
    const { code, out } = await vizir('fmt', copyRules(), '--check');
    expect(code).toBe(0);
    expect(out).toMatch(/written otherwise: 0/);
  });

  it('says with --check which file is written otherwise, and changes nothing', async () => {
    const rules = copyRules();
    const file = join(rules, 'rules/limits.yaml');
    const text = readFileSync(file, 'utf8').replace('5 000 000 RUB', '5000000 RUB');
    writeFileSync(file, text);
    const checked = await vizir('fmt', rules, '--check');
    expect(checked).toMatchObject({ code: 2, out: expect.stringContaining('written otherwise: rules/limits.yaml') });
    expect(readFileSync(file, 'utf8')).toBe(text);
    const written = await vizir('fmt', rules);
    expect(written).toMatchObject({ code: 0, out: expect.stringContaining('written anew: rules/limits.yaml') });
    expect(readFileSync(file, 'utf8')).toContain('5 000 000 RUB');
    expect((await vizir('fmt', rules, '--check')).code).toBe(0);
  });

  it('leaves a broken file alone and still writes the others', async () => {
    const rules = copyRules();
    writeFileSync(join(rules, 'rules/reasons.yaml'), 'reasons: { a: { title: x\n');
    writeFileSync(
      join(rules, 'rules/limits.yaml'),
      readFileSync(join(rules, 'rules/limits.yaml'), 'utf8').replace('5 000 000 RUB', '5000000 RUB'),
    );
    const { code, out } = await vizir('fmt', rules, '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      format: 'vizir-fmt/1',
      changed: ['rules/limits.yaml'],
      left_alone: ['rules/reasons.yaml'],
    });
    expect(readFileSync(join(rules, 'rules/reasons.yaml'), 'utf8')).toBe('reasons: { a: { title: x\n');
  });

  it('says what an empty folder lacks', async () => {
    mkdirSync(join(folder, 'empty'));
    const { code, out } = await vizir('fmt', 'empty');
    expect(code).toBe(2);
    expect(out).toMatch(/102 empty-directory/);
  });
});

describe('vizir init', () => {
  it('writes a rule set that checks, with schemas that offer its names', async () => {
    const begun = await vizir('init', 'mine');
    expect(begun).toMatchObject({ code: 0, out: expect.stringContaining('rules/roles.yaml') });
    expect((await vizir('check', 'mine')).code).toBe(0);
    expect((await vizir('fmt', 'mine', '--check')).code).toBe(0);
    const common = readFileSync(join(folder, 'mine/schemas/common.schema.json'), 'utf8');
    expect(common).toContain('"key_clients"');
    expect(common).toContain('"legal"');
    const modeline = readFileSync(join(folder, 'mine/rules/policy.yaml'), 'utf8').split('\n')[0] ?? '';
    const target = /\$schema=(\S+)/.exec(modeline)?.[1] ?? '';
    expect(existsSync(join(folder, 'mine/rules', target))).toBe(true);
  });

  it('touches nothing where rules are already', async () => {
    const rules = copyRules();
    writeFileSync(join(rules, 'rules/policy.yaml'), 'mine\n');
    const { code, err } = await vizir('init', rules);
    expect(code).toBe(1);
    expect(err).toContain('is there already');
    expect(readFileSync(join(rules, 'rules/policy.yaml'), 'utf8')).toBe('mine\n');
    expect(existsSync(join(rules, 'schemas'))).toBe(false);
  });

  it('refuses a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await vizir('init', 'file')).toMatchObject({ code: 1, err: expect.stringContaining('is a file') });
  });
});

describe('vizir schema', () => {
  it('only says where the schemas would go, unless asked to write', async () => {
    const rules = copyRules();
    const { code, out } = await vizir('schema', rules);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('schemas') });
    expect(existsSync(join(rules, 'schemas'))).toBe(false);
  });

  it('writes them again over its own', async () => {
    const rules = copyRules();
    expect((await vizir('schema', rules, '--write')).code).toBe(0);
    const { code, out } = await vizir('schema', rules, '--write', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'vizir-schema/1',
      written: true,
      folder: 'schemas',
      because: 'usual',
    });
  });

  it('never writes over schemas that are somebody else’s', async () => {
    const rules = copyRules();
    mkdirSync(join(rules, 'schemas'));
    writeFileSync(join(rules, 'schemas/route.schema.json'), '{}');
    const { code, out } = await vizir('schema', rules, '--write');
    expect(code).toBe(0);
    expect(out).toContain('.vizir/schemas');
    expect(readFileSync(join(rules, 'schemas/route.schema.json'), 'utf8')).toBe('{}');
  });

  it('shows the errors of rules that do not check, and writes nothing', async () => {
    const rules = copyRules();
    writeFileSync(join(rules, 'rules/limits.yaml'), 'limits:\n  a: { title: "x", value: 5 mln }\n');
    const { code, out } = await vizir('schema', rules, '--write');
    expect(code).toBe(2);
    expect(out).toContain('rules/limits.yaml');
    expect(existsSync(join(rules, 'schemas'))).toBe(false);
  });

  it('says in a sentence what cannot be written', async () => {
    const rules = copyRules();
    writeFileSync(join(rules, 'plain'), '');
    const { code, err } = await vizir('schema', rules, '--write', '--out', 'plain/schemas');
    expect(code).toBe(1);
    expect(err).toContain('cannot be written');
  });
});
