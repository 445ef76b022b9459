// A watched folder of rules: tried once for each change, and what cannot be read or does not check stops nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Instant } from '../src/domain/instant.ts';
import type { Clock } from '../src/engine/ports/clock.ts';
import type { RulesTold } from '../src/watch-rules.ts';
import { rulesFingerprint, watchRules } from '../src/watch-rules.ts';

const dir = mkdtempSync(join(tmpdir(), 'vizir-watch-'));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Does one thing before each look, and ends after the last. */
async function watched(
  exitCodes: readonly number[],
  between: readonly (() => void)[],
  published?: string,
): Promise<{ readonly told: readonly RulesTold[]; readonly runs: number }> {
  const off = new AbortController();
  const told: RulesTold[] = [];
  const left = [...between];
  let runs = 0;
  const clock: Clock = {
    now: () => 0 as Instant,
    until: () => {
      const next = left.shift();
      if (next === undefined) off.abort();
      else next();
      return Promise.resolve();
    },
  };
  const publish = () => {
    runs += 1;
    return Promise.resolve({ exitCode: exitCodes[runs - 1] ?? 0, said: `run ${runs}` });
  };
  await watchRules({ dir, everyMs: 1000, clock, publish, tell: (one) => told.push(one), published }, off.signal);
  return { told, runs };
}

function write(name: string, text: string): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, name), text);
}

const rest = (): void => undefined;

test('published at once, and again after a change alone', async () => {
  write('policy.yaml', 'a: 1\n');
  const { told } = await watched(
    [0, 2, 0],
    [
      rest,
      () => write('policy.yaml', 'a: 12\n'),
      rest,
      () => write('notes.txt', 'no rules'),
      () => write('roles.yml', 'b: 1\n'),
    ],
  );
  expect(told).toEqual([
    { kind: 'published', exitCode: 0, said: 'run 1' },
    { kind: 'refused', exitCode: 2, said: 'run 2' },
    { kind: 'published', exitCode: 0, said: 'run 3' },
  ]);
});

test('a folder that is gone is told of once, and read again when it is back', async () => {
  const { told, runs } = await watched(
    [],
    [() => rmSync(dir, { recursive: true, force: true }), rest, () => write('policy.yaml', 'a: 1\n')],
  );
  expect(told.map(({ kind }) => kind)).toEqual(['unreadable', 'published']);
  expect(runs).toBe(1);
});

test('what was published before it is watched is not published again until it is changed', async () => {
  write('policy.yaml', 'a: 1\n');
  const published = await rulesFingerprint(dir);
  expect((await watched([], [rest], published)).runs).toBe(0);
  expect((await watched([], [() => write('policy.yaml', 'a: 123\n'), rest], published)).runs).toBe(1);
});
