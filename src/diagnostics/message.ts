// The shape of a catalogue entry. One entry per code, both languages side by side, so that neither can be forgotten.

import type { Severity } from './finding.ts';

export type Language = 'ru' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * Templates name params in braces: `{name}`. `{count|день|дня|дней}` picks a Russian plural, `{count|day|days}` an English one
 * (the number itself is written apart: `{count} {count|день|дня|дней}`).
 */
export type Message = {
  readonly code: number;
  /** Stable, kebab-case, in English: `unknown-role`. */
  readonly slug: string;
  readonly severity: Severity;
  /** What is wrong, one sentence, with the params. */
  readonly text: Bilingual;
  /** What to do, one sentence. */
  readonly fix: Bilingual;
  /** Why it is an error at all: for the docs page of the code. */
  readonly explain: Bilingual;
};
