// A play that stays open: the portal is there in a browser, links lead to it, and the daemon goes on as time passes.
import { expect, test } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import { playDemo } from '../../src/play-demo.ts';
import { defaultRules } from '../generators/default-rules.ts';

function day(text: string) {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

test('the portal is served on loopback, with what there is to press', async () => {
  const { open, end, close } = await playDemo({
    rules: defaultRules(),
    language: 'ru',
    contracts: 4,
    seed: '3',
    from: day('2026-03-02'),
    until: day('2026-03-20'),
    without: new Set(),
    port: 0,
  });
  try {
    expect(end.checks.every(({ found }) => found.length === 0)).toBe(true);
    if (open === undefined) throw new Error('nothing is open');
    const { question } = open;
    const page = async (path: string): Promise<string> => await (await fetch(new URL(path, open.address))).text();
    expect(await page(open.funnel)).toContain('Согласование документов');
    expect(open.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    if (question !== undefined) expect(await page(question.card)).toContain(question.title.split(': ')[1]);
    const off = new AbortController();
    setTimeout(() => off.abort(), 300);
    await open.goOn(off.signal);
  } finally {
    await close();
  }
}, 120_000);

test('what is switched off changes rules and knowledge, and nothing else: the same contracts are begun', async () => {
  const of = {
    rules: defaultRules(),
    language: 'ru',
    contracts: 3,
    seed: '5',
    from: day('2026-03-02'),
    until: day('2026-03-20'),
  } as const;
  const titles: string[][] = [];
  for (const without of [[], ['parallel', 'reminders', 'early_checks', 'letters']] as const) {
    const { end, close } = await playDemo({ ...of, without: new Set(without) });
    await close();
    titles.push(end.where.map(({ title }) => title).toSorted());
    expect(end.checks.flatMap(({ found }) => found)).toEqual([]);
    if (without.length > 0) expect(end.lettersSent).toBe(0);
  }
  expect(titles[0]).toEqual(titles[1]);
}, 120_000);
