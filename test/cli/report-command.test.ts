// `vizir report` and `vizir case history --format html`, run beside an engine at work on the same file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseId } from '../../src/domain/case.ts';
import { LEGAL, StagedFile } from '../engine/care/staged-file.ts';
import { CONTRACT } from '../engine/staged-engine.ts';
import { brandId } from '../generators/brand-id.ts';
import type { Json } from './read-answer.ts';
import { readAnswer } from './read-answer.ts';
import type { Ran } from './run-cli.ts';
import { runCli } from './run-cli.ts';

const HOSTILE = '</p><script>alert(1)</script><img src=x onerror=alert(2)>"\'';

let at: StagedFile;

function vizir(...args: readonly string[]): Promise<Ran> {
  return runCli(args, { env: { VIZIR_STORE: at.file, LANG: 'en' }, cwd: at.folder });
}

beforeAll(async () => {
  at = new StagedFile();
  await at.open();
  await at.submitted('one', { ...CONTRACT, name: HOSTILE });
  await at.submitted('two');
  await at.returned('one', HOSTILE);
  await at.approved('two', LEGAL);
  await at.staged.begin(brandId<CaseId>('three'));
}, 60_000);

afterAll(() => at.close());

describe('vizir report', () => {
  test('says first what matters, then where contracts are', async () => {
    const { code, out, err } = await vizir('report', '--lang', 'en');
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot('golden/report.txt');
  });

  test('speaks the language of the rules, or the one that is asked for', async () => {
    expect((await vizir('report')).out).toMatch(
      /^Как шло согласование договоров\nОт первой записи по 2026-03-02 12:00\n/,
    );
    expect((await vizir('report', '--lang', 'en')).out).toMatch(/^How contracts were approved\n/);
  });

  test('has its form for programs, and the parts of each contract add up', async () => {
    const { out } = await vizir('report', '--format', 'json');
    const { contracts, cases, returns } = readAnswer('vizir-report-1', out);
    expect(contracts).toMatchObject({ begun: 3, submitted: 2, under_way: 3 });
    expect(returns).toMatchObject({ returns: 1, judged: 2, first: [{ role: 'legal', count: 1 }] });
    for (const { time } of cases as readonly { time?: { minutes: Parted; ms: Parted } }[]) {
      if (time === undefined) continue;
      expect(sum(time.ms.parts)).toBe(time.ms.whole);
      expect(sum(time.minutes.parts)).toBe(time.minutes.whole);
    }
  });

  test('keeps to a period and to a curator; its days are those of the office', async () => {
    const { out } = await vizir('report', '--until', '2026-03-01', '--format', 'json');
    expect(readAnswer('vizir-report-1', out)['period']).toEqual({ until: '2026-03-01T20:59:59.999Z' });
    expect((await vizir('report', '--until', '2026-03-01', '--lang', 'en')).out).toContain('No contract fits.');
    const { cases } = readAnswer(
      'vizir-report-1',
      (await vizir('report', '--curator', 'tarasova', '--format', 'json')).out,
    );
    expect(cases).toHaveLength(3);
    const ofClient = await vizir('report', '--client', '7708503727', '--format', 'json');
    expect(readAnswer('vizir-report-1', ofClient.out)['cases']).toHaveLength(3);
  });

  test('a wrong word is told, with the one that was meant', async () => {
    const said = async (...args: readonly string[]) => {
      const { code, err } = await vizir('report', '--lang', 'en', ...args);
      return [code, err.split('\n').slice(0, -2).join(' ')];
    };
    expect(await said('--since', '2.3.2026')).toEqual([1, '--since: "2.3.2026" is not a day; write 2026-03-02.']);
    expect(await said('--since', '2026-03-02', '--until', '2026-03-01')).toEqual([
      1,
      '--since 2026-03-02 comes after --until 2026-03-01.',
    ]);
    expect(await said('--curator', 'tarasov')).toEqual([
      1,
      'Nobody named "tarasov" is in the rules, nor the curator of a contract. Did you mean tarasova?',
    ]);
    expect((await said('--route', 'standard-clint'))[1]).toContain('Did you mean standard-client?');
    expect((await said('--out', 'nowhere/report.html'))[1]).toContain('nowhere/report.html');
  });

  test('writes a page that loads and runs nothing', async () => {
    const { code, out } = await vizir('report', '--out', 'report.html', '--lang', 'en');
    expect([code, out]).toEqual([0, 'Written to report.html.\n']);
    const page = readFileSync(join(at.folder, 'report.html'), 'utf8');
    expectHarmless(page);
    await expect(structureOf(page)).toMatchFileSnapshot('golden/report.html.txt');
  });

  test('writes nothing into the store', async () => {
    const count = (): unknown => {
      const store = new DatabaseSync(at.file, { readOnly: true });
      const counted = store.prepare('select (select count(*) from records) + (select count(*) from outbox) as n').get();
      store.close();
      return counted;
    };
    const before = count();
    await vizir('report');
    await vizir('case', 'history', 'one', '--format', 'html');
    expect(count()).toEqual(before);
    expect(existsSync(join(at.folder, 'report.json'))).toBe(false);
  });
});

describe('vizir case history', () => {
  test('as a page tells what was said as text, with the rules behind it and the state of the chain', async () => {
    const { code, out } = await vizir('case', 'history', 'one', '--format', 'html', '--lang', 'en');
    expect(code).toBe(0);
    expectHarmless(out);
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(out).toContain('✓');
    expect(out).toMatch(/one: whole, \d+\srecords/);
    expect(out).toMatch(/<code[^>]*>routes\/standard-client\.yaml:\d+/);
    expect(out).toContain('of revision 1: ');
    await expect(structureOf(out)).toMatchFileSnapshot('golden/history.html.txt');
  });

  test('as a page is there in Russian, too', async () => {
    const { out } = await vizir('case', 'history', 'two', '--format', 'html', '--lang', 'ru');
    expect(out).toContain('<html lang="ru">');
    expect(out).toContain('Дело two');
  });

  test('for programs holds every record as it is stored, and whether the chain holds', async () => {
    const { out } = await vizir('case', 'history', 'one', '--format', 'json');
    const { records, entries, chain } = readAnswer('vizir-history-1', out) as {
      records: readonly Json[];
      entries: readonly Json[];
      chain: Json;
    };
    expect(records).toHaveLength(entries.length);
    expect(chain).toEqual({ records: records.length, stored: 'compared' });
    for (const record of records) readAnswer('vizir-log-record-1', JSON.stringify(record));
    expect(out).toContain(JSON.stringify(HOSTILE).slice(1, 20));
    expect(JSON.stringify(records)).not.toContain('alert');
  });

  test('of a case that there is not is a wrong command line, and a page is of one case', async () => {
    expect((await vizir('case', 'history', 'four', '--format', 'html')).code).toBe(1);
    expect((await vizir('case', 'history', '--all', '--format', 'html')).code).toBe(1);
  });
});

// The last: what is erased cannot come back.
test('what is erased is told as erased in both', async () => {
  await vizir('case', 'erase', 'one', '--yes', '--force');
  const { out } = await vizir('case', 'history', 'one', '--format', 'html', '--lang', 'en');
  expect(out).not.toContain('alert');
  expect(out).toContain('(erased)');
  expect(out).toContain('are erased for ever');
  expect(out).toMatch(/one: whole, \d+\srecords/);
  const report = await vizir('report', '--lang', 'en');
  expect(report.out).not.toContain('alert');
  expect(report.out).toContain('The data of the counterparty are erased in 3 contracts');
  expect((await vizir('report', '--client', '7708503727', '--lang', 'en')).out).toContain(
    'In 3 contracts the data of the counterparty are erased',
  );
});

test('a case whose records were changed is told as broken, and nothing is told from them', async () => {
  const store = new DatabaseSync(at.file);
  store.exec("update records set body = replace(body, 'tarasova', 'novikova') where case_id = 'two' and seq = 2");
  store.close();
  const { code, out } = await vizir('case', 'history', 'two', '--format', 'html', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('class="bad"');
  expect(out).not.toContain('class="entries"');
});

test('a case that cannot be replayed is left out of the report, which says so', async () => {
  const store = new DatabaseSync(at.file);
  store.exec("update records set body = '{}' where case_id = 'two' and seq = 1");
  store.close();
  const { code, out } = await vizir('report', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('Left out, since their records do not hold: 1. vizir case verify --all says which.');
});

type Parted = { readonly whole: number; readonly parts: Readonly<Record<string, number>> };

function sum(parts: Parted['parts']): number {
  return Object.values(parts).reduce((total, part) => total + part, 0);
}

/** No script, nothing from outside, no text as markup, every id once, every link to something in the page. */
function expectHarmless(page: string): void {
  expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'");
  const tags = [...page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<([a-z0-9]+)((?:\s[^<>]*)?)>/gi)];
  const names = new Set(tags.map(([, name]) => name?.toLowerCase()));
  for (const name of ['script', 'img', 'iframe', 'link', 'form', 'object', 'base']) expect(names).not.toContain(name);
  for (const [, , attributes = ''] of tags) {
    expect(attributes).not.toMatch(/\son[a-z]+\s*=|javascript:|\s(src|srcset|action)\s*=/i);
  }
  expect(page.match(/https?:\/\//)).toBeNull();
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
}

/** What a reader of the page meets, without looks and without its last moment. */
function structureOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '▮')
    .replace(/\d{4}-\d{2}-\d{2}(<\/span>)? ?\d{2}:\d{2}/g, 'TIME')
    .replace(/(\.yaml:)\d+(?:, \d+)*/g, '$1LINE')
    .replace(/[0-9a-f]{10}(?=, as of)/g, 'HASH');
}
