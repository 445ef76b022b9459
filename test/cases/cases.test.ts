// Every case folder: the bad rules give exactly the findings expected, the mended ones none.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allMessages } from '../../src/diagnostics/catalogue/catalogue.ts';
import { caseFolders, examine, findingsAsText, findingsWhenMended, isFault } from './case-folder.ts';
import { UNCOMMITTED } from './uncommitted.ts';

const folders = caseFolders().filter(({ path }) => !isFault(path));
const faults = caseFolders().filter(({ path }) => isFault(path));

describe.each(folders.map((folder) => [folder.name, folder] as const))('%s', (_name, folder) => {
  test('is named for its code', () => {
    const message = allMessages().find(({ code }) => code === folder.code);
    expect(`${folder.slug}-`).toMatch(new RegExp(`^${message?.slug}-`));
  });

  test('gives the findings expected', async () => {
    const { findings } = await examine(folder.path);
    expect(findings.map(({ code }) => code)).toContain(folder.code);
    expect(await findingsAsText(folder.path, 'en')).toBe(readFileSync(join(folder.path, 'expected.txt'), 'utf8'));
  });

  test('speaks Russian', async () => {
    const text = await findingsAsText(folder.path, 'ru');
    expect(text).toMatch(/ошибка|предупреждение/);
    expect(text).not.toMatch(/\{(?!(?:year|month|sequence|yaer)\})[a-z_]+\}|undefined|\[object/);
  });

  test('is fine once mended', async () => {
    expect(existsSync(join(folder.path, 'good'))).toBe(true);
    expect(await findingsWhenMended(folder)).toBe('');
  });
});

describe.each(faults.map((folder) => [folder.name, folder] as const))('the default rules with one fault: %s', (_name, folder) => {
  test('its own finding comes out, and what follows from it is as expected', async () => {
    const { findings } = await examine(folder.path);
    expect(findings.map(({ code }) => code)).toContain(folder.code);
    expect(await findingsAsText(folder.path, 'en')).toBe(readFileSync(join(folder.path, 'expected.txt'), 'utf8'));
  });

  test('the fault and what else follows from it are told', () => {
    expect(readFileSync(join(folder.path, 'fault.md'), 'utf8').length).toBeGreaterThan(20);
  });
});

test('there are at least fifty faults of the default rules', () => {
  expect(faults.length).toBeGreaterThanOrEqual(50);
});

test('the default rules are without a finding', async () => {
  expect(await findingsAsText(join(import.meta.dirname, '../..'), 'en')).toBe('');
});

test('the base of all cases is without a finding', async () => {
  expect(await findingsAsText(join(import.meta.dirname, '_base'), 'en')).toBe('');
});

test.each(allMessages().map(({ code, slug }) => [`${code}-${slug}`, code] as const))('%s has a case', (name, code) => {
  const proof = UNCOMMITTED.find(({ finding }) => finding.code === code);
  if (proof === undefined) expect(folders.map((folder) => folder.name)).toContain(name);
  else expect(readFileSync(proof.test, 'utf8')).toContain(proof.word);
});
