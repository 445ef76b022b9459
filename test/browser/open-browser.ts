// The system's Chromium, driven by playwright-core, which brings none of its own.
import { accessSync, constants } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Where a browser is; VIZIR_BROWSER names another. `.ci/run` installs one. */
export const BROWSER_PATH: string | undefined = [process.env['VIZIR_BROWSER'] ?? '', ...PLACES].find(isProgram);

/** A profile of its own, gone when it is closed. Its sandbox is off: it is needed for pages of strangers, and root cannot have it. */
export async function openBrowser(): Promise<Browser> {
  if (BROWSER_PATH === undefined) throw new Error('no browser');
  return await chromium.launch({ executablePath: BROWSER_PATH, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
