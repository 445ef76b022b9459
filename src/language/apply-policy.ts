// What the policy says of findings: how heavy some are here, and which are let pass for a time.

import { messageOf } from '../diagnostics/catalogue/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Policy } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import { whereIgnored } from './where-ignored.ts';

/** The part of a policy that weighs findings. */
export type Weighing = Pick<Policy, 'severities' | 'ignores'>;

type Ignore = Policy['ignores'][number];

/**
 * Findings as a policy weighs them on a day: a warning may become an error, be switched off, or be let pass until a day (both days in);
 * an error of a proof may be let pass at a place; other errors stay, whatever the policy says.
 */
export function applyPolicy(findings: readonly Finding[], policy: Weighing, asOf: Day): readonly Finding[] {
  const severities = new Map(policy.severities.map(({ code, severity }) => [code, severity]));
  const ignores = policy.ignores.filter(({ until }) => until >= asOf);
  return findings.flatMap((finding) => {
    if (ignores.some((ignore) => covers(ignore, finding))) return [];
    if (messageOf(finding.code).severity === 'error') return [finding];
    const severity = severities.get(finding.code) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/** `routes/nda.yaml` covers the file, `routes/nda.yaml:14` one line of it, no place everything that may be ignored everywhere. */
function covers({ code, place }: Ignore, finding: Finding): boolean {
  if (code !== finding.code) return false;
  const where = whereIgnored(messageOf(code));
  if (where === 'nowhere') return false;
  if (place === undefined) return where === 'everywhere';
  if (finding.place === undefined) return false;
  const { file, line } = finding.place;
  return place === file || place === `${file}:${line}`;
}
