// A letter with its placeholders filled in.

import type { Letter } from './directory.ts';

export type RenderedLetter = { readonly subject: string; readonly text: string };

const PLACEHOLDER = /\{([a-z_]+\.[a-z_]+)\}/g;

/**
 * `values` by the names of `letterPlaceholders`. Each is put in once: braces in a value are text. The subject stays one line, whatever
 * is put in. A placeholder without a value becomes `…`, so that whoever sends the letter sees that something is missing.
 */
export function renderLetter({ subject, body }: Letter, values: Readonly<Record<string, string>>): RenderedLetter {
  const fill = (template: string): string => template.replace(PLACEHOLDER, (_, name: string) => putIn(values, name));
  return { subject: fill(subject).replace(/\s+/gu, ' ').trim(), text: fill(body).trim() };
}

function putIn(values: Readonly<Record<string, string>>, name: string): string {
  const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
  return value === '' ? '…' : value;
}
