// Findings for programs: the documented format, checked against its own schema.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { findingsToJson, renderFindingsJson } from '../../src/diagnostics/render-findings-json.ts';

const PLACE = { file: 'routes/a.yaml', line: 2, column: 7, endLine: 2, endColumn: 12 };
const FULL: Finding = {
  code: 160,
  severity: 'error',
  place: PLACE,
  params: { text: 'Юрист' },
  others: [{ place: PLACE, word: 'first_here' }],
  suggestion: { text: 'legal', place: PLACE },
  rewrite: 'role: legal',
};
const BARE: Finding = { code: 120, severity: 'warning', params: {}, others: [] };

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/vizir-findings-1.schema.json', 'utf8')),
);

test('every finding has the same keys, and the whole fits the schema', () => {
  const json = findingsToJson([FULL, BARE], 'en');
  expect(Object.keys(json.findings[0] ?? {})).toEqual(Object.keys(json.findings[1] ?? {}));
  expect(json).toMatchObject({ format: 'vizir-findings/1', errors: 1, warnings: 1 });
  expect(json.findings[0]?.place).toEqual({ file: 'routes/a.yaml', line: 2, column: 7, end_line: 2, end_column: 12 });
  expect(json.findings[1]).toMatchObject({ place: null, suggestion: null, rewrite: null });
  expect(validate(JSON.parse(renderFindingsJson([FULL, BARE], 'ru')))).toBe(true);
});

test('messages are in the language asked for', () => {
  expect(findingsToJson([FULL], 'ru').findings[0]?.message).toBe('«Юрист» не годится как имя.');
  expect(findingsToJson([FULL], 'en').findings[0]?.message).toBe('"Юрист" cannot be a name.');
});

test('what would act on a terminal is an escape, and reads back as it was', () => {
  const params = { text: '\u001b[2J\u202e\u009b' };
  const text = renderFindingsJson([{ ...FULL, params }], 'en');
  expect(text).toContain('\\u202e');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(text).not.toMatch(/[\u001b\u007f-\u009f\u202e]/);
  expect(JSON.parse(text).findings[0].params).toEqual(params);
});

test('what judged stands beside the findings, where a base was named', () => {
  const change = {
    kind: 'removed',
    what: 'severity',
    name: '332',
    at: PLACE,
    side: 'base',
    before: { ru: 'ошибка', en: 'error' },
  } as const;
  const compared = { base: 'main', commit: 'abc', outcome: 'compared', changes: [change] } as const;
  const text = renderFindingsJson([BARE], 'en', compared);
  expect(validate(JSON.parse(text))).toBe(true);
  expect(JSON.parse(text).base).toMatchObject({
    revision: 'main',
    outcome: 'compared',
    changes: [{ text: 'Severity of 332 taken away: error', place: { file: 'routes/a.yaml', line: 2, side: 'base' } }],
  });
  const alone = { base: 'main', commit: 'abc', outcome: 'base_does_not_check', changes: [] } as const;
  expect(findingsToJson([], 'en', alone).base).toMatchObject({ outcome: 'base_does_not_check', changes: null });
});
