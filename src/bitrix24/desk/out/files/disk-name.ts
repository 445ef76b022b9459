// Names of folders and files on the portal's drive.
import { plainText } from '../inert-text.ts';

/** What no drive takes in a name, what ends one at its own risk, and codes that stand for such. */
const UNFIT = /[\\/:*?"<>|]/g;
const LONGEST = 120;

/** Of a text of people: cut, without what a drive does not take. `rest` (a number, a hash) stays whole behind it. */
export function diskName(text: string, rest = ''): string {
  const fit = plainText(text)
    .replace(UNFIT, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const cut = [...fit]
    .slice(0, LONGEST - rest.length)
    .join('')
    .trim();
  return `${cut === '' ? '_' : cut}${rest}`;
}

/** `.docx` of a name: kept so that people can open the file. */
export function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
}
