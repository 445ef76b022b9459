// What the policy says of findings: how heavy some are here, and which are let pass for a time.

import { messageOf } from '../diagnostics/catalogue/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Policy } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';

type Ignore = Policy['ignores'][number];

/**
 * Findings as this repository weighs them on a day. Errors stay errors, whatever the policy says: a warning may become one, be
 * switched off, or be ignored at a place until its end (both days in).
 */
export function applyPolicy(
  findings: readonly Finding[],
  policy: Pick<Policy, 'severities' | 'ignores'>,
  asOf: Day,
): readonly Finding[] {
  const severities = new Map(policy.severities.map(({ code, severity }) => [code, severity]));
  const ignores = policy.ignores.filter(({ until }) => until >= asOf);
  return findings.flatMap((finding) => {
    if (messageOf(finding.code).severity === 'error') return [finding];
    if (ignores.some((ignore) => covers(ignore, finding))) return [];
    const severity = severities.get(finding.code) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/** `routes/nda.yaml` covers the file, `routes/nda.yaml:14` one line of it, no place everything. */
function covers({ code, place }: Ignore, finding: Finding): boolean {
  if (code !== finding.code) return false;
  if (place === undefined) return true;
  if (finding.place === undefined) return false;
  const { file, line } = finding.place;
  return place === file || place === `${file}:${line}`;
}
