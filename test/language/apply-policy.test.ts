// What a policy may do to findings: warnings much, proofs a little, other errors nothing.
import { describe, expect, test } from 'vitest';
import { allMessages, messageOf } from '../../src/diagnostics/catalogue/catalogue.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Policy } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import { applyPolicy } from '../../src/language/apply-policy.ts';
import { whereIgnored } from '../../src/language/where-ignored.ts';

const AT = { file: 'rules/policy.yaml', line: 9, column: 5 };

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

function found(code: number, file = 'routes/nda.yaml', line = 4): Finding {
  const place = { file, line, column: 1, endLine: line, endColumn: 9 };
  return { code, severity: messageOf(code).severity, place, params: {}, others: [] };
}

function ignore(code: number, place?: string): Policy['ignores'][number] {
  const bare = { code, basis: 'Приказ 5', until: day('2026-06-30'), at: AT };
  return place === undefined ? bare : { ...bare, place };
}

function left(finding: Finding, policy: Partial<Policy>, asOf = '2026-03-02'): readonly string[] {
  const weighing = { severities: [], ignores: [], ...policy };
  return applyPolicy([finding], weighing, day(asOf)).map(({ code, severity }) => `${code} ${severity}`);
}

describe('an ignore of a proof', () => {
  test('lets it pass in the file, or on the line, that it names', () => {
    expect(left(found(402), { ignores: [ignore(402, 'routes/nda.yaml')] })).toEqual([]);
    expect(left(found(402), { ignores: [ignore(402, 'routes/nda.yaml:4')] })).toEqual([]);
    expect(left(found(402), { ignores: [ignore(402, 'routes/nda.yaml:5')] })).toEqual(['402 error']);
    expect(left(found(402), { ignores: [ignore(401, 'routes/nda.yaml')] })).toEqual(['402 error']);
  });

  test('does nothing without a place', () => {
    expect(left(found(402), { ignores: [ignore(402)] })).toEqual(['402 error']);
  });

  test('ends with its last day', () => {
    const ignores = [ignore(402, 'routes/nda.yaml')];
    expect(left(found(402), { ignores }, '2026-06-30')).toEqual([]);
    expect(left(found(402), { ignores }, '2026-07-01')).toEqual(['402 error']);
  });
});

test('no error is lowered by its code, a proof neither', () => {
  for (const code of [302, 402, 405, 419]) {
    for (const severity of ['warning', 'off'] as const) {
      expect(left(found(code), { severities: [{ code, severity, at: AT }] })).toEqual([`${code} error`]);
    }
  }
});

test('an error of reading, form or names is not ignored, whatever the policy says', () => {
  for (const code of [148, 210, 302, 405, 419]) {
    expect(left(found(code), { ignores: [ignore(code, 'routes/nda.yaml'), ignore(code)] })).toEqual([`${code} error`]);
  }
});

test('a warning may weigh more, less, nothing, or be let pass everywhere', () => {
  expect(left(found(332), { severities: [{ code: 332, severity: 'error', at: AT }] })).toEqual(['332 error']);
  expect(left(found(332), { severities: [{ code: 332, severity: 'off', at: AT }] })).toEqual([]);
  expect(left(found(332), { ignores: [ignore(332)] })).toEqual([]);
});

test('an ignore goes before a severity: what is let pass is no error either', () => {
  const severities = [{ code: 332, severity: 'error' as const, at: AT }];
  expect(left(found(332), { severities, ignores: [ignore(332, 'routes/nda.yaml')] })).toEqual([]);
});

test('every code can be ignored everywhere, at a place, or nowhere', () => {
  const byPlace = Map.groupBy(allMessages(), whereIgnored);
  expect(byPlace.get('everywhere')?.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(byPlace.get('at_place')?.every(({ code }) => code > 400 && code < 500)).toBe(true);
  expect(byPlace.get('nowhere')?.every(({ code }) => code < 400 || code >= 500 || code === 405 || code === 419)).toBe(
    true,
  );
});
