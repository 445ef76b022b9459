// Whatever is done to the text of a rule file: findings, never a throw; each finding points into the file that it names.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMessages } from '../../src/diagnostics/catalogue/catalogue.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { renderFindings } from '../../src/diagnostics/render-findings.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { FileCheck } from '../../src/language/check-file.ts';
import { checkFile } from '../../src/language/check-file.ts';
import { checkRules } from '../../src/language/check-rules.ts';

const files = [...globSync('rules/**/*.{yaml,md}'), ...globSync('routes/**/*.yaml')].map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
}));
const known = new Set(allMessages().map(({ code }) => code));
/** Pieces that YAML, the rule language or a careless paste may hold. */
const PIECES = [
  '',
  ' ',
  '\n',
  '\t',
  '\r\n',
  '  ',
  '- ',
  ': ',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '|',
  '>',
  '!!str ',
  '!',
  '%',
  '@',
  '`',
  '? ',
  '---\n',
  '...\n',
  '<<: *a\n',
  '~',
  'null',
  'yes',
  'да',
  '0x10',
  '1e3',
  '007',
  '5 млн руб.',
  '01.01.2026',
  '\u00a0',
  '\u2013',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '\ufeff',
  '\ud800',
  'а',
  'any:\n',
  'not',
  'absent',
  'one_of',
  'overrides: [x]\n',
  '1 000 000 RUB',
  '99999999999999999999 RUB',
  '-1 RUB',
  '100 XXX',
  '2026-02-30',
  '0 working days',
  '{ from: 1 RUB, below: 1 RUB }',
  'legal',
  'large-client',
  'amount',
  '$schema',
  '__proto__: 1\n',
  'constructor',
  'toString: { }\n',
];

const splice = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(3), fc.nat(80)),
  put: fc.constantFrom(...PIECES),
});
const mutation = fc.array(splice, { minLength: 1, maxLength: 5 });

type Splice = { readonly at: number; readonly cut: number; readonly put: string };

function mutate(text: string, splices: readonly Splice[]): string {
  return splices.reduce((now, { at, cut, put }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + cut);
  }, text);
}

function expectSound(findings: readonly Finding[], texts: ReadonlyMap<string, string>): void {
  for (const { code, place, others } of findings) {
    expect(known).toContain(code);
    for (const { file, line, column } of [
      ...(place === undefined ? [] : [place]),
      ...others.map((other) => other.place),
    ]) {
      const lines = texts.get(file)?.split('\n').length ?? 1;
      expect({ file, line: line >= 1 && line <= lines, column: column >= 1 }).toEqual({
        file,
        line: true,
        column: true,
      });
    }
  }
  const text = renderFindings(findings, {
    language: 'ru',
    sources: (file) => texts.get(file),
    color: false,
    width: 100,
  });
  expect([...text].filter(steersTerminal)).toEqual([]);
}

/** Control characters but the line feed, and marks that turn the direction of text. */
function steersTerminal(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  const isControl = point < 0x20 || (point >= 0x7f && point <= 0x9f);
  const turns = (point >= 0x20_2a && point <= 0x20_2e) || (point >= 0x20_66 && point <= 0x20_69);
  return (isControl && character !== '\n') || turns;
}

describe('mutated rule files', () => {
  it('are read one by one without a throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), mutation, ({ file, text }, splices) => {
        const mutated = mutate(text, splices);
        const { findings } = checkFile(file, mutated);
        expectSound(findings, new Map([[file, mutated]]));
      }),
      { numRuns: 800 },
    );
  });

  it('are checked with all the others without a throw, and give a bundle only when there is no error', () => {
    const asOf = parseDay('2026-03-02');
    if (asOf === undefined) throw new Error('a day');
    const kept = new Map<string, FileCheck>(files.map(({ file, text }) => [file, checkFile(file, text)]));
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    fc.assert(
      fc.property(fc.constantFrom(...files), mutation, ({ file, text }, splices) => {
        const mutated = mutate(text, splices);
        const now = files.map((each) => (each.file === file ? { file, text: mutated } : each));
        const check = (name: string, source: string): FileCheck =>
          (name === file ? checkFile(name, source) : kept.get(name)) ?? checkFile(name, source);
        const { bundle, findings } = checkRules({ files: now, asOf, hash, checkFile: check });
        expectSound(findings, new Map(now.map((each) => [each.file, each.text])));
        expect(bundle === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 120 },
    );
  });

  it('of nothing but noise are read without a throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }),
        ({ file }, pieces) => {
          const text = pieces.join('');
          expectSound(checkFile(file, text).findings, new Map([[file, text]]));
        },
      ),
      { numRuns: 800 },
    );
  });
});
