// The mark in a written copy: its form, its day and its language, so that the copy itself says what it has to be held against.

import type { Language } from '../../diagnostics/message.ts';
import type { Day } from '../../domain/day.ts';
import { formatDay, parseDay } from '../../domain/day.ts';

export type RegulationForm = 'markdown' | 'html' | 'json';
export type CopyMark = { readonly form: RegulationForm; readonly asOf: Day; readonly language: Language };

const MARK = /vizir-docs\/1 (markdown|html|json) (\d{4}-\d{2}-\d{2}) (ru|en)/;

/** The mark is near the beginning: a text that quotes one further down is no copy. */
const HEAD_LENGTH = 1000;

/** `vizir-docs/1 html 2026-03-02 ru`. */
export function printMark({ form, asOf, language }: CopyMark): string {
  return `vizir-docs/1 ${form} ${formatDay(asOf)} ${language}`;
}

/** The mark of a copy; undefined for a text that is none. */
export function readMark(text: string): CopyMark | undefined {
  const [, form, day, language] = MARK.exec(text.slice(0, HEAD_LENGTH)) ?? [];
  const asOf = parseDay(day ?? '');
  if (asOf === undefined) return undefined;
  if (form !== 'markdown' && form !== 'html' && form !== 'json') return undefined;
  return language === 'ru' || language === 'en' ? { form, asOf, language } : undefined;
}
