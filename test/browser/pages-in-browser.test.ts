// The pages of a report and of a thread, in a real browser: they load nothing, fit a phone, filter without a script, and print whole.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCare } from '../../src/engine/care/care.ts';
import { printReportHtml } from '../../src/paper/report/print-report-html.ts';
import { tellReport } from '../../src/paper/report/tell-report.ts';
import { printThreadHtml } from '../../src/paper/thread/print-thread-html.ts';
import { readGivenContract } from '../../src/read-given-contract.ts';
import { officeTime, readReport } from '../../src/read-report.ts';
import { readThread } from '../../src/read-thread.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { workInOffice } from '../paper/report/staged-office.ts';
import { BROWSER_PATH, openBrowser } from './open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-pages-'));
let browser: Browser | undefined;

async function writePages(): Promise<void> {
  const store = openSqliteStore({ path: ':memory:' });
  const { clock } = await workInOffice({ store, seed: 'pages', contracts: 5, weeks: 5 });
  const care = await openCare({
    store,
    clock: clock.exact,
    chance: seededChance('c'),
    readContract: readGivenContract,
  });
  const bundle = await care.rules.newest();
  if (bundle === undefined) throw new Error('no rules');
  const report = await readReport(care, bundle, {});
  for (const language of ['ru', 'en'] as const) {
    const told = tellReport(report, { bundle, time: officeTime(bundle), language });
    writeFileSync(join(folder, `report.${language}.html`), printReportHtml(told));
    const thread = await readThread(care, report.cases[0]?.case ?? ('' as never), language);
    if (thread === undefined) throw new Error('no thread');
    writeFileSync(join(folder, `thread.${language}.html`), printThreadHtml(thread));
  }
  await store.close();
}

beforeAll(async () => {
  if (BROWSER_PATH === undefined) return;
  await writePages();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

type Looks = { readonly width: number; readonly scheme: 'light' | 'dark' };

async function open(
  name: string,
  { width, scheme }: Looks,
): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  if (browser === undefined) throw new Error('no browser');
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) heard.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, name)).href);
  const pictures = process.env['VIZIR_SCREENSHOTS'];
  if (pictures !== undefined) {
    await page.screenshot({
      path: join(pictures, `${name}-${scheme}-${width}.png`),
      clip: { x: 0, y: 0, width, height: 4000 },
      fullPage: true,
    });
  }
  return { page, heard };
}

const PAGES = ['report.ru.html', 'report.en.html', 'thread.ru.html', 'thread.en.html'];
const LOOKS: readonly Looks[] = [1280, 390].flatMap((width) => [
  { width, scheme: 'light' as const },
  { width, scheme: 'dark' as const },
]);

describe.skipIf(BROWSER_PATH === undefined)('in Chromium', () => {
  describe.each(PAGES)('%s', (name) => {
    test.each(LOOKS)('asks for nothing and fits, $width wide and $scheme', async (looks) => {
      const { page, heard } = await open(name, looks);
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
      expect(await page.evaluate(`(${faintTexts.toString()})()`)).toEqual([]);
      expect(heard).toEqual([]);
      await page.close();
    }, 30_000);
  });

  test('a filter shows one kind of entries, by mouse and by keyboard, and paper shows all of them', async () => {
    const { page } = await open('thread.en.html', { width: 1280, scheme: 'light' });
    const shown = () => page.locator('.entry:visible').count();
    const all = await shown();
    const verdicts = await page.locator('.entry.is-verdict').count();
    expect(verdicts).toBeGreaterThan(0);
    expect(verdicts).toBeLessThan(all);
    await page.getByText('verdicts', { exact: false }).last().click();
    expect(await shown()).toBe(verdicts);
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe(all);
    await page.locator('#show-verdict').check({ force: true });
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(all);
    expect(await page.locator('.filters:visible').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('every bar stands in a row whose cells say the same in numbers', async () => {
    const { page } = await open('report.en.html', { width: 1280, scheme: 'light' });
    expect(await page.locator('svg.bar').count()).toBeGreaterThan(5);
    expect(await page.locator('tr:has(svg.bar):not(:has(td.number))').count()).toBe(0);
    expect(await page.locator('.whole').getAttribute('aria-label')).toMatch(/with approvers, taken: \d+%/);
    await page.close();
  }, 30_000);
});

/** Texts whose colour is too near to what they stand on (WCAG 2: 4.5 to 1); runs in the page. */
function faintTexts(): readonly string[] {
  // biome-ignore-start lint/suspicious/noExplicitAny: types of the browser are not loaded here
  const { document, getComputedStyle } = globalThis as any;
  const channels = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: any): string => {
    const color = getComputedStyle(element).backgroundColor as string;
    const alpha = channels(color)[3] ?? 1;
    return alpha > 0 || element.parentElement === null ? color : ground(element.parentElement);
  };
  return [...document.querySelectorAll('h1,h2,h3,p,th,td,dt,dd,li,a,small,span,code,del,ins,strong')]
    .filter((element: any) => element.closest('.whole') === null && element.textContent.trim() !== '')
    .filter((element: any) => {
      const [ink, paper] = [light(getComputedStyle(element).color), light(ground(element))];
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5;
    })
    .map((element: any) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`)
    .slice(0, 5);
  // biome-ignore-end lint/suspicious/noExplicitAny: types of the browser are not loaded here
}
