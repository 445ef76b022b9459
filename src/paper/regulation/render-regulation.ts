// The regulation in the form that was asked for, and whether a written copy still says what the rules say.

import { ruleDays, stretchOf } from '../../decide/compile/rule-days.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { CopyMark, RegulationForm } from './copy-mark.ts';
import { readMark } from './copy-mark.ts';
import { printHtml } from './print-html.ts';
import { printMarkdown } from './print-markdown.ts';
import { regulationJson } from './regulation-json.ts';
import { writeRegulation } from './write-regulation.ts';

export type RegulationRequest = {
  readonly bundle: Bundle;
  /** Limits, dates and the matrix are of this day. */
  readonly asOf: Day;
  readonly language: Language;
  readonly form: RegulationForm;
};

/** The whole document, ending with a newline. The same rules, day, language and form give the same bytes. */
export async function renderRegulation({ bundle, asOf, language, form }: RegulationRequest): Promise<string> {
  const regulation = writeRegulation(bundle, asOf, language);
  switch (form) {
    case 'markdown':
      return printMarkdown(regulation);
    case 'html':
      return await printHtml(regulation);
    case 'json':
      return regulationJson(regulation);
  }
}

/**
 * What is to be said of a copy. `no_mark`: the text is no copy of a regulation. `rules_changed`: a date of the rules has passed since the
 * copy's day. `differs`: `line` (from 1) is the first that would be written otherwise.
 */
export type CopyState =
  | { readonly state: 'fresh'; readonly mark: CopyMark }
  | { readonly state: 'no_mark' }
  | { readonly state: 'rules_changed'; readonly mark: CopyMark }
  | { readonly state: 'differs'; readonly mark: CopyMark; readonly line: number };

/** Writes the copy anew for its own day, form and language. `asOf`: the day on which it must still hold. */
export async function checkRegulation(bundle: Bundle, copy: string, asOf: Day): Promise<CopyState> {
  const mark = readMark(copy);
  if (mark === undefined) return { state: 'no_mark' };
  const fresh = await renderRegulation({ bundle, ...mark });
  // A checkout on Windows may have turned the line ends.
  const old = copy.replaceAll('\r\n', '\n');
  if (old !== fresh) return { state: 'differs', mark, line: firstDifference(old, fresh) };
  const days = ruleDays(bundle);
  const isSame = stretchOf(mark.asOf, days).from === stretchOf(asOf, days).from;
  return isSame ? { state: 'fresh', mark } : { state: 'rules_changed', mark };
}

function firstDifference(old: string, fresh: string): number {
  const lines = fresh.split('\n');
  const found = old.split('\n').findIndex((line, index) => line !== lines[index]);
  return found === -1 ? Math.min(old.split('\n').length, lines.length) : found + 1;
}
