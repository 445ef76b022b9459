// How a page in one file begins: nothing is loaded, nothing runs, both colour schemes are known.
import type { Language } from '../../diagnostics/message.ts';
import { escapeHtml } from '../regulation/escape-html.ts';
import { PAGE_POLICY } from './page-policy.ts';

/** Lines up to and with the head. `title` is plain text; `style` is ours. */
export function pageHead(language: Language, title: string, style: string): readonly string[] {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
  ];
}
