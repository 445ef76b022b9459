// What a plain scalar says: the value of YAML 1.2 core, or a finding where it reads as something else than it looks.

import { ID_LENGTH, isId } from '../../domain/ids.ts';
import { CODES } from './codes.ts';
import type { ScalarFault } from './notation/find-notation-fault.ts';
import { findNotationFault, scalarFault } from './notation/find-notation-fault.ts';
import { mendComparison } from './notation/mend-comparison.ts';
import { normaliseBlanks, normaliseDashes, normaliseQuotes } from './notation/normalise.ts';
import { latinLookAlike, mixesAlphabets, proposeId } from './notation/propose-id.ts';

/** With `fault`, `value` is what was most likely meant: the later phases do not stumble over the same thing again. */
export type ScalarReading = { readonly value: string | number | boolean; readonly fault?: ScalarFault };

const NAME = /^[a-z][a-z\d]*(?:[_-][a-z\d]+)*$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** What amounts, dates, hours and lengths of time look like when nothing is wrong with their letters. */
const ORDINARY = /^[\d .:-]+(?: ?%| [A-Z]{3}| [a-z ]+)?$/;

/** Keys whose plain value declares an id. */
const DECLARING: ReadonlySet<string> = new Set([
  'route',
  'amendment',
  'package',
  'calendar',
  'letter',
  'stage',
  'step',
  'group',
]);

const FINDING_CODE = /^[1-9]\d{2}$/;

/** Words that older YAML, spreadsheets and people take for a truth value. `NO` in capitals is Norway and stays text. */
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ...['yes', 'Yes', 'YES', 'on', 'On', 'True', 'TRUE', 'да', 'Да', 'ДА', 'истина', 'Истина', 'вкл'].map(
    (word) => [word, 'true'] as const,
  ),
  ...['no', 'No', 'off', 'Off', 'OFF', 'False', 'FALSE', 'нет', 'Нет', 'НЕТ', 'ложь', 'Ложь', 'выкл'].map(
    (word) => [word, 'false'] as const,
  ),
]);

/** Reads a plain scalar that is not free text. `key` is the key under which it (or its list) stands. */
export function readPlain(text: string, key: string | undefined): ScalarReading {
  if (text === 'true' || text === 'false') return { value: text === 'true' };
  if (NUMBER.test(text)) return { value: Number(text) };
  const fault = TRUTHS.has(text) ? truthFault(text, key) : findFault(text, key);
  return fault === undefined ? { value: text } : { value: valueOfMended(fault.mended ?? text), fault };
}

/** A scalar in quotes is text, whatever it looks like; only its letters are looked at. */
export function readQuoted(text: string, key: string | undefined): ScalarReading {
  const fault = /^[\x20-\x7e]*$/.test(text) ? findIdFault(text, key) : findLetterFault(text, key);
  if (fault === undefined) return { value: text };
  const { mended } = fault;
  return { value: mended ?? text, fault: mended === undefined ? fault : { ...fault, mended: `"${mended}"` } };
}

/** Under a code of findings (`severities` of the policy) the word itself is meant. */
function truthFault(text: string, key: string | undefined): ScalarFault {
  const isWord = key !== undefined && FINDING_CODE.test(key) && text.toLowerCase() === 'off';
  return { code: CODES.yesNo, params: { text }, mended: isWord ? '"off"' : (TRUTHS.get(text) ?? 'true') };
}

function findFault(text: string, key: string | undefined): ScalarFault | undefined {
  if (NAME.test(text)) return findIdFault(text, key);
  if (ORDINARY.test(text)) return findNotationFault(text) ?? findIdFault(text, key);
  const comparison = mendComparison(text);
  if (comparison !== undefined) {
    return scalarFault(comparison.kind === 'border' ? CODES.comparisonSign : CODES.notEquals, text, comparison);
  }
  return findNotationFault(normaliseDashes(normaliseBlanks(text)).trim()) ?? findLetterFault(text, key);
}

function findLetterFault(text: string, key: string | undefined): ScalarFault | undefined {
  const quotes = normaliseQuotes(text);
  if (quotes !== text) return scalarFault(CODES.typographicQuotes, text, { mended: quotes });
  const blanks = normaliseBlanks(text);
  if (blanks !== text) return scalarFault(CODES.noBreakSpace, text, { mended: blanks.trim() });
  const dashes = normaliseDashes(text);
  if (dashes !== text) return scalarFault(CODES.typographicDash, text, { mended: dashes });
  if (/[^,;][,;]$/.test(text)) return scalarFault(CODES.trailingComma, text, { mended: text.slice(0, -1) });
  if (mixesAlphabets(text, /^[a-z\d_\u0400-\u04ff]+$/.test(text) ? 'joined' : 'apart')) return mixedFault(text);
  return findIdFault(text, key);
}

function mixedFault(text: string): ScalarFault {
  const mended = latinLookAlike(text);
  return scalarFault(CODES.mixedAlphabets, text, mended === undefined ? {} : { mended });
}

function findIdFault(text: string, key: string | undefined): ScalarFault | undefined {
  if (key === undefined || !DECLARING.has(key) || isId(text)) return undefined;
  if (NAME.test(text)) return { code: CODES.idTooLong, params: { text, most: ID_LENGTH } };
  const mended = proposeId(text);
  return scalarFault(CODES.notAnId, text, mended === undefined ? {} : { mended });
}

function valueOfMended(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  if (NUMBER.test(text)) return Number(text);
  return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}
