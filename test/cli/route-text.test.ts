// Answers as people read them. The golden files are written by `npx vitest run test/cli -u` and reviewed as text.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

describe('on the default rules, as of the day of the examples', () => {
  test.each([
    ['large-contract.ru.txt', ['docs/examples/contract.yaml'], 0],
    [
      'foreign-amount.en.txt',
      ['docs/examples/contract-usd.yaml', '--rates', 'docs/examples/rates.yaml', '--lang', 'en'],
      0,
    ],
    ['no-rate.en.txt', ['docs/examples/contract-usd.yaml', '--lang', 'en'], 0],
    ['unknown-kind.ru.txt', ['docs/examples/contract-unknown.yaml'], 0],
    ['unknown-kind.en.txt', ['docs/examples/contract-unknown.yaml', '--lang', 'en'], 0],
    ['many.ru.txt', ['docs/examples/contracts.csv', '--seed', '1'], 0],
    ['many-broken.en.txt', ['docs/examples/contracts-broken.csv', '--seed', '1', '--lang', 'en'], 2],
  ])('%s', async (file, args, exitCode) => {
    const { code, out, err } = await runCli(['route', ...args, '--as-of', '2026-03-02']);
    expect(err).toBe('');
    expect(code).toBe(exitCode);
    await expect(out).toMatchFileSnapshot(join(GOLDEN, file));
  });
});

describe('width and colours', () => {
  const route = ['route', 'docs/examples/contract.yaml', '--as-of', '2026-03-02'];
  const plain = (text: string): string => text.replaceAll(new RegExp(String.raw`${'\u001b'}\[\d+m`, 'g'), '');

  test('a narrow terminal breaks lines between words, and loses none', async () => {
    const { out } = await runCli(route, { columns: 60 });
    const wide = await runCli(route, { columns: 500 });
    // A place has no blank to break at.
    const long = plain(out)
      .split('\n')
      .filter((line) => line.length > 60 && !/^ *[a-z_/.-]+:\d+$/.test(line));
    expect(long).toEqual([]);
    expect(plain(out).split(/\s+/)).toEqual(plain(wide.out).split(/\s+/));
  });

  test('places stand in one column of their block', async () => {
    const { out } = await runCli(route, { columns: 200 });
    const [, block = ''] = plain(out).split('\n\n');
    const columns = block.split('\n').map((line) => line.search(/routes\//));
    expect(new Set(columns).size).toBe(1);
  });

  test.each([
    ['a terminal', {}, 100, true],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, 100, false],
    ['a dumb terminal', { TERM: 'dumb' }, 100, false],
    ['a file', {}, undefined, false],
    ['a file with FORCE_COLOR', { FORCE_COLOR: '1' }, undefined, true],
  ])('%s', async (_, env, columns, colored) => {
    const { out } = await runCli(route, { env, ...(columns === undefined ? {} : { columns }) });
    expect(out.includes('\u001b[')).toBe(colored);
  });
});

describe('language: flag, policy, environment', () => {
  const contract = ['--inn', '7707083893', '--as-of', '2026-03-02'];

  test('the policy of the default rules is Russian', async () => {
    expect((await runCli(['route', ...contract], { env: { LANG: 'en_GB.UTF-8' } })).out).toMatch(/^Договор/);
  });

  test('a flag is heard before the policy, wherever it stands', async () => {
    expect((await runCli(['route', ...contract, '--lang', 'en'])).out).toMatch(/^Contract/);
    expect((await runCli(['--lang', 'en', 'route', ...contract])).out).toMatch(/^Contract/);
  });

  test('the help follows the environment', async () => {
    expect((await runCli(['route', '--help'], { env: { LANG: 'ru_RU.UTF-8' } })).out).toMatch(/^Использование:/);
    expect((await runCli(['route', '--help'], { env: { LANG: 'C' } })).out).toMatch(/^Usage:/);
  });

  test.each([['check'], ['route'], ['demo']])('help of %s has an example in both languages', async (command) => {
    expect((await runCli([command, '--help', '--lang', 'ru'])).out).toMatch(/Пример:\n {2}vizir /);
    expect((await runCli([command, '--help', '--lang', 'en'])).out).toMatch(/Example:\n {2}vizir /);
  });
});

test('the demo of the rules shows the main job and ends well', async () => {
  const { code, out, err } = await runCli(['demo', 'rules']);
  expect([code, err]).toEqual([0, '']);
  expect(out.match(/^\$ vizir (check|route)/gm)).toHaveLength(7);
  expect(out).toContain('Маршрут пока не определить');
  expect(out).toContain('ошибка 413 broken-promise');
  expect(out).toMatch(/\$ vizir diff before changed[\s\S]*Больше не согласует: Генеральный директор/);
});
