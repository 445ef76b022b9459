// JUnit, GitHub, GitLab and Markdown: each as its reader wants it, and nothing that people wrote gets out of its place.
import { describe, expect, test } from 'vitest';
import { codeBlock, codeSpan, escapeMarkdown } from '../../../src/diagnostics/formats/escape-markdown.ts';
import { renderGithub } from '../../../src/diagnostics/formats/render-github.ts';
import { renderGitlab } from '../../../src/diagnostics/formats/render-gitlab.ts';
import { renderJunit } from '../../../src/diagnostics/formats/render-junit.ts';
import { renderMarkdown } from '../../../src/diagnostics/formats/render-markdown.ts';
import { renderReport } from '../../../src/diagnostics/formats/render-report.ts';
import { BARE, COMPARISON, EVIL_REPORT, FULL, HOSTILE, PLACE, reportOf, STEERING } from './report-of.ts';

const FORMATS = ['sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;

test.each(FORMATS)('%s: findings bring region, witness and other places along, in both languages', (format) => {
  const english = renderReport(format, reportOf([FULL]));
  expect(english).toContain('1 000 000 RUB or more');
  expect(english).toContain('Kind: supply');
  const russian = renderReport(format, reportOf([FULL], { language: 'ru' }));
  expect(russian).toContain('Вид договора: Поставка');
  expect(russian).toContain('Объявлено');
});

test.each(FORMATS)('%s: nothing in it steers a terminal', (format) => {
  expect(renderReport(format, EVIL_REPORT)).not.toMatch(STEERING);
});

describe('JUnit', () => {
  test('a suite per file, a failure per error, a text per warning', () => {
    const xml = renderJunit(reportOf([FULL, BARE]));
    expect(xml).toContain('<testsuites name="vizir check" tests="2" failures="1">');
    expect(xml).toContain('<testsuite name="routes/nda.yaml" tests="1" failures="1">');
    expect(xml).toContain('classname="routes/nda.yaml" file="routes/nda.yaml" line="4"');
    expect(xml).toContain('<failure message=');
    expect(xml).toContain('<system-out>');
  });

  test('warnings fail where the command was asked to fail on them', () => {
    expect(renderJunit(reportOf([BARE], { failOn: 'warning' }))).toContain('failures="1"');
  });

  test('where nothing is found one case has passed', () => {
    expect(renderJunit(reportOf([]))).toContain('<testcase name="1 error: 7 files" classname="vizir check"/>');
  });

  test('what judges stands in a suite of its own', () => {
    expect(renderJunit(reportOf([], { comparison: COMPARISON }))).toContain(
      'Promise removed: &quot;'.replace('&quot;', '"'),
    );
  });

  test('hostile text neither ends an element nor an attribute', () => {
    const xml = renderJunit(EVIL_REPORT);
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain(']]>');
    const tags = [...xml.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    const known =
      /^<(\?xml version="1\.0" encoding="UTF-8"\?|\/?(testsuites|testsuite|testcase|failure|system-out)( [a-z]+="[^"<]*")*\/?)>$/;
    expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
    expect(xml.replace(/&(amp|lt|gt|quot|#39|#10|#13|#9);/g, '')).not.toContain('&');
  });
});

describe('GitHub', () => {
  test('a command per finding, with place and title', () => {
    const [first = ''] = renderGithub(reportOf([FULL], { prefix: 'legal/' })).split('\n');
    expect(first).toMatch(/^::error file=legal\/routes\/nda\.yaml,line=4,col=13,endColumn=19,title=301 unknown-role::/);
    expect(first).toContain('%0AWrite: - { role: finance, sla: review }');
  });

  test('a stretch of several lines has no columns', () => {
    const long = { ...FULL, place: { ...PLACE, endLine: 6, endColumn: 1 } };
    expect(renderGithub(reportOf([long]))).toMatch(/^::error file=routes\/nda\.yaml,line=4,endLine=5,title=/);
  });

  test('a finding without a place, and changes of what judges', () => {
    const lines = renderGithub(reportOf([BARE], { comparison: COMPARISON })).split('\n');
    expect(lines[0]).toMatch(/^::notice::Judged by .*origin\/main \(abcdef0123\)/);
    expect(lines[1]).toMatch(/^::notice file=rules\/policy\.yaml,line=12,col=5,endColumn=5::Promise removed: /);
    expect(lines[2]).toMatch(/^::warning title=418 base-does-not-check::/);
  });

  test('hostile text ends no command and begins none', () => {
    const lines = renderGithub(EVIL_REPORT).split('\n').filter(Boolean);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(error|notice)( (file|line|col|endColumn|endLine|title)=[^,:]*(,(file|line|col|endColumn|title)=[^,:]*)*)?::/,
      );
      expect(line.replace(/%(25|0A|0D|3A|2C)/g, '')).not.toContain('%');
    }
  });
});

describe('GitLab', () => {
  test('an entry per finding, as Code Quality wants it', () => {
    const [change, error, warning] = JSON.parse(renderGitlab(reportOf([FULL, BARE], { comparison: COMPARISON })));
    expect(change).toMatchObject({
      severity: 'info',
      check_name: 'vizir-policy-change',
      location: { path: 'rules/policy.yaml' },
    });
    expect(error).toMatchObject({
      check_name: 'vizir-301-unknown-role',
      severity: 'critical',
      location: { path: 'routes/nda.yaml', lines: { begin: 4, end: 4 } },
    });
    expect(warning).toMatchObject({ severity: 'minor', location: { path: 'rules/policy.yaml', lines: { begin: 1 } } });
    expect(error.fingerprint).toMatch(/^[0-9a-f]{40}$/);
  });

  test('no two entries share a fingerprint', () => {
    const entries: readonly { fingerprint: string }[] = JSON.parse(renderGitlab(EVIL_REPORT));
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe('Markdown', () => {
  test('begins with the line by which it is found again', () => {
    expect(renderMarkdown(reportOf([]))).toBe('<!-- vizir:check -->\n## Vizir: 1 error: 7 files\n');
  });

  test('says what judged, what changed, what was found, with the line', () => {
    const text = renderMarkdown(reportOf([FULL], { comparison: COMPARISON }));
    expect(text).toContain('### Changes of promises, severities and ignores');
    expect(text).toContain(
      '- Promise removed: "Крупный договор видит директор": always Director (director) `rules/policy.yaml:12`',
    );
    expect(text).toContain('**error 301 unknown-role** `routes/nda.yaml:4`');
    expect(text).toContain('```text\n4 |   - { role: finanse, sla: review }\n  |             ^^^^^^^\n```');
  });

  test('what does not fit is counted', () => {
    const text = renderMarkdown(reportOf(Array.from({ length: 1000 }, () => FULL)));
    expect(text.length).toBeLessThanOrEqual(60_001);
    expect(text).toMatch(/And \d{3} more findings: run vizir check\.\n$/);
  });

  test.each([
    ['<b>', '&lt;b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['*a* _b_ `c` ~d~ | e', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\| e'],
    ['[a](b)', '\\[a\\](b)'],
    ['# a', '\\# a'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['@admin', '@\u200badmin'],
    ['#12', '\\#\u200b12'],
    ['a #12', 'a #\u200b12'],
    ['https://evil.example', 'https:\u200b//evil.example'],
    ['www.evil.example', 'www\u200b.evil.example'],
    ['a\r\nb\nc', 'a b c'],
    ['\u001b[2J', '\\\\u001b\\[2J'],
    ['5 000 000 RUB (Предел)', '5 000 000 RUB (Предел)'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('code ends where it should', () => {
    expect(codeSpan('a`b``c')).toBe('```a`b``c```');
    expect(codeSpan('`a')).toBe('`` `a ``');
    expect(codeBlock(['```', 'a\n````'])).toEqual(['`````text', '```', 'a', '````', '`````']);
  });

  test('hostile text formats nothing, calls nobody and is no second marker', () => {
    const text = renderMarkdown(EVIL_REPORT);
    expect(text.startsWith('<!-- vizir:check -->\n')).toBe(true);
    const outside = outsideCode(text.split('\n').slice(1).join('\n'));
    expect(outside).not.toMatch(/[<>]|@admin|#1\b|http:\/\/|(?<!\\)[[\]|]/);
    expect(HOSTILE).toContain('@admin');
  });
});

/** The text without code blocks and code spans. */
function outsideCode(text: string): string {
  return text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}
