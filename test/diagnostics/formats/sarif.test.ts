// SARIF: valid by the standard's own schema, columns and fixes exact, fingerprints that stay.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { FindingsReport } from '../../../src/diagnostics/formats/findings-report.ts';
import { renderSarif } from '../../../src/diagnostics/formats/render-sarif.ts';
import { caseFolders, examine } from '../../cases/case-folder.ts';
import { BARE, COMPARISON, EVIL_REPORT, FULL, PLACE, reportOf, SOURCE, STEERING } from './report-of.ts';

/** Of the standard, as npm's @microsoft/jest-sarif 1.0.0-beta.0 carries it; draft 04, whose only difference here is the name of `$id`. */
const SCHEMA = readFileSync('test/diagnostics/formats/sarif-2.1.0-rtm.5.schema.json', 'utf8');

const validate = schema();

function schema() {
  const { id, $schema, ...rest } = JSON.parse(SCHEMA);
  expect($schema).toBe('http://json-schema.org/draft-04/schema#');
  const uri = (text: string): boolean => URL.canParse(text);
  const uriReference = (text: string): boolean =>
    /^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///');
  return new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri, 'uri-reference': uriReference, 'date-time': true },
  }).compile({
    $id: id,
    ...rest,
  });
}

function sarif(report: FindingsReport) {
  const log = JSON.parse(renderSarif(report));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

test.each([
  ['nothing found', reportOf([])],
  ['findings with and without a place', reportOf([FULL, BARE])],
  [
    'a comparison',
    reportOf([FULL], { comparison: COMPARISON, prefix: 'legal/', docsUrl: 'https://example.org/codes' }),
  ],
  ['hostile texts and names', EVIL_REPORT],
])('the log of %s is valid', (_what, report) => {
  expect(sarif(report).results).toHaveLength(report.findings.length + (report.comparison?.changes?.length ?? 0));
});

test('a result says rule, level, text, place and other places', () => {
  const { results, tool, columnKind } = sarif(reportOf([FULL], { prefix: 'legal/' }));
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver).toMatchObject({ name: 'Vizir', semanticVersion: '1.2.3', rules: [{ id: 'vizir-301' }] });
  expect(results[0]).toMatchObject({ ruleId: 'vizir-301', ruleIndex: 0, level: 'error' });
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'legal/routes/nda.yaml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 4, startColumn: 13, endLine: 4, endColumn: 20 },
  });
  expect(results[0].relatedLocations).toMatchObject([{ message: { text: 'Declared at legal/routes/nda.yaml:1' } }]);
  expect(results[0].message.text.split('\n')).toEqual([
    expect.stringContaining('finanse'),
    'Contracts: client, 1 000 000 RUB or more',
    'and more',
    'For example, as of 2026-03-02: Kind: supply',
    'Declared at legal/routes/nda.yaml:1',
    'Did you mean "finance" (legal/rules/roles.yaml:9)?',
    expect.any(String),
    'Write: - { role: finance, sla: review }',
  ]);
});

test('a rule explains itself, and links to its page where that is published', () => {
  const [rule] = sarif(reportOf([FULL], { docsUrl: 'https://example.org/codes/' })).tool.driver.rules;
  expect(rule.helpUri).toBe('https://example.org/codes/301-unknown-role.md');
  expect(rule.help.markdown).toContain('[301-unknown-role.md](https://example.org/codes/301-unknown-role.md)');
  const [unlinked] = sarif(reportOf([FULL])).tool.driver.rules;
  expect(unlinked.helpUri).toBeUndefined();
  expect(unlinked.help.text).toContain('docs/codes/301-unknown-role.md');
});

test('changes of what judges are notes; those of the base stand in its file, without the name of the revision', () => {
  const { results, tool } = sarif(reportOf([], { comparison: COMPARISON }));
  expect(results).toMatchObject([{ ruleId: 'vizir-policy-change', ruleIndex: 0, level: 'note' }]);
  expect(results[0].message.text).toContain('Promise removed');
  expect(tool.driver.rules).toHaveLength(1);
  const atBase = { ...FULL, place: { ...PLACE, file: 'origin/main:rules/policy.yaml' } };
  const { uri } = sarif(reportOf([atBase], { comparison: COMPARISON })).results[1].locations[0].physicalLocation
    .artifactLocation;
  expect(uri).toBe('rules/policy.yaml');
});

describe('fingerprints', () => {
  const prints = (findings: readonly Finding[], source: string): readonly string[] =>
    sarif(reportOf(findings, { sources: () => source })).results.map(
      (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['vizirFinding/v1'],
    );
  const down = { ...FULL, place: { ...PLACE, line: 5, endLine: 5 } };

  test('stay when lines are added above, and when the language changes', () => {
    expect(prints([down], `# comment\n${SOURCE}`)).toEqual(prints([FULL], SOURCE));
  });

  test('of two findings on lines that say the same are two', () => {
    const [first, second] = prints([FULL, down], `${SOURCE}  - { role: finanse, sla: review }\n`);
    expect(first).not.toBe(second);
    expect(first).toBe(prints([FULL], SOURCE)[0]);
  });
});

test('what people wrote is no placeholder, no link, and steers nothing', () => {
  const text = renderSarif(EVIL_REPORT);
  expect(text).not.toMatch(STEERING);
  const { results } = sarif(EVIL_REPORT);
  for (const { message } of results) {
    expect(message.text).not.toMatch(/(?<!\{)\{\d+\}(?!\})|\]\(/);
    expect(message.text).not.toMatch(STEERING);
  }
});

describe('fixes', () => {
  const counts = { with: 0, without: 0 };

  /** The text with the first fix of each result put in. */
  function applied(source: string, [result]: readonly { fixes?: unknown }[]): string | undefined {
    const [fix] = (result?.fixes ?? []) as readonly {
      artifactChanges: readonly {
        replacements: readonly { deletedRegion: Record<string, number>; insertedContent: { text: string } }[];
      }[];
    }[];
    const replacement = fix?.artifactChanges[0]?.replacements[0];
    if (replacement === undefined) return undefined;
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = replacement.deletedRegion;
    expect(endLine).toBe(startLine);
    const lines = source.split('\n');
    const line = lines[startLine - 1] ?? '';
    const mended = line.slice(0, startColumn - 1) + replacement.insertedContent.text + line.slice(endColumn - 1);
    return lines.with(startLine - 1, mended).join('\n');
  }

  test('replace the stretch that was found, and nothing else', () => {
    expect(applied(SOURCE, sarif(reportOf([FULL])).results)).toBe(SOURCE.replace('finanse', 'finance'));
  });

  test('are left out where the line would have to change elsewhere too', () => {
    expect(sarif(reportOf([{ ...FULL, rewrite: '- { role: finance, sla: short }' }])).results[0].fixes).toBeUndefined();
    expect(sarif(reportOf([{ ...FULL, rewrite: 'a:\n  - b' }])).results[0].fixes).toBeUndefined();
  });

  const reading = caseFolders().filter(({ code }) => code < 200);

  test.each(
    reading.map(({ name, path }) => [name, path] as const),
  )('of %s give the line that it shows', async (_name, path) => {
    const { findings, sources } = await examine(path);
    for (const finding of findings) {
      const source = finding.place === undefined ? undefined : sources(finding.place.file);
      const text = source === undefined ? undefined : applied(source, sarif(reportOf([finding], { sources })).results);
      const line = text?.split('\n')[(finding.place?.line ?? 0) - 1]?.trim();
      expect(line).toBe(text === undefined ? undefined : finding.rewrite?.trim());
      counts[text === undefined ? 'without' : 'with'] += 1;
    }
  });

  test('are there for most of what can be rewritten', () => {
    expect(counts.with).toBeGreaterThan(30);
  });
});
