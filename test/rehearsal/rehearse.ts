// The default rules with one file of tests, run.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../src/domain/bundle.ts';
import { checkRules } from '../../src/language/check-rules.ts';
import type { Failure } from '../../src/rehearsal/failure.ts';
import type { TestResult } from '../../src/rehearsal/run-test.ts';
import type { TestText } from '../../src/rehearsal/run-tests.ts';
import { runTests } from '../../src/rehearsal/run-tests.ts';
import { day } from '../calendar/calendar-of.ts';

const ROOT = join(import.meta.dirname, '../..');
export const TODAY = day('2026-03-02');

/** A client's contract that has all its papers on 9 November 2026, a Monday. */
const FIXTURES = `
fixtures:
  client:
    relation: client
    kind: services
    amount: 800 000 RUB
    entity: llc
    inn: "7708503727"
    curator: novikova
    initiator: fedorov
    department: client_service
    subjects: []
    own_form: true
    confirmed: [own_form]
    prepayment: 0 %
    term: 12
    signatory: charter
    major_deal: false
    debt: 0 RUB
    client_year_total: 800 000 RUB
    documents:
      charter: received
      egrul_extract: { issued: 2026-10-20 }
      appointment_decision: { issued: 2024-06-03 }
      founding_agreement: received
      appointment_order: received
      tax_certificate: received
      bank_details: received
starts: 2026-11-09 10:00
tests:
`;

let rules: { readonly bundle: Bundle; readonly files: readonly TestText[] } | undefined;

/** The default rules with their own tests, read once. */
export function defaultRules(): { readonly bundle: Bundle; readonly files: readonly TestText[] } {
  if (rules !== undefined) return rules;
  const files = globSync('{rules,routes}/**/*.{yaml,md}', { cwd: ROOT }).map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(join(ROOT, file), 'utf8'),
  }));
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const { bundle, findings } = checkRules({ files, asOf: TODAY, hash });
  if (bundle === undefined) throw new Error(JSON.stringify(findings));
  rules = { bundle, files };
  return rules;
}

/** Runs tests written as the lines under `tests:`; the fixture `client` is there. */
export function rehearse(tests: string, filter?: string): Promise<readonly TestResult[]> {
  const files = [{ file: 'routes/tests/t.yaml', text: `${FIXTURES.trimStart()}${tests}` }];
  return runTests({ bundle: defaultRules().bundle, files, asOf: TODAY, ...(filter === undefined ? {} : { filter }) });
}

/** One test of the fixture with these lines in its timeline. */
export async function live(timeline: string, contract = ''): Promise<TestResult> {
  const [result] = await rehearse(`  - name: t
    contract: { fixture: client${contract} }
    timeline:
${timeline
  .trim()
  .split('\n')
  .map((line) => `      - ${line.trim()}`)
  .join('\n')}
`);
  if (result === undefined) throw new Error('nothing was run');
  return result;
}

/** What differs, by key; what could not be played, by its kind. */
export function told(failures: readonly Failure[]): readonly unknown[] {
  return failures.map((failure) => {
    if (failure.kind === 'difference') return { [failure.key]: { missing: failure.missing, extra: failure.extra } };
    return failure.kind === 'trouble' ? failure.trouble : failure.findings.map(({ code }) => code);
  });
}
