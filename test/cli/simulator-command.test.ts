// `vizir simulator`: what it says, what it refuses, and that it ends when it is told to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SimulatorOptions } from '../../cli/commands/run-simulator.ts';
import { runSimulator } from '../../cli/commands/run-simulator.ts';
import { systemClock } from '../../src/engine/system/system-clock.ts';
import { parseBaseAccess } from '../../src/onec/base/base-access.ts';
import { readMapping } from '../../src/onec/mapping/read-mapping.ts';
import { openOneC } from '../../src/onec/open-one-c.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-simulator-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

type Json = Record<string, never> & { webhook: string; address: string; seed: string };

/** Runs it, looks at it while it is there, and ends it. */
async function started(
  options: Partial<SimulatorOptions>,
  look: (out: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const pieces: string[] = [];
  const sink = {
    write: (text: string) => {
      pieces.push(text);
      return Promise.resolve();
    },
    isTerminal: false,
  };
  const shell = {
    out: sink,
    err: sink,
    stdin: () => {
      throw new Error('it reads nothing');
    },
    env,
    cwd: CHECKOUT,
    now: () => Date.UTC(2026, 2, 2, 9),
  };
  const given: SimulatorOptions = { format: 'json', port: '0', faults: 'calm', lang: 'en', ...options };
  return await runSimulator(given, shell, async (told) => {
    expect(await told).toBe(pieces.join(''));
    await look(pieces.join(''));
  });
}

async function result(webhook: string, method: string, params: object = {}): Promise<unknown> {
  const answer = await fetch(`${webhook}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return ((await answer.json()) as { result: unknown }).result;
}

test('it answers methods and shows pages while it is there, and is gone then', async () => {
  let address = '';
  const code = await started({ format: 'text' }, async (out) => {
    address = /Open (\S+) /.exec(out)?.[1] ?? '';
    const webhook = /VIZIR_WEBHOOK=(\S+)/.exec(out)?.[1] ?? '';
    expect(out).toContain('A read costs 0.15 s, a write 0.4 s, a file 1 s: assumptions, since no source gives them');
    expect(await result(webhook, 'user.current')).toMatchObject({ ID: '1' });
    expect(await (await fetch(address)).text()).toContain('The portal has no smart process yet.');
  });
  expect(code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test('people and departments of the rules work there, and the portal is made ready for the rules', async () => {
  const secret = 'a'.repeat(64);
  const look = async (out: string): Promise<void> => {
    const told = JSON.parse(out) as Json;
    const schema = JSON.parse(readFileSync(join(CHECKOUT, 'schemas/vizir-simulator-1.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    expect(validate(told) ? [] : validate.errors).toEqual([]);
    expect(told).toMatchObject({ people: 41, departments: 12, provisioned: { troubles: [] } });
    expect(told).not.toHaveProperty('secret');
    expect(await result(told.webhook, 'user.get', { ID: 105 })).toMatchObject([{ NAME: 'Белова А. В.' }]);
    expect(await result(told.webhook, 'department.get', { ID: 12 })).toEqual([
      { ID: '12', NAME: 'Юридический отдел', SORT: 500, PARENT: '1', UF_HEAD: '105' },
    ]);
    const { types } = (await result(told.webhook, 'crm.type.list')) as { types: { title: string }[] };
    expect(types).toHaveLength(1);
    expect(await (await fetch(told.address)).text()).toContain('>На согласовании ');
  };
  expect(await started({ provision: true, rules: CHECKOUT }, look, { VIZIR_SECRET: secret })).toBe(0);
});

test('the secret that it makes for a portal is told, so that the daemon can have the same', async () => {
  await started({ provision: true, rules: CHECKOUT, format: 'text' }, (out) => {
    expect(out).toMatch(/export VIZIR_SECRET=[0-9a-f]{64}\n/);
    return Promise.resolve();
  });
});

test('a 1C base stands beside it when it is asked for, and answers as its mapping says', async () => {
  const look = async (out: string): Promise<void> => {
    const told = JSON.parse(out) as Json & { onec: { url: string; user: string; password: string; mapping: string } };
    const { url, user, password, mapping } = told.onec;
    const access = parseBaseAccess({ address: url, user, password });
    const read = readMapping({ file: mapping, text: readFileSync(mapping, 'utf8') });
    if (typeof access === 'string' || read.kind === 'faulty') throw new Error('no base');
    const found = await openOneC({ access, mapping: read.mapping, clock: systemClock() }).find({ inn: '7707083893' });
    expect(JSON.stringify(found)).toContain('ПАО Сбербанк');
  };
  expect(await started({ onec: true }, look)).toBe(0);
}, 30_000);

test('a seed repeats the secrets of webhooks', async () => {
  const seen: string[] = [];
  const look = (out: string): Promise<void> => {
    seen.push(new URL((JSON.parse(out) as Json).webhook).pathname);
    return Promise.resolve();
  };
  await started({ seed: '7' }, look);
  await started({ seed: '7' }, look);
  await started({}, look);
  expect(seen[0]).toBe(seen[1]);
  expect(seen[2]).not.toBe(seen[0]);
});

test('settings come from a file, and from options over it', async () => {
  const file = join(folder, 'settings.json');
  writeFileSync(file, '{"costSeconds":{"write":2},"malformed":"note","offsetMinutes":0}');
  await started({ settings: file, limits: '250, 5, 420.5' }, (out) => {
    expect(JSON.parse(out)).toMatchObject({
      settings: {
        costSeconds: { read: 0.15, write: 2, file: 1 },
        malformed: 'note',
        offsetMinutes: 0,
        intensity: { burst: 250, perSecond: 5 },
        operatingLimitSeconds: 420.5,
      },
    });
    return Promise.resolve();
  });
});

test('in a storm requests fail, the same ones for the same seed', async () => {
  const outcomes: string[] = [];
  const look = async (out: string): Promise<void> => {
    const { webhook } = JSON.parse(out) as Json;
    const seen: string[] = [];
    for (let time = 0; time < 40; time += 1) {
      const told = await fetch(`${webhook}user.current`).then(
        (answer) => String(answer.status),
        () => 'broken off',
      );
      seen.push(told);
    }
    outcomes.push(seen.join());
  };
  const options = { faults: 'stormy', seed: 'storm', limits: '1000,1000,480' } as const;
  await started(options, look);
  await started(options, look);
  expect(outcomes[0]).toContain('200');
  expect(outcomes[0]).toMatch(/broken off|50\d/);
  expect(outcomes[0]).toBe(outcomes[1]);
});

test('a port that is taken is refused in words', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, err } = await runCli(['simulator', '--port', String(port), '--lang', 'en']);
  server.close();
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port} is taken by another program.`);
});

test('what cannot be followed is said with what to write instead', async () => {
  const settings = (text: string): string => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, text);
    return file;
  };
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, err } = await runCli(['simulator', '--lang', 'en', ...args]);
    expect(code).toBe(1);
    return err;
  };
  expect(await refused('--port', '70000')).toContain('A port is a number from 0 to 65535, not "70000".');
  expect(await refused('--costs', '1,2')).toContain('--costs takes three numbers like 0.15,0.4,1, not "1,2".');
  expect(await refused('--limits', '0,2,480')).toContain('--limits takes three numbers');
  expect(await refused('--settings', join(folder, 'nowhere.json'))).toContain('cannot be read (ENOENT)');
  expect(await refused('--settings', settings('[]'))).toContain('is no JSON object');
  expect(await refused('--settings', settings('{"costsSeconds":1}'))).toMatch(
    /sets "costsSeconds"[\s\S]*costSeconds\?/,
  );
  expect(await refused('--settings', settings('{"pace":"slow"}'))).toContain('It looks like {"pace":"at_once"}');
  expect(await refused('--settings', settings('{"intensity":{"burst":-1}}'))).toContain('"intensity"');
  expect(await refused('--settings', settings('{"intensity":{"burst":1,"other":2}}'))).toContain('"intensity"');
});

test('a secret that the daemon would not take is refused', async () => {
  const world = { env: { VIZIR_SECRET: 'short' } };
  const { code, err } = await runCli(['simulator', '--provision', '--port', '0', '--lang', 'en'], world);
  expect([code, err.split('\n')[0]]).toEqual([
    1,
    expect.stringContaining('VIZIR_SECRET is shorter than 32 characters'),
  ]);
});

test('rules with errors are told, and nothing is started', async () => {
  const { code, err } = await runCli(['simulator', '--people', '-C', folder, '--port', '0', '--lang', 'en']);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});

test('Ctrl-C ends the process at once and cleanly', async () => {
  const { PATH = '', HOME = '' } = process.env;
  const args = [join(CHECKOUT, 'cli/vizir.mjs'), 'simulator', '--port', '0', '--format', 'json'];
  const child = spawn(process.execPath, args, { env: { PATH, HOME }, cwd: folder });
  let [out, err] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close');
  for await (const text of child.stdout.setEncoding('utf8')) {
    out += text as string;
    if (out.endsWith('}\n')) child.kill('SIGINT');
  }
  expect(await ended).toEqual([0, null]);
  expect([JSON.parse(out) as object, err]).toMatchObject([{ format: 'vizir-simulator/1' }, '']);
});
