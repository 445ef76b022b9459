// Commands that hold commands: help of each in both languages, with an example, and wrong words told.
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const COMMANDS = [
  'publish',
  'backup',
  'provision',
  'adopt',
  ...['start', 'list', 'show', 'history', 'verify', 'replay', 'retry', 'migrate', 'erase'].map(
    (name) => `case ${name}`,
  ),
  ...['list', 'retry', 'drop'].map((name) => `outbox ${name}`),
];

test.each(COMMANDS)('vizir %s --help', async (command) => {
  const words = command.split(' ');
  const en = await runCli([...words, '--help', '--lang', 'en']);
  const ru = await runCli([...words, '--help', '--lang', 'ru']);
  expect([en.code, en.err, ru.code, ru.err]).toEqual([0, '', 0, '']);
  expect(en.out).toContain(`Example:\n  vizir ${command}`);
  expect(ru.out).toContain(`Пример:\n  vizir ${command}`);
  expect(ru.out).toContain('Параметры:');
  expect(en.out).not.toMatch(/[а-я]/i);
});

test.each(['case', 'outbox'])('vizir %s alone shows what there is', async (group) => {
  const { code, out, err } = await runCli([group], { env: { LANG: 'ru' } });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Команды:');
});

test('a command that a group does not have is told, with what was meant', async () => {
  const { code, err } = await runCli(['case', 'lst'], { env: { LANG: 'en' } });
  expect([code, err]).toEqual([1, 'There is no command "lst".\nDid you mean list?\nSee: vizir case --help\n']);
  const missing = await runCli(['case', 'show'], { env: { LANG: 'en' } });
  expect([missing.code, missing.err]).toEqual([1, 'Say which <case>.\nSee: vizir case show --help\n']);
});
