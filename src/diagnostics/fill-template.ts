// Fills the templates of the catalogue: `{name}`, and `{count|день|дня|дней}` or `{count|day|days}` for the form after a number.

import type { Params } from './finding.ts';
import type { Language } from './message.ts';

const SLOT = /\{([a-z_]+)((?:\|[^|{}]*)*)\}/g;

/** The template with its params put in; lists are joined by commas. A param that is missing is a bug of ours and throws. */
export function fillTemplate(template: string, params: Params, language: Language): string {
  return template.replace(SLOT, (slot, name: string, forms: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no value for ${slot} in "${template}"`);
    if (forms !== '') return pluralForm(Number(value), forms.slice(1).split('|'), language);
    return paramInWords(value, language);
  });
}

/** A value as it stands in a text. */
function paramInWords(value: Params[string], language: Language): string {
  if (typeof value !== 'object') return String(value);
  return 'ru' in value ? value[language] : value.join(', ');
}

/** Russian has three forms (1 день, 2 дня, 5 дней, 11 дней, 21 день), English two. */
function pluralForm(count: number, forms: readonly string[], language: Language): string {
  return forms[language === 'ru' ? russianForm(count) : Number(count !== 1)] ?? forms.at(-1) ?? '';
}

function russianForm(count: number): number {
  if (!Number.isInteger(count)) return 1;
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}
