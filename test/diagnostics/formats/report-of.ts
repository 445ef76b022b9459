// Reports to render: findings as they come, and findings whose every text tries to break out of where it goes.
import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { FindingsReport } from '../../../src/diagnostics/formats/findings-report.ts';
import type { Comparison } from '../../../src/diagnostics/policy-change.ts';
import { sha256 } from '../../../src/repository/sha256.ts';

export const SOURCE = 'route: nda\ntitle: Соглашение\nsteps:\n  - { role: finanse, sla: review }\n';
export const PLACE = { file: 'routes/nda.yaml', line: 4, column: 13, endLine: 4, endColumn: 20 };

/** An unknown role, with everything that a finding can carry. */
export const FULL: Finding = {
  code: 301,
  severity: 'error',
  place: PLACE,
  params: { name: 'finanse' },
  others: [{ place: { ...PLACE, line: 1, endLine: 1 }, word: 'declared_here' }],
  suggestion: { text: 'finance', place: { ...PLACE, file: 'rules/roles.yaml', line: 9, endLine: 9 } },
  rewrite: '- { role: finance, sla: review }',
  region: {
    classes: [{ words: { ru: 'клиент, от 1 000 000 RUB', en: 'client, 1 000 000 RUB or more' }, facts: [] }],
    more: 'some',
  },
  witness: { contract: {}, asOf: '2026-03-02', unlike: { ru: 'Вид договора: Поставка', en: 'Kind: supply' } },
};

/** A warning without a place. */
export const BARE: Finding = { code: 418, severity: 'warning', params: { base: 'main', count: 2 }, others: [] };

export const COMPARISON: Comparison = {
  base: 'origin/main',
  commit: 'abcdef0123456789abcdef0123456789abcdef01',
  outcome: 'compared',
  changes: [
    {
      kind: 'removed',
      what: 'promise',
      name: 'Крупный договор видит директор',
      at: { file: 'rules/policy.yaml', line: 12, column: 5 },
      side: 'base',
      before: { ru: 'всегда Директор (director)', en: 'always Director (director)' },
    },
  ],
};

export function reportOf(findings: readonly Finding[], more: Partial<FindingsReport> = {}): FindingsReport {
  return {
    findings,
    language: 'en',
    sources: (file) => (file === PLACE.file ? SOURCE : undefined),
    prefix: '',
    summary: '1 error: 7 files',
    failOn: 'error',
    hash: sha256,
    version: '1.2.3',
    ...more,
  };
}

/** Text that ends, escapes, formats, links, calls or steers wherever it is not escaped. */
export const HOSTILE =
  '"><script>alert(1)</script>]]>&amp;<!-- -->\r\n::error::x\n##[error]y%0A|`*_[a](http://evil.example)@admin #1 {0}\u001b[2J\u202e\u0000\ufffe';

/** A finding of which every text and name is hostile. */
export const EVIL: Finding = {
  code: 301,
  severity: 'error',
  place: { ...PLACE, file: `routes/${HOSTILE}.yaml` },
  params: { name: HOSTILE },
  others: [{ place: { ...PLACE, file: `rules/${HOSTILE}.yaml` }, word: 'first_here' }],
  suggestion: { text: HOSTILE },
  rewrite: `\`\`\`\n${HOSTILE}`,
  region: { classes: [{ words: { ru: HOSTILE, en: HOSTILE }, facts: [] }], more: 'none' },
  witness: { contract: {}, asOf: HOSTILE, unlike: { ru: HOSTILE, en: HOSTILE } },
};

export const EVIL_COMPARISON: Comparison = {
  base: HOSTILE,
  commit: HOSTILE,
  outcome: 'compared',
  changes: [
    {
      kind: 'changed',
      what: 'promise',
      name: HOSTILE,
      at: { file: `rules/${HOSTILE}.yaml`, line: 1, column: 1 },
      side: 'base',
      before: { ru: HOSTILE, en: HOSTILE },
      after: { ru: HOSTILE, en: HOSTILE },
    },
  ],
};

/** The report in which nothing is harmless. */
export const EVIL_REPORT: FindingsReport = reportOf([EVIL, EVIL], {
  comparison: EVIL_COMPARISON,
  summary: HOSTILE,
  prefix: `${HOSTILE}/`,
  sources: () => HOSTILE,
});

/** Control characters but line breaks, and marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
export const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
