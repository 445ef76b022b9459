// What a check sums up to, in one line.
import type { Bundle, Finding, Language } from '../../src/index.ts';
import { word } from '../../src/index.ts';

export type Checked = {
  readonly bundle: Bundle | undefined;
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly tookMs: number;
};

/** Characters of a hash that people compare. */
const SHOWN_HASH = 12;

/** `замечаний нет: 52 файла, 12 маршрутов, 21 поправка, правила 3f9c…, 140 мс` */
export function summaryText({ bundle, findings, files, tookMs }: Checked, language: Language): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const found = [
    ...(errors > 0 ? [word('findings_errors', language, { count: errors })] : []),
    ...(warnings > 0 ? [word('findings_warnings', language, { count: warnings })] : []),
  ];
  const what = [word('files', language, { count: files }), ...(bundle === undefined ? [] : contents(bundle, language))];
  const verdict = found.length === 0 ? word('no_findings', language) : found.join(', ');
  return `${verdict}: ${[...what, word('took', language, { ms: Math.round(tookMs) })].join(', ')}`;
}

function contents({ decisions, hash }: Bundle, language: Language): readonly string[] {
  return [
    word('routes_count', language, { count: decisions.routes.length }),
    word('amendments_count', language, { count: decisions.amendments.length }),
    word('rules_hash', language, { hash: hash.slice(0, SHOWN_HASH) }),
  ];
}
