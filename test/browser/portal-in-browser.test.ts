// A person with a browser, and the daemon behind the portal: what people see and press on its pages, in a real Chromium.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { StartedPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { startPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { BROWSER_PATH, openBrowser } from './open-browser.ts';
import { stageOffice } from './stage-office.ts';

/** Of a step of a page: the daemon looks every 400 ms, the page every two seconds. */
const PATIENCE_MS = 25_000;
const WIDE = { viewport: { width: 1380, height: 860 } };

let browser: Browser;

beforeAll(async () => {
  if (BROWSER_PATH === undefined)
    // Said, since a test that is left out silently passes for one that was done.
    process.stderr.write('No Chromium on this machine: pages are not tried in a browser (apt-get install chromium).\n');
  else browser = await openBrowser();
});

afterAll(() => browser?.close());

/** A page that may say nothing of errors, in a profile of its own. */
async function openPage(options: BrowserContextOptions = WIDE): Promise<{ page: Page; said: string[] }> {
  const context: BrowserContext = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, said };
}

/** Kept where VIZIR_SCREENSHOTS says, for people to look at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['VIZIR_SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function becomes(page: Page, person: string): Promise<void> {
  await page.locator('#actor').selectOption({ label: person });
  await page.locator('#actor option[selected]', { hasText: person }).waitFor({ state: 'attached' });
}

async function call(portal: StartedPortal, method: string, params: object): Promise<unknown> {
  const answer = await fetch(`${portal.url(1)}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return ((await answer.json()) as { result: unknown }).result;
}

/** A portal with one process and a card in it, without any daemon. */
async function smallPortal(title: string): Promise<{ portal: StartedPortal; entityTypeId: number; card: number }> {
  const portal = await startPortal({ pages: 'en' });
  onTestFinished(() => portal.close());
  portal.byHand.addPerson({ id: 5, name: title });
  const fields = { title: 'Contracts', isStagesEnabled: 'Y', isRecyclebinEnabled: 'Y' };
  const { type } = (await call(portal, 'crm.type.add', { fields })) as { type: { entityTypeId: number } };
  return { portal, entityTypeId: type.entityTypeId, card: portal.byHand.createCard(5, { title }) };
}

describe.skipIf(BROWSER_PATH === undefined)('in Chromium', () => {
  test('a contract is begun, sent to approval and approved with nothing but a browser', {
    timeout: 150_000,
  }, async () => {
    const troubles: string[] = [];
    const office = await stageOffice((line) => troubles.push(line));
    onTestFinished(() => office.stop());
    const { page, said } = await openPage();
    const field = (name: string) => page.getByLabel(name, { exact: true });
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await page.goto(office.address);
    await becomes(page, 'Novikova');
    await page.getByRole('link', { name: 'New card' }).click();
    await field('Title').fill('Contract with Acme');
    await field('Amount').fill('500 000');
    await field('Our form').selectOption('No');
    await field('Personal data').selectOption('No');
    await field('INN').fill('7707083893');
    await field('Name of the counterparty').fill('Acme');
    for (const name of ['Draft of the contract', 'Charter', 'Extract']) {
      const file = { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(name) };
      await field(name).setInputFiles(file);
    }
    await field('Extract: issued on').fill(new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10));
    await button('Create').click();
    await page.waitForURL(/details\/[1-9]\d*\/$/);
    const card = page.url();
    // The page shows by itself what the daemon makes of the card.
    await page
      .locator('dd', { hasText: /^Novikova$/ })
      .first()
      .waitFor();
    // Who began it is said by the portal itself.
    await page.locator('.timeline', { hasText: 'created at' }).getByText('Novikova').first().waitFor();

    await page.getByRole('link', { name: 'Chats' }).click();
    await page.getByText('The contract is taken in').first().waitFor();
    await page.getByRole('textbox').fill('mine');
    await button('Send').click();
    await page.getByRole('button', { name: /^Acme/ }).click();
    await button('Send to approval').click();
    await page.getByText('Passed on.').waitFor();

    await becomes(page, 'Kuznetsov');
    await page.goto(`${office.address}/online/`);
    await button('Approve').waitFor();
    await picture(page, 'question');
    await button('Approve').click();
    await page.getByText('Answered: Kuznetsov approves').waitFor();
    expect(await page.locator('.keyboard button').count()).toBe(0);

    await page.goto(card);
    await page.locator('dd', { hasText: 'Lawyer: Kuznetsov approves' }).waitFor();
    expect(await page.locator('.stages .here').innerText()).toBe('Review');
    await picture(page, 'card');

    // What is dragged by hand decides nothing: it is put back.
    await page.getByRole('link', { name: 'Approvals' }).click();
    const column = (name: string) => page.locator('.column', { has: page.getByRole('heading', { name }) });
    await page.locator('.tile').dragTo(column('Approval'));
    await column('Approval').locator('.tile').waitFor();
    await column('Review').locator('.tile').waitFor();
    await picture(page, 'kanban');

    await page.getByRole('link', { name: 'Company drive' }).click();
    await page.locator('a.folder').first().waitFor();
    expect(said).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('what somebody is writing stays while the page shows what is new', async () => {
    const { portal, entityTypeId, card } = await smallPortal('Acme');
    const { page, said } = await openPage();
    await page.goto(`${portal.address}/crm/type/${entityTypeId}/details/${card}/`);
    portal.byHand.comment(5, card, 'first');
    await page.getByText('first').waitFor();
    await page.getByLabel('A comment').fill('half a sen');
    portal.byHand.comment(5, card, 'second');
    await page.waitForTimeout(3000);
    expect(await page.getByLabel('A comment').inputValue()).toBe('half a sen');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('half a sen').waitFor();
    expect(await page.getByText('second').count()).toBe(1);
    expect(said).toEqual([]);
  });

  test('hostile names run nothing, and the own style is let through', async () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>"\'><svg onload=alert(3)>';
    const { portal, entityTypeId, card } = await smallPortal(evil);
    portal.byHand.comment(5, card, `${evil} [url=javascript:alert(4)]x[/url]`);
    const { page, said } = await openPage();
    const base = `${portal.address}/crm/type/${entityTypeId}`;
    for (const path of [
      `${base}/`,
      `${base}/details/${card}/`,
      `${base}/details/${card}/?edit=1`,
      `${portal.address}/company/`,
    ]) {
      await page.goto(path);
      await page.getByText(evil, { exact: false }).first().waitFor({ state: 'attached' });
      expect(await page.locator('img, svg, main script').count()).toBe(0);
    }
    await page.goto(`${base}/`);
    const colour = await page.evaluate<string>("getComputedStyle(document.querySelector('.column h2')).borderTopColor");
    expect(colour).toBe('rgb(34, 185, 255)');
    expect(said).toEqual([]);
  });

  test('no page is wider than the screen, light or dark, wide or narrow', { timeout: 60_000 }, async () => {
    const { portal, entityTypeId, card } = await smallPortal(
      'A rather long name of a contract with a rather long client',
    );
    const base = `/crm/type/${entityTypeId}`;
    const paths = [
      ...[`${base}/`, `${base}/details/${card}/`, `${base}/details/${card}/?edit=1`, `${base}/bin/`],
      ...['/online/', '/company/', '/company/personal/user/5/tasks/', '/disk/', '/crm/company/'],
      ...['/simulator/log/', '/simulator/events/', '/simulator/settings/'],
    ];
    const screens = {
      light: { ...WIDE, colorScheme: 'light' },
      dark: { ...WIDE, colorScheme: 'dark' },
      narrow: { viewport: { width: 390, height: 800 }, colorScheme: 'light' },
    } as const;
    const grounds = new Set<string>();
    for (const [name, screen] of Object.entries(screens)) {
      const { page, said } = await openPage(screen);
      for (const path of paths) {
        expect((await page.goto(`${portal.address}${path}`))?.status(), path).toBe(200);
        const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect(beyond, `${name} ${path}`).toBeLessThanOrEqual(0);
        await picture(page, `${name}${path.replace(/[/?=]+/g, '-')}`);
      }
      grounds.add(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor'));
      expect(said).toEqual([]);
    }
    expect(grounds.size).toBe(2);
  });

  test('without the script of the pages everything works too', async () => {
    const { portal, entityTypeId, card } = await smallPortal('Acme');
    const { page } = await openPage({ ...WIDE, javaScriptEnabled: false });
    await page.goto(`${portal.address}/crm/type/${entityTypeId}/`);
    await page.locator('#actor').selectOption('5');
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.locator('.tile summary').click();
    await page.getByLabel('Stage to move to').selectOption({ label: 'Client' });
    await page.getByRole('button', { name: 'Move' }).click();
    await page
      .locator('.column', { has: page.getByRole('heading', { name: 'Client' }) })
      .locator('.tile')
      .waitFor();
    expect(portal.state.items.get(`${entityTypeId}/${card}`)).toMatchObject({ movedBy: 5 });
  });
});
